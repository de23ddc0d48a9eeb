#include "core/network/feature_buffers.h"

namespace pastiche {

FeatureBuffers::FeatureBuffers(std::size_t slots, const at::Tensor& like) : tensors_(slots + 1) {
  tensors_[0] = at::empty({0}, like.options());
}

FeatureBuffers::~FeatureBuffers() = default;

at::Tensor FeatureBuffers::Take(std::size_t slot, std::int64_t maps, std::int64_t rows,
                                std::int64_t columns) {
  at::Tensor& memory = tensors_.at(slot + 1);
  const std::int64_t count = maps * rows * columns;
  if (!memory.defined() || memory.numel() < count) {
    memory = at::Tensor();  // First give back, then get.
    memory = at::empty({count}, tensors_[0].options());
  }
  return memory.narrow(0, 0, count).view({1, rows, columns, maps}).permute({0, 3, 1, 2});
}

void FeatureBuffers::Free() {
  for (std::size_t slot = 1; slot < tensors_.size(); ++slot) tensors_[slot] = at::Tensor();
}

}  // namespace pastiche
