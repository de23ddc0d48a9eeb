#include "core/device/pending_sum.h"

#include <algorithm>
#include <memory>

#include <ATen/ATen.h>

namespace pastiche {

struct PendingSum::Scalar {
  /// Undefined when the value has come.
  at::Tensor tensor;
  double value = 0;
};

struct PendingSum::Term {
  double factor = 1;
  std::shared_ptr<Scalar> scalar;
};

PendingSum::PendingSum() = default;
PendingSum::PendingSum(double value) : value_(value) {}
PendingSum::PendingSum(const PendingSum& other) = default;
PendingSum& PendingSum::operator=(const PendingSum& other) = default;
PendingSum::PendingSum(PendingSum&& other) noexcept = default;
PendingSum& PendingSum::operator=(PendingSum&& other) noexcept = default;
PendingSum::~PendingSum() = default;

PendingSum::PendingSum(const at::Tensor& scalar) {
  if (scalar.is_cpu()) {
    value_ = scalar.item<double>();
  } else {
    terms_.push_back({1, std::make_shared<Scalar>(Scalar{scalar.reshape({})})});
  }
}

PendingSum& PendingSum::operator+=(const PendingSum& other) {
  value_ += other.value_;
  terms_.insert(terms_.end(), other.terms_.begin(), other.terms_.end());
  return *this;
}

PendingSum& PendingSum::operator*=(double factor) {
  value_ *= factor;
  for (Term& term : terms_) term.factor *= factor;
  return *this;
}

PendingSum& PendingSum::operator/=(double divisor) {
  value_ /= divisor;
  for (Term& term : terms_) term.factor /= divisor;
  return *this;
}

bool PendingSum::pending() const {
  return std::any_of(terms_.begin(), terms_.end(),
                     [](const Term& term) { return term.scalar->tensor.defined(); });
}

PendingSum::operator double() const {
  if (terms_.empty()) return value_;
  PendingSum known = *this;
  PendingSum* const all[] = {&known};
  FetchTogether(all);
  return known.value_;
}

void FetchTogether(std::span<PendingSum* const> sums) {
  std::vector<PendingSum::Scalar*> wanted;
  for (const PendingSum* sum : sums) {
    for (const auto& term : sum->terms_) {
      if (term.scalar->tensor.defined()) wanted.push_back(term.scalar.get());
    }
  }
  std::sort(wanted.begin(), wanted.end());
  wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
  if (!wanted.empty()) {
    std::vector<at::Tensor> tensors;
    for (const auto* scalar : wanted) tensors.push_back(scalar->tensor);
    // Of all types the widest.
    const at::Tensor fetched = at::stack(tensors).to(at::kCPU).to(at::kDouble);
    const double* value = fetched.data_ptr<double>();
    for (auto* scalar : wanted) *scalar = {at::Tensor(), *value++};
  }
  for (PendingSum* sum : sums) {
    for (const auto& term : sum->terms_) sum->value_ += term.factor * term.scalar->value;
    sum->terms_.clear();
  }
}

}  // namespace pastiche
