#include "core/device/pending_sum.h"

#include <ATen/ATen.h>

namespace pastiche {

struct PendingSum::Term {
  double factor = 1;
  at::Tensor scalar;
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
    terms_.push_back({1, scalar});
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

bool PendingSum::pending() const { return !terms_.empty(); }

PendingSum::operator double() const {
  if (terms_.empty()) return value_;
  PendingSum known = *this;
  PendingSum* const all[] = {&known};
  FetchTogether(all);
  return known.value_;
}

void FetchTogether(std::span<PendingSum* const> sums) {
  std::vector<at::Tensor> scalars;
  for (const PendingSum* sum : sums) {
    for (const auto& term : sum->terms_) scalars.push_back(term.scalar.reshape({}));
  }
  if (scalars.empty()) return;
  // Of all types the widest.
  const at::Tensor fetched = at::stack(scalars).to(at::kCPU).to(at::kDouble);
  const double* value = fetched.data_ptr<double>();
  for (PendingSum* sum : sums) {
    for (const auto& term : sum->terms_) sum->value_ += term.factor * *value++;
    sum->terms_.clear();
  }
}

}  // namespace pastiche
