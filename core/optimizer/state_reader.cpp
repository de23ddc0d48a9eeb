#include "core/optimizer/state_reader.h"

#include <cmath>
#include <utility>

#include <ATen/ATen.h>

namespace pastiche {

StateReader::StateReader(OptimizerState state, const at::Tensor& x)
    : state_(std::move(state)), x_(x) {}

at::Tensor StateReader::Take(const std::string& name) {
  auto node = state_.tensors.extract(name);
  if (node.empty() || !node.mapped().defined() || node.mapped().numel() != x_.numel() ||
      node.mapped().scalar_type() != x_.scalar_type()) {
    ok_ = false;
    return {};
  }
  return node.mapped().reshape({-1}).to(x_.device());
}

double StateReader::Number(const std::string& name) {
  const auto node = state_.numbers.extract(name);
  if (!node.empty() && std::isfinite(node.mapped())) return node.mapped();
  ok_ = false;
  return 0;
}

double StateReader::Positive(const std::string& name) {
  const double number = Number(name);
  ok_ = ok_ && number > 0;
  return number;
}

}  // namespace pastiche
