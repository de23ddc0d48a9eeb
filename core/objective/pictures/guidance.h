#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include <ATen/ATen.h>

#include "core/artwork/artwork.h"
#include "core/image/image.h"
#include "core/objective/pictures/canvas.h"

/// Which painting paints which part of the picture (guided Gram matrices: Gatys et al. 2017,
/// "Controlling perceptual factors in neural style transfer", section 4, whose T_i^2 is t_i here).
namespace pastiche {

/// Weights t in [0, 1] of the positions of each block's features, (1, 1, rows, columns): the mean
/// over the pixels that a position stands for. All undefined: 1 everywhere.
struct Guidance {
  std::array<at::Tensor, kBlockCount> block;
  /// Their sums, known when they are made: nobody has to wait for a device for them.
  std::array<double, kBlockCount> sum{};

  /// sum_i t_i over a block's positions, of which there are so many.
  double Weight(int at_block, std::int64_t positions) const {
    return block.at(at_block).defined() ? sum.at(at_block) : static_cast<double>(positions);
  }
};

/// The weights of `pixels`, (1, 1, height, width), block by block; of nothing for an undefined one.
Guidance GuidanceOf(const at::Tensor& pixels);

/// A part of the picture and the paintings that paint it together.
struct Region {
  /// Indices into Artwork::paintings.
  std::vector<std::size_t> paintings;
  Guidance guidance;
};

/// A part of the picture, and its share of each pixel, (1, 1, height, width), whatever of it is
/// protected or hidden. Undefined: all of it.
struct MaskedPart {
  std::vector<std::size_t> paintings;
  at::Tensor pixels;
};

/// Paintings of one mask paint a part together, those without a mask what the masks leave over.
/// Where masks overlap to more than 1 they are divided by their sum.
std::vector<MaskedPart> PartsByMask(const std::vector<Painting>& paintings,
                                    const CanvasSize& canvas);
/// The paintings of each part.
std::vector<std::vector<std::size_t>> PaintingsByMask(const std::vector<Painting>& paintings);

/// The parts by mask as regions. What is protected, or hidden in the photo, belongs to none.
std::vector<Region> MakeRegions(const Artwork& artwork, const CanvasSize& canvas);

/// A mask's brightness on a canvas, (1, 1, height, width) in [0, 1]; transparent parts are black.
at::Tensor MaskTensor(const Image& mask, const CanvasSize& canvas);

/// A picture's opacity at its own size, (1, 1, height, width), undefined where it is opaque.
at::Tensor AlphaTensor(const Image& image);

}  // namespace pastiche
