#pragma once

#include <span>
#include <vector>

#include "core/base/tensor_fwd.h"

namespace pastiche {

/// A number that adds up scalars which may not have been computed yet. A graphics card works on by
/// itself while it is given work; whoever asks for a number waits until all of it is done. So
/// numbers are gathered here and fetched together, once; what has come for one sum is there for its
/// copies and for whatever was made of it. On the processor there is nothing to wait for: each
/// scalar is read, and added in double precision, when it comes. For one thread at a time, with all
/// that was made of it.
class PendingSum {
 public:
  PendingSum();
  /// A number that is known; not explicit, because it is as good as one.
  PendingSum(double value);  // NOLINT(google-explicit-constructor)
  /// A tensor of one value.
  explicit PendingSum(const at::Tensor& scalar);
  PendingSum(const PendingSum& other);
  PendingSum& operator=(const PendingSum& other);
  PendingSum(PendingSum&& other) noexcept;
  PendingSum& operator=(PendingSum&& other) noexcept;
  ~PendingSum();

  PendingSum& operator+=(const PendingSum& other);
  PendingSum& operator*=(double factor);
  PendingSum& operator/=(double divisor);
  friend PendingSum operator*(double factor, PendingSum sum) {
    sum *= factor;
    return sum;
  }
  friend PendingSum operator+(PendingSum one, const PendingSum& other) {
    one += other;
    return one;
  }

  /// Fetches what is still pending: FetchTogether first, where there are several.
  operator double() const;  // NOLINT(google-explicit-constructor)

  /// Whether something has not come yet.
  bool pending() const;

 private:
  /// A tensor of one value on another device, or the value when it has come.
  struct Scalar;
  /// A factor times a scalar.
  struct Term;
  friend void FetchTogether(std::span<PendingSum* const> sums);

  double value_ = 0;
  /// What is added to the value besides.
  std::vector<Term> terms_;
};

/// Makes known numbers of them, with one copy from the device, or none where nothing is pending.
void FetchTogether(std::span<PendingSum* const> sums);

}  // namespace pastiche
