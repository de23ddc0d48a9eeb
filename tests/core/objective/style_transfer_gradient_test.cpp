#include <string>
#include <tuple>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/objective/pictures/picture_tensor.h"
#include "core/objective/pictures/start_picture.h"
#include "core/objective/style_transfer.h"
#include "core/recipe/recipe_json.h"
#include "tests/support/artworks.h"
#include "tests/support/gradient_check.h"
#include "tests/support/paper_recipe.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"
#include "tests/support/stated_precision.h"
#include "tests/support/textbook_objective.h"

namespace pastiche {
namespace {

constexpr BlockWidths kSmallWidths = {5, 6, 7, 8, 9};

/// The whole objective's gradient with respect to the picture, for each combination of the choices
/// that lead through different code.
using Choices = std::tuple<LossScale, Pooling, Padding, StyleLossKind>;
class WholeGradient : public testing::TestWithParam<Choices> {
 protected:
  WholeGradient() {
    std::tie(recipe_.loss_scale, recipe_.pooling, recipe_.padding, recipe_.style_loss) = GetParam();
    recipe_.size = 0;
    // Every term counts, several layers of each kind, one of them twice.
    recipe_.alpha = 0.3;
    recipe_.beta = recipe_.loss_scale == LossScale::kGatys ? 40 : 2;
    if (recipe_.loss_scale == LossScale::kHalfSum) recipe_.tv_form = TotalVariationForm::kAbsolute;
    recipe_.tv = 0.2;
    recipe_.range_weight = 0.5;
    recipe_.roughness_weight = 0.05;
    recipe_.roughness = 0.6;
    recipe_.activation_level = 1.5;
    recipe_.content_layers[5] = 0.5;
    recipe_.style_layers[9] = 0.7;
  }

  /// Some of its values are below 0 and some above 1.
  at::Tensor Somewhere() const { return WhiteNoise({37, 34}, 11, 0.7).to(at::kDouble); }
  std::unique_ptr<Objective> Make(Precision precision) const {
    StyleTransferOptions options;
    options.network = network_;
    options.limits.precision = precision;
    auto objective = MakeStyleTransfer(With(inputs_, recipe_), {}, options);
    EXPECT_TRUE(objective) << objective.error().message;
    return std::move(*objective);
  }
  TextbookObjective MakeTextbook() const {
    return {network_, recipe_, ToTensor(*inputs_.photo).to(at::kDouble),
            ToTensor(*inputs_.paintings.front().image).to(at::kDouble)};
  }

  // Odd sizes: pooling drops a row and a column. The painting has another size than the photo, and
  // is used as stored.
  Artwork inputs_ = {MakeBlobPicture({37, 34}, 1), {{MakeBlobPicture({41, 35}, 2)}}};
  std::shared_ptr<const Network> network_ = MakeRandomNetwork(kSmallWidths, 3);
  Recipe recipe_ = PaperRecipe();
};

TEST_P(WholeGradient, AgainstCentralDifferences) {
  const std::unique_ptr<Objective> objective = Make(Precision::kFp64);
  const at::Tensor picture = Somewhere();
  at::Tensor gradient;
  objective->Evaluate(picture, &gradient, {});
  ASSERT_EQ(gradient.scalar_type(), at::kDouble);
  const auto loss = [&](const at::Tensor& x) { return objective->Evaluate(x, nullptr, {}).total; };
  // A prime stride visits all channels, rows and columns. A kink of ReLU or max pooling within the
  // step would show; at 1e-6 none lies there.
  EXPECT_LT(LargestGradientError(loss, picture, gradient, 97, 1e-6), 1e-5);
}

TEST_P(WholeGradient, AgainstAutograd) {
  const std::unique_ptr<Objective> objective = Make(Precision::kFp64);
  const TextbookObjective textbook = MakeTextbook();
  const at::Tensor picture = Somewhere();
  at::Tensor gradient;
  at::Tensor expected_gradient;
  const LossTerms terms = objective->Evaluate(picture, &gradient, {});
  const LossTerms expected = textbook.Evaluate(picture, &expected_gradient);
  EXPECT_NEAR(terms.content, expected.content, 1e-10 * expected.content);
  EXPECT_NEAR(terms.style, expected.style, 1e-10 * expected.style);
  EXPECT_NEAR(terms.tv, expected.tv, 1e-10 * expected.tv);
  EXPECT_GT(expected.range, 0);
  EXPECT_NEAR(terms.range, expected.range, 1e-10 * expected.range);
  EXPECT_GT(terms.roughness, 0);
  EXPECT_NEAR(terms.roughness, expected.roughness, 1e-10 * expected.roughness);
  EXPECT_NEAR(terms.total, expected.total, 1e-10 * expected.total);
  const double error =
      ((gradient - expected_gradient).norm() / expected_gradient.norm()).item<double>();
  EXPECT_LT(error, 1e-10);
}

TEST_P(WholeGradient, InSinglePrecision) {
  const std::unique_ptr<Objective> objective = Make(Precision::kFp32);
  const TextbookObjective textbook = MakeTextbook();
  const at::Tensor picture = Somewhere();
  at::Tensor gradient;
  at::Tensor expected;
  const LossTerms terms = objective->Evaluate(picture.to(at::kFloat), &gradient, {});
  EXPECT_NEAR(terms.total / textbook.Evaluate(picture, &expected).total, 1, 1e-5);
  EXPECT_LT(((gradient - expected).norm() / expected.norm()).item<double>(), 1e-4);
}

TEST_P(WholeGradient, InBf16PointsTheSameWay) {
  if (const std::string why = WhyNotIn(Precision::kBf16); !why.empty()) GTEST_SKIP() << why;
  const std::unique_ptr<Objective> objective = Make(Precision::kBf16);
  const TextbookObjective textbook = MakeTextbook();
  const at::Tensor picture = Somewhere();
  at::Tensor gradient;
  at::Tensor expected;
  const LossTerms terms = objective->Evaluate(picture.to(at::kFloat), &gradient, {});
  ASSERT_EQ(gradient.scalar_type(), at::kFloat);
  EXPECT_NEAR(terms.total / textbook.Evaluate(picture, &expected).total, 1, 0.02);
  const double cosine =
      at::dot(gradient.to(at::kDouble).view({-1}), expected.view({-1})).item<double>() /
      (gradient.norm() * expected.norm()).item<double>();
  // Rounding changes which of two close pixels is the greatest, and all of their gradient moves.
  EXPECT_GT(cosine, recipe_.pooling == Pooling::kMax ? 0.97 : 0.99);
}

std::string NameOfChoices(const testing::TestParamInfo<Choices>& info) {
  std::string name = std::string(NameOf(std::get<0>(info.param))) + "_" +
                     std::string(NameOf(std::get<1>(info.param))) + "_" +
                     std::string(NameOf(std::get<2>(info.param))) + "_" +
                     std::string(NameOf(std::get<3>(info.param)));
  std::erase(name, '-');
  return name;
}

INSTANTIATE_TEST_SUITE_P(EachWay, WholeGradient,
                         testing::Combine(testing::Values(LossScale::kBalanced, LossScale::kGatys),
                                          testing::Values(Pooling::kAverage, Pooling::kMax),
                                          testing::Values(Padding::kReplicate, Padding::kZero),
                                          testing::Values(StyleLossKind::kGram)),
                         NameOfChoices);
INSTANTIATE_TEST_SUITE_P(
    OtherScales, WholeGradient,
    testing::Combine(testing::Values(LossScale::kMean, LossScale::kFeatureCount,
                                     LossScale::kHalfSum, LossScale::kNeuralStyle),
                     testing::Values(Pooling::kAverage), testing::Values(Padding::kReplicate),
                     testing::Values(StyleLossKind::kGram)),
    NameOfChoices);
INSTANTIATE_TEST_SUITE_P(Moments, WholeGradient,
                         testing::Combine(testing::Values(LossScale::kBalanced, LossScale::kGatys,
                                                          LossScale::kFeatureCount,
                                                          LossScale::kHalfSum,
                                                          LossScale::kNeuralStyle),
                                          testing::Values(Pooling::kAverage),
                                          testing::Values(Padding::kReplicate),
                                          testing::Values(StyleLossKind::kGramMoments)),
                         NameOfChoices);

}  // namespace
}  // namespace pastiche
