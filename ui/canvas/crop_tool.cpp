#include "ui/canvas/crop_tool.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QPainter>

#include "ui/document/document.h"
#include "ui/document/qt_image.h"

namespace pastiche {
namespace {

constexpr double kLeastSide = 16;
/// How near a side or a corner it is taken hold of.
constexpr double kReach = 10;
constexpr double kHandle = 9;
/// What is seen around a side that keys move.
constexpr double kAround = 24;

QPointF ToPhoto(const QPointF& position, const QRectF& target, const QSizeF& photo) {
  return {(position.x() - target.x()) / target.width() * photo.width(),
          (position.y() - target.y()) / target.height() * photo.height()};
}

}  // namespace

CropTool::CropTool(Document* document, QObject* parent) : CanvasTool(parent), document_(document) {
  connect(document_, &Document::Changed, this, &CropTool::ShowDocument);
  ShowDocument();
}

bool CropTool::usable() const { return photo_ != nullptr; }

void CropTool::ShowDocument() {
  if (document_->artwork().photo == photo_) return;
  photo_ = document_->artwork().photo;
  size_ = photo_ ? QSizeF(photo_->width(), photo_->height()) : QSizeF();
  upright_ = size_.height() > size_.width();
  grip_ = {};
  Reset();
}

void CropTool::Reset() {
  frame_ = QRectF(QPointF(), size_);
  aspect_ = CropAspect::kFree;
  Q_EMIT Stale({});
  Q_EMIT Changed();
}

PixelRect CropTool::part() const {
  const auto round = [](double value) { return static_cast<int>(std::lround(value)); };
  PixelRect part;
  const int width = round(size_.width());
  const int height = round(size_.height());
  part.width = std::clamp(round(frame_.width()), 1, std::max(1, width));
  part.height = std::clamp(round(frame_.height()), 1, std::max(1, height));
  part.x = std::clamp(round(frame_.x()), 0, width - part.width);
  part.y = std::clamp(round(frame_.y()), 0, height - part.height);
  return part;
}

bool CropTool::crops() const {
  const PixelRect part = this->part();
  return photo_ && (part.width < photo_->width() || part.height < photo_->height());
}

void CropTool::SetPart(PixelRect part) {
  SetFrame(QRectF(part.x, part.y, part.width, part.height) & QRectF(QPointF(), size_));
}

void CropTool::SetFrame(const QRectF& frame) {
  if (frame == frame_ || frame.isEmpty()) return;
  frame_ = frame;
  Q_EMIT Stale({});
  Q_EMIT Changed();
}

double CropTool::Ratio() const {
  double ratio = 0;
  switch (aspect_) {
    case CropAspect::kFree:
      return 0;
    case CropAspect::kOriginal:
      return size_.height() > 0 ? size_.width() / size_.height() : 0;
    case CropAspect::kSquare:
      return 1;
    case CropAspect::k3To2:
      ratio = 3.0 / 2;
      break;
    case CropAspect::k4To3:
      ratio = 4.0 / 3;
      break;
    case CropAspect::k16To9:
      ratio = 16.0 / 9;
      break;
    case CropAspect::kPaper:
      ratio = std::sqrt(2.0);
      break;
  }
  return upright_ ? 1 / ratio : ratio;
}

void CropTool::SetAspect(CropAspect aspect) {
  if (aspect == aspect_) return;
  aspect_ = aspect;
  FitToRatio();
}

void CropTool::SetUpright(bool upright) {
  if (upright == upright_) return;
  upright_ = upright;
  FitToRatio();
}

void CropTool::FitToRatio() {
  const double ratio = Ratio();
  if (ratio > 0 && photo_) {
    // As large as the larger of the frame's sides asks for, where the photo has room.
    const QPointF middle = frame_.center();
    QSizeF size(std::max(frame_.width(), frame_.height() * ratio), 0);
    size.setHeight(size.width() / ratio);
    const double fit =
        std::min({1.0, size_.width() / size.width(), size_.height() / size.height()});
    size *= fit;
    QRectF frame(QPointF(), size);
    frame.moveCenter(middle);
    frame_ = Moved(frame, {});
  }
  Q_EMIT Stale({});
  Q_EMIT Changed();
}

QRectF CropTool::Moved(const QRectF& start, const QPointF& by) const {
  QRectF frame = start.translated(by);
  frame.moveLeft(std::clamp(frame.left(), 0.0, std::max(0.0, size_.width() - frame.width())));
  frame.moveTop(std::clamp(frame.top(), 0.0, std::max(0.0, size_.height() - frame.height())));
  return frame;
}

QRectF CropTool::Pulled(const QRectF& start, const Grip& grip, const QPointF& to) const {
  // The opposite side stays; where only one direction is pulled, the other one's middle.
  const double fixed_x = grip.x > 0 ? start.left() : start.right();
  const double fixed_y = grip.y > 0 ? start.top() : start.bottom();
  const double least_width = std::min(kLeastSide, size_.width());
  const double least_height = std::min(kLeastSide, size_.height());
  double width = start.width();
  double height = start.height();
  if (grip.x != 0) width = std::max(least_width, (to.x() - fixed_x) * grip.x);
  if (grip.y != 0) height = std::max(least_height, (to.y() - fixed_y) * grip.y);
  const QPointF middle = start.center();
  const double room_x = grip.x > 0   ? size_.width() - fixed_x
                        : grip.x < 0 ? fixed_x
                                     : 2 * std::min(middle.x(), size_.width() - middle.x());
  const double room_y = grip.y > 0   ? size_.height() - fixed_y
                        : grip.y < 0 ? fixed_y
                                     : 2 * std::min(middle.y(), size_.height() - middle.y());
  if (const double ratio = Ratio(); ratio > 0) {
    if (grip.x != 0 && grip.y != 0) width = std::max(width, height * ratio);
    if (grip.x == 0) width = height * ratio;
    height = width / ratio;
    const double fit = std::min({1.0, room_x / width, room_y / height});
    width *= fit;
    height *= fit;
  } else {
    width = std::min(width, room_x);
    height = std::min(height, room_y);
  }
  const double left = grip.x > 0 ? fixed_x : grip.x < 0 ? fixed_x - width : middle.x() - width / 2;
  const double top = grip.y > 0 ? fixed_y : grip.y < 0 ? fixed_y - height : middle.y() - height / 2;
  return {left, top, width, height};
}

QRectF CropTool::FrameOn(const QRectF& target) const {
  if (size_.isEmpty()) return {};
  const double x = target.width() / size_.width();
  const double y = target.height() / size_.height();
  return {target.x() + frame_.x() * x, target.y() + frame_.y() * y, frame_.width() * x,
          frame_.height() * y};
}

CropTool::Grip CropTool::GripAt(const QPointF& position, const QRectF& target) const {
  const QRectF frame = FrameOn(target);
  if (!frame.adjusted(-kReach, -kReach, kReach, kReach).contains(position)) return {};
  const auto side = [](double at, double low, double high) {
    const double to_low = std::abs(at - low);
    const double to_high = std::abs(at - high);
    if (std::min(to_low, to_high) > kReach) return 0;
    return to_low < to_high ? -1 : 1;
  };
  Grip grip;
  grip.x = side(position.x(), frame.left(), frame.right());
  grip.y = side(position.y(), frame.top(), frame.bottom());
  grip.inside = grip.x == 0 && grip.y == 0;
  return grip;
}

bool CropTool::Press(const ToolPoint& at, const QRectF& target) {
  grip_ = photo_ && !target.isEmpty() ? GripAt(at.position, target) : Grip();
  held_frame_ = frame_;
  held_at_ = at.position;
  return grip_.any();
}

void CropTool::Move(const ToolPoint& at, const QRectF& target, bool down) {
  if (!down || !grip_.any()) return;
  const QPointF from = ToPhoto(held_at_, target, size_);
  const QPointF by = ToPhoto(at.position, target, size_) - from;
  if (grip_.inside) return SetFrame(Moved(held_frame_, by));
  // From the side itself, and not from where near it the mouse is.
  const QPointF side(grip_.x < 0 ? held_frame_.left() : held_frame_.right(),
                     grip_.y < 0 ? held_frame_.top() : held_frame_.bottom());
  SetFrame(Pulled(held_frame_, grip_, side + by));
}

void CropTool::Release(const QRectF& /*target*/) { grip_ = {}; }

QCursor CropTool::Cursor(const QPointF& position, const QRectF& target) {
  const Grip grip = GripAt(position, target);
  if (grip.inside) return Qt::SizeAllCursor;
  if (grip.x != 0 && grip.y != 0) {
    return grip.x == grip.y ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
  }
  if (grip.x != 0) return Qt::SizeHorCursor;
  if (grip.y != 0) return Qt::SizeVerCursor;
  return Qt::ArrowCursor;
}

bool CropTool::KeyPress(const QKeyEvent& event, const ToolView& view) {
  if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
    if (event.modifiers() & ~Qt::KeypadModifier) return false;
    Q_EMIT Accepted();
    return true;
  }
  return MoveByKey(event, view.target);
}

bool CropTool::MoveByKey(const QKeyEvent& event, const QRectF& target) {
  QPointF by;
  if (event.key() == Qt::Key_Left) by = {-1, 0};
  if (event.key() == Qt::Key_Right) by = {1, 0};
  if (event.key() == Qt::Key_Up) by = {0, -1};
  if (event.key() == Qt::Key_Down) by = {0, 1};
  if (by.isNull() || !photo_) return false;
  // A hundredth of the photo, or a pixel for fine work.
  const bool fine = event.modifiers() & (Qt::AltModifier | Qt::ControlModifier);
  by *= fine ? 1.0 : std::max(1.0, std::max(size_.width(), size_.height()) / 100);
  const Grip side{by.x() > 0 ? 1 : by.x() < 0 ? -1 : 0, by.y() > 0 ? 1 : by.y() < 0 ? -1 : 0};
  const bool resizes = event.modifiers() & Qt::ShiftModifier;
  if (resizes) {
    const Grip grip{side.x != 0 ? 1 : 0, side.y != 0 ? 1 : 0};
    SetFrame(Pulled(frame_, grip, frame_.bottomRight() + by));
  } else {
    SetFrame(Moved(frame_, by));
  }
  // The side that goes somewhere.
  const QRectF frame = FrameOn(target);
  QRectF around(0, 0, 2 * kAround, 2 * kAround);
  around.moveCenter(frame.center() +
                    QPointF((resizes ? std::abs(side.x) : side.x) * frame.width() / 2,
                            (resizes ? std::abs(side.y) : side.y) * frame.height() / 2));
  Q_EMIT Sought(around);
  return true;
}

QString CropTool::Spoken() const {
  if (!photo_) return {};
  const PixelRect part = this->part();
  return tr("frame of %1, %2 from the left, %3 from the top")
      .arg(SizeText({part.width, part.height}))
      .arg(part.x)
      .arg(part.y);
}

void CropTool::Paint(QPainter& painter, const QRectF& target, const QRect& /*exposed*/) {
  if (!photo_) return;
  const QRectF frame = FrameOn(target);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, false);
  const QColor shade(0, 0, 0, 150);
  painter.fillRect(QRectF(target.topLeft(), QPointF(target.right(), frame.top())), shade);
  painter.fillRect(QRectF(QPointF(target.left(), frame.bottom()), target.bottomRight()), shade);
  painter.fillRect(QRectF(target.left(), frame.top(), frame.left() - target.left(), frame.height()),
                   shade);
  painter.fillRect(
      QRectF(frame.right(), frame.top(), target.right() - frame.right(), frame.height()), shade);
  painter.setRenderHint(QPainter::Antialiasing);
  for (const auto& [color, width] :
       {std::pair(QColor(0, 0, 0, 90), 2.5), std::pair(QColor(255, 255, 255, 150), 1.0)}) {
    painter.setPen(QPen(color, width));
    for (const double third : {1.0 / 3, 2.0 / 3}) {
      const double x = frame.left() + third * frame.width();
      const double y = frame.top() + third * frame.height();
      painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()));
      painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y));
    }
  }
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(QColor(0, 0, 0, 150), 3));
  painter.drawRect(frame);
  painter.setPen(QPen(Qt::white, 1.4));
  painter.drawRect(frame);
  painter.setPen(QPen(QColor(20, 20, 20), 1));
  painter.setBrush(Qt::white);
  const QPointF middle = frame.center();
  for (const double x : {frame.left(), middle.x(), frame.right()}) {
    for (const double y : {frame.top(), middle.y(), frame.bottom()}) {
      if (QPointF(x, y) == middle) continue;
      painter.drawRect(QRectF(x - kHandle / 2, y - kHandle / 2, kHandle, kHandle));
    }
  }
  painter.restore();
}

}  // namespace pastiche
