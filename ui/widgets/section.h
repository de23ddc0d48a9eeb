#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace pastiche {

/// A titled group of controls that folds away under its heading. Who opens one that can be scrolled
/// sees what came: the heading, and as much below it as there is room for.
class Section : public QWidget {
  Q_OBJECT
 public:
  Section(const QString& title, bool open, QWidget* parent = nullptr);

  /// Where the controls go.
  QVBoxLayout* body() const { return body_layout_; }
  void SetOpen(bool open);
  /// Ticked while it is open.
  QToolButton* heading() const { return heading_; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void ShowArrow();
  void BringIntoSight();

  QToolButton* heading_;
  QWidget* body_;
  QVBoxLayout* body_layout_;
};

}  // namespace pastiche
