#include "core/objective/terms/style_sums.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/network/kernels/layer_kernels.h"
#include "tests/support/random_network.h"

namespace pastiche {
namespace {

// Two maps of 1 x 3: (1, 2, 3) and (0, 1, -1).
const at::Tensor kFeatures =
    at::tensor({1.0, 2.0, 3.0, 0.0, 1.0, -1.0}, at::kDouble).view({1, 2, 1, 3});

/// LibTorch's own products, in fp64.
LayerKernels& Kernels() {
  static const std::unique_ptr<LayerKernels> kernels = MakeTorchKernels(
      *MakeRandomNetwork({2, 2, 2, 2, 2}, 1), Pooling::kAverage, at::empty({0}, at::kDouble));
  return *kernels;
}

StyleSums Means(const at::Tensor& features, const at::Tensor& weights = {}) {
  StyleSums sums;
  AddStyleSums(features, weights, /*with_mean=*/true, Kernels(), &sums);
  sums.DivideBy(weights.defined() ? weights.sum().item<double>()
                                  : static_cast<double>(features.size(2) * features.size(3)));
  return sums;
}

void ExpectClose(const StyleSums& one, const StyleSums& other) {
  EXPECT_TRUE(at::allclose(one.gram, other.gram, 1e-13, 1e-13));
  EXPECT_TRUE(at::allclose(one.mean, other.mean, 1e-13, 1e-13));
}

at::Tensor ChannelsLast(const at::Tensor& tensor) {
  return tensor.contiguous(at::MemoryFormat::ChannelsLast);
}

TEST(StyleSums, ClosedForm) {
  // F F^T = (14, -1; -1, 2); sums of the maps: 6 and 0; over M = 3.
  const StyleSums means = Means(kFeatures);
  EXPECT_TRUE(at::allclose(
      means.gram, at::tensor({14.0, -1.0, -1.0, 2.0}, at::kDouble).view({2, 2}) / 3, 1e-14, 1e-14));
  EXPECT_TRUE(at::allclose(means.mean, at::tensor({2.0, 0.0}, at::kDouble), 1e-14, 1e-14));
}

TEST(StyleSums, WeightedClosedForm) {
  // Weights 1, 1/2, 0: (1 + 2, 1; 1, 1/2) over 3/2, and (1 + 1, 1/2) over 3/2.
  const at::Tensor weights = at::tensor({1.0, 0.5, 0.0}, at::kDouble).view({1, 1, 1, 3});
  const StyleSums means = Means(kFeatures, weights);
  EXPECT_TRUE(at::allclose(
      means.gram, at::tensor({3.0, 1.0, 1.0, 0.5}, at::kDouble).view({2, 2}) / 1.5, 1e-14, 1e-14));
  EXPECT_TRUE(at::allclose(means.mean, at::tensor({2.0, 0.5}, at::kDouble) / 1.5, 1e-14, 1e-14));
}

TEST(StyleSums, WeightsOfOneChangeNothing) {
  const at::Tensor features = ChannelsLast(at::rand({1, 5, 7, 6}, at::kDouble));
  ExpectClose(Means(features, at::ones({1, 1, 7, 6})), Means(features));
}

TEST(StyleSums, ComplementaryWeightsAddUpToTheWhole) {
  const at::Tensor features = ChannelsLast(at::rand({1, 5, 7, 6}, at::kDouble));
  const at::Tensor weights = at::rand({1, 1, 7, 6}, at::kDouble);
  StyleSums sums;
  AddStyleSums(features, weights, true, Kernels(), &sums);
  AddStyleSums(features, 1 - weights, true, Kernels(), &sums);
  sums.DivideBy(42);
  ExpectClose(sums, Means(features));
}

TEST(StyleSums, DoNotDependOnMemoryLayout) {
  const at::Tensor features = at::rand({1, 5, 7, 6}, at::kDouble);
  ExpectClose(Means(ChannelsLast(features)), Means(features));
}

TEST(StyleSums, PartsAddUpToTheWhole) {
  const at::Tensor features = ChannelsLast(at::rand({1, 5, 7, 6}, at::kDouble));
  StyleSums sums;
  const auto add = [&](const at::Tensor& part) { AddStyleSums(part, {}, true, Kernels(), &sums); };
  add(features.narrow(2, 0, 3));
  add(features.narrow(2, 3, 4).narrow(3, 0, 2));
  add(features.narrow(2, 3, 4).narrow(3, 2, 4));
  add(features.narrow(2, 7, 0));
  sums.DivideBy(42);
  ExpectClose(sums, Means(features));
}

TEST(StyleSums, OfARepeatedPictureAreTheSame) {
  // The mean over positions does not know how many there are.
  const at::Tensor features = at::rand({1, 4, 3, 5}, at::kDouble);
  ExpectClose(Means(features.repeat({1, 1, 2, 3})), Means(features));
}

/// With respect to the features, of a term whose slopes are these, by the chain rule spelt out.
at::Tensor ExpectedGradient(const at::Tensor& features, const at::Tensor& weights,
                            const StyleSlope& slope, double scale) {
  const at::Tensor rows = features.permute({0, 2, 3, 1}).reshape({-1, features.size(1)});
  const at::Tensor gradient =
      weights.reshape({-1, 1}) * (2 * rows.matmul(slope.gram) + slope.mean) * scale;
  return gradient.view({1, features.size(2), features.size(3), -1}).permute({0, 3, 1, 2});
}

TEST(StyleGradient, IsAddedToWhatIsThereAlsoInAPart) {
  const at::Tensor features = ChannelsLast(at::rand({1, 4, 6, 5}, at::kDouble));
  const at::Tensor weights = at::rand({1, 1, 6, 5}, at::kDouble);
  const at::Tensor matrix = at::rand({4, 4}, at::kDouble);
  const StyleSlope slope{matrix + matrix.t(), at::rand({4}, at::kDouble)};
  const at::Tensor expected = ExpectedGradient(features, weights, slope, 0.3) + 1;
  const at::Tensor gradient = at::ones_like(features);
  const auto part = [](const at::Tensor& t, bool left) {
    return left ? t.narrow(3, 0, 3) : t.narrow(3, 3, 2);
  };
  for (const bool left : {true, false}) {
    AddStyleGradient(part(features, left), part(weights, left), slope, 0.3, Kernels(),
                     /*fresh=*/false, part(gradient, left));
  }
  EXPECT_TRUE(at::allclose(gradient, expected, 1e-12, 1e-12));
}

TEST(StyleGradient, OverwritesWhereNothingIsThereYet) {
  const at::Tensor features = ChannelsLast(at::rand({1, 4, 6, 5}, at::kDouble));
  const at::Tensor ones = at::ones({1, 1, 6, 5}, at::kDouble);
  const StyleSlope slope{at::eye(4, at::kDouble), at::zeros({4}, at::kDouble)};
  for (const at::Tensor& weights : {at::Tensor(), ones}) {
    const at::Tensor gradient = at::full_like(features, 1e30);
    AddStyleGradient(features, weights, {slope.gram, {}}, 0.5, Kernels(), /*fresh=*/true, gradient);
    EXPECT_TRUE(at::allclose(gradient, ExpectedGradient(features, ones, slope, 0.5), 1e-12, 1e-12));
  }
}

}  // namespace
}  // namespace pastiche
