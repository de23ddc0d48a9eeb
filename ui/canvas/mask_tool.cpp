#include "ui/canvas/mask_tool.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QKeyEvent>
#include <QPainter>
#include <QThreadPool>

#include "ui/canvas/mask_pixels.h"
#include "ui/document/document.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

constexpr double kSizeStep = 1.15;
/// A pen that hardly touches still leaves something.
constexpr double kLeastPressure = 0.05;

bool IsOfSize(const Image& image, QSize size) {
  return image.width() == size.width() && image.height() == size.height();
}

}  // namespace

struct MaskTool::Feathering {
  std::vector<Stroke> strokes;
  /// Another mask is to be painted when it is done.
  std::optional<MaskPlace> place;
};

MaskTool::MaskTool(Document* document, QObject* parent) : CanvasTool(parent), document_(document) {
  connect(document_, &Document::Changed, this, &MaskTool::ShowDocument);
  ShowDocument();
}

MaskTool::~MaskTool() = default;

QImage MaskTool::pixels() const {
  if (stroke_.brush) return stroke_.brush->mask();
  const bool held = feathering_ && !feathering_->strokes.empty();
  return held ? feathering_->strokes.back().brush->mask() : pixels_;
}

bool MaskTool::usable() const { return document_->artwork().photo != nullptr; }

void MaskTool::SetPlace(MaskPlace place) {
  if (!HasPlace(document_->artwork(), place)) return;
  if (feathering_) {
    feathering_->place = place == place_ ? std::nullopt : std::optional(place);
    return;
  }
  if (place == place_) return;
  place_ = place;
  painting_ = nullptr;  // the one that is there now
  ShowDocument();
  Q_EMIT Changed();
}

void MaskTool::SetBrush(const MaskBrush& brush) {
  MaskBrush next = brush;
  next.size = std::clamp(next.size, kLeastBrush, kGreatestBrush);
  next.softness = std::clamp(next.softness, 0.0, 1.0);
  if (next == brush_) return;
  brush_ = next;
  Q_EMIT Stale({});
  Q_EMIT Changed();
}

void MaskTool::SetInk(const MaskInk& ink) {
  ink_ = ink;
  Q_EMIT Stale({});
  Q_EMIT Changed();
}

void MaskTool::MakeBrushLarger(double turns) {
  MaskBrush next = brush_;
  next.size *= std::pow(kSizeStep, turns);
  SetBrush(next);
}

void MaskTool::ShowDocument() {
  const Artwork& artwork = document_->artwork();
  // Paintings may have changed places, and the one may be gone: then its stroke is nobody's.
  const std::optional<MaskPlace> place = PlaceNow(artwork, place_, painting_);
  if (place) {
    place_ = *place;
  } else if (!HasPlace(artwork, place_)) {
    place_ = {};
  }
  painting_ = place_.painting == MaskPlace::kProtect
                  ? nullptr
                  : artwork.paintings[static_cast<std::size_t>(place_.painting)].image;
  if (!place || artwork.photo != photo_ || MaskAt(artwork, place_) != shown_ || pixels_.isNull()) {
    TakeMask();
  }
  Q_EMIT Changed();
}

bool MaskTool::leaving() const { return feathering_ && feathering_->place; }

void MaskTool::TakeMask() {
  const Artwork& artwork = document_->artwork();
  if (leaving() && HasPlace(artwork, *feathering_->place)) {
    place_ = *feathering_->place;
    painting_ = place_.painting == MaskPlace::kProtect
                    ? nullptr
                    : artwork.paintings[static_cast<std::size_t>(place_.painting)].image;
  }
  photo_ = artwork.photo;
  shown_ = MaskAt(artwork, place_);
  stroke_ = {};
  EndFeathering();
  pixels_ = {};
  ++taking_;
  Q_EMIT Stale({});
  if (!photo_) return;
  const QSize size = MaskSizeFor(photo_->size());
  if (!shown_ || IsOfSize(*shown_, size)) {
    pixels_ = MaskPixels(shown_.get(), size);
    return;
  }
  // As large as its file was.
  RunInBackground(
      BackgroundPool(), this, [mask = shown_, size] { return MaskPixels(mask.get(), size); },
      [this, number = taking_](const Outcome<QImage>& pixels) {
        if (number != taking_) return;
        if (!pixels) {
          Q_EMIT Failed(Translated(pixels.error().message));
          return;
        }
        pixels_ = *pixels;
        Q_EMIT Stale({});
        Q_EMIT Changed();
      });
}

void MaskTool::Install(const QString& text, std::shared_ptr<const Image> mask) {
  InstallAt(place_, text, std::move(mask));
}

void MaskTool::InstallAt(MaskPlace place, const QString& text, std::shared_ptr<const Image> mask) {
  document_->Apply(text, WithMask(document_->artwork(), place, std::move(mask)));
}

void MaskTool::Commit(const QString& text, const QImage& pixels) {
  pixels_ = pixels;
  shown_ = std::make_shared<const Image>(MaskPicture(pixels));
  Q_EMIT Stale({});
  Install(text, shown_);
}

void MaskTool::Fill() {
  if (!ready()) return;
  QImage white(pixels_.size(), QImage::Format_Grayscale8);
  white.fill(255);
  Commit(tr("Fill the mask"), white);
}

void MaskTool::Invert() {
  if (ready()) Commit(tr("Invert the mask"), InvertedMask(pixels_));
}

void MaskTool::Clear() {
  if (ready()) Install(tr("Clear the mask"), nullptr);
}

void MaskTool::Feather(double radius) {
  if (!ready()) return;
  struct Feathered {
    QImage pixels;
    std::shared_ptr<const Image> mask;
  };
  feathering_ = std::make_shared<Feathering>();
  Q_EMIT Changed();
  RunInBackground(
      BackgroundPool(), this,
      [pixels = pixels_, radius] {
        const double side = std::max(pixels.width(), pixels.height());
        Feathered feathered{FeatheredMask(pixels, radius * side), nullptr};
        feathered.mask = std::make_shared<const Image>(MaskPicture(feathered.pixels));
        return feathered;
      },
      [this, mine = std::weak_ptr(feathering_)](const Outcome<Feathered>& feathered) {
        // It may be of a mask that is no longer painted.
        if (mine.expired() || mine.lock() != feathering_) return;
        if (feathered) {
          TakeFeathered(feathered->pixels, feathered->mask);
        } else {
          TakeFeathered(pixels_, shown_);
          Q_EMIT Failed(Translated(feathered.error().message));
        }
      });
}

void MaskTool::WhenStepsAreThere(const std::function<void()>& then) {
  if (!feathering_) return then();
  waiting_for_steps_.push_back(then);
}

std::shared_ptr<MaskTool::Feathering> MaskTool::EndFeathering() {
  for (const auto& then : std::exchange(waiting_for_steps_, {})) {
    // Not now: the step itself is not there yet.
    QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
  }
  return std::exchange(feathering_, nullptr);
}

void MaskTool::TakeFeathered(const QImage& pixels, const std::shared_ptr<const Image>& mask) {
  const std::shared_ptr<Feathering> done = EndFeathering();
  pixels_ = pixels;
  shown_ = mask;
  Stroke going_on = std::exchange(stroke_, {});
  Install(tr("Feather the mask"), mask);
  for (const Stroke& stroke : done->strokes) {
    stroke.brush->MoveTo(pixels_);
    End(stroke);
  }
  if (going_on.brush) going_on.brush->MoveTo(pixels_);
  stroke_ = std::move(going_on);
  Q_EMIT Stale({});
  Q_EMIT Changed();
  if (done->place) SetPlace(*done->place);
}

QPointF MaskTool::MaskPoint(const QPointF& position, const QRectF& target) const {
  return {(position.x() - target.x()) / target.width() * pixels_.width(),
          (position.y() - target.y()) / target.height() * pixels_.height()};
}

double MaskTool::Radius(double pressure) const {
  const double side = std::max(pixels_.width(), pixels_.height());
  const bool by_pressure = brush_.pressure == PenPressure::kSize;
  return brush_.size / 2 * side * (by_pressure ? std::max(pressure, kLeastPressure) : 1);
}

double MaskTool::Flow(const ToolPoint& at) const {
  return brush_.pressure == PenPressure::kFlow ? std::max(at.pressure, kLeastPressure) : 1;
}

void MaskTool::Draw(const ToolPoint& at, const QRectF& target) {
  const QRect changed =
      stroke_.brush->To(MaskPoint(at.position, target), Radius(at.pressure), Flow(at));
  if (changed.isEmpty()) return;
  const double x = target.width() / pixels_.width();
  const double y = target.height() / pixels_.height();
  const QRectF part(target.x() + changed.x() * x, target.y() + changed.y() * y, changed.width() * x,
                    changed.height() * y);
  Q_EMIT Stale(part.toAlignedRect().adjusted(-2, -2, 2, 2));
}

void MaskTool::Begin(const ToolPoint& at, const QRectF& target) {
  pressure_ = at.pressure;
  const bool erase = brush_.erase || at.eraser || (at.modifiers & Qt::AltModifier);
  stroke_ = {std::make_unique<BrushStroke>(pixels(), Radius(at.pressure), brush_.softness, erase),
             erase};
  Draw(at, target);
}

bool MaskTool::Press(const ToolPoint& at, const QRectF& target) {
  EndKeyStroke();
  if (pixels_.isNull() || target.isEmpty() || leaving()) return true;
  Begin(at, target);
  TakeByMouse(at, target);
  return true;
}

void MaskTool::Move(const ToolPoint& at, const QRectF& target, bool down) {
  // The Space bar has the brush: a mouse that is pushed draws no line to where it is.
  if (key_stroke_) return;
  pressure_ = down ? at.pressure : 1;
  if (down && stroke_.brush) Draw(at, target);
  TakeByMouse(at, target);
}

void MaskTool::Release(const QRectF& /*target*/) {
  pressure_ = 1;
  key_stroke_ = false;
  if (!stroke_.brush) return;
  Stroke ended = std::exchange(stroke_, {});
  if (feathering_) {
    feathering_->strokes.push_back(std::move(ended));  // a step after it
  } else {
    End(ended);
  }
}

void MaskTool::End(const Stroke& stroke) {
  Commit(stroke.erases ? tr("Erase in the mask") : tr("Paint the mask"), stroke.brush->mask());
}

bool MaskTool::Wheel(double turns) {
  MakeBrushLarger(turns);
  return true;
}

bool MaskTool::Key(const QKeyEvent& event) {
  if (!IsPlainKey(event)) return false;
  switch (event.key()) {
    case Qt::Key_BracketLeft:
      MakeBrushLarger(-1);
      return true;
    case Qt::Key_BracketRight:
      MakeBrushLarger(1);
      return true;
    case Qt::Key_X:
    case Qt::Key_E: {
      MaskBrush next = brush_;
      next.erase = !next.erase;
      SetBrush(next);
      return true;
    }
    default:
      return false;
  }
}

void MaskTool::Away() {
  mouse_.reset();
  Q_EMIT Stale(ring_);
}

void MaskTool::Leave() {
  if (stroke_.brush) Release({});
  mouse_.reset();
  keys_.SetActive(false);
  keyboard_ = false;
}

QRectF MaskTool::Ring(const QRectF& target) const {
  if (!mouse_ && !keys_.active()) return {};
  const QPointF at = keys_.active() ? KeyPoint(target).position : *mouse_;
  const double radius =
      brush_.size / 2 * std::max(target.width(), target.height()) *
      (brush_.pressure == PenPressure::kSize ? std::max(pressure_, kLeastPressure) : 1);
  return {at.x() - radius, at.y() - radius, 2 * radius, 2 * radius};
}

QRect MaskTool::RingPart(const QRectF& target) const {
  QRectF part = Ring(target);
  if (keys_.active()) {
    QRectF cross(0, 0, 2 * KeyBrush::kReach, 2 * KeyBrush::kReach);
    cross.moveCenter(part.center());
    part |= cross;
  }
  return part.toAlignedRect().adjusted(-3, -3, 3, 3);
}

void MaskTool::ShowRing(const QRectF& target) {
  const QRect next = RingPart(target);
  Q_EMIT Stale(ring_.united(next));
  ring_ = next;
}

void MaskTool::Paint(QPainter& painter, const QRectF& target, const QRect& exposed) {
  PaintMask(painter, pixels(), target, exposed, ink_);
  const QRectF ring = Ring(target);
  if (ring.isEmpty()) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  // Dark under light: seen on every picture. Dashes: it takes away.
  painter.setPen(QPen(QColor(0, 0, 0, 160), 3));
  painter.drawEllipse(ring);
  painter.setPen(QPen(Qt::white, 1.2, brush_.erase ? Qt::DashLine : Qt::SolidLine));
  painter.drawEllipse(ring);
  if (keys_.active() && keyboard_) KeyBrush::PaintCross(painter, ring.center());
  painter.restore();
  ring_ = RingPart(target);
}

}  // namespace pastiche
