#pragma once

#include <vector>

#include <QImage>
#include <QListView>
#include <QString>
#include <QStringList>

class QStandardItem;
class QStandardItemModel;

namespace pastiche {

/// Pictures with names beneath, as tall as they are many: one stop of the Tab key, within which the
/// arrow keys go; Return and Space choose, as a click does. One is marked as the chosen one, with a
/// dot where it has been changed since.
class PictureGrid : public QListView {
  Q_OBJECT
 public:
  struct Cell {
    QString key;
    QString title;
    QString tip;
  };

  explicit PictureGrid(QWidget* parent = nullptr);

  /// As many columns as there are said to be; 0, as it begins: as many as have room.
  void SetColumns(int columns);

  /// In place of those that there are; what has the same key keeps its picture.
  void SetCells(const std::vector<Cell>& cells);
  void SetPicture(const QString& key, const QImage& picture);
  /// The pictures are of something that has changed: they are dimmed until others come.
  void SetStale();
  void ClearPictures();
  /// Marks the cell of this key, and no other; an empty key marks none.
  void SetChosen(const QString& key, bool changed);

  bool has_cell(const QString& key) const { return ItemOf(key) != nullptr; }
  QImage picture(const QString& key) const;
  /// As it is shown: with the dot.
  QString ShownTitle(const QString& key) const;
  /// As it is painted, in bold and with the dot, which is when it needs most room.
  QStringList TitleLines(const QString& key) const;
  QRect RectOf(const QString& key) const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void Chosen(const QString& key);
  /// A right click or the menu key; `key` is empty beside the cells.
  void MenuWanted(const QString& key, const QPoint& global);
  void Shown();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QStandardItem* ItemOf(const QString& key) const;
  void Choose(const QModelIndex& index);
  /// Columns by the width, and as tall as the rows are.
  void Arrange();

  QStandardItemModel* cells_;
  int columns_ = 0;
};

}  // namespace pastiche
