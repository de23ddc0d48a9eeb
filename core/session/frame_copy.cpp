#include "core/session/frame_copy.h"

#include <cstdint>
#include <utility>

#include <ATen/ATen.h>

#include "core/objective/pictures/picture_tensor.h"

namespace pastiche {

struct FrameCopy::Copy {
  int iteration = 0;
  /// On the device, and here.
  at::Tensor from;
  at::Tensor to;
};

FrameCopy::FrameCopy(const at::Tensor& shown, int iteration)
    : copy_(std::make_unique<Copy>(Copy{iteration, InBytes(shown), {}})) {
  // Only memory that stays where it is can be copied to in the background.
  const at::TensorOptions here = at::TensorOptions(at::kByte).pinned_memory(shown.is_cuda());
  copy_->to = at::empty(copy_->from.sizes(), here);
  copy_->to.copy_(copy_->from, /*non_blocking=*/true);
}

FrameCopy::~FrameCopy() = default;

void FrameCopy::Abandon() { static_cast<void>(copy_.release()); }

Frame FrameCopy::Take() {
  // A number that is fetched comes after all that was begun before.
  (void)copy_->from.select(0, 0).select(0, 0).select(0, 0).item<std::uint8_t>();
  const at::Tensor& bytes = copy_->to;
  const auto* first = bytes.data_ptr<std::uint8_t>();
  const ImageSize size = {static_cast<int>(bytes.size(1)), static_cast<int>(bytes.size(0))};
  return {copy_->iteration, size, {first, first + bytes.numel()}};
}

}  // namespace pastiche
