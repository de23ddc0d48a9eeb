#include "core/optimizer/multilevel.h"

#include <cstdint>

#include <ATen/ATen.h>

#include "core/optimizer/dot.h"

namespace pastiche {

namespace {

constexpr double kFirstFactor = 0.5;
constexpr double kFactor = 0.5;
/// No level is smaller than this on either side.
constexpr std::int64_t kSmallestSide = 2;

bool HasCoarserLevel(const at::Tensor& x) {
  return x.size(2) / 2 >= kSmallestSide && x.size(3) / 2 >= kSmallestSide;
}

/// P^T x.
at::Tensor Restrict(const at::Tensor& x) {
  return at::upsample_bilinear2d_backward(x, {x.size(2), x.size(3)},
                                          {x.size(0), x.size(1), x.size(2) / 2, x.size(3) / 2},
                                          /*align_corners=*/false);
}

/// x := x + factor P (z + T z), where z = P^T x.
void AddCoarser(at::Tensor& x, double factor) {
  if (!HasCoarserLevel(x)) return;
  at::Tensor z = Restrict(x);
  AddCoarser(z, kFactor);
  x.add_(at::upsample_bilinear2d(z, {x.size(2), x.size(3)}, /*align_corners=*/false), factor);
}

double SquaredNorm(const at::Tensor& x) {
  const at::Tensor flat = x.reshape({-1});
  return Dot(flat, flat);
}

double NormWith(const at::Tensor& y, double factor) {
  double norm = SquaredNorm(y);
  if (HasCoarserLevel(y)) norm += factor * NormWith(Restrict(y), kFactor);
  return norm;
}

}  // namespace

void MultiplyByMultilevel(at::Tensor& x) {
  for (std::int64_t channel = 0; channel < x.size(1); ++channel) {
    at::Tensor plane = x.narrow(1, channel, 1);
    AddCoarser(plane, kFirstFactor * kFactor);
  }
}

double MultilevelNorm(const at::Tensor& y) { return NormWith(y, kFirstFactor * kFactor); }

}  // namespace pastiche
