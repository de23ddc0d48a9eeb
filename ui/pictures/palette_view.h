#pragma once

#include <QListView>

namespace pastiche {

/// A grid of pictures. A click, or Enter, tries one; with Ctrl it is added; it can be dragged away.
/// The arrow keys go from one to the next, and the whole grid is one Tab stop.
class PaletteView : public QListView {
  Q_OBJECT
 public:
  explicit PaletteView(QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 Q_SIGNALS:
  void TryWanted(const QModelIndex& index);
  void AddWanted(const QModelIndex& index);

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void startDrag(Qt::DropActions actions) override;

 private:
  void Want(const QModelIndex& index, bool add);

  /// Where the mouse went down; a click goes up there too.
  QPersistentModelIndex pressed_;
};

}  // namespace pastiche
