#include "core/session/frame_copy.h"

#include <cstdint>
#include <exception>
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

namespace {

/// Only memory that stays where it is can be copied to in the background. Where there is none of
/// that, which the driver words as the card's own want of memory, the copy waits.
at::Tensor RoomFor(const at::Tensor& bytes) {
  const at::TensorOptions here(at::kByte);
  if (!bytes.is_cuda()) return at::empty(bytes.sizes(), here);
  try {
    return at::empty(bytes.sizes(), here.pinned_memory(true));
  } catch (const std::exception&) {
    return at::empty(bytes.sizes(), here);
  }
}

}  // namespace

FrameCopy::FrameCopy(const at::Tensor& shown, int iteration)
    : copy_(std::make_unique<Copy>(Copy{iteration, InBytes(shown), {}})) {
  copy_->to = RoomFor(copy_->from);
  copy_->to.copy_(copy_->from, /*non_blocking=*/true);
}

FrameCopy::~FrameCopy() = default;

void FrameCopy::Abandon() { static_cast<void>(copy_.release()); }

Frame FrameCopy::Take() {
  try {
    // A number that is fetched comes after all that was begun before.
    (void)copy_->from.select(0, 0).select(0, 0).select(0, 0).item<std::uint8_t>();
  } catch (...) {
    Abandon();
    throw;
  }
  const at::Tensor& bytes = copy_->to;
  const auto* first = bytes.data_ptr<std::uint8_t>();
  const ImageSize size = {static_cast<int>(bytes.size(1)), static_cast<int>(bytes.size(0))};
  return {copy_->iteration, size, {first, first + bytes.numel()}};
}

}  // namespace pastiche
