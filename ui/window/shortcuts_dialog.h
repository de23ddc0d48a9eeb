#pragma once

#include <utility>
#include <vector>

#include <QDialog>
#include <QList>

class QAction;
class QGridLayout;
class QKeySequenceEdit;
class QLabel;
class QMenuBar;

namespace pastiche {

/// All keys at a glance, in the groups and the order of the menus, each of which can be changed:
/// what is typed holds at once and is remembered. A key that another action has is refused, and it
/// is said whose it is; so is one that is typed or used on the picture (MayBeShortcut).
class ShortcutsDialog : public QDialog {
  Q_OBJECT
 public:
  /// Those of `actions` that stand in the bar's menus.
  ShortcutsDialog(const QList<QAction*>& actions, const QMenuBar& bar, QWidget* parent);

 private:
  struct Row {
    QAction* action;
    QKeySequenceEdit* keys;
  };
  struct Group {
    QLabel* heading;
    std::vector<std::pair<QLabel*, QWidget*>> lines;
  };

  QWidget* MakeRows(const QMenuBar& bar);
  void AddHeading(QGridLayout* grid, const QString& title);
  void AddLine(QGridLayout* grid, QLabel* name, QWidget* keys);
  void AddRow(QGridLayout* grid, QAction* action);
  /// What no action stands for.
  void AddFixed(QGridLayout* grid);
  void Take(const Row& row);
  void Reset();
  void Filter(const QString& text);

  QList<QAction*> actions_;
  std::vector<Row> rows_;
  std::vector<Group> groups_;
  QLabel* notice_;
};

}  // namespace pastiche
