#include "core/optimizer/dot.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <vector>

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

namespace pastiche {

namespace {

/// Sums in several lanes, so that the compiler may use vector instructions.
template <class Value>
double DotOfPart(const Value* a, const Value* b, std::int64_t count) {
  constexpr std::int64_t kLanes = 16;
  std::array<double, kLanes> sums{};
  std::int64_t i = 0;
  for (; i + kLanes <= count; i += kLanes) {
    for (std::int64_t lane = 0; lane < kLanes; ++lane) {
      sums[lane] += static_cast<double>(a[i + lane]) * static_cast<double>(b[i + lane]);
    }
  }
  for (; i < count; ++i) sums[0] += static_cast<double>(a[i]) * static_cast<double>(b[i]);
  return std::accumulate(sums.begin(), sums.end(), 0.0);
}

/// In parts of one length, whoever computes them, so that the sum is always the same.
template <class Value>
double DotInParts(const at::Tensor& a, const at::Tensor& b) {
  constexpr std::int64_t kPart = 1 << 15;
  const std::int64_t count = a.numel();
  std::vector<double> parts((count + kPart - 1) / kPart);
  const auto* first_a = a.data_ptr<Value>();
  const auto* first_b = b.data_ptr<Value>();
  at::parallel_for(
      0, static_cast<std::int64_t>(parts.size()), 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t part = begin; part < end; ++part) {
          const std::int64_t offset = part * kPart;
          parts[part] =
              DotOfPart(first_a + offset, first_b + offset, std::min(kPart, count - offset));
        }
      });
  return std::accumulate(parts.begin(), parts.end(), 0.0);
}

/// The products as they are, their sum in double: floats would neither hold the sum of many large
/// ones nor that of small ones.
PendingSum DotOnDevice(const at::Tensor& a, const at::Tensor& b) {
  // What the products take besides the vectors: 64 MiB.
  constexpr std::int64_t kPart = std::int64_t{1} << 24;
  at::Tensor sum;
  for (std::int64_t begin = 0; begin < a.numel(); begin += kPart) {
    const std::int64_t end = std::min(begin + kPart, a.numel());
    const at::Tensor part = (a.slice(0, begin, end) * b.slice(0, begin, end)).sum(at::kDouble);
    sum = sum.defined() ? sum + part : part;
  }
  return sum.defined() ? PendingSum(sum) : PendingSum(0.0);
}

}  // namespace

double Dot(const at::Tensor& a, const at::Tensor& b) { return PendingDot(a, b); }

PendingSum PendingDot(const at::Tensor& a, const at::Tensor& b) {
  TORCH_CHECK(a.dim() == 1 && a.sizes() == b.sizes() && a.is_contiguous() && b.is_contiguous(),
              "Dot: two flat tensors of one length");
  TORCH_CHECK(a.scalar_type() == b.scalar_type(), "Dot: two tensors of one type");
  if (!a.is_cpu()) return DotOnDevice(a, b);
  if (a.scalar_type() == at::kDouble) return DotInParts<double>(a, b);
  return DotInParts<float>(a, b);
}

}  // namespace pastiche
