#pragma once

#include <filesystem>

namespace pastiche {

/// What the artist of the walk has on the disk.
struct WalkFiles {
  std::filesystem::path folder;
  std::filesystem::path photo() const { return folder / "photo.jpg"; }
  /// Paintings that the palette shows.
  std::filesystem::path palette() const { return folder / "paintings"; }
  /// As many again, under other names, for a second look.
  std::filesystem::path other_palette() const { return folder / "more-paintings"; }
};

/// Makes them. The photo has so many megapixels, each painting an eighth of that.
void MakeWalkFiles(const WalkFiles& files, int megapixels, int paintings);

}  // namespace pastiche
