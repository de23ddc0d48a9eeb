#include "core/objective/gram.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/network/layer_kernels.h"
#include "core/objective/loss_scale.h"
#include "tests/support/gradient_check.h"
#include "tests/support/random_network.h"

namespace pastiche {
namespace {

// Two maps of 1 x 3: (1, 2, 3) and (0, 1, -1).
// F F^T = (14, -1; -1, 2); over M = 3.
const at::Tensor kFeatures =
    at::tensor({1.0, 2.0, 3.0, 0.0, 1.0, -1.0}, at::kDouble).view({1, 2, 1, 3});

/// LibTorch's own products, in fp64.
LayerKernels& Kernels() {
  static const std::unique_ptr<LayerKernels> kernels = MakeTorchKernels(
      *MakeRandomNetwork({2, 2, 2, 2, 2}, 1), Pooling::kAverage, at::empty({0}, at::kDouble));
  return *kernels;
}

at::Tensor Gram(const at::Tensor& features) {
  at::Tensor sum;
  AddGramSum(features, Kernels(), &sum);
  return sum / static_cast<double>(features.size(2) * features.size(3));
}

at::Tensor StyleGradient(const at::Tensor& features, const at::Tensor& gram,
                         const at::Tensor& target, double factor) {
  const at::Tensor gradient = at::empty_like(features);
  AddStyleGradient(features, gram, target, factor, features.size(2) * features.size(3), Kernels(),
                   /*fresh=*/true, gradient);
  return gradient;
}

TEST(Gram, ClosedForm) {
  const at::Tensor expected = at::tensor({14.0, -1.0, -1.0, 2.0}, at::kDouble).view({2, 2}) / 3;
  EXPECT_TRUE(at::allclose(Gram(kFeatures), expected, 1e-14, 1e-14));
}

TEST(Gram, DoesNotDependOnMemoryLayout) {
  const at::Tensor features = at::rand({1, 5, 7, 6}, at::kDouble);
  EXPECT_TRUE(at::allclose(Gram(features.contiguous(at::MemoryFormat::ChannelsLast)),
                           Gram(features), 1e-14, 1e-14));
}

TEST(Gram, PartsAddUpToTheWhole) {
  const at::Tensor features =
      at::rand({1, 5, 7, 6}, at::kDouble).contiguous(at::MemoryFormat::ChannelsLast);
  at::Tensor sum;
  AddGramSum(features.narrow(2, 0, 3), Kernels(), &sum);
  AddGramSum(features.narrow(2, 3, 4).narrow(3, 0, 2), Kernels(), &sum);
  AddGramSum(features.narrow(2, 3, 4).narrow(3, 2, 4), Kernels(), &sum);
  AddGramSum(features.narrow(2, 7, 0), Kernels(), &sum);
  EXPECT_TRUE(at::allclose(sum / 42, Gram(features), 1e-14, 1e-14));
}

TEST(Gram, OfARepeatedPictureIsTheSame) {
  // The mean over positions does not know how many there are.
  const at::Tensor features = at::rand({1, 4, 3, 5}, at::kDouble);
  EXPECT_TRUE(at::allclose(Gram(features.repeat({1, 1, 2, 3})), Gram(features), 1e-13, 1e-13));
}

TEST(Style, ClosedForm) {
  // Target: Gram 1/3 (2, 0; 0, 2). G - A = 1/3 (12, -1; -1, 0), squares sum to 146 / 9.
  const at::Tensor target = at::tensor({2.0, 0.0, 0.0, 2.0}, at::kDouble).view({2, 2}) / 3;
  // gatys, N = 2: 1 / (4 N^2) = 1/16. As the paper writes it, with G = F F^T and M = 3:
  // 1 / (4 * 4 * 9) * (144 + 1 + 1 + 0), the same number.
  EXPECT_NEAR(StyleLoss(Gram(kFeatures), target, StyleFactor(LossScale::kGatys, 2)),
              146.0 / (4 * 4 * 9), 1e-14);
  // balanced: the mean over the four entries.
  EXPECT_NEAR(StyleLoss(Gram(kFeatures), target, StyleFactor(LossScale::kBalanced, 2)),
              146.0 / 9 / 4, 1e-14);
}

TEST(Style, GradientClosedForm) {
  // Equation 6 with M = 3, N = 2, A = F F^T - I: dE/dF = 1 / (N^2 M^2) F^T (G - A) = F / 36.
  const at::Tensor gram = Gram(kFeatures);
  const at::Tensor target = gram - at::eye(2, at::kDouble) / 3;
  const at::Tensor gradient =
      StyleGradient(kFeatures, gram, target, StyleFactor(LossScale::kGatys, 2));
  EXPECT_TRUE(at::allclose(gradient, kFeatures / 36, 1e-13, 1e-13));
}

TEST(Style, GradientIsAddedToWhatIsThereAlsoInAPart) {
  const at::Tensor features =
      at::rand({1, 4, 6, 5}, at::kDouble).contiguous(at::MemoryFormat::ChannelsLast);
  const at::Tensor target = Gram(at::rand({1, 4, 6, 2}, at::kDouble));
  const at::Tensor expected = StyleGradient(features, Gram(features), target, 1.3) + 1;
  const at::Tensor gradient = at::ones_like(features);
  const auto part = [](const at::Tensor& t, bool left) {
    return left ? t.narrow(3, 0, 3) : t.narrow(3, 3, 2);
  };
  for (const bool left : {true, false}) {
    AddStyleGradient(part(features, left), Gram(features), target, 1.3, 30, Kernels(),
                     /*fresh=*/false, part(gradient, left));
  }
  EXPECT_TRUE(at::allclose(gradient, expected, 1e-12, 1e-12));
}

TEST(Style, GradientAgainstDifferences) {
  const at::Tensor features = at::rand({1, 4, 3, 5}, at::kDouble);
  const at::Tensor target = Gram(at::rand({1, 4, 6, 2}, at::kDouble));
  const auto loss = [&](const at::Tensor& f) { return StyleLoss(Gram(f), target, 1.3); };
  const at::Tensor gradient = StyleGradient(features, Gram(features), target, 1.3);
  EXPECT_LT(LargestGradientError(loss, features, gradient), 1e-8);
}

}  // namespace
}  // namespace pastiche
