#include "core/objective/terms/feature_matrix.h"

#include <algorithm>

#include "core/device/torch_device.h"

namespace pastiche {

bool LiesAsMatrix(const at::Tensor& features) {
  return features.permute({0, 2, 3, 1}).is_contiguous();
}

at::Tensor AsMatrix(const at::Tensor& features) {
  return features.permute({0, 2, 3, 1}).contiguous().view({-1, features.size(1)});
}

void ForEachBand(const at::Tensor& features, bool whole,
                 const std::function<void(std::int64_t, std::int64_t)>& visit) {
  constexpr std::int64_t kMostValues = std::int64_t{1} << 22;
  if (features.numel() == 0) return;
  const std::int64_t rows = features.size(2);
  const std::int64_t row_values = features.size(1) * features.size(3);
  const std::int64_t most = PartValues(features, kMostValues);
  const std::int64_t band = whole ? rows : std::max<std::int64_t>(1, most / row_values);
  for (std::int64_t first = 0; first < rows; first += band) {
    visit(first, std::min(band, rows - first));
  }
}

}  // namespace pastiche
