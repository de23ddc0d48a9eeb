#pragma once

#include <filesystem>
#include <string>

#include <QImage>
#include <QString>

#include "core/image/image.h"
#include "core/session/session_types.h"

/// The border between core's value types and Qt's.
namespace pastiche {

std::filesystem::path ToPath(const QString& path);

/// "979 × 734".
QString SizeText(ImageSize size);

/// 8 bits per channel: RGB32, or ARGB32 where the picture has alpha.
QImage ToQImage(const Image& image);
/// RGB32.
QImage ToQImage(const Frame& frame);

/// The picture with the alpha that it has. `image` must not be null.
Image ToImage(const QImage& image);

}  // namespace pastiche
