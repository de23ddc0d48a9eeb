#pragma once

#include <QObject>

class QWidget;

namespace pastiche {

/// Whether a widget has the keyboard and shows it.
bool ShowsFocusRing(const QWidget& widget);

/// Decides where it is shown who has the keyboard: a ring is for those who use it. What the mouse
/// was pressed on has none, nor has what the focus went to by itself because a press had disabled
/// or hidden its place; the next key that moves brings it back. Fields that are typed in are lit in
/// any case (theme.qss). For the whole program: made once, with the application.
class FocusRing : public QObject {
  Q_OBJECT
 public:
  explicit FocusRing(QObject* application);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  /// The focus was last moved by a key, and nothing was pressed since.
  bool by_keys_ = false;
};

}  // namespace pastiche
