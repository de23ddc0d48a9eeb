#include "ui/window/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
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

constexpr int kGroupGap = 14;

QString NameOf(const QAction& action) {
  return WithoutMnemonic(action.text()).remove(QChar(0x2026));
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction*>& actions, const QMenuBar& bar,
                                 QWidget* parent)
    : QDialog(parent), actions_(actions), notice_(new QLabel) {
  setWindowTitle(tr("Shortcuts"));
  auto* filter = Describe(new QLineEdit, tr("Find an action"),
                          tr("Show the actions with this in their name."));
  filter->setObjectName("find_action");
  filter->setPlaceholderText(tr("Find an action"));
  filter->setClearButtonEnabled(true);
  connect(filter, &QLineEdit::textChanged, this, &ShortcutsDialog::Filter);

  auto* area = new QScrollArea;
  QWidget* const rows = MakeRows(bar);
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

QWidget* ShortcutsDialog::MakeRows(const QMenuBar& bar) {
  auto* page = new QWidget;
  auto* grid = new QGridLayout(page);
  grid->setHorizontalSpacing(18);
  grid->setColumnStretch(0, 1);
  for (const QAction* menu : bar.actions()) {
    AddHeading(grid, WithoutMnemonic(menu->text()));
    for (QAction* action : menu->menu()->actions()) {
      if (actions_.contains(action)) AddRow(grid, action);
    }
  }
  AddFixed(grid);
  return page;
}

void ShortcutsDialog::AddHeading(QGridLayout* grid, const QString& title) {
  auto* heading = new QLabel(title);
  heading->setProperty("role", "title");
  if (!groups_.empty()) heading->setContentsMargins(0, kGroupGap, 0, 0);
  grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
  groups_.push_back({heading, {}});
}

void ShortcutsDialog::AddLine(QGridLayout* grid, QLabel* name, QWidget* keys) {
  const int line = grid->rowCount();
  name->setWordWrap(true);
  grid->addWidget(name, line, 0);
  grid->addWidget(keys, line, 1, qobject_cast<QLabel*>(keys) ? Qt::AlignLeft : Qt::Alignment());
  groups_.back().lines.emplace_back(name, keys);
}

void ShortcutsDialog::AddRow(QGridLayout* grid, QAction* action) {
  auto* keys = Describe(new QKeySequenceEdit(action->shortcut()), NameOf(*action),
                        tr("Press the keys that this should have."));
  keys->setClearButtonEnabled(true);
  SetSpokenRole(keys, QAccessible::HotkeyField);
  const auto follow = [keys] {
    const QString shown = keys->keySequence().toString(QKeySequence::NativeText);
    SetSpokenValue(keys, shown);
    // All of it, with the cross that clears it: some languages have long names for keys.
    const int cross = 2 * keys->sizeHint().height();
    keys->setMinimumWidth(keys->fontMetrics().horizontalAdvance(shown) + cross);
  };
  connect(keys, &QKeySequenceEdit::keySequenceChanged, keys, follow);
  follow();
  auto* name = new QLabel(NameOf(*action));
  name->setBuddy(keys);
  AddLine(grid, name, keys);
  rows_.push_back({action, keys});
  connect(keys, &QKeySequenceEdit::editingFinished, this,
          [this, row = rows_.back()] { Take(row); });
}

void ShortcutsDialog::AddFixed(QGridLayout* grid) {
  const auto add = [&](const QString& what, const QString& key) {
    auto* label = new QLabel(key);
    label->setProperty("role", "key");
    AddLine(grid, new QLabel(what), label);
  };
  AddHeading(grid, tr("On the picture"));
  add(tr("See the photo in place of the picture"), tr("C (hold)"));
  add(tr("Zoom in, out, fit, 100 %"), tr("+ − 0 1"));
  add(tr("Zoom at the cursor"), tr("Wheel"));
  add(tr("Move it"), tr("Arrows"));
  AddHeading(grid, tr("With the mask brush"));
  add(tr("Smaller, larger, erase"), tr("[ ] X"));
  add(tr("Move it, farther, by a pixel"), tr("Arrows, Shift, Ctrl"));
  add(tr("Paint, put it away"), tr("Space (hold), Return"));
  AddHeading(grid, tr("With the crop frame"));
  add(tr("Move it, its size, by a pixel"), tr("Arrows, Shift, Ctrl"));
  add(tr("Crop, leave it"), tr("Return, Escape"));
  AddHeading(grid, tr("Everywhere"));
  add(tr("From group to group, within one"), tr("Tab, arrows"));
  add(tr("The menu of what has the keyboard"), tr("Menu, Shift+F10"));
  add(tr("Put away: a message, a tool, comparing, the full screen"), tr("Escape"));
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
  for (const Group& group : groups_) {
    bool any = false;
    for (const auto& [name, keys] : group.lines) {
      const bool shown = name->text().contains(text, Qt::CaseInsensitive);
      name->setVisible(shown);
      keys->setVisible(shown);
      any |= shown;
    }
    group.heading->setVisible(any);
  }
}

}  // namespace pastiche
