#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>

#include <c10/core/CPUAllocator.h>

#include "tests/support/torch_allocator.h"

namespace pastiche {

/// Counts the bytes that tensors hold at a time, while it lives: only tensors that were made after
/// it count, and they must be gone before it. For one thread that makes tensors.
class TensorBytes final : public TorchAllocator {
 public:
  TensorBytes() { c10::SetCPUAllocator(this); }
  ~TensorBytes() override { c10::SetCPUAllocator(c10::GetDefaultCPUAllocator()); }

  std::size_t live() const { return live_; }
  std::size_t peak() const { return peak_; }

 private:
  struct Block {
    c10::DataPtr data;
    const TensorBytes* owner;
    std::size_t count;
  };

  c10::DataPtr Allocate(std::size_t count) const override {
    auto* block = new Block{c10::GetDefaultCPUAllocator()->allocate(count), this, count};
    live_ += count;
    peak_ = std::max(peak_, live_);
    return {block->data.get(), block, &Free, c10::DeviceType::CPU};
  }
  static void Free(void* pointer) {
    const std::unique_ptr<Block> block(static_cast<Block*>(pointer));
    block->owner->live_ -= block->count;
  }

  mutable std::size_t live_ = 0;
  mutable std::size_t peak_ = 0;
};

}  // namespace pastiche
