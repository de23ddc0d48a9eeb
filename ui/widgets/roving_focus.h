#pragma once

#include <vector>

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QWidget;

namespace pastiche {

/// Makes one Tab stop of a group of controls: Tab comes to the one that had the keyboard last, and
/// the arrow keys go from one to the next. What is hidden or disabled is passed over.
///
/// A single row goes by Left and Right, a single column by Up and Down, and leaves the other two to
/// its controls. A grid goes by all four; where a text is edited Left and Right go on only from its
/// ends.
class RovingFocus : public QObject {
  Q_OBJECT
 public:
  /// Lives as long as `group`, which holds the controls.
  explicit RovingFocus(QWidget* group);

  /// The next row, in reading order. A control may be null where the row has none in that column.
  void AddRow(const std::vector<QWidget*>& controls);
  /// For rows anew.
  void Clear() { rows_.clear(); }

  /// Whether the control is one of such a group, and so reached by its arrows.
  static bool Has(const QWidget* control);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Member {
    QPointer<QWidget> control;
    /// What it has where it is the stop.
    Qt::FocusPolicy policy = Qt::StrongFocus;
  };
  struct Cell {
    int row = -1;
    int column = -1;
  };
  Cell CellOf(const QObject* control) const;
  QWidget* At(int row, int column) const;
  int columns() const;
  bool Step(QWidget* from, const QKeyEvent& event);
  /// Keeps the stop where it is, or chooses another where that one cannot be used.
  void ChooseStop();
  void SetStop(QWidget* control);

  std::vector<std::vector<Member>> rows_;
  QPointer<QWidget> stop_;
};

/// A row, or a column, of controls that is one Tab stop.
void RoveInRow(QWidget* group, const std::vector<QWidget*>& controls);
void RoveInColumn(QWidget* group, const std::vector<QWidget*>& controls);

}  // namespace pastiche
