#include "core/device/pending_sum.h"

namespace pastiche {

PendingSum::PendingSum(const at::Tensor& scalar) {
  if (scalar.is_cpu()) {
    value_ = scalar.item<double>();
  } else {
    terms_.emplace_back(1.0, scalar);
  }
}

PendingSum& PendingSum::operator+=(const PendingSum& other) {
  value_ += other.value_;
  terms_.insert(terms_.end(), other.terms_.begin(), other.terms_.end());
  return *this;
}

PendingSum& PendingSum::operator*=(double factor) {
  value_ *= factor;
  for (auto& term : terms_) term.first *= factor;
  return *this;
}

PendingSum& PendingSum::operator/=(double divisor) {
  value_ /= divisor;
  for (auto& term : terms_) term.first /= divisor;
  return *this;
}

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
    for (const auto& term : sum->terms_) scalars.push_back(term.second.reshape({}));
  }
  if (scalars.empty()) return;
  // Of all types the widest.
  const at::Tensor fetched = at::stack(scalars).to(at::kCPU).to(at::kDouble);
  const double* value = fetched.data_ptr<double>();
  for (PendingSum* sum : sums) {
    for (const auto& term : sum->terms_) sum->value_ += term.first * *value++;
    sum->terms_.clear();
  }
}

}  // namespace pastiche
