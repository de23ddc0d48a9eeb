#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include <QImage>
#include <QString>

#include "core/base/result.h"

/// What a palette needs from the disk; all of it for worker threads.
namespace pastiche {

/// Pixels of the longest side of what ThumbnailOf makes.
inline constexpr int kPaletteSide = 160;

/// A picture of a palette as it is shown there, or why it cannot be.
struct PaletteThumbnail {
  QImage image;
  /// One line; empty where there is an image.
  QString error;
};

/// Reads a picture and makes it small. What was made stays in the user's cache folder, under a name
/// that goes with the file's path, size and time, and is taken from there the next time. That it
/// cannot be kept is no error.
PaletteThumbnail ThumbnailOf(const std::filesystem::path& picture);

/// Deletes the oldest of the thumbnails that are kept, where there are more than `most`.
void PruneThumbnails(std::size_t most);

/// The pictures of a folder, by the names' endings, sorted by name as people do. The Error says why
/// the folder cannot be read.
Result<std::vector<std::filesystem::path>> PicturesOfFolder(const std::filesystem::path& folder);

/// The paintings that are shipped with the program; those that are missing are left out.
std::vector<std::filesystem::path> ShippedPaintings();

}  // namespace pastiche
