#include "ui/widgets/roving_focus.h"

#include <algorithm>

#include <QAbstractSpinBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVariant>
#include <QWidget>

namespace pastiche {
namespace {

/// Of a member: what its focus policy was before.
constexpr const char* kPolicy = "roving_focus_policy";

bool Usable(const QWidget* control) {
  return control && control->isEnabled() && !control->isHidden();
}

/// Whether Left or Right has still a letter to go over.
bool MovesInText(const QWidget* control, int by) {
  const auto* text = control->findChild<QLineEdit*>();
  if (!qobject_cast<const QAbstractSpinBox*>(control) || !text) return false;
  const int end = static_cast<int>(text->text().size());
  return by < 0 ? text->cursorPosition() > 0 : text->cursorPosition() < end;
}

}  // namespace

RovingFocus::RovingFocus(QWidget* group) : QObject(group) {}

void RovingFocus::AddRow(const std::vector<QWidget*>& controls) {
  std::vector<Member> row;
  for (QWidget* control : controls) {
    row.push_back({control, Qt::StrongFocus});
    if (!control) continue;
    // Without the wheel: it is no wish to go there.
    if (!Has(control)) control->setProperty(kPolicy, control->focusPolicy() & Qt::StrongFocus);
    row.back().policy = static_cast<Qt::FocusPolicy>(control->property(kPolicy).toInt());
    control->installEventFilter(this);
  }
  rows_.push_back(std::move(row));
  ChooseStop();
}

bool RovingFocus::Has(const QWidget* control) { return control->property(kPolicy).isValid(); }

RovingFocus::Cell RovingFocus::CellOf(const QObject* control) const {
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    const auto found =
        std::find_if(rows_[row].begin(), rows_[row].end(),
                     [control](const Member& member) { return member.control == control; });
    if (found == rows_[row].end()) continue;
    return {static_cast<int>(row), static_cast<int>(found - rows_[row].begin())};
  }
  return {};
}

QWidget* RovingFocus::At(int row, int column) const {
  if (row < 0 || row >= static_cast<int>(rows_.size())) return nullptr;
  const auto& cells = rows_[static_cast<std::size_t>(row)];
  if (column < 0 || column >= static_cast<int>(cells.size())) return nullptr;
  return cells[static_cast<std::size_t>(column)].control;
}

int RovingFocus::columns() const {
  std::size_t most = 0;
  for (const auto& row : rows_) most = std::max(most, row.size());
  return static_cast<int>(most);
}

bool RovingFocus::Step(QWidget* from, const QKeyEvent& event) {
  if (event.modifiers() & ~Qt::KeypadModifier) return false;
  const int forward = from->layoutDirection() == Qt::RightToLeft ? -1 : 1;
  int down = 0;
  int along = 0;
  if (event.key() == Qt::Key_Up) down = -1;
  if (event.key() == Qt::Key_Down) down = 1;
  if (event.key() == Qt::Key_Left) along = -forward;
  if (event.key() == Qt::Key_Right) along = forward;
  const int rows = static_cast<int>(rows_.size());
  if ((down == 0 || rows < 2) && (along == 0 || columns() < 2)) return false;
  if (along != 0 && MovesInText(from, event.key() == Qt::Key_Left ? -1 : 1)) return false;
  Cell cell = CellOf(from);
  for (;;) {
    cell.row += down;
    cell.column += along;
    if (cell.row < 0 || cell.row >= rows || cell.column < 0 || cell.column >= columns()) break;
    QWidget* to = At(cell.row, cell.column);
    if (!Usable(to)) continue;
    to->setFocus(Qt::TabFocusReason);
    break;
  }
  // At the edge it stays: the arrow is the group's all the same.
  return true;
}

void RovingFocus::SetStop(QWidget* control) {
  stop_ = control;
  for (const auto& row : rows_) {
    for (const Member& member : row) {
      if (!member.control) continue;
      const int wanted =
          member.control == control ? member.policy | Qt::TabFocus : member.policy & Qt::ClickFocus;
      if (member.control->focusPolicy() == wanted) continue;
      member.control->setFocusPolicy(static_cast<Qt::FocusPolicy>(wanted));
    }
  }
}

void RovingFocus::ChooseStop() {
  QWidget* stop = Usable(stop_) ? stop_.data() : nullptr;
  for (const auto& row : rows_) {
    for (const Member& member : row) {
      if (!stop && Usable(member.control)) stop = member.control;
    }
  }
  SetStop(stop);
}

bool RovingFocus::eventFilter(QObject* watched, QEvent* event) {
  auto* control = static_cast<QWidget*>(watched);
  switch (event->type()) {
    case QEvent::KeyPress:
      return Step(control, *static_cast<QKeyEvent*>(event));
    case QEvent::FocusIn:
      SetStop(control);
      break;
    case QEvent::EnabledChange:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
      ChooseStop();
      break;
    default:
      break;
  }
  return false;
}

void RoveInRow(QWidget* group, const std::vector<QWidget*>& controls) {
  (new RovingFocus(group))->AddRow(controls);
}

void RoveInColumn(QWidget* group, const std::vector<QWidget*>& controls) {
  auto* roving = new RovingFocus(group);
  for (QWidget* control : controls) roving->AddRow({control});
}

}  // namespace pastiche
