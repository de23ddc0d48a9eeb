#pragma once

#include <vector>

#include <ATen/ATen.h>

#include "core/artwork/artwork.h"
#include "core/objective/pictures/canvas.h"
#include "core/objective/pictures/picture_colors.h"

namespace pastiche {

/// A part of the picture that is painted in luminance alone.
struct TintedPart {
  /// Its share of each pixel, (1, 1, height, width); undefined: all.
  at::Tensor share;
  /// Tint::chroma, (knots, 3).
  at::Tensor chroma;
};

/// What the network and what a person sees of the picture x that is optimised, (1, 3, height,
/// width) of a canvas, whose margin is cut off elsewhere. Both see x itself, but for these. Where
/// something is protected they see p photo + (1 - p) x, with p the mask. Where only luminance is
/// painted the network sees x in grey, and a person x's luminance under other colours: the photo's
/// (Gatys et al. 2016, "Preserving color in neural artistic style transfer", section 3.2), or a
/// painting's tint.
class PictureView {
 public:
  PictureView(const Artwork& artwork, const RunColors& colors, const CanvasSize& canvas);

  /// What it holds lies there from now on. Pictures may be on any device; others are copied to.
  void MoveTo(at::Device device);

  /// x itself, not a copy, where that is what is seen.
  at::Tensor SeenByNetwork(const at::Tensor& x) const;
  at::Tensor SeenByPerson(const at::Tensor& x) const;

  /// What the network sees where this is what a person sees: SeenByNetwork(x) of SeenByPerson(x),
  /// as far as no colour was cut off. `shown` itself, not a copy, where both see the same.
  at::Tensor SeenByNetworkIn(const at::Tensor& shown) const;

  /// x without the colours of which nothing is seen; x itself where there are none.
  at::Tensor Taken(const at::Tensor& x) const;

  /// From the gradient with respect to what the network sees to the one with respect to x.
  at::Tensor PullBack(const at::Tensor& gradient) const;

 private:
  bool InLuminance() const { return keeps_photo_ || !tinted_.empty(); }

  /// Undefined where nobody sees it.
  at::Tensor photo_;
  /// (1, 1, height, width), undefined where nothing is protected.
  at::Tensor protect_;
  /// Luminance alone under the photo's colours.
  bool keeps_photo_ = false;
  std::vector<TintedPart> tinted_;
  /// How far the network sees each pixel in grey, (1, 1, height, width); undefined: fully, if
  /// there is any luminance alone.
  at::Tensor grey_;
};

}  // namespace pastiche
