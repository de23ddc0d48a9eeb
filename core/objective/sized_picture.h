#pragma once

#include <memory>

#include "core/base/tensor_fwd.h"
#include "core/image/colour_map.h"
#include "core/image/image.h"

namespace pastiche {

/// A picture, the size at which the network is to see it, and the colours that it is to have.
struct SizedPicture {
  std::shared_ptr<const Image> image;
  ImageSize size;
  ColourMap map = {};
  bool operator==(const SizedPicture&) const = default;
};

/// Its pixels, (1, 3, height, width), and, where it is transparent somewhere, its opacity,
/// (1, 1, height, width). What cannot be seen has the mean colour of what can, so that it makes no
/// edges.
template <class Tensor = at::Tensor>
struct BasicPixels {
  Tensor rgb;
  Tensor alpha;
};
using Pixels = BasicPixels<>;
Pixels PixelsOf(const SizedPicture& picture);

/// `rgb`, (1, 3, height, width), in other colours, band by band in place.
void MapColours(const ColourMap& map, const at::Tensor& rgb);

}  // namespace pastiche
