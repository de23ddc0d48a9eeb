#pragma once

#include <QList>
#include <QToolButton>

class QAction;
class QMenu;

namespace pastiche {

/// A large button for an action, or for one of several in turn, wide enough for each of their
/// texts. One button of a place may be bright: the next thing to do.
class ActionButton : public QToolButton {
  Q_OBJECT
 public:
  /// Shows the first of `actions`, which must outlive the button. `texts`: what else the actions
  /// may be called.
  explicit ActionButton(const QList<QAction*>& actions, const QStringList& texts = {},
                        QWidget* parent = nullptr);

  /// What else there is to press, under an arrow at the button's end and the key Down; the menu
  /// must outlive the button.
  void SetMore(QMenu* menu);
  /// From now on it is the button of this one of the actions.
  void Show(QAction* action);
  /// Its tooltip names this action's key, in place of its own action's.
  void SetKeyOf(const QAction* action);
  QAction* action() const { return action_; }
  void SetBright(bool bright);
  /// Without its text, where there is no room.
  void SetCompact(bool compact);
  /// How wide it is with, or without, its text.
  int WidthOf(bool compact) const;

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void ShowAction();
  QString Tip() const;
  /// Makes it as wide as the widest of its texts.
  void Measure();
  QIcon IconToShow() const;

  QAction* action_;
  const QAction* key_of_ = nullptr;
  QList<QAction*> actions_;
  QStringList texts_;
  bool bright_ = false;
  bool compact_ = false;
  int text_width_ = 0;
};

}  // namespace pastiche
