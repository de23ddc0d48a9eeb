#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>

#include "core/base/tensor_fwd.h"
#include "core/session/frame_copy.h"
#include "core/session/mailbox.h"

namespace pastiche {

/// The frames of one run, on their way to the mailbox: at once where the processor has the picture,
/// and from a graphics card while that works on.
class Frames {
 public:
  Frames(Mailbox& mailbox, std::uint64_t generation) : mailbox_(mailbox), generation_(generation) {}

  /// From when on there can be another; nothing while the picture is still that of the last one.
  std::optional<std::chrono::steady_clock::time_point> due() const;
  void MarkChanged() { changed_ = true; }

  /// Of a picture as it is shown. Throws what LibTorch throws.
  void Make(const at::Tensor& shown, int iteration);
  /// Hands out the one that Make began, if it did. One that the device does not give, or for which
  /// there is no memory, is wished for again, a little later.
  void Publish();
  /// One that could not be made is wished for again, a little later.
  void Postpone();
  /// Of a device that has failed: nothing is asked of that any more, and the one that was under way
  /// is wished for again.
  void Abandon();

 private:
  void WishAgain();

  Mailbox& mailbox_;
  const std::uint64_t generation_;
  bool changed_ = true;
  std::chrono::steady_clock::time_point next_ = std::chrono::steady_clock::now();
  std::unique_ptr<FrameCopy> copy_;
};

}  // namespace pastiche
