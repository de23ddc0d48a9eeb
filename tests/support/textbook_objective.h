#pragma once

#include <memory>

#include "core/base/tensor_fwd.h"
#include "core/network/network.h"
#include "core/objective/loss_terms.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// The objective as a textbook writes it: contiguous tensors, LibTorch's own layers, autograd for
/// the gradient. Shares no code with core's objective; the yardstick for its correctness and speed.
/// Knows one painting, Gram matrices without and with moments, all loss scales, the forms kSquared
/// and kAbsolute of total variation, roughness, range, both poolings and both paddings.
class TextbookObjective {
 public:
  /// `content` and `style`: (1, 3, height, width) RGB; their type is the type of all computing.
  TextbookObjective(std::shared_ptr<const Network> network, const Recipe& recipe,
                    const at::Tensor& content, const at::Tensor& style);
  ~TextbookObjective();

  LossTerms Evaluate(const at::Tensor& picture, at::Tensor* gradient) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace pastiche
