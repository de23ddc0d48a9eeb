#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include "core/base/tensor_fwd.h"

namespace pastiche {

/// What is left of a run's picture when the device that it lies on fails: a copy on the processor,
/// at most a little older. There is none of a picture that the processor has.
class LastGood {
 public:
  LastGood();
  ~LastGood();

  /// Of a picture that the run goes on with from now on.
  void Take(const at::Tensor& picture);
  /// Of which there is a copy already; undefined where the processor has the picture.
  void TakeCopy(const at::Tensor& copy);
  /// After an iteration: `kept` gives what is to be kept of `picture`, and is asked no more often
  /// than hardly counts.
  void Note(const at::Tensor& picture, const std::function<at::Tensor()>& kept);

  /// Null where there is none.
  const at::Tensor* picture() const { return picture_.get(); }

 private:
  std::unique_ptr<const at::Tensor> picture_;
  std::chrono::steady_clock::time_point next_look_;
};

}  // namespace pastiche
