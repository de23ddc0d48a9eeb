#include "core/objective/pictures/fill_hidden.h"

#include <cstdint>

namespace pastiche {

namespace {

/// Of a pixel at the edge less than this says too little of its colour: where a picture is enlarged
/// it would be the quotient of two rounding errors.
constexpr double kLeastVisible = 0.1;

/// Means of 2 x 2, beyond the edges of 0.
at::Tensor HalfSize(const at::Tensor& x) {
  return at::avg_pool2d(at::constant_pad_nd(x, {0, x.size(3) % 2, 0, x.size(2) % 2}), {2, 2});
}

/// `known`: 1 or 0, somewhere 1.
void Fill(const at::Tensor& rgb, const at::Tensor& known) {
  if (known.min().item<double>() > 0) return;
  const at::Tensor share = HalfSize(known);
  const at::Tensor known_coarse = share.gt(0).to(rgb.scalar_type());
  const at::Tensor coarse = HalfSize(rgb * known).div_(at::where(share.gt(0), share, known.max()));
  Fill(coarse, known_coarse);
  const at::Tensor enlarged = at::upsample_bilinear2d(
      coarse, {2 * coarse.size(2), 2 * coarse.size(3)}, /*align_corners=*/false);
  rgb.copy_(
      at::where(known.gt(0), rgb, enlarged.narrow(2, 0, rgb.size(2)).narrow(3, 0, rgb.size(3))));
}

}  // namespace

void FillHidden(const at::Tensor& rgb, const at::Tensor& visible) {
  const at::Tensor known = visible.ge(kLeastVisible).to(rgb.scalar_type());
  if (known.max().item<double>() > 0) Fill(rgb, known);
}

}  // namespace pastiche
