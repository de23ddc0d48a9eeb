#include "ui/pictures/palette_thumbnail.h"

#include <algorithm>
#include <memory>
#include <span>
#include <string>
#include <system_error>
#include <utility>

#include <QBuffer>
#include <QByteArray>
#include <QCollator>
#include <QLocale>

#include "core/base/atomic_file.h"
#include "core/base/resources.h"
#include "core/base/sha256.h"
#include "core/base/user_folders.h"
#include "core/image/picture_format.h"
#include "core/image/read_image.h"
#include "core/image/resample.h"
#include "core/image/share_image.h"
#include "ui/document/picture_reading.h"
#include "ui/document/qt_image.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

constexpr const char* kShipped[] = {"samples/strokes.jpg", "samples/woodcut.jpg"};

std::span<const std::byte> BytesOf(const QByteArray& bytes) {
  return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

/// Where a picture's thumbnail is kept; empty where it cannot be.
std::filesystem::path PlaceFor(const std::filesystem::path& picture) {
  const Result<std::filesystem::path> cache = CacheFolder();
  std::error_code failed;
  const auto size = std::filesystem::file_size(picture, failed);
  if (!cache || failed) return {};
  const auto time = std::filesystem::last_write_time(picture, failed);
  const std::filesystem::path whole = std::filesystem::absolute(picture, failed);
  if (failed) return {};
  QByteArray key(whole.c_str());
  key.append('\0');
  key.append(QByteArray::number(static_cast<qulonglong>(size)) + ' ' +
             QByteArray::number(static_cast<qlonglong>(time.time_since_epoch().count())) + ' ' +
             QByteArray::number(kPaletteSide));
  return *cache / "thumbnails" / (Sha256(BytesOf(key)) + ".png");
}

void Keep(const QImage& image, const std::filesystem::path& place) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  std::error_code failed;
  std::filesystem::create_directories(place.parent_path(), failed);
  if (failed || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG")) return;
  // What cannot be kept is made again.
  static_cast<void>(WriteFileAtomically(place, BytesOf(bytes)));
}

bool IsPictureName(const std::filesystem::path& name) {
  const QString ending = ToText(name.extension()).mid(1).toLower();
  return std::any_of(
      std::begin(kPictureEndings), std::end(kPictureEndings), [&](std::string_view known) {
        return ending == QString::fromUtf8(known.data(), static_cast<qsizetype>(known.size()));
      });
}

}  // namespace

PaletteThumbnail ThumbnailOf(const std::filesystem::path& picture) {
  const std::filesystem::path place = PlaceFor(picture);
  if (!place.empty()) {
    const QImage kept(ToText(place), "PNG");
    if (!kept.isNull() && std::max(kept.width(), kept.height()) <= kPaletteSide) {
      return {kept, {}};
    }
  }
  PixelBudget::Share share(&ReadingBudget());
  Result<Image> read = ReadImage(picture, {.share = &share});
  if (!read) return {{}, Translated(read.error().message)};
  const std::shared_ptr<const Image> image = ShareImage(std::move(*read));
  const QImage thumbnail =
      ToQImage(Resample(*image, FitLongestSide(image->size(), kPaletteSide, false)));
  if (!place.empty()) Keep(thumbnail, place);
  return {thumbnail, {}};
}

void PruneThumbnails(std::size_t most) {
  const Result<std::filesystem::path> cache = CacheFolder();
  if (!cache) return;
  std::vector<std::pair<std::filesystem::file_time_type, std::filesystem::path>> kept;
  std::error_code failed;
  std::filesystem::directory_iterator entry(*cache / "thumbnails", failed);
  for (; !failed && entry != std::filesystem::directory_iterator(); entry.increment(failed)) {
    std::error_code ignored;
    kept.emplace_back(entry->last_write_time(ignored), entry->path());
  }
  if (kept.size() <= most) return;
  std::sort(kept.begin(), kept.end());
  kept.resize(kept.size() - most);
  for (const auto& [time, path] : kept) std::filesystem::remove(path, failed);
}

Result<std::vector<std::filesystem::path>> PicturesOfFolder(const std::filesystem::path& folder) {
  std::error_code failed;
  std::vector<std::filesystem::path> pictures;
  std::filesystem::directory_iterator entry(folder, failed);
  for (; !failed && entry != std::filesystem::directory_iterator(); entry.increment(failed)) {
    std::error_code ignored;
    const std::string name = entry->path().filename().string();
    if (!name.starts_with('.') && IsPictureName(name) && entry->is_regular_file(ignored)) {
      pictures.push_back(entry->path());
    }
  }
  if (failed) {
    return Fail("%1: this folder cannot be read: %2; choose another", folder,
                Verbatim(failed.message()));
  }
  // The C locale knows bytes alone.
  const QLocale locale = QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
  QCollator collator(locale);
  collator.setNumericMode(true);
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  std::vector<std::pair<QString, std::filesystem::path>> named;
  for (std::filesystem::path& path : pictures) {
    named.emplace_back(ToText(path.filename()), std::move(path));
  }
  std::sort(named.begin(), named.end(), [&](const auto& a, const auto& b) {
    const int order = collator.compare(a.first, b.first);
    return order != 0 ? order < 0 : a.second < b.second;
  });
  pictures.clear();
  for (auto& [name, path] : named) pictures.push_back(std::move(path));
  return pictures;
}

std::vector<std::filesystem::path> ShippedPaintings() {
  std::vector<std::filesystem::path> paintings;
  for (const char* name : kShipped) {
    if (const auto path = FindResource(name)) paintings.push_back(*path);
  }
  return paintings;
}

}  // namespace pastiche
