#pragma once

#include <cstdint>
#include <memory>

#include "core/image/image.h"

namespace pastiche {

/// A picture of one colour.
std::shared_ptr<const Image> MakePlainPicture(ImageSize size, float red, float green, float blue);

/// Smooth blobs of colour that differ from seed to seed: structure at every scale, as in a photo.
std::shared_ptr<const Image> MakeBlobPicture(ImageSize size, std::uint64_t seed);

}  // namespace pastiche
