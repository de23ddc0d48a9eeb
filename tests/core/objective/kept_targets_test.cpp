#include <algorithm>
#include <memory>
#include <vector>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/objective/style_transfer.h"
#include "tests/support/paper_recipe.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"
#include "tests/support/stated_precision.h"

namespace pastiche {
namespace {

/// Photo and painting turn black after they have been looked at: who looks again gets other losses.
class TargetsTest : public ::testing::Test {
 protected:
  TargetsTest() {
    recipe_.content_layers = {};
    recipe_.content_layers[3] = 1;
    recipe_.style_layers = {};
    recipe_.style_layers[0] = 1;
  }

  std::unique_ptr<Objective> Make(bool keep_targets) const {
    StyleTransferOptions options;
    options.network = MakeRandomNetwork({4, 4, 4, 4, 4}, 5);
    options.size = kSmall;
    options.keep_targets = keep_targets;
    options.limits.precision = precision_;
    return std::move(*MakeStyleTransfer(Pictures(), {}, options));
  }
  Artwork Pictures() const { return {photo_, {{painting_}}, nullptr, nullptr, recipe_}; }
  /// The losses at both sizes, at the larger one last.
  std::vector<double> Losses(Objective& objective) const {
    std::vector<double> losses;
    for (const ImageSize size : {kSmall, kLarge}) {
      EXPECT_TRUE(objective.Update(Pictures(), ChangeCost::kReweight, size, {}));
      const at::Tensor grey = at::full({1, 3, size.height, size.width}, 0.5F);
      const LossTerms loss = objective.Evaluate(grey, nullptr, {});
      losses.push_back(loss.content);
      losses.push_back(loss.style);
    }
    return losses;
  }
  void TurnBlack() {
    for (const auto& image : {photo_, painting_}) {
      std::fill(image->rgb().begin(), image->rgb().end(), 0.0F);
    }
  }

  static constexpr ImageSize kSmall = {24, 18};
  static constexpr ImageSize kLarge = {48, 36};
  Precision precision_ = Precision::kFp32;
  Recipe recipe_ = PaperRecipe();
  const std::shared_ptr<Image> photo_ =
      std::make_shared<Image>(MakeBlobPicture({48, 36}, 1)->Clone());
  const std::shared_ptr<Image> painting_ =
      std::make_shared<Image>(MakeBlobPicture({48, 36}, 2)->Clone());
};

class KeptTargets : public InEachPrecision<TargetsTest> {
 protected:
  KeptTargets() { precision_ = GetParam(); }
};
INSTANTIATE_TEST_SUITE_P(, KeptTargets, BothPrecisions(), NameOfPrecision);

TEST_P(KeptTargets, AreThoseOfEachSize) {
  const auto objective = Make(true);
  const std::vector<double> losses = Losses(*objective);
  TurnBlack();
  EXPECT_EQ(Losses(*objective), losses);
  EXPECT_EQ(Losses(*objective), losses);
}

TEST_P(KeptTargets, AreComputedAgainUnlessAskedFor) {
  const auto objective = Make(false);
  const std::vector<double> losses = Losses(*objective);
  TurnBlack();
  EXPECT_NE(Losses(*objective), losses);
}

TEST_P(KeptTargets, AreNotThoseOfAnotherPooling) {
  const auto objective = Make(true);
  const std::vector<double> averages = Losses(*objective);
  recipe_.pooling = Pooling::kMax;
  const std::vector<double> maxima = Losses(*objective);
  EXPECT_NE(maxima, averages);
  EXPECT_EQ(maxima, Losses(*Make(true)));
}

}  // namespace
}  // namespace pastiche
