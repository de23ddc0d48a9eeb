#pragma once

#include "core/image/image.h"

namespace pastiche {

/// A part of a picture, in its pixels.
struct PixelRect {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
  bool operator==(const PixelRect&) const = default;
};

/// That part of the picture alone; it must lie in it and hold a pixel.
Image Cropped(const Image& image, PixelRect part);

enum class Turn { kLeft, kRight };

/// The picture turned by a quarter, against or with the clock.
Image Turned(const Image& image, Turn turn);

}  // namespace pastiche
