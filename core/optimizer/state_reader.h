#pragma once

#include <cstddef>
#include <string>

#include "core/optimizer/optimizer.h"

namespace pastiche {

/// Takes an OptimizerState apart. What is missing, of another size or type than x, or not a finite
/// number, is noted, and given as nothing.
class StateReader {
 public:
  StateReader(OptimizerState state, const at::Tensor& x);

  /// As many values as x has, flat.
  at::Tensor Take(const std::string& name);
  double Number(const std::string& name);
  /// A number above 0.
  double Positive(const std::string& name);

  std::size_t tensors_left() const { return state_.tensors.size(); }
  bool ok() const { return ok_; }
  /// All that was asked for was there, and nothing is left.
  bool Finished() const { return ok_ && state_.tensors.empty() && state_.numbers.empty(); }

 private:
  OptimizerState state_;
  const at::Tensor& x_;
  bool ok_ = true;
};

}  // namespace pastiche
