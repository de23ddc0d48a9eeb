#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <utility>
#include <vector>

#include "core/artwork/artwork.h"
#include "ui/document/mask_place.h"

/// Masks as steps hold them that are not the latest: a painted mask is 19 MB of floats, and mostly
/// runs of one grey.
namespace pastiche {

/// A grey of 8 bits as masks have it: to the bit what a document's file gives back, a PNG of 16
/// bits.
constexpr float MaskValue(std::uint8_t grey) {
  return static_cast<float>(grey * 257) * (1.0F / 65535.0F);
}

/// A mask of 256 greys in a fraction of its room, to the bit.
class PackedMask {
 public:
  /// Null where it is no such mask, or larger than those that are painted: packing would take long.
  static std::shared_ptr<PackedMask> Pack(const std::shared_ptr<const Image>& mask);

  /// The mask; while anybody has it, or one that was unpacked before, that very one.
  std::shared_ptr<const Image> Mask();
  /// That very one, or null.
  std::shared_ptr<const Image> Known() const { return mask_.lock(); }
  std::int64_t bytes() const { return static_cast<std::int64_t>(runs_.size()); }

 private:
  ImageSize size_;
  /// A count less one and a grey so many times, or 127 more than a count and so many greys.
  std::vector<std::uint8_t> runs_;
  std::weak_ptr<const Image> mask_;
};

/// The masks that were taken out of an artwork, and their places in it.
using PackedMasks = std::vector<std::pair<MaskPlace, std::shared_ptr<PackedMask>>>;

/// The artwork with its masks.
Artwork WithMasks(Artwork artwork, const PackedMasks& masks);

/// Masks, for as long as somebody has them, and what they were packed as: null where that cannot
/// be.
using PackingOutcome =
    std::vector<std::pair<std::weak_ptr<const Image>, std::shared_ptr<PackedMask>>>;

/// A mask, and what it was packed as.
using PackedPair = std::pair<std::shared_ptr<const Image>, std::shared_ptr<PackedMask>>;

/// Takes the masks out of artworks that have been packed before, each once, however many artworks
/// have it, and notes which have not.
class MaskPacker {
 public:
  /// Stays where it is.
  void Leave(const std::shared_ptr<const Image>& mask) { left_.insert(mask.get()); }
  /// The masks of this artwork are held anyway: they stay where they are.
  void Leave(const Artwork& artwork);
  /// Have been packed before.
  void Know(const PackedMasks& masks);
  void Know(const PackedPair& packed) { known_[packed.first.get()] = packed.second; }
  void TakeOut(Artwork& artwork, PackedMasks& masks);
  /// Those that are still to be packed, each once.
  const std::vector<std::shared_ptr<const Image>>& unpacked() const { return unpacked_; }

 private:
  std::set<const Image*> left_;
  std::map<const Image*, std::shared_ptr<PackedMask>> known_;
  std::vector<std::shared_ptr<const Image>> unpacked_;
};

}  // namespace pastiche
