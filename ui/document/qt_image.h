#pragma once

#include <filesystem>
#include <string>

#include <QImage>
#include <QString>
#include <QUrl>

#include "core/image/image.h"
#include "core/session/session_types.h"

/// The border between core's value types and Qt's.
namespace pastiche {

/// A path that came from Qt. Qt's texts are Unicode: a name with other bytes in it has lost them
/// before it is a QString, so what can be had as a QUrl or as bytes should not be made into one.
std::filesystem::path ToPath(const QString& path);
/// The path of a file:// URL, byte by byte.
std::filesystem::path ToPath(const QUrl& local_file);
/// The path, or a name out of it, for people to read. Bytes that are not UTF-8 are shown as U+FFFD:
/// not for opening a file with.
QString ToText(const std::filesystem::path& path);

/// "979 × 734".
QString SizeText(ImageSize size);

/// 8 bits per channel: RGB32, or ARGB32 where the picture has alpha.
QImage ToQImage(const Image& image);
/// RGB32.
QImage ToQImage(const Frame& frame);

/// The picture with the alpha that it has. `image` must not be null.
Image ToImage(const QImage& image);

}  // namespace pastiche
