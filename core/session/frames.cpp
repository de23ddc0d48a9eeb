#include "core/session/frames.h"

#include <utility>

#include <ATen/ATen.h>

#include "core/base/failure.h"
#include "core/objective/pictures/picture_tensor.h"

namespace pastiche {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kInterval = std::chrono::milliseconds(33);
/// After one that could not be had.
constexpr auto kRetryInterval = std::chrono::seconds(1);

}  // namespace

std::optional<Clock::time_point> Frames::due() const {
  return changed_ ? std::optional(next_) : std::nullopt;
}

void Frames::Make(const at::Tensor& shown, int iteration) {
  if (shown.is_cpu()) {
    const ImageSize size = {static_cast<int>(shown.size(3)), static_cast<int>(shown.size(2))};
    mailbox_.PublishFrame(generation_, {iteration, size, ToBytes(shown)});
  } else {
    copy_ = std::make_unique<FrameCopy>(shown, iteration);
  }
  changed_ = false;
  next_ = Clock::now() + kInterval;
}

void Frames::Publish() {
  if (!copy_) return;
  const std::unique_ptr<FrameCopy> copy = std::move(copy_);
  if (RunGuarded([&] { mailbox_.PublishFrame(generation_, copy->Take()); })) return;
  Postpone();
}

void Frames::Postpone() {
  WishAgain();
  next_ = Clock::now() + kRetryInterval;
}

void Frames::Abandon() {
  if (!copy_) return;
  copy_->Abandon();
  copy_.reset();
  WishAgain();
}

void Frames::WishAgain() {
  changed_ = true;
  mailbox_.PutBack(generation_, {.frame = true});
}

}  // namespace pastiche
