#pragma once

#include <cstddef>

#include <c10/core/Allocator.h>
#include <torch/csrc/api/include/torch/version.h>

namespace pastiche {

/// What differs between LibTorch 1.13 (Debian 12) and 2.6 (Debian 13), and nothing else: how memory
/// for tensors is allocated.
class TorchAllocator : public c10::Allocator {
 public:
#if TORCH_VERSION_MAJOR >= 2
  c10::DataPtr allocate(std::size_t count) final { return Allocate(count); }
  void copy_data(void* to, const void* from, std::size_t count) const final {
    default_copy_data(to, from, count);
  }
#else
  c10::DataPtr allocate(std::size_t count) const final { return Allocate(count); }
#endif

 private:
  virtual c10::DataPtr Allocate(std::size_t count) const = 0;
};

}  // namespace pastiche
