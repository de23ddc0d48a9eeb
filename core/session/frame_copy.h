#pragma once

#include <memory>

#include "core/base/tensor_fwd.h"
#include "core/session/session_types.h"

namespace pastiche {

/// A frame on its way from a graphics card: the card copies it while it works on, and whoever takes
/// it an iteration later has not waited.
class FrameCopy {
 public:
  /// Begins it, of a picture as it is shown (1, 3, height, width).
  FrameCopy(const at::Tensor& shown, int iteration);
  ~FrameCopy();

  /// Waits for the device, if it is not done. Abandoned where the device throws.
  Frame Take();
  /// Of a device that has failed: its driver may throw where memory that it copies to is given
  /// back, in a destructor. So the frame's is not.
  void Abandon();

 private:
  struct Copy;
  std::unique_ptr<Copy> copy_;
};

}  // namespace pastiche
