#include "ui/document/picture_source.h"

#include <array>
#include <span>
#include <utility>
#include <vector>

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

#include "core/image/picture_format.h"
#include "ui/document/qt_image.h"

namespace pastiche {
namespace {

// Best first: lossless and deep formats before lossy ones.
constexpr std::array kEncodedTypes = {"image/tiff", "image/png",  "image/webp", "image/avif",
                                      "image/heic", "image/heif", "image/jpeg", "image/jpg",
                                      "image/bmp",  "image/gif"};

QString NameFor(const QMimeData& mime) {
  for (const QUrl& url : mime.urls()) {
    if (!url.fileName().isEmpty()) return url.fileName();
  }
  return QCoreApplication::translate("PictureSource", "picture without a name");
}

}  // namespace

PictureSource PictureSource::File(const std::filesystem::path& path) {
  return {ToText(path.filename()), path};
}

Result<PictureSource> PictureSourceFrom(const QMimeData& mime) {
  for (const QUrl& url : mime.urls()) {
    if (url.isLocalFile()) return PictureSource::File(ToPath(url));
  }
  for (const char* type : kEncodedTypes) {
    const QByteArray bytes = mime.data(type);
    if (!bytes.isEmpty()) return PictureSource{NameFor(mime), bytes};
  }
  if (mime.hasImage()) {
    auto image = mime.imageData().value<QImage>();
    if (!image.isNull()) return PictureSource{NameFor(mime), std::move(image)};
  }
  if (mime.hasUrls()) {
    return Fail(
        "This is a link, not a picture. Copy the picture itself in the browser and paste it, or "
        "save it and drop the file.");
  }
  return Fail("There is no picture here. Copy a picture or a picture file first.");
}

const QMimeData& ClipboardData() {
  static const QMimeData kNothing;
  const QMimeData* const data = QGuiApplication::clipboard()->mimeData();
  return data ? *data : kNothing;
}

bool MayHoldPicture(const QMimeData& mime) {
  if (mime.hasUrls() || mime.hasImage()) return true;
  for (const char* type : kEncodedTypes) {
    if (mime.hasFormat(type)) return true;
  }
  return false;
}

QString PicturePatterns() {
  QStringList patterns;
  for (const std::string_view ending : kPictureEndings) {
    patterns << "*." + QString::fromUtf8(ending.data(), static_cast<qsizetype>(ending.size()));
  }
  return patterns.join(' ');
}

Result<LoadedPicture> ReadPicture(const PictureSource& source, const PixelLimit& limit) {
  if (const auto* image = std::get_if<QImage>(&source.data)) {
    return LoadedPicture{{ToImage(*image), {}, {}}, nullptr};
  }
  std::vector<std::byte> bytes;
  std::string name = source.name.toStdString();
  if (const auto* path = std::get_if<std::filesystem::path>(&source.data)) {
    Result<std::vector<std::byte>> read = ReadPictureBytes(*path);
    if (!read) return tl::unexpected(read.error());
    bytes = std::move(*read);
    name = path->filename().string();
  } else {
    const auto& data = std::get<QByteArray>(source.data);
    const auto view = std::as_bytes(std::span(data.constData(), data.size()));
    bytes.assign(view.begin(), view.end());
  }
  Result<PictureFile> file = DecodePictureFile(bytes, name, limit);
  if (!file) return tl::unexpected(file.error());
  return LoadedPicture{std::move(*file),
                       std::make_shared<const std::vector<std::byte>>(std::move(bytes))};
}

}  // namespace pastiche
