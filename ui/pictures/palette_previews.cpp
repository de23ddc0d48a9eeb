#include "ui/pictures/palette_previews.h"

#include <utility>

#include <QThreadPool>

#include "core/image/resample.h"
#include "ui/document/picture_reading.h"
#include "ui/document/qt_image.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

/// Pixels of a preview's longest side.
constexpr int kSide = 128;
/// What the previews are painted from: more than they have, so that a larger brush has something to
/// take.
constexpr int kPhotoSide = 2 * kSide;

std::shared_ptr<const Image> Small(const std::shared_ptr<const Image>& image) {
  if (!image) return nullptr;
  return std::make_shared<const Image>(
      Resample(*image, FitLongestSide(image->size(), kPhotoSide, false)));
}

struct SmallPictures {
  std::shared_ptr<const Image> photo;
  std::shared_ptr<const Image> protect;
  std::shared_ptr<const Image> start;
};

std::shared_ptr<const Image> StartOf(const Artwork& artwork) {
  return artwork.recipe.start == Start::kCustom ? artwork.start : nullptr;
}

}  // namespace

PalettePreviews::PalettePreviews(const Document* document, PaletteModel* model,
                                 PreviewPainter* painter, QObject* parent)
    : QObject(parent), document_(document), model_(model), painter_(painter) {
  connect(document_, &Document::Changed, this, &PalettePreviews::CheckStillTrue);
  connect(model_, &QAbstractItemModel::modelReset, this, [this] { SetOn(false); });
  connect(painter_, &PreviewPainter::Painted, this,
          [this](const QString& key, const QImage& picture) { Took(key, picture, {}); });
  connect(painter_, &PreviewPainter::Failed, this,
          [this](const QString& key, const QString& message) { Took(key, {}, message); });
}

void PalettePreviews::SetOn(bool on) {
  if (on && !document_->artwork().photo) on = false;
  if (on == on_) return Q_EMIT Changed();
  on_ = on;
  const std::uint64_t generation = ++generation_;
  if (asked_) painter_->Forget(key_);
  asked_.reset();
  next_row_ = 0;
  artwork_ = {};
  photo_ = nullptr;
  protect_ = nullptr;
  start_ = nullptr;
  model_->SetPreviewing(on);
  Q_EMIT Changed();
  if (!on) return;
  const Artwork& whole = document_->artwork();
  photo_ = whole.photo;
  protect_ = whole.protect;
  artwork_.recipe = whole.recipe;
  start_ = StartOf(whole);
  RunInBackground(
      BackgroundPool(), this,
      [photo = whole.photo, protect = whole.protect, start = start_]() -> SmallPictures {
        return {Small(photo), Small(protect), Small(start)};
      },
      [this, generation](const Outcome<SmallPictures>& made) {
        if (generation != generation_) return;
        if (!made) return SetOn(false);
        artwork_.photo = made->photo;
        artwork_.protect = made->protect;
        artwork_.start = made->start;
        AskNext();
      });
}

void PalettePreviews::CheckStillTrue() {
  const Artwork& now = document_->artwork();
  const bool true_still = now.photo == photo_ && now.protect == protect_ &&
                          StartOf(now) == start_ && now.recipe == artwork_.recipe;
  if (on_ && !true_still) SetOn(false);
}

void PalettePreviews::AskNext() {
  if (next_row_ >= model_->rowCount()) return;
  const std::filesystem::path path = model_->path(next_row_++);
  asked_ = path;
  key_ = QStringLiteral("palette %1 %2").arg(generation_).arg(next_row_);
  RunInBackground(
      ReadingPool(), this,
      [path]() -> std::shared_ptr<const Image> {
        const PaletteThumbnail thumbnail = ThumbnailOf(path);
        if (thumbnail.image.isNull()) return nullptr;
        return std::make_shared<const Image>(ToImage(thumbnail.image));
      },
      [this, path, generation = generation_](const Outcome<std::shared_ptr<const Image>>& made) {
        if (generation != generation_) return;
        if (made && *made) {
          Ask(path, *made);
        } else {
          AskNext();  // its cell says why
        }
      });
}

void PalettePreviews::Ask(const std::filesystem::path& path,
                          const std::shared_ptr<const Image>& painting) {
  asked_ = path;
  Artwork artwork = artwork_;
  artwork.paintings.push_back({painting});
  painter_->Ask(key_, artwork, kSide);
}

void PalettePreviews::Took(const QString& key, const QImage& picture, const QString& error) {
  if (!on_ || !asked_ || key != key_) return;
  model_->SetPreview(*asked_, picture, error);
  asked_.reset();
  AskNext();
}

}  // namespace pastiche
