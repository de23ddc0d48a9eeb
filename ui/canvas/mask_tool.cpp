#include "ui/canvas/mask_tool.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QKeyEvent>
#include <QPainter>
#include <QThreadPool>

#include "core/image/read_image.h"
#include "core/image/write_image.h"
#include "ui/canvas/mask_pixels.h"
#include "ui/document/document.h"
#include "ui/document/qt_image.h"
#include "ui/results/export_target.h"
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

/// The files that the document's pictures came from, by their names: none may be replaced.
std::vector<NamedPath> FilesOf(const Document& document) {
  std::vector<NamedPath> files;
  for (const std::shared_ptr<const Image>& image : PicturesIn(document.artwork())) {
    const PicturePtr picture = document.PictureOf(image);
    if (picture && !picture->path.empty()) {
      files.push_back({picture->name.toStdString(), picture->path});
    }
  }
  if (!document.path().empty()) {
    files.push_back({MaskTool::tr("the artwork").toStdString(), document.path()});
  }
  return files;
}

}  // namespace

MaskTool::MaskTool(Document* document, QObject* parent) : CanvasTool(parent), document_(document) {
  connect(document_, &Document::Changed, this, &MaskTool::ShowDocument);
  ShowDocument();
}

bool MaskTool::usable() const { return document_->artwork().photo != nullptr; }

void MaskTool::SetPlace(MaskPlace place) {
  if (place == place_ || !HasPlace(document_->artwork(), place)) return;
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
  const std::vector<Painting>& paintings = artwork.paintings;
  // Paintings may have changed places, and the one may be gone.
  const bool same = HasPlace(artwork, place_) &&
                    (place_.painting == MaskPlace::kProtect || !painting_ ||
                     paintings[static_cast<std::size_t>(place_.painting)].image == painting_);
  if (!same) {
    const auto found =
        std::find_if(paintings.begin(), paintings.end(),
                     [this](const Painting& painting) { return painting.image == painting_; });
    if (found != paintings.end()) {
      place_.painting = static_cast<int>(found - paintings.begin());
    } else if (!HasPlace(artwork, place_)) {
      place_ = {};
    }
  }
  painting_ = place_.painting == MaskPlace::kProtect
                  ? nullptr
                  : paintings[static_cast<std::size_t>(place_.painting)].image;
  if (artwork.photo != photo_ || MaskAt(artwork, place_) != shown_ || pixels_.isNull()) TakeMask();
  Q_EMIT Changed();
}

void MaskTool::TakeMask() {
  const Artwork& artwork = document_->artwork();
  photo_ = artwork.photo;
  shown_ = MaskAt(artwork, place_);
  stroke_.reset();
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
      *QThreadPool::globalInstance(), this,
      [mask = shown_, size] { return MaskPixels(mask.get(), size); },
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
  document_->Apply(text, WithMask(document_->artwork(), place_, std::move(mask)));
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
  const double pixels = radius * std::max(pixels_.width(), pixels_.height());
  Commit(tr("Feather the mask"), FeatheredMask(pixels_, pixels));
}

void MaskTool::Load(const std::filesystem::path& file) {
  if (!photo_) return;
  struct Loaded {
    std::shared_ptr<const Image> mask;
    QString error;
  };
  RunInBackground(
      *QThreadPool::globalInstance(), this,
      [file, photo = photo_] {
        Result<Image> read = ReadImage(file);
        if (!read) return Loaded{nullptr, Translated(read.error().message)};
        if (!SameShape(read->size(), photo->size())) {
          return Loaded{
              nullptr,
              tr("%1 is %2 and the photo %3: they differ in shape; paint the mask over "
                 "the photo.")
                  .arg(ToText(file.filename()), SizeText(read->size()), SizeText(photo->size()))};
        }
        // At the size of those that are painted, so that a stroke on it costs no more.
        const QImage pixels = MaskPixels(&*read, MaskSizeFor(photo->size()));
        return Loaded{std::make_shared<const Image>(MaskPicture(pixels)), {}};
      },
      [this, photo = photo_, place = place_](const Outcome<Loaded>& loaded) {
        if (!loaded) {
          Q_EMIT Failed(Translated(loaded.error().message));
        } else if (!loaded->mask) {
          Q_EMIT Failed(loaded->error);
        } else if (photo != document_->artwork().photo || place != place_) {
          Q_EMIT Failed(tr("The mask was not loaded: it was for another photo or another mask."));
        } else {
          Install(tr("Load the mask"), loaded->mask);
        }
      });
}

void MaskTool::Save(const std::filesystem::path& file) {
  if (!ready()) return;
  RunInBackground(
      *QThreadPool::globalInstance(), this,
      [file, pixels = pixels_, reads = FilesOf(*document_)] {
        const ExportTarget target = LookAtTarget(file, reads);
        if (target.state == ExportTarget::State::kRefused) {
          return ToText(file.filename()) + ": " + target.reason;
        }
        const Result<void> written = WriteImage(MaskPicture(pixels), file);
        return written ? QString() : Translated(written.error().message);
      },
      [this, file](const Outcome<QString>& error) {
        if (!error) {
          Q_EMIT Failed(Translated(error.error().message));
        } else if (!error->isEmpty()) {
          Q_EMIT Failed(*error);
        } else {
          Q_EMIT Done(tr("The mask is saved: %1").arg(ToText(file)));
        }
      });
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
  const QRect changed = stroke_->To(MaskPoint(at.position, target), Radius(at.pressure), Flow(at));
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
  stroke_ = std::make_unique<BrushStroke>(pixels_, Radius(at.pressure), brush_.softness, erase);
  erases_ = erase;
  Draw(at, target);
}

bool MaskTool::Press(const ToolPoint& at, const QRectF& target) {
  EndKeyStroke();
  if (!ready() || target.isEmpty()) return true;
  Begin(at, target);
  TakeByMouse(at, target);
  return true;
}

void MaskTool::Move(const ToolPoint& at, const QRectF& target, bool down) {
  // The Space bar has the brush: a mouse that is pushed draws no line to where it is.
  if (key_stroke_) return;
  pressure_ = down ? at.pressure : 1;
  if (down && stroke_) Draw(at, target);
  TakeByMouse(at, target);
}

void MaskTool::Release(const QRectF& /*target*/) {
  pressure_ = 1;
  key_stroke_ = false;
  if (!stroke_) return;
  const QImage painted = stroke_->mask();
  stroke_.reset();
  Commit(erases_ ? tr("Erase in the mask") : tr("Paint the mask"), painted);
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
  if (stroke_) Release({});
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
