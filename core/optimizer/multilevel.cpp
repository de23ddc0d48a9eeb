#include "core/optimizer/multilevel.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include <ATen/ATen.h>

#include "core/device/torch_device.h"
#include "core/optimizer/dot.h"

namespace pastiche {

namespace {

constexpr double kFirstFactor = 0.5;
constexpr double kFactor = 0.5;
/// No level is smaller than this on either side.
constexpr std::int64_t kSmallestSide = 2;

constexpr std::int64_t kRows = 2;
constexpr std::int64_t kColumns = 3;
/// Symmetric filters by their middle and what is on either side of it: sin^8(w / 2), which is
/// [-1/4 1/2 -1/4] four times, and cos^2(w / 2).
constexpr std::array kFineLines = {70 / 256.0, -56 / 256.0, 28 / 256.0, -8 / 256.0, 1 / 256.0};
constexpr std::array kAlongLines = {0.5, 0.25};
/// The share of the finest lines that S holds back.
constexpr double kHeldBack = 0.75;
constexpr std::int64_t kReach = kFineLines.size() - 1;

bool HasCoarserLevel(const at::Tensor& x) {
  return x.size(kRows) / 2 >= kSmallestSide && x.size(kColumns) / 2 >= kSmallestSide;
}

/// P^T x.
at::Tensor Restrict(const at::Tensor& x) {
  return at::upsample_bilinear2d_backward(
      x, {x.size(kRows), x.size(kColumns)},
      {x.size(0), x.size(1), x.size(kRows) / 2, x.size(kColumns) / 2},
      /*align_corners=*/false);
}

/// x := x + factor P z.
void AddEnlarged(at::Tensor& x, const at::Tensor& z, double factor) {
  x.add_(at::upsample_bilinear2d(z, {x.size(kRows), x.size(kColumns)}, /*align_corners=*/false),
         factor);
}

/// z + T z, for z = P^T x: what the coarser levels make of x.
at::Tensor Coarser(const at::Tensor& x) {
  at::Tensor z = Restrict(x);
  if (HasCoarserLevel(z)) AddEnlarged(z, Coarser(z), kFactor);
  return z;
}

/// Positions begin to end - 1 of a row of `count`, mirrored about its ends, each end twice. So
/// mirrored, a symmetric filter is a symmetric matrix.
at::Tensor MirroredPositions(std::int64_t begin, std::int64_t end, std::int64_t count,
                             const at::Tensor& like) {
  // Made where they are used: a graphics card would wait for what is copied to it.
  const at::TensorOptions options = like.options().dtype(at::kLong);
  const at::Tensor positions = at::ones({end - begin}, options).cumsum(0).add_(begin - 1);
  const at::Tensor turn = positions.remainder(2 * count);
  return at::minimum(turn, 2 * count - 1 - turn);
}

/// `part`, filtered along a dimension, without the positions that lack a neighbour.
template <std::size_t kSize>
at::Tensor Filtered(const at::Tensor& part, std::int64_t dimension,
                    const std::array<double, kSize>& filter) {
  constexpr auto reach = static_cast<std::int64_t>(kSize) - 1;
  const std::int64_t count = part.size(dimension) - 2 * reach;
  at::Tensor filtered = part.narrow(dimension, reach, count) * filter[0];
  for (std::int64_t i = 1; i <= reach; ++i) {
    filtered.add_(part.narrow(dimension, reach - i, count), filter[static_cast<std::size_t>(i)]);
    filtered.add_(part.narrow(dimension, reach + i, count), filter[static_cast<std::size_t>(i)]);
  }
  return filtered;
}

/// Without the kReach outermost positions on each side: the fine lines that are perpendicular to
/// the dimension.
at::Tensor FineLinesAcross(const at::Tensor& part, std::int64_t dimension) {
  const std::int64_t along = dimension == kRows ? kColumns : kRows;
  const at::Tensor enough = part.narrow(along, kReach - 1, part.size(along) - 2 * (kReach - 1));
  return Filtered(Filtered(enough, dimension, kFineLines), along, kAlongLines);
}

/// S plane, computed in bands of rows that fit the cache.
at::Tensor WithoutFineLines(const at::Tensor& plane) {
  constexpr std::int64_t kBandValues = 1 << 15;
  const std::int64_t height = plane.size(kRows);
  const std::int64_t width = plane.size(kColumns);
  const at::Tensor columns = MirroredPositions(-kReach, width + kReach, width, plane);
  const std::int64_t band =
      std::max<std::int64_t>(4 * kReach, PartValues(plane, kBandValues) / width);
  at::Tensor result = plane.clone();
  for (std::int64_t top = 0; top < height; top += band) {
    const std::int64_t bottom = std::min(top + band, height);
    const at::Tensor rows = MirroredPositions(top - kReach, bottom + kReach, height, plane);
    const at::Tensor part = plane.index_select(kRows, rows).index_select(kColumns, columns);
    at::Tensor to = result.narrow(kRows, top, bottom - top);
    to.sub_(FineLinesAcross(part, kColumns), kHeldBack);
    to.sub_(FineLinesAcross(part, kRows), kHeldBack);
  }
  return result;
}

PendingSum Inner(const at::Tensor& x, const at::Tensor& y) {
  return PendingDot(x.reshape({-1}), y.reshape({-1}));
}

/// y^T (I + T) y.
PendingSum CoarserNorm(const at::Tensor& y) {
  PendingSum norm = Inner(y, y);
  if (HasCoarserLevel(y)) norm += kFactor * CoarserNorm(Restrict(y));
  return norm;
}

}  // namespace

void MultiplyByMultilevel(at::Tensor& x, FineLines lines) {
  for (std::int64_t channel = 0; channel < x.size(1); ++channel) {
    at::Tensor plane = x.narrow(1, channel, 1);
    at::Tensor coarser;
    if (HasCoarserLevel(plane)) coarser = Coarser(plane);
    if (lines == FineLines::kHeldBack) plane.copy_(WithoutFineLines(plane));
    if (coarser.defined()) AddEnlarged(plane, coarser, kFirstFactor * kFactor);
  }
}

PendingSum MultilevelNorm(const at::Tensor& y, FineLines lines) {
  PendingSum norm;
  for (std::int64_t channel = 0; channel < y.size(1); ++channel) {
    const at::Tensor plane = y.narrow(1, channel, 1);
    norm += Inner(plane, lines == FineLines::kHeldBack ? WithoutFineLines(plane) : plane);
    if (!HasCoarserLevel(plane)) continue;
    norm += kFirstFactor * kFactor * CoarserNorm(Restrict(plane));
  }
  return norm;
}

}  // namespace pastiche
