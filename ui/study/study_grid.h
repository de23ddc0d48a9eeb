#pragma once

#include <QTableWidget>

namespace pastiche {

class StudyBoard;

/// The table of a study: pictures under the names of their columns and beside those of their rows.
/// One stop of the Tab key, within which the arrow keys go; Return takes a cell, as a click does,
/// and Space shows it large.
class StudyGrid : public QTableWidget {
  Q_OBJECT
 public:
  /// `board` must outlive the grid.
  explicit StudyGrid(StudyBoard* board, QWidget* parent = nullptr);

  /// The cell that the keyboard is at, or -1.
  int current_cell() const;
  /// Where a cell is, in the viewport.
  QRect RectOf(int cell) const;
  /// What assistive technology says of a cell: "Balance 0.003, Brush size 0.5: painted".
  QString SaidOf(int cell) const;
  /// The shape that its pictures have.
  void SetShape(QSize photo);

 Q_SIGNALS:
  void Taken(int cell);
  void EnlargeWished(int cell);
  void CurrentChanged();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  int CellAt(const QModelIndex& index) const;
  void ShowTable();
  void ShowCell(int cell);
  void Arrange();

  StudyBoard* board_;
  QSize shape_{4, 3};
};

}  // namespace pastiche
