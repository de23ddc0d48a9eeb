#include "ui/picture_loader.h"

#include <exception>
#include <utility>

#include "core/image/resample.h"
#include "ui/background.h"
#include "ui/qt_image.h"

namespace pastiche {
namespace {

struct Outcome {
  PicturePtr picture;
  QString error;
};

Outcome Decode(const PictureSource& source) {
  Result<Image> image = ReadPicture(source);
  if (!image) return {nullptr, QString::fromStdString(image.error().message)};
  auto picture = std::make_shared<Picture>();
  picture->name = source.name;
  if (const auto* path = std::get_if<std::filesystem::path>(&source.data)) {
    picture->path = QString::fromStdString(path->string());
  }
  const ImageSize preview_size = FitLongestSide(image->size(), kPreviewSide, false);
  picture->preview =
      preview_size == image->size() ? ToQImage(*image) : ToQImage(Resample(*image, preview_size));
  picture->thumbnail = picture->preview;
  if (picture->preview.width() > kThumbnailSide || picture->preview.height() > kThumbnailSide) {
    picture->thumbnail = picture->preview.scaled(kThumbnailSide, kThumbnailSide,
                                                 Qt::KeepAspectRatio, Qt::SmoothTransformation);
  }
  picture->image = std::make_shared<const Image>(std::move(*image));
  return {std::move(picture), {}};
}

Outcome DecodeSafely(const PictureSource& source) {
  try {
    return Decode(source);
  } catch (const std::bad_alloc&) {
    return {nullptr, PictureLoader::tr("%1 does not fit into memory. Open a smaller copy of it.")
                         .arg(source.name)};
  } catch (const std::exception& error) {
    return {nullptr, PictureLoader::tr("%1 could not be read: %2")
                         .arg(source.name, QString::fromUtf8(error.what()))};
  }
}

}  // namespace

void PictureLoader::Load(const PictureSource& source) {
  const std::uint64_t number = ++newest_;
  loading_ = true;
  RunInBackground(
      *QThreadPool::globalInstance(), this, [source] { return DecodeSafely(source); },
      [this, number](const Outcome& outcome) {
        if (number != newest_) return;
        loading_ = false;
        if (outcome.picture) {
          Q_EMIT Loaded(outcome.picture);
        } else {
          Q_EMIT Refused(outcome.error);
        }
      });
}

void PictureLoader::Cancel() {
  ++newest_;
  loading_ = false;
}

}  // namespace pastiche
