#include "core/objective/terms/edge_smoothness.h"

#include <array>
#include <cstdint>

namespace pastiche {

namespace {

/// Of a difference between colours, in [0, 1] per channel: what a smooth surface and the noise of a
/// photo stay below.
constexpr double kSigma = 0.05;

constexpr std::array<std::int64_t, 2> kAxes = {2, 3};

at::Tensor Pixels(const at::Tensor& of, std::int64_t axis) {
  return of.narrow(axis, 0, of.size(axis) - 1);
}
at::Tensor Successors(const at::Tensor& of, std::int64_t axis) {
  return of.narrow(axis, 1, of.size(axis) - 1);
}
at::Tensor Differences(const at::Tensor& of, std::int64_t axis) {
  return Successors(of, axis) - Pixels(of, axis);
}

double PixelCount(const at::Tensor& picture) {
  return static_cast<double>(picture.size(2) * picture.size(3));
}

}  // namespace

EdgeSmoothness::EdgeSmoothness(const at::Tensor& photo) : photo_(photo) {
  for (std::size_t i = 0; i < kAxes.size(); ++i) {
    const at::Tensor squares = Differences(photo, kAxes[i]).square_().sum(1, true);
    weights_[i] = squares.div_(-2 * kSigma * kSigma).exp_();
  }
}

PendingSum EdgeSmoothness::Value(const at::Tensor& picture) const {
  const at::Tensor painted = picture - photo_.to(picture.options());
  PendingSum sum;
  for (std::size_t i = 0; i < kAxes.size(); ++i) {
    const at::Tensor weights = weights_[i].to(picture.options());
    sum += PendingSum(Differences(painted, kAxes[i]).square_().mul_(weights).sum(at::kDouble));
  }
  sum /= PixelCount(picture);
  return sum;
}

void EdgeSmoothness::AddGradient(const at::Tensor& picture, double factor,
                                 const at::Tensor& gradient) const {
  const at::Tensor painted = picture - photo_.to(picture.options());
  for (std::size_t i = 0; i < kAxes.size(); ++i) {
    const at::Tensor weights = weights_[i].to(picture.options());
    const at::Tensor slope =
        Differences(painted, kAxes[i]).mul_(weights).mul_(2 * factor / PixelCount(picture));
    Successors(gradient, kAxes[i]).add_(slope);
    Pixels(gradient, kAxes[i]).sub_(slope);
  }
}

}  // namespace pastiche
