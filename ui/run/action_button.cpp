#include "ui/run/action_button.h"

#include <algorithm>

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QStyle>

#include "ui/widgets/theme.h"
#include "ui/widgets/without_mnemonic.h"

namespace pastiche {
namespace {

constexpr QSize kIconSize(18, 18);
/// Beside the icon alone.
constexpr int kCompactPadding = 2 * 15;

}  // namespace

ActionButton::ActionButton(const QList<QAction*>& actions, const QStringList& texts,
                           QWidget* parent)
    : QToolButton(parent), action_(actions.front()), actions_(actions), texts_(texts) {
  setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  setIconSize(kIconSize);
  setFocusPolicy(Qt::StrongFocus);
  setProperty("role", "run");
  for (QAction* action : actions) {
    connect(action, &QAction::changed, this, [this, action] {
      if (action == action_) ShowAction();
    });
  }
  connect(this, &QToolButton::clicked, this, [this] { action_->trigger(); });
  Measure();
}

void ActionButton::Measure() {
  // As bright as it may get: that is the widest.
  setProperty("role", "primary");
  style()->unpolish(this);
  style()->polish(this);
  setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  setIcon(action_->icon());
  text_width_ = 0;
  QStringList all = texts_;
  for (const QAction* action : actions_) all.append(WithoutMnemonic(action->text()));
  for (const QString& text : all) {
    setText(text);
    text_width_ = std::max(text_width_, sizeHint().width());
  }
  setProperty("role", bright_ ? "primary" : "run");
  style()->unpolish(this);
  style()->polish(this);
  if (compact_) setToolButtonStyle(Qt::ToolButtonIconOnly);
  setFixedWidth(WidthOf(compact_));
  ShowAction();
}

void ActionButton::SetMore(QMenu* menu) {
  if (menu == this->menu()) return;
  setMenu(menu);
  setPopupMode(menu ? QToolButton::MenuButtonPopup : QToolButton::DelayedPopup);
  Measure();
}

void ActionButton::Show(QAction* action) {
  if (action == action_) return;
  action_ = action;
  ShowAction();
}

void ActionButton::SetKeyOf(const QAction* action) {
  key_of_ = action;
  connect(action, &QAction::changed, this, &ActionButton::ShowAction);
  ShowAction();
}

QString ActionButton::Tip() const {
  QString tip = action_->toolTip();
  if (!key_of_) return tip;
  const auto line = [](const QAction& action) {
    return QStringLiteral("\n") + action.shortcut().toString(QKeySequence::NativeText);
  };
  if (tip.endsWith(line(*action_))) tip.chop(line(*action_).size());
  return tip + line(*key_of_);
}

void ActionButton::SetBright(bool bright) {
  if (bright == bright_) return;
  bright_ = bright;
  setProperty("role", bright ? "primary" : "run");
  style()->unpolish(this);
  style()->polish(this);
  ShowAction();
}

void ActionButton::SetCompact(bool compact) {
  if (compact == compact_) return;
  compact_ = compact;
  setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
  setFixedWidth(WidthOf(compact));
}

int ActionButton::WidthOf(bool compact) const {
  return compact ? iconSize().width() + kCompactPadding : text_width_;
}

void ActionButton::keyPressEvent(QKeyEvent* event) {
  // As a combo box opens; the style leaves the arrow to the mouse.
  if (event->key() == Qt::Key_Down && menu()) return showMenu();
  QToolButton::keyPressEvent(event);
}

void ActionButton::ShowAction() {
  setText(WithoutMnemonic(action_->text()));
  setAccessibleName(text());
  setToolTip(Tip());
  setEnabled(action_->isEnabled());
  setIcon(IconToShow());
}

QIcon ActionButton::IconToShow() const {
  if (!bright_ || !action_->isEnabled()) return action_->icon();
  // In the ink of the text on the bright ground.
  QPixmap inked = action_->icon().pixmap(kIconSize, devicePixelRatioF());
  if (inked.isNull()) return {};
  QPainter painter(&inked);
  painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
  painter.fillRect(inked.rect(), theme::kOnAccent);
  return inked;
}

}  // namespace pastiche
