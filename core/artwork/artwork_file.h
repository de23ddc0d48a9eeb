#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/artwork/artwork.h"
#include "core/artwork/snapshot.h"
#include "core/base/atomic_file.h"
#include "core/base/result.h"
#include "core/image/picture_metadata.h"

/// Documents: an artwork with its pictures in one file, NAME.pastiche, which can be moved to
/// another computer and opened there. A zip archive of
///
///   artwork.json        the settings, and which picture plays which part
///   pictures/1.jpg ...  the pictures and masks, as the bytes that they came in
///   result.png          what was painted of it so far, 16 bits; not there before the first
///   run.safetensors     where the run that painted it stands; there where it can go on
///   history.json        its snapshots, the oldest first: what each was painted from, by the same
///                       pictures/..., and its name, time and occasion; not there without any
///   history/1.png ...   their pictures, 16 bits, and history/1-small.png ... to show in a list
namespace pastiche {

/// What artwork.json says in "version". A file of a later version is refused with a message that
/// says so; older ones are read.
inline constexpr int kArtworkFileVersion = 2;

inline constexpr std::string_view kArtworkFileEnding = ".pastiche";

/// What is known of a picture besides its pixels.
struct PictureOrigin {
  /// UTF-8, as the window shows it.
  std::string name;
  /// Where it was read from, absolute; empty where it did not come from a file.
  std::filesystem::path path;
  /// The file that it came as; null where there was none (the clipboard's pixels), which is then
  /// written as a PNG of 16 bits.
  PictureBytes bytes;
  /// What that file says of the picture, and what is missing of it in one line.
  PictureMetadata metadata = {};
  Message notice = {};
};

/// An artwork as it is kept.
struct ArtworkFile {
  Artwork artwork;
  /// Of the pictures and masks of the artwork and of its history. One that is not here has no name.
  std::map<std::shared_ptr<const Image>, PictureOrigin> origins;
  /// What was painted of it so far; null for nothing yet.
  std::shared_ptr<const Image> result;
  /// Where the run that painted the result, of this very artwork, stands: what the session makes of
  /// it (ResumePoint::state); null where it cannot go on.
  std::shared_ptr<const std::vector<std::byte>> run_state = {};
  /// At most kMostSnapshots, the oldest first.
  std::vector<SnapshotPtr> history = {};
  /// Which of them has the very picture that `result` is; nothing for none. Found when it is read.
  std::optional<std::size_t> result_in_history = {};
};

/// How much a document may hold. Each picture by itself has limits of its own, and so have the
/// snapshots' pictures, which stay packed; these are for all together, so that a small archive of
/// many large pictures is refused before it fills the memory, and so is writing one.
struct ArtworkLimits {
  /// Of all pictures that are in memory as pixels: 12 bytes each.
  long long pixels = 1'000'000'000;
  /// What is wrong with more, without the file's name; empty for a text that says how many.
  Message too_many_pixels = {};
  /// Of all files in the archive, unpacked.
  std::uint64_t bytes = std::uint64_t{8} << 30;
  /// Of the run's state. A larger one is left out: what cannot be read again would spoil the rest.
  std::uint64_t run_state = std::uint64_t{2} << 30;
};

/// The bytes of a document. The pictures may be missing: what is not finished is kept too.
Result<std::vector<std::byte>> MakeArtworkFile(const ArtworkFile& file,
                                               const ArtworkLimits& limits = {});

/// Reads one, whatever the bytes are: an Error names the file and says what is wrong. `name` stands
/// for it in messages.
Result<ArtworkFile> ParseArtworkFile(std::span<const std::byte> bytes, std::string_view name,
                                     const ArtworkLimits& limits = {});

/// The same from and to the disk. Written in one step: an existing file is replaced whole or left
/// as it was.
Result<void> WriteArtworkFile(const std::filesystem::path& path, const ArtworkFile& file,
                              Existing existing = Existing::kReplace);
Result<ArtworkFile> ReadArtworkFile(const std::filesystem::path& path,
                                    const ArtworkLimits& limits = {});

}  // namespace pastiche
