#pragma once

#include <cstdint>
#include <functional>

#include <ATen/ATen.h>

/// Features (1, maps, rows, columns), channels last in memory, as matrices with a row per position
/// and a column per map. A part of the rows lies in memory like that; a part of the columns has to
/// be copied, which happens in bands, so that no copy grows with the picture.
namespace pastiche {

bool LiesAsMatrix(const at::Tensor& features);

/// A contiguous (positions, maps); a view where the features lie so, otherwise a copy.
at::Tensor AsMatrix(const at::Tensor& features);

/// Calls visit(first_row, rows) for bands of rows that have at most a few million values each, or
/// once for all rows where `whole`; never for features without positions.
void ForEachBand(const at::Tensor& features, bool whole,
                 const std::function<void(std::int64_t, std::int64_t)>& visit);

}  // namespace pastiche
