#pragma once

#include <filesystem>
#include <variant>

#include <QByteArray>
#include <QImage>
#include <QString>

#include "core/artwork/artwork_file.h"
#include "core/base/result.h"
#include "core/image/read_image.h"

class QMimeData;

namespace pastiche {

/// Where a picture comes from: a file, an encoded picture's bytes (a drop from a browser), or
/// pixels (the clipboard).
struct PictureSource {
  /// Shown under the thumbnail and in messages.
  QString name;
  std::variant<std::filesystem::path, QByteArray, QImage> data;

  static PictureSource File(const std::filesystem::path& path);
};

/// A picture that was read, and the bytes that it came as; null where they were pixels.
struct LoadedPicture {
  PictureFile file;
  PictureBytes bytes;
};

/// What a drop or the clipboard offers: the first local file, else encoded picture data (which
/// keeps depth and transparency), else pixels. The Error says why there is nothing to take.
Result<PictureSource> PictureSourceFrom(const QMimeData& mime);

/// What is on the clipboard; empty where there is nothing.
const QMimeData& ClipboardData();

/// Whether a drag is worth a closer look on drop. Files of any kind are: a drop that is refused
/// with a reason teaches more than a cursor that says no.
bool MayHoldPicture(const QMimeData& mime);

/// The patterns of a file dialog: "*.jpg *.jpeg ...".
QString PicturePatterns();

/// Reads and decodes; for a worker thread.
Result<LoadedPicture> ReadPicture(const PictureSource& source, const PixelLimit& limit = {});

}  // namespace pastiche
