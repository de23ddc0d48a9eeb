#include "ui/document/picture_loader.h"

#include <utility>

#include "core/image/resample.h"
#include "core/image/share_image.h"
#include "ui/document/picture_reading.h"
#include "ui/document/qt_image.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

/// Null also where what it says is damaged: the picture is one all the same.
std::shared_ptr<const PaintedFrom> PaintedFromIn(const PictureBytes& bytes,
                                                 const std::string& name) {
  if (!bytes) return nullptr;
  Result<PaintedFrom> painted = ReadPaintedFrom(*bytes, name);
  return painted ? std::make_shared<const PaintedFrom>(std::move(*painted)) : nullptr;
}

struct Decoded {
  PicturePtr picture;
  QString error;
};

Decoded Decode(const PictureSource& source) {
  PixelBudget::Share share(&ReadingBudget());
  Result<LoadedPicture> loaded = ReadPicture(source, {.share = &share});
  if (!loaded) return {nullptr, Translated(loaded.error().message)};
  auto picture = std::make_shared<Picture>();
  picture->name = source.name;
  picture->notice = Translated(loaded->file.notice);
  picture->metadata = loaded->file.metadata;
  picture->bytes = std::move(loaded->bytes);
  picture->painted_from = PaintedFromIn(picture->bytes, source.name.toStdString());
  std::error_code ignored;
  if (const auto* path = std::get_if<std::filesystem::path>(&source.data)) {
    picture->path = std::filesystem::absolute(*path, ignored);
  }
  picture->image = ShareImage(std::move(loaded->file.image));
  MakeViews(*picture);
  return {std::move(picture), {}};
}

}  // namespace

void MakeViews(Picture& picture) {
  const Image& image = *picture.image;
  const ImageSize preview_size = FitLongestSide(image.size(), kCanvasSide, false);
  picture.preview =
      preview_size == image.size() ? ToQImage(image) : ToQImage(Resample(image, preview_size));
  picture.thumbnail = picture.preview;
  if (picture.preview.width() > kThumbnailSide || picture.preview.height() > kThumbnailSide) {
    picture.thumbnail = picture.preview.scaled(kThumbnailSide, kThumbnailSide, Qt::KeepAspectRatio,
                                               Qt::SmoothTransformation);
  }
}

void PictureLoader::Load(const PictureSource& source) {
  const std::uint64_t number = ++*newest_;
  loading_ = true;
  RunInBackground(
      ReadingPool(), this,
      [source, number, newest = newest_]() -> Decoded {
        // Where many wait, most of those that nobody wants any more have not begun.
        if (number != *newest) return {};
        return Decode(source);
      },
      [this, number, name = source.name](const Outcome<Decoded>& decoded) {
        if (number != *newest_) return;
        loading_ = false;
        if (!decoded) {
          Q_EMIT Refused(
              tr("%1 could not be read: %2").arg(name, Translated(decoded.error().message)));
        } else if (decoded->picture) {
          Q_EMIT Loaded(decoded->picture);
        } else {
          Q_EMIT Refused(decoded->error);
        }
      });
}

PictureLoader::~PictureLoader() { ++*newest_; }

void PictureLoader::Cancel() {
  ++*newest_;
  loading_ = false;
}

}  // namespace pastiche
