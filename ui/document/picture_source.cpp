#include "ui/document/picture_source.h"

#include <array>
#include <span>

#include <QCoreApplication>
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

std::string Tr(const char* text) {
  return QCoreApplication::translate("PictureSource", text).toStdString();
}

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
    return Fail(Tr(QT_TRANSLATE_NOOP("PictureSource",
                                     "This is a link, not a picture. Copy the picture itself in "
                                     "the browser and paste it, or save it and drop the file.")));
  }
  return Fail(Tr(QT_TRANSLATE_NOOP("PictureSource",
                                   "There is no picture here. Copy a picture or a picture file "
                                   "first.")));
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

Result<PictureFile> ReadPicture(const PictureSource& source) {
  if (const auto* path = std::get_if<std::filesystem::path>(&source.data)) {
    return ReadPictureFile(*path);
  }
  if (const auto* bytes = std::get_if<QByteArray>(&source.data)) {
    return DecodePictureFile(std::as_bytes(std::span(bytes->constData(), bytes->size())),
                             source.name.toStdString());
  }
  return PictureFile{ToImage(std::get<QImage>(source.data)), {}, {}};
}

}  // namespace pastiche
