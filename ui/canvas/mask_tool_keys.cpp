// Masks painted by keys.

#include <algorithm>
#include <cmath>

#include <QKeyEvent>

#include "ui/canvas/mask_tool.h"

namespace pastiche {
namespace {

/// What is seen around the brush when the view follows it.
constexpr double kAround = 24;

}  // namespace

void MaskTool::TakeByMouse(const ToolPoint& at, const QRectF& target) {
  mouse_ = at.position;
  keys_.SetActive(false);
  // Keys go on from here.
  if (!target.isEmpty()) {
    keys_.PutAt({(at.position.x() - target.x()) / target.width(),
                 (at.position.y() - target.y()) / target.height()});
  }
  ShowRing(target);
}

void MaskTool::TakeByKeys() {
  keys_.SetActive(true);
  mouse_.reset();
}

ToolPoint MaskTool::KeyPoint(const QRectF& target) const {
  ToolPoint at;
  at.position = {target.x() + keys_.place().x() * target.width(),
                 target.y() + keys_.place().y() * target.height()};
  return at;
}

bool MaskTool::KeyPress(const QKeyEvent& event, const ToolView& view) {
  if (Key(event)) return true;
  const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
  if (enter && !(event.modifiers() & ~Qt::KeypadModifier)) {
    Q_EMIT Finished();
    return true;
  }
  if (pixels_.isNull() || leaving() || view.target.isEmpty()) return false;
  // A mouse or a pen paints.
  if (stroke_.brush && !key_stroke_) return false;
  if (event.key() == Qt::Key_Space) {
    if (event.isAutoRepeat()) return true;
    TakeByKeys();
    Begin(KeyPoint(view.target), view.target);
    key_stroke_ = true;
  } else {
    const double side = std::max(pixels_.width(), pixels_.height());
    if (!keys_.Press(event, brush_.size * side, pixels_.size())) return false;
    TakeByKeys();
    if (stroke_.brush) Draw(KeyPoint(view.target), view.target);
  }
  ShowRing(view.target);
  QRectF around(0, 0, 2 * kAround, 2 * kAround);
  around.moveCenter(KeyPoint(view.target).position);
  Q_EMIT Sought(around);
  return true;
}

bool MaskTool::KeyRelease(const QKeyEvent& event, const ToolView& /*view*/) {
  if (event.key() != Qt::Key_Space) return keys_.Release(event);
  if (!event.isAutoRepeat()) EndKeyStroke();
  return true;
}

void MaskTool::EndKeyStroke() {
  if (key_stroke_) Release({});
}

void MaskTool::Keyboard(bool here, const ToolView& view) {
  if (!here) {
    EndKeyStroke();
    keys_.LetGo();
  } else if (!keys_.active() && !mouse_) {
    // Where the person looks.
    const QRectF seen = view.target & view.canvas;
    if (!seen.isEmpty()) {
      keys_.PutAt({(seen.center().x() - view.target.x()) / view.target.width(),
                   (seen.center().y() - view.target.y()) / view.target.height()});
    }
    TakeByKeys();
  }
  keyboard_ = here;
  Q_EMIT Stale({});
}

QString MaskTool::Spoken() const {
  if (!keys_.active()) return {};
  const QString place = tr("%1 % from the left, %2 % from the top")
                            .arg(std::lround(100 * keys_.place().x()))
                            .arg(std::lround(100 * keys_.place().y()));
  if (stroke_.brush) return (stroke_.erases ? tr("erases at %1") : tr("paints at %1")).arg(place);
  return (brush_.erase ? tr("eraser at %1") : tr("brush at %1")).arg(place);
}

}  // namespace pastiche
