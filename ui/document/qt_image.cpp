#include "ui/document/qt_image.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include <QFile>

namespace pastiche {
namespace {

int ToByte(float value) {
  return static_cast<int>(std::lround(std::clamp(value, 0.0F, 1.0F) * 255.0F));
}

}  // namespace

std::filesystem::path ToPath(const QString& path) { return QFile::encodeName(path).toStdString(); }

std::filesystem::path ToPath(const QUrl& local_file) {
  if (!local_file.host().isEmpty() && local_file.host() != "localhost") {
    return ToPath(local_file.toLocalFile());  // "//server/share/..."
  }
  return QByteArray::fromPercentEncoding(local_file.path(QUrl::FullyEncoded).toLatin1())
      .toStdString();
}

QString ToText(const std::filesystem::path& path) {
  return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

QString SizeText(ImageSize size) {
  return QStringLiteral("%1 × %2").arg(size.width).arg(size.height);
}

QImage ToQImage(const Image& image) {
  QImage result(image.width(), image.height(),
                image.has_alpha() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
  const float* rgb = image.rgb().data();
  const float* alpha = image.has_alpha() ? image.alpha().data() : nullptr;
  for (int y = 0; y < image.height(); ++y) {
    auto* row = reinterpret_cast<QRgb*>(result.scanLine(y));
    for (int x = 0; x < image.width(); ++x, rgb += 3) {
      const int opacity = alpha ? ToByte(*alpha++) : 255;
      row[x] = qRgba(ToByte(rgb[0]), ToByte(rgb[1]), ToByte(rgb[2]), opacity);
    }
  }
  return result;
}

QImage ToQImage(const Frame& frame) {
  const QImage view(frame.rgb.data(), frame.size.width, frame.size.height,
                    static_cast<qsizetype>(frame.size.width) * 3, QImage::Format_RGB888);
  return view.convertToFormat(QImage::Format_RGB32);  // a deep copy: the view dies with the frame
}

Image ToImage(const QImage& image) {
  // 16 bits per channel, so that a deep picture from the clipboard loses nothing.
  const QImage source = image.convertToFormat(QImage::Format_RGBA64);
  Image result(ImageSize{source.width(), source.height()});
  std::vector<float> alpha;
  if (image.hasAlphaChannel()) alpha.reserve(result.pixel_count());
  float* rgb = result.rgb().data();
  for (int y = 0; y < source.height(); ++y) {
    const auto* row = reinterpret_cast<const QRgba64*>(source.constScanLine(y));
    for (int x = 0; x < source.width(); ++x, rgb += 3) {
      rgb[0] = static_cast<float>(row[x].red()) / 65535.0F;
      rgb[1] = static_cast<float>(row[x].green()) / 65535.0F;
      rgb[2] = static_cast<float>(row[x].blue()) / 65535.0F;
      if (image.hasAlphaChannel()) alpha.push_back(static_cast<float>(row[x].alpha()) / 65535.0F);
    }
  }
  // Qt reports an alpha channel for many opaque pictures; an all-opaque plane says nothing.
  const bool opaque = std::all_of(alpha.begin(), alpha.end(), [](float a) { return a >= 1.0F; });
  if (!opaque) result.SetAlpha(std::move(alpha));
  return result;
}

}  // namespace pastiche
