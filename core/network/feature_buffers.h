#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include <ATen/ATen.h>

namespace pastiche {

/// Memory that one evaluation after the other uses for tensors of features: each slot grows to the
/// largest tensor that was asked of it, and is not given back in between, because getting fresh
/// pages from the system costs as much as writing them.
class FeatureBuffers {
 public:
  FeatureBuffers(std::size_t slots, at::TensorOptions options) : slots_(slots), options_(options) {}

  /// An uninitialised tensor (1, maps, rows, columns), channels last in memory. Valid until the
  /// slot is asked for again.
  at::Tensor Take(std::size_t slot, std::int64_t maps, std::int64_t rows, std::int64_t columns) {
    at::Tensor& memory = slots_.at(slot);
    const std::int64_t count = maps * rows * columns;
    if (!memory.defined() || memory.numel() < count) {
      memory = at::Tensor();  // First give back, then get.
      memory = at::empty({count}, options_);
    }
    return memory.narrow(0, 0, count).view({1, rows, columns, maps}).permute({0, 3, 1, 2});
  }

  void Free() { slots_.assign(slots_.size(), {}); }

 private:
  std::vector<at::Tensor> slots_;
  at::TensorOptions options_;
};

}  // namespace pastiche
