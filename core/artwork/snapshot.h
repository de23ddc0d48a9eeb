#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/artwork/artwork.h"
#include "core/base/message.h"
#include "core/base/result.h"

namespace pastiche {

/// The encoded bytes of a picture.
using PictureBytes = std::shared_ptr<const std::vector<std::byte>>;

/// Why a snapshot was taken.
enum class Occasion {
  kByHand,
  /// The run went on to the next scale.
  kScale,
  kFinished,
  kStopped,
  kFailed,
  /// Another start was about to take the picture's place.
  kRestart,
};

/// What a picture was at one moment of its making, with all that it was painted from. What the
/// optimiser had learnt is not kept: who goes on from it starts from its picture.
struct Snapshot {
  /// Tells the snapshots of one document apart; not kept in its file.
  std::uint64_t id = 0;
  Artwork artwork;
  /// What its user calls it, UTF-8; empty until then.
  std::string name;
  Occasion occasion = Occasion::kByHand;
  /// Seconds since 1970, UTC.
  std::int64_t time = 0;
  ImageSize size;
  /// The picture as a PNG of 16 bits, and a small one of at most kSnapshotThumbnailSide pixels;
  /// both null until it is encoded.
  PictureBytes picture;
  PictureBytes thumbnail;
  /// The picture's pixels, until it is encoded.
  std::shared_ptr<const Image> pixels;
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

inline constexpr int kSnapshotThumbnailSide = 160;
/// Of one document.
inline constexpr std::size_t kMostSnapshots = 1000;

/// What it was taken for: "Stopped", "At 128 px", "Before restart".
Message OccasionText(const Snapshot& snapshot);

/// The snapshot with its pixels encoded; the same where it is already. Takes a while.
Result<SnapshotPtr> Encoded(SnapshotPtr snapshot);

/// Its picture. Whatever the bytes, an Error says what is wrong.
Result<std::shared_ptr<const Image>> PictureOf(const Snapshot& snapshot);

/// Its thumbnail; one that is larger than thumbnails are is an Error too.
Result<Image> ThumbnailOf(const Snapshot& snapshot);

}  // namespace pastiche
