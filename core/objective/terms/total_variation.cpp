#include "core/objective/terms/total_variation.h"

#include <algorithm>
#include <cstdint>

#include "core/device/torch_device.h"

namespace pastiche {

namespace {

constexpr int kRows = 2;
constexpr int kColumns = 3;

/// Calls `visit(pixels, successors)` for each band of rows, along both axes: functions that give
/// the part of a tensor of the picture's shape that holds the band's pixels with a successor along
/// the axis, and that of these successors. What is computed of one band fits the cache.
template <class Visit>
void ForEachBand(const at::Tensor& picture, Visit visit) {
  constexpr std::int64_t kBandValues = 1 << 18;
  const std::int64_t height = picture.size(kRows);
  const std::int64_t width = picture.size(kColumns);
  const std::int64_t rows =
      std::max<std::int64_t>(1, PartValues(picture, kBandValues) / (picture.size(1) * width));
  for (std::int64_t top = 0; top < height; top += rows) {
    const std::int64_t count = std::min(rows, height - top);
    const auto within = [=](const at::Tensor& of, std::int64_t first, std::int64_t columns) {
      return of.narrow(kRows, top, count).narrow(kColumns, first, columns);
    };
    visit([=](const at::Tensor& of) { return within(of, 0, width - 1); },
          [=](const at::Tensor& of) { return within(of, 1, width - 1); });
    const std::int64_t with_successor = std::min(count, height - 1 - top);
    visit([=](const at::Tensor& of) { return of.narrow(kRows, top, with_successor); },
          [=](const at::Tensor& of) { return of.narrow(kRows, top + 1, with_successor); });
  }
}

bool IsAbsolute(TotalVariationForm form) {
  return form == TotalVariationForm::kAbsolute || form == TotalVariationForm::kAbsoluteSum;
}

}  // namespace

PendingSum TotalVariation(const at::Tensor& picture, TotalVariationForm form, double factor) {
  PendingSum sum;
  ForEachBand(picture, [&](auto pixels, auto successors) {
    at::Tensor differences = successors(picture) - pixels(picture);
    if (IsAbsolute(form)) {
      differences.abs_();
    } else {
      differences.square_();
    }
    sum += PendingSum(differences.sum());
  });
  sum *= factor;
  return sum;
}

void AddTotalVariationGradient(const at::Tensor& picture, TotalVariationForm form, double factor,
                               const at::Tensor& gradient) {
  const double slope = IsAbsolute(form) ? factor : 2 * factor;
  ForEachBand(picture, [&](auto pixels, auto successors) {
    at::Tensor differences = successors(picture) - pixels(picture);
    if (IsAbsolute(form)) differences.sign_();
    successors(gradient).add_(differences, slope);
    pixels(gradient).sub_(differences, slope);
  });
}

at::Tensor TotalVariationGradient(const at::Tensor& picture, TotalVariationForm form,
                                  double factor) {
  at::Tensor gradient = at::zeros_like(picture);
  AddTotalVariationGradient(picture, form, factor, gradient);
  return gradient;
}

}  // namespace pastiche
