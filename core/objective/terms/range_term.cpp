#include "core/objective/terms/range_term.h"

#include <algorithm>
#include <cstdint>

#include "core/device/torch_device.h"

namespace pastiche {

namespace {

/// Values that are looked at together: they stay in the cache.
constexpr std::int64_t kPart = 1 << 18;

double PixelCount(const at::Tensor& picture) {
  return static_cast<double>(picture.size(2) * picture.size(3));
}

/// x - min(1, max(0, x)).
at::Tensor Excess(const at::Tensor& x) { return x - x.clamp(0, 1); }

/// Calls `visit(begin, length)` for each part of a flat tensor.
template <class Visit>
void ForEachPart(const at::Tensor& flat, Visit visit) {
  const std::int64_t part = PartValues(flat, kPart);
  for (std::int64_t begin = 0; begin < flat.numel(); begin += part) {
    visit(begin, std::min(part, flat.numel() - begin));
  }
}

}  // namespace

PendingSum RangeTerm(const at::Tensor& picture) {
  const at::Tensor x = picture.reshape({-1});
  PendingSum sum;
  ForEachPart(x, [&](std::int64_t begin, std::int64_t length) {
    sum += PendingSum(Excess(x.narrow(0, begin, length)).square_().sum());
  });
  sum /= PixelCount(picture);
  return sum;
}

void AddRangeGradient(const at::Tensor& picture, double factor, const at::Tensor& gradient) {
  const at::Tensor x = picture.reshape({-1});
  const at::Tensor slopes = gradient.view({-1});
  const double slope = 2 * factor / PixelCount(picture);
  ForEachPart(x, [&](std::int64_t begin, std::int64_t length) {
    slopes.narrow(0, begin, length).add_(Excess(x.narrow(0, begin, length)), slope);
  });
}

}  // namespace pastiche
