#pragma once

#include <QScrollArea>

namespace pastiche {

/// A panel beside the canvas: as wide as its contents need at least, whatever they turn into, and
/// scrolled where they are taller than the window. Nothing in it is ever cut off.
class SidePanel : public QScrollArea {
  Q_OBJECT
 public:
  explicit SidePanel(QWidget* contents, QWidget* parent = nullptr);

  QSize sizeHint() const override { return minimumSizeHint(); }
  QSize minimumSizeHint() const override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace pastiche
