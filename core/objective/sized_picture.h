#pragma once

#include <memory>

#include "core/base/tensor_fwd.h"
#include "core/image/colour_map.h"
#include "core/image/image.h"

namespace pastiche {

/// A picture, the size at which the network is to see it, the colours that it is to have, and the
/// margin in which it is mirrored around itself (Canvas).
struct SizedPicture {
  std::shared_ptr<const Image> image;
  ImageSize size;
  ColourMap map = {};
  int margin = 0;
  bool operator==(const SizedPicture&) const = default;
};

/// Its pixels with their margin, (1, 3, height, width), and, where some of it is hidden, the share
/// of each that can be seen, (1, 1, height, width). What is hidden goes on from what is seen around
/// it (FillHidden). The picture's alpha is 0 or 1 (WithoutTranslucency).
template <class Tensor = at::Tensor>
struct BasicPixels {
  Tensor rgb;
  Tensor visible;
};
using Pixels = BasicPixels<>;
Pixels PixelsOf(const SizedPicture& picture);
/// As stored.
Pixels PixelsOf(const Image& image);

/// `rgb`, (1, 3, height, width), in other colours, band by band in place.
void MapColours(const ColourMap& map, const at::Tensor& rgb);

}  // namespace pastiche
