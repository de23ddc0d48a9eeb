#include "ui/canvas/canvas.h"

#include <utility>
#include <vector>

#include <QPaintEvent>
#include <QPainter>
#include <QThreadPool>

#include "ui/canvas/frame_transparency.h"
#include "ui/canvas/pill.h"
#include "ui/canvas/wipe_handle.h"
#include "ui/widgets/background.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transparency_ground.h"
#include "ui/widgets/type_scale.h"

namespace pastiche {
namespace {

/// In pixels: halving fewer takes a few milliseconds.
constexpr qint64 kLargePicture = 4'000'000;
// From here on pixels are shown as they are, so that they can be judged one by one.
constexpr double kPixelZoom = 3;
constexpr int kHintHeight = 68;
constexpr int kLabelMargin = 6;
/// Between two panes.
constexpr int kGap = 2;

}  // namespace

Canvas::Named::Named(const NamedPicture& of)
    : pyramid(of.picture),
      full_size(of.full_size.isEmpty() ? of.picture.size() : of.full_size),
      label(of.label) {}

Canvas::Canvas(QWidget* parent) : QWidget(parent), wipe_(new WipeHandle(this)) {
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_OpaquePaintEvent);
  SetSpokenRole(this, QAccessible::Canvas);
  setAccessibleName(tr("Picture"));
  // Not a tooltip: it would lie on the picture that is being judged.
  setAccessibleDescription(
      tr("Wheel: zoom at the cursor. Drag: move. Double click: fit or 100 %. "
         "Keys: + and − zoom, 0 fits, 1 shows 100 %, the arrows move, hold C to see the photo."));
  wipe_->setObjectName("wipe");
  wipe_->hide();
  connect(wipe_, &QAbstractSlider::valueChanged, this, qOverload<>(&QWidget::update));
  connect(this, &Canvas::ViewChanged, this, &Canvas::Speak);
  connect(this, &Canvas::ComparingChanged, this, &Canvas::Speak);
}

void Canvas::SetPicture(const QImage& picture, QSize full_size, const QImage& opacity) {
  const std::uint64_t number = ++newest_picture_;
  const QSize full = full_size.isEmpty() ? picture.size() : full_size;
  if (opacity.isNull() && qint64{picture.width()} * picture.height() < kLargePicture) {
    return TakePicture(ImagePyramid(picture), full);
  }
  RunInBackground(
      BackgroundPool(), this,
      [picture, opacity] {
        ImagePyramid levels(opacity.isNull() ? picture : WithOpacity(picture, opacity));
        levels.MakeLevels();
        return levels;
      },
      [this, number, picture, full](const Outcome<ImagePyramid>& levels) {
        if (number == newest_picture_) TakePicture(levels ? *levels : ImagePyramid(picture), full);
      });
}

void Canvas::TakePicture(ImagePyramid picture, QSize full) {
  if (picture.empty() || full != full_size_) {
    fade_.End();
  } else if (picture.size() != picture_.size()) {
    // The next scale.
    fade_.Begin(std::move(picture_));
  }
  picture_ = std::move(picture);
  full_size_ = full;
  fresh_ = true;
  ShowParts();
  ShowComparing();
  Q_EMIT PictureChanged();
  Q_EMIT ViewChanged();
}

void Canvas::SetPhoto(const QImage& photo, QSize full_size) {
  photo_ = ImagePyramid(photo);
  photo_size_ = full_size.isEmpty() ? photo.size() : full_size;
  if (photo.isNull()) show_photo_ = false;
  ShowParts();
  ShowComparing();
  Q_EMIT ViewChanged();
}

void Canvas::SetOther(const ImagePyramid& other, QSize full_size, const QString& label) {
  SetNamed({other, full_size, label}, {});
}

void Canvas::SetPair(const NamedPicture& left, const NamedPicture& right) { SetNamed(left, right); }

void Canvas::SetNamed(const NamedPicture& other, const NamedPicture& instead) {
  std::vector<Named> before{std::exchange(other_, Named(other)),
                            std::exchange(instead_, Named(instead))};
  // Large ones take longer than the window may wait.
  if (!before[0].pyramid.empty()) LetGoInBackground(std::move(before));
  ShowParts();
  Q_EMIT ViewChanged();
}

void Canvas::SetCompareMode(CompareMode mode) {
  if (mode == CompareMode::kOff) {
    SetOther({});
  } else {
    SetTool(nullptr);
  }
  if (mode == compare_mode_) return;
  compare_mode_ = mode;
  // What is compared is seen, and not the photo alone.
  if (mode != CompareMode::kOff) ShowPhoto(false);
  ShowParts();
  Q_EMIT CompareModeChanged(mode);
  Q_EMIT ViewChanged();
}

void Canvas::SetTool(CanvasTool* tool) {
  if (tool == tool_) return;
  if (tool_) {
    tool_->Leave();
    // No more than what was connected below: others are told of it through the canvas.
    disconnect(tool_, &CanvasTool::Stale, this, nullptr);
    disconnect(tool_, &CanvasTool::Sought, this, nullptr);
  }
  tool_ = tool;
  tool_down_ = false;
  if (tool_) {
    connect(tool_, &CanvasTool::Stale, this,
            [this](const QRect& part) { part.isNull() ? update() : update(part); });
    connect(tool_, &CanvasTool::Sought, this, &Canvas::BringIntoSight);
  }
  setMouseTracking(tool_ != nullptr);
  unsetCursor();
  ShowParts();
  if (tool_) {
    setFocus();
    // It may have had the keyboard already.
    tool_->Keyboard(hasFocus(), ViewOfTool());
  }
  Q_EMIT ToolChanged();
  Q_EMIT ViewChanged();
}

bool Canvas::LeaveTool() {
  if (tool_) {
    SetTool(nullptr);
    return true;
  }
  if (ShownMode() == CompareMode::kOff) return false;
  SetCompareMode(CompareMode::kOff);
  return true;
}

CompareMode Canvas::ShownMode() const {
  if (compare_mode_ == CompareMode::kOff || tool_ || shows_photo() || !can_see_both()) {
    return CompareMode::kOff;
  }
  if (compare_mode_ == CompareMode::kOther) {
    return has_other() ? CompareMode::kOther : CompareMode::kOff;
  }
  if (!has_other() || HaveOneShape(LeftSize(), RightSize())) return compare_mode_;
  // One over the other would say nothing: each in its own shape.
  return CompareMode::kSideBySide;
}

bool Canvas::PhotoFitsPicture() const {
  return !photo_.empty() && HaveOneShape(photo_size_, full_size_);
}

QSize Canvas::picture_size() const {
  const CompareMode shown = ShownMode();
  const bool pair = shown == CompareMode::kWipe || shown == CompareMode::kSideBySide;
  if (has_pair() && pair) return instead_.full_size;
  return photo_alone() ? photo_size_ : full_size_;
}

bool Canvas::ToolWantsPhoto() const {
  if (!tool_ || photo_.empty()) return false;
  return tool_->OnPhoto() || picture_.empty() || !PhotoFitsPicture();
}

void Canvas::ShowParts() {
  tool_on_photo_ = ToolWantsPhoto();
  if (view_.picture_size() != picture_size()) ease_.End();
  view_.SetPictureSize(picture_size());
  const bool wipes = ShownMode() == CompareMode::kWipe;
  if (wipes) wipe_->Place();
  if (wipes != wipe_->isVisibleTo(this)) {
    if (!wipes && wipe_->hasFocus()) setFocus();
    wipe_->setVisible(wipes);
  }
  update();
}

QRectF Canvas::Within(const QRectF& target, QSize size) const {
  if (size.isEmpty() || HaveOneShape(size, picture_size())) return target;
  QRectF place(QPointF(), QSizeF(size).scaled(target.size(), Qt::KeepAspectRatio));
  place.moveCenter(target.center());
  return place;
}

QString Canvas::LeftLabel() const {
  if (!has_other()) return tr("Photo");
  return other_.label.isEmpty() ? tr("Another result") : other_.label;
}

QString Canvas::RightLabel() const {
  if (!has_pair()) return tr("Result");
  return instead_.label.isEmpty() ? tr("Another result") : instead_.label;
}

void Canvas::SetHint(const QString& hint) {
  if (hint == hint_) return;  // asked for on every move of a slider; a repaint is not free
  hint_ = hint;
  update();
  Speak();
}

void Canvas::ShowPhoto(bool show) {
  show_photo_ = show && can_compare();
  ShowComparing();
}

void Canvas::PeekAtPhoto(bool peek) {
  peek_ = peek;
  ShowComparing();
}

void Canvas::ShowComparing() {
  if (shows_photo() == told_comparing_) return;
  told_comparing_ = shows_photo();
  ShowParts();
  Q_EMIT ComparingChanged(told_comparing_);
}

Pane Canvas::PaneOf(int index) const {
  if (!two_panes()) return {QRectF(rect()), devicePixelRatioF()};
  const double half = (width() - kGap) / 2.0;
  return {QRectF(index * (half + kGap), 0, half, height()), devicePixelRatioF()};
}

Pane Canvas::PaneAt(const QPointF& position) const {
  return PaneOf(two_panes() && position.x() >= width() / 2.0 ? 1 : 0);
}

QRectF Canvas::TargetOf(const Pane& pane) const {
  // Panes show the same part of their pictures.
  const QPointF aside = pane.rect.topLeft() - PaneOf(0).rect.topLeft();
  return PictureRect().translated(aside);
}

double Canvas::zoom() const { return view_.Zoom(PaneOf(0)); }

QPointF Canvas::PicturePoint(const QPointF& position) const {
  return view_.PicturePoint(PaneAt(position), position);
}

void Canvas::Fit() {
  ease_.End();
  view_.Fit();
  update();
  Q_EMIT ViewChanged();
}

void Canvas::Ease(void (Canvas::*move)()) {
  const QRectF from = PictureRect();
  (this->*move)();
  ease_.Begin(from);
}

void Canvas::ActualSize() { ZoomAt(PaneOf(0).rect.center(), 1); }
void Canvas::ZoomIn() { ZoomAt(PaneOf(0).rect.center(), zoom() * kZoomStep); }
void Canvas::ZoomOut() { ZoomAt(PaneOf(0).rect.center(), zoom() / kZoomStep); }

void Canvas::ZoomAt(const QPointF& anchor, double zoom) {
  if (picture_size().isEmpty()) return;
  ease_.End();
  view_.ZoomAt(PaneAt(anchor), anchor, zoom);
  update();
  Q_EMIT ViewChanged();
}

void Canvas::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  painter.fillRect(event->rect(), theme::kCanvas);
  const Pane pane = PaneOf(0);
  const QRectF target = TargetOf(pane);
  switch (ShownMode()) {
    case CompareMode::kOff: {
      const bool photo = shows_photo() || photo_alone();
      PaintPicture(painter, photo ? photo_ : picture_,
                   photo ? Within(target, photo_size_) : target);
      if (tool_) {
        tool_->Paint(painter, target, event->rect());
        painter.setRenderHint(QPainter::Antialiasing, false);
      }
      if (!picture_size().isEmpty()) {
        const bool apart = !photo && !photo_.empty() && !PhotoFitsPicture();
        PaintLabel(painter,
                   photo   ? tr("Photo")
                   : apart ? tr("Result. The photo has another shape now")
                           : tr("Result"),
                   pane.rect, Corner::kLeft);
      }
      break;
    }
    case CompareMode::kOther:
      PaintPicture(painter, other_.pyramid, Within(target, other_.full_size));
      PaintLabel(painter, tr("%1. Escape goes back").arg(LeftLabel()), pane.rect, Corner::kLeft);
      break;
    case CompareMode::kWipe: {
      const double line = wipe_->LineX();
      painter.setClipRect(QRectF(0, 0, line, height()));
      PaintPicture(painter, LeftPyramid(), Within(target, LeftSize()));
      PaintLabel(painter, LeftLabel(), pane.rect, Corner::kLeft);
      painter.setClipRect(QRectF(line, 0, width() - line, height()));
      PaintPicture(painter, RightPyramid(), target);
      PaintLabel(painter, RightLabel(), pane.rect, Corner::kRight);
      painter.setClipping(false);
      break;
    }
    case CompareMode::kSideBySide: {
      painter.setClipRect(pane.rect);
      PaintPicture(painter, LeftPyramid(), Within(target, LeftSize()));
      PaintLabel(painter, LeftLabel(), pane.rect, Corner::kLeft);
      const Pane right = PaneOf(1);
      painter.setClipRect(right.rect);
      PaintPicture(painter, RightPyramid(), TargetOf(right));
      PaintLabel(painter, RightLabel(), right.rect, Corner::kLeft);
      painter.setClipping(false);
      painter.fillRect(QRectF(pane.rect.right(), 0, kGap, height()), theme::kWindow.color());
      break;
    }
  }
  if (picture_.empty() && !has_pair() && !hint_.isEmpty() && !tool_) PaintHint(painter);
  if (ShowsFocusRing(*this)) PaintFocus(painter);
  if (fresh_) {
    fresh_ = false;
    Q_EMIT PicturePainted();
  }
}

void Canvas::PaintPicture(QPainter& painter, ImagePyramid& pyramid, const QRectF& target) {
  PaintOne(painter, pyramid, target);
  if (&pyramid != &picture_ || !fade_.active()) return;
  painter.setOpacity(fade_.rest());
  PaintOne(painter, fade_.from(), target);
  painter.setOpacity(1);
}

void Canvas::PaintOne(QPainter& painter, ImagePyramid& pyramid, const QRectF& target) const {
  if (pyramid.empty()) return;
  // One may be larger or smaller than the other; of one shape, both fill the same rectangle.
  const double scale = target.width() * devicePixelRatioF() / pyramid.size().width();
  const QImage& level = pyramid.LevelFor(scale);
  if (level.hasAlphaChannel()) painter.fillRect(target, TransparencyGround());
  // A stretched picture's pixels are not those of the result.
  const bool stretched = pyramid.size().width() < picture_size().width();
  painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < kPixelZoom || stretched);
  painter.drawImage(target, level);
}

void Canvas::PaintHint(QPainter& painter) const {
  painter.setFont(theme::Sized(font(), theme::TypeSize::kTitle));
  painter.setRenderHint(QPainter::Antialiasing);
  const QRect text = painter.fontMetrics().boundingRect(QRect(0, 0, width() - 80, height()),
                                                        Qt::AlignCenter | Qt::TextWordWrap, hint_);
  QRect pill = text.adjusted(-22, -12, 22, 12);
  pill.moveCenter(QPoint(width() / 2, height() - kHintHeight));
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme::kOverPicture);
  painter.drawRoundedRect(pill, 12, 12);
  painter.setPen(theme::kOnOverPicture);
  painter.drawText(pill, Qt::AlignCenter | Qt::TextWordWrap, hint_);
}

void Canvas::PaintLabel(QPainter& painter, const QString& text, const QRectF& pane,
                        Corner corner) const {
  const QSizeF size = PillSize(painter, text);
  const double x = corner == Corner::kLeft ? pane.left() + kLabelMargin
                                           : pane.right() - kLabelMargin - size.width();
  PaintPill(painter, QRectF(QPointF(x, pane.top() + kLabelMargin), size), text);
}

void Canvas::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  ease_.End();
  wipe_->Place();
  Q_EMIT ViewChanged();
}

}  // namespace pastiche
