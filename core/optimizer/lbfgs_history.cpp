// The header's structs hold tensors, so LibTorch's comes first.
// clang-format off
#include <ATen/ATen.h>
// clang-format on

#include "core/optimizer/lbfgs_history.h"

#include <utility>

#include "core/optimizer/dot.h"

namespace pastiche {

namespace {

/// The products of `vector` with all of the pairs' s or y.
std::vector<PendingSum> Products(const LbfgsPairs& pairs, at::Tensor LbfgsPair::*member,
                                 const at::Tensor& vector) {
  std::vector<PendingSum> products;
  for (const LbfgsPair& pair : pairs) products.push_back(PendingDot(pair.*member, vector));
  return products;
}

void AppendAll(std::vector<PendingSum>& sums, std::vector<PendingSum*>& wanted) {
  for (PendingSum& sum : sums) wanted.push_back(&sum);
}

/// Begins the products among the pairs that are not there yet.
void CompleteProducts(LbfgsPairs& pairs, std::vector<PendingSum*>& wanted) {
  for (std::size_t j = 0; j < pairs.size(); ++j) {
    std::deque<PendingSum>& older = pairs[j].y_dot_older;
    if (older.size() == j) continue;
    older.clear();
    for (std::size_t i = 0; i < j; ++i) older.push_back(PendingDot(pairs[i].s, pairs[j].y));
    for (PendingSum& sum : older) wanted.push_back(&sum);
  }
}

void Scale(const at::Tensor& q, const LbfgsPairs& pairs) {
  if (!pairs.empty()) q.mul_(pairs.back().s_dot_y / pairs.back().y_norm);
}

}  // namespace

LbfgsDirection DirectionStepByStep(const at::Tensor& gradient, const LbfgsPairs& pairs,
                                   const MultiplyByInitial& multiply) {
  at::Tensor q = gradient.neg();
  std::vector<double> factors(pairs.size());
  for (std::size_t i = pairs.size(); i-- > 0;) {
    factors[i] = Dot(pairs[i].s, q) / pairs[i].s_dot_y;
    q.sub_(pairs[i].y, factors[i]);
  }
  multiply(q);
  Scale(q, pairs);
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const double factor = Dot(pairs[i].y, q) / pairs[i].s_dot_y;
    q.add_(pairs[i].s, factors[i] - factor);
  }
  const double slope = Dot(gradient, q);
  return {std::move(q), slope};
}

LbfgsDirection DirectionInTwo(const at::Tensor& gradient, LbfgsPairs& pairs,
                              const MultiplyByInitial& multiply) {
  std::vector<PendingSum> slopes = Products(pairs, &LbfgsPair::s, gradient);
  std::vector<PendingSum*> wanted;
  AppendAll(slopes, wanted);
  CompleteProducts(pairs, wanted);
  if (!pairs.empty()) wanted.insert(wanted.end(), {&pairs.back().s_dot_y, &pairs.back().y_norm});
  FetchTogether(wanted);
  if (!pairs.empty() && !pairs.back().HasCurvature()) pairs.pop_back();
  const std::size_t count = pairs.size();

  at::Tensor q = gradient.neg();
  std::vector<double> factors(count);
  for (std::size_t i = count; i-- > 0;) {
    // s_i^T q, where q = -g less the newer pairs' a_j y_j.
    double product = -slopes[i];
    for (std::size_t j = i + 1; j < count; ++j) product -= factors[j] * pairs[j].y_dot_older[i];
    factors[i] = product / pairs[i].s_dot_y;
    q.sub_(pairs[i].y, factors[i]);
  }
  multiply(q);
  Scale(q, pairs);

  std::vector<PendingSum> changes = Products(pairs, &LbfgsPair::y, q);
  PendingSum gradient_dot_q = PendingDot(gradient, q);
  wanted = {&gradient_dot_q};
  AppendAll(changes, wanted);
  FetchTogether(wanted);
  double slope = gradient_dot_q;
  std::vector<double> steps(count);
  for (std::size_t i = 0; i < count; ++i) {
    // y_i^T q, where q has the older pairs' steps along s_j already.
    double product = changes[i];
    for (std::size_t j = 0; j < i; ++j) product += steps[j] * pairs[i].y_dot_older[j];
    steps[i] = factors[i] - product / pairs[i].s_dot_y;
    q.add_(pairs[i].s, steps[i]);
    slope += steps[i] * slopes[i];
  }
  return {std::move(q), slope};
}

LbfgsDirection Direction(const at::Tensor& gradient, LbfgsPairs& pairs,
                         const MultiplyByInitial& multiply) {
  return gradient.is_cpu() ? DirectionStepByStep(gradient, pairs, multiply)
                           : DirectionInTwo(gradient, pairs, multiply);
}

void ForgetOldest(LbfgsPairs& pairs) {
  pairs.pop_front();
  for (LbfgsPair& pair : pairs) {
    if (!pair.y_dot_older.empty()) pair.y_dot_older.pop_front();
  }
}

}  // namespace pastiche
