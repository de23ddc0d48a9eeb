#include "ui/window/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/remembered/shortcuts.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/without_mnemonic.h"
#include "ui/window/main_actions.h"

namespace pastiche {
namespace {

QString NameOf(const QAction& action) {
  return WithoutMnemonic(action.text()).remove(QChar(0x2026));
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent), actions_(actions), notice_(new QLabel) {
  setWindowTitle(tr("Shortcuts"));
  auto* filter = Describe(new QLineEdit, tr("Find an action"),
                          tr("Show the actions with this in their name."));
  filter->setObjectName("find_action");
  filter->setPlaceholderText(tr("Find an action"));
  filter->setClearButtonEnabled(true);
  connect(filter, &QLineEdit::textChanged, this, &ShortcutsDialog::Filter);

  auto* area = new QScrollArea;
  QWidget* const rows = MakeRows();
  area->setWidget(rows);
  // The keys are read in every language: names are broken into lines before they push them out.
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setMinimumWidth(rows->minimumSizeHint().width() +
                        style()->pixelMetric(QStyle::PM_ScrollBarExtent));
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus);

  notice_->setObjectName("shortcut_notice");
  notice_->setProperty("role", "notice");
  notice_->setWordWrap(true);
  // Its line is there from the beginning, so that nothing jumps when it comes.
  notice_->setMinimumHeight(fontMetrics().height() * 2);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  QPushButton* reset = buttons->addButton(tr("Reset all"), QDialogButtonBox::ResetRole);
  Describe(reset, tr("Reset all"), tr("Give every action the key that it had at first."));
  reset->setObjectName("reset_shortcuts");
  connect(reset, &QPushButton::clicked, this, &ShortcutsDialog::Reset);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  // Return in a field of keys is a key.
  for (QAbstractButton* button : buttons->buttons()) {
    qobject_cast<QPushButton*>(button)->setAutoDefault(false);
  }

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(18, 16, 18, 14);
  layout->setSpacing(10);
  layout->addWidget(filter);
  layout->addWidget(area, 1);
  layout->addWidget(notice_);
  layout->addWidget(buttons);
  resize(560, 620);
}

QWidget* ShortcutsDialog::MakeRows() {
  auto* page = new QWidget;
  auto* grid = new QGridLayout(page);
  grid->setHorizontalSpacing(18);
  grid->setColumnStretch(0, 1);
  int line = 0;
  for (QAction* action : actions_) {
    auto* keys = Describe(new QKeySequenceEdit(action->shortcut()), NameOf(*action),
                          tr("Press the keys that this should have."));
    keys->setClearButtonEnabled(true);
    SetSpokenRole(keys, QAccessible::HotkeyField);
    const auto speak = [keys] {
      SetSpokenValue(keys, keys->keySequence().toString(QKeySequence::NativeText));
    };
    connect(keys, &QKeySequenceEdit::keySequenceChanged, keys, speak);
    speak();
    auto* name = new QLabel(NameOf(*action));
    name->setBuddy(keys);
    name->setWordWrap(true);
    grid->addWidget(name, line, 0);
    grid->addWidget(keys, line++, 1);
    rows_.push_back({action, name, keys});
    connect(keys, &QKeySequenceEdit::editingFinished, this,
            [this, row = rows_.back()] { Take(row); });
  }
  // What no action stands for.
  const std::pair<QString, QString> fixed[] = {
      {tr("See the photo in place of the picture"), tr("C (hold)")},
      {tr("On the picture: zoom in, out, fit, 100 %"), tr("+ − 0 1")},
      {tr("On the picture: zoom at the cursor"), tr("Wheel")},
      {tr("On the picture: move it"), tr("Arrows")},
      {tr("With the mask brush: smaller, larger, erase"), tr("[ ] X")},
      {tr("With the mask brush: move it, farther, by a pixel"), tr("Arrows, Shift, Ctrl")},
      {tr("With the mask brush: paint, put it away"), tr("Space (hold), Return")},
      {tr("With the crop frame: move it, its size, by a pixel"), tr("Arrows, Shift, Ctrl")},
      {tr("With the crop frame: crop, leave it"), tr("Return, Escape")},
      {tr("From group to group, within one"), tr("Tab, arrows")},
      {tr("The menu of what has the keyboard"), tr("Menu, Shift+F10")},
      {tr("Put away: a message, a tool, comparing, the full screen"), tr("Escape")}};
  for (const auto& [what, key] : fixed) {
    auto* label = new QLabel(key);
    label->setProperty("role", "key");
    auto* text = new QLabel(what);
    text->setWordWrap(true);
    grid->addWidget(text, line, 0);
    grid->addWidget(label, line++, 1, Qt::AlignLeft);
  }
  return page;
}

void ShortcutsDialog::Take(const Row& row) {
  // One key, not a sequence of several.
  const QKeySequence typed = row.keys->keySequence();
  const QKeySequence key = typed.isEmpty() ? typed : QKeySequence(typed[0]);
  if (key == row.action->shortcut()) {
    row.keys->setKeySequence(key);
    return;
  }
  if (!MayBeShortcut(key)) {
    notice_->setText(
        tr("%1 alone is typed, or used on the picture: hold Ctrl, Alt or Meta with it.")
            .arg(key.toString(QKeySequence::NativeText)));
    row.keys->setKeySequence(row.action->shortcut());
    return;
  }
  const QAction* const other = key.isEmpty() ? nullptr : ActionOf(key, actions_);
  if (other && other != row.action) {
    notice_->setText(tr("%1 belongs to “%2”: give that another key first.")
                         .arg(key.toString(QKeySequence::NativeText), NameOf(*other)));
    row.keys->setKeySequence(row.action->shortcut());
    return;
  }
  notice_->clear();
  SetActionShortcuts(row.action, key.isEmpty() ? QList<QKeySequence>() : QList{key});
  row.keys->setKeySequence(key);
  RememberShortcuts(actions_);
}

void ShortcutsDialog::Reset() {
  notice_->clear();
  for (const Row& row : rows_) {
    SetActionShortcuts(row.action, OwnShortcuts(*row.action));
    row.keys->setKeySequence(row.action->shortcut());
  }
  RememberShortcuts(actions_);
}

void ShortcutsDialog::Filter(const QString& text) {
  for (const Row& row : rows_) {
    const bool shown = row.name->text().contains(text, Qt::CaseInsensitive);
    row.name->setVisible(shown);
    row.keys->setVisible(shown);
  }
}

}  // namespace pastiche
