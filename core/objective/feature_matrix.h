#pragma once

#include <algorithm>
#include <cstdint>

#include <ATen/ATen.h>

/// Features (1, maps, rows, columns), channels last in memory, as matrices with a row per position
/// and a column per map. A part of the rows lies in memory like that; a part of the columns has to
/// be copied, which happens in bands, so that no copy grows with the picture.
namespace pastiche {

inline bool LiesAsMatrix(const at::Tensor& features) {
  return features.permute({0, 2, 3, 1}).is_contiguous();
}

/// A contiguous (positions, maps); a view where the features lie so, otherwise a copy.
inline at::Tensor AsMatrix(const at::Tensor& features) {
  return features.permute({0, 2, 3, 1}).contiguous().view({-1, features.size(1)});
}

/// Calls visit(first_row, rows) for bands of rows that have at most a few million values each, or
/// once for all rows where `whole`; never for features without positions.
template <class Visit>
void ForEachBand(const at::Tensor& features, bool whole, Visit visit) {
  constexpr std::int64_t kMostValues = std::int64_t{1} << 22;
  if (features.numel() == 0) return;
  const std::int64_t rows = features.size(2);
  const std::int64_t row_values = features.size(1) * features.size(3);
  const std::int64_t band = whole ? rows : std::max<std::int64_t>(1, kMostValues / row_values);
  for (std::int64_t first = 0; first < rows; first += band) {
    visit(first, std::min(band, rows - first));
  }
}

}  // namespace pastiche
