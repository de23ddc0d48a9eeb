#include "ui/document/packed_mask.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>

namespace pastiche {
namespace {

constexpr std::size_t kMostPixels = 3'000'000;
constexpr std::size_t kMostRun = 128;

/// The mask's greys, if they are nothing else.
std::optional<std::vector<std::uint8_t>> GreysOf(const Image& mask) {
  if (mask.empty() || mask.has_alpha() || mask.pixel_count() > kMostPixels) return std::nullopt;
  std::vector<std::uint8_t> greys(mask.pixel_count());
  const float* rgb = mask.rgb().data();
  // To the end, whatever comes: what does not jump is done for several pixels at once.
  bool are_greys = true;
  for (std::size_t i = 0; i < greys.size(); ++i, rgb += 3) {
    greys[i] = static_cast<std::uint8_t>(std::clamp(rgb[0], 0.0F, 1.0F) * 255 + 0.5F);
    const float value = MaskValue(greys[i]);
    are_greys &= (rgb[0] == value) & (rgb[1] == value) & (rgb[2] == value);
  }
  if (!are_greys) return std::nullopt;
  return greys;
}

std::vector<std::uint8_t> RunsOf(const std::vector<std::uint8_t>& greys) {
  std::vector<std::uint8_t> runs;
  std::size_t literals = 0;  // before `i`, not yet written
  const auto write_literals = [&](std::size_t end) {
    if (literals == 0) return;
    runs.push_back(static_cast<std::uint8_t>(127 + literals));
    runs.insert(runs.end(), greys.begin() + static_cast<std::ptrdiff_t>(end - literals),
                greys.begin() + static_cast<std::ptrdiff_t>(end));
    literals = 0;
  };
  for (std::size_t i = 0; i < greys.size();) {
    std::size_t run = 1;
    while (run < kMostRun && i + run < greys.size() && greys[i + run] == greys[i]) ++run;
    if (run >= 3) {
      write_literals(i);
      runs.push_back(static_cast<std::uint8_t>(run - 1));
      runs.push_back(greys[i]);
      i += run;
    } else {
      ++i;
      if (++literals == kMostRun) write_literals(i);
    }
  }
  write_literals(greys.size());
  runs.shrink_to_fit();
  return runs;
}

}  // namespace

std::shared_ptr<PackedMask> PackedMask::Pack(const std::shared_ptr<const Image>& mask) {
  const auto greys = GreysOf(*mask);
  if (!greys) return nullptr;
  auto packed = std::make_shared<PackedMask>();
  packed->size_ = mask->size();
  packed->runs_ = RunsOf(*greys);
  packed->mask_ = mask;
  return packed;
}

std::shared_ptr<const Image> PackedMask::Mask() {
  if (std::shared_ptr<const Image> known = Known()) return known;
  Image mask(size_);
  float* rgb = mask.rgb().data();
  const auto write = [&](std::uint8_t grey) {
    rgb[0] = rgb[1] = rgb[2] = MaskValue(grey);
    rgb += 3;
  };
  for (std::size_t i = 0; i < runs_.size();) {
    const std::uint8_t control = runs_[i++];
    if (control < kMostRun) {
      for (int k = 0; k <= control; ++k) write(runs_[i]);
      ++i;
    } else {
      for (int k = 127; k < control; ++k) write(runs_[i++]);
    }
  }
  const auto unpacked = std::make_shared<const Image>(std::move(mask));
  mask_ = unpacked;
  return unpacked;
}

Artwork WithMasks(Artwork artwork, const PackedMasks& masks) {
  for (const auto& [place, mask] : masks) artwork = WithMask(artwork, place, mask->Mask());
  return artwork;
}

void MaskPacker::Leave(const Artwork& artwork) {
  left_.insert(artwork.protect.get());
  for (const Painting& painting : artwork.paintings) left_.insert(painting.mask.get());
}

void MaskPacker::Know(const PackedMasks& masks) {
  for (const auto& [place, mask] : masks) {
    if (const auto known = mask->Known()) known_[known.get()] = mask;
  }
}

void MaskPacker::TakeOut(Artwork& artwork, PackedMasks& masks) {
  const auto take = [&](std::shared_ptr<const Image>& mask, int painting) {
    if (!mask || left_.contains(mask.get())) return;
    const auto packed = known_.find(mask.get());
    if (packed == known_.end()) {
      left_.insert(mask.get());
      unpacked_.push_back(mask);
      return;
    }
    masks.push_back({MaskPlace{painting}, packed->second});
    mask = nullptr;
  };
  take(artwork.protect, MaskPlace::kProtect);
  for (std::size_t i = 0; i < artwork.paintings.size(); ++i) {
    take(artwork.paintings[i].mask, static_cast<int>(i));
  }
}

}  // namespace pastiche
