#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <ATen/ATen.h>

namespace pastiche {

/// Memory that one evaluation after the other uses for tensors of features: each slot grows to the
/// largest tensor that was asked of it, and is not given back in between, because getting fresh
/// pages from the system costs as much as writing them.
class FeatureBuffers {
 public:
  /// `like`: any tensor of the type and on the device that the memory is to have.
  FeatureBuffers(std::size_t slots, const at::Tensor& like);
  ~FeatureBuffers();

  /// An uninitialised tensor (1, maps, rows, columns), channels last in memory. Valid until the
  /// slot is asked for again.
  at::Tensor Take(std::size_t slot, std::int64_t maps, std::int64_t rows, std::int64_t columns);

  void Free();

 private:
  /// The first is `like`, without values; the slots follow.
  std::vector<at::Tensor> tensors_;
};

}  // namespace pastiche
