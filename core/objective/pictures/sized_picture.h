#pragma once

#include <memory>

#include <ATen/ATen.h>

#include "core/image/color_map.h"
#include "core/image/image.h"

namespace pastiche {

/// A picture, the size at which the network is to see it, the colours that it is to have, and the
/// margin in which it is mirrored around itself (CanvasSize).
struct SizedPicture {
  std::shared_ptr<const Image> image;
  ImageSize size;
  ColorMap map = {};
  int margin = 0;
  bool operator==(const SizedPicture&) const = default;
};

/// Its pixels with their margin, (1, 3, height, width), and, where some of it is hidden, the share
/// of each that can be seen, (1, 1, height, width). What is hidden goes on from what is seen around
/// it (FillHidden). The picture's alpha is 0 or 1 (WithoutTranslucency).
struct Pixels {
  at::Tensor rgb;
  at::Tensor visible;
};
Pixels PixelsOf(const SizedPicture& picture);
/// As stored.
Pixels PixelsOf(const Image& image);

/// `rgb`, (1, 3, height, width), in other colours, band by band in place.
void MapColors(const ColorMap& map, const at::Tensor& rgb);

}  // namespace pastiche
