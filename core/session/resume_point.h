#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "core/artwork/artwork.h"

namespace pastiche {

/// Where a run stands between two iterations, with all that it needs to go on from there: the next
/// iteration is the one that would have come, on the processor bit for bit in fp32 with as many
/// threads and as much memory; a graphics card adds in no fixed order. Where the run had come to
/// its end, it goes on at its last scale as one that has just arrived there.
struct ResumePoint {
  /// What the run was painting.
  Artwork artwork;
  /// The rest, a safetensors file (saved_run.h).
  std::shared_ptr<const std::vector<std::byte>> state;

  bool operator==(const ResumePoint&) const = default;
};

}  // namespace pastiche
