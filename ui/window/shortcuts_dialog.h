#pragma once

#include <vector>

#include <QDialog>
#include <QList>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;

namespace pastiche {

/// All keys at a glance, each of which can be changed: what is typed holds at once and is
/// remembered. A key that another action has is refused, and it is
/// said whose it is; so is one that is typed or used on the picture (MayBeShortcut).
class ShortcutsDialog : public QDialog {
  Q_OBJECT
 public:
  ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent);

 private:
  struct Row {
    QAction* action;
    QLabel* name;
    QKeySequenceEdit* keys;
  };

  QWidget* MakeRows();
  void Take(const Row& row);
  void Reset();
  void Filter(const QString& text);

  QList<QAction*> actions_;
  std::vector<Row> rows_;
  QLabel* notice_;
};

}  // namespace pastiche
