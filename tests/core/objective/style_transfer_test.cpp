#include "core/objective/style_transfer.h"

#include <stop_token>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/artwork/result_size.h"
#include "core/image/resample.h"
#include "core/objective/evaluate.h"
#include "core/objective/pictures/canvas.h"
#include "core/objective/pictures/picture_tensor.h"
#include "core/objective/pictures/start_picture.h"
#include "core/optimizer/lbfgs.h"
#include "tests/support/artworks.h"
#include "tests/support/paper_recipe.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"
#include "tests/support/stated_precision.h"

namespace pastiche {
namespace {

class StyleTransferTest : public testing::Test {
 protected:
  std::unique_ptr<Objective> Make(const Artwork& inputs, const Recipe& recipe) const {
    StyleTransferOptions options;
    options.network = network_;
    options.limits.precision = precision_;
    auto objective = MakeStyleTransfer(With(inputs, recipe), {}, options);
    EXPECT_TRUE(objective) << objective.error().message;
    return std::move(*objective);
  }

  Precision precision_ = Precision::kFp32;
  std::shared_ptr<const Network> network_ = MakeRandomNetwork({24, 8, 12, 12, 12}, 5);
  std::shared_ptr<const Image> photo_ = MakeBlobPicture({48, 36}, 1);
  std::shared_ptr<const Image> painting_ = MakeBlobPicture({40, 48}, 2);
};

/// What two evaluations of the same must have in common, to the last digit whatever that is.
class StyleTransferComparison : public InEachPrecision<StyleTransferTest> {
 protected:
  StyleTransferComparison() { precision_ = GetParam(); }
};
INSTANTIATE_TEST_SUITE_P(, StyleTransferComparison, BothPrecisions(), NameOfPrecision);

TEST_P(StyleTransferComparison, APictureAgainstItselfHasNoLoss) {
  Recipe recipe = PaperRecipe();
  recipe.size = 0;
  const auto objective = Make({photo_, {{photo_}}}, recipe);
  const LossTerms terms = objective->Evaluate(ToTensor(*photo_), nullptr, {});
  EXPECT_EQ(terms.content, 0);
  EXPECT_EQ(terms.style, 0);
  EXPECT_GT(terms.tv, 0);
  EXPECT_DOUBLE_EQ(terms.total, recipe.tv * terms.tv);
}

TEST_F(StyleTransferTest, TotalIsTheWeightedSumAndLayersAddUp) {
  Recipe recipe = PaperRecipe();
  recipe.content_layers[4] = 0.25;
  const auto objective = Make({photo_, {{painting_}}}, recipe);
  const Losses terms = objective->Evaluate(WhiteNoise({48, 36}, 1), nullptr, {});
  EXPECT_NEAR(terms.total,
              recipe.alpha * terms.content + recipe.beta * terms.style + recipe.tv * terms.tv,
              1e-12 * terms.total);
  double content = 0;
  double style = 0;
  const LayerLosses layers = terms.layers;
  for (int layer = 0; layer < kLayerCount; ++layer) {
    EXPECT_EQ(layers.content[layer].has_value(), recipe.content_layers[layer] > 0);
    EXPECT_EQ(layers.style[layer].has_value(), recipe.style_layers[layer] > 0);
    content += recipe.content_layers[layer] * layers.content[layer].value_or(0);
    style += recipe.style_layers[layer] * layers.style[layer].value_or(0);
  }
  EXPECT_NEAR(content, terms.content, 1e-12 * content);
  EXPECT_NEAR(style, terms.style, 1e-12 * style);
}

TEST_F(StyleTransferTest, AlphaAloneReproducesTheContent) {
  Recipe recipe = PaperRecipe();
  recipe.alpha = 1;
  recipe.beta = 0;
  recipe.tv = 0;
  recipe.content_layers = {};
  recipe.content_layers[1] = 1;  // conv1_2: shallow enough to be inverted.
  const auto objective = Make({photo_, {{painting_}}}, recipe);
  at::Tensor picture = WhiteNoise({48, 36}, 9);
  const double before = objective->Evaluate(picture, nullptr, {}).content;
  const double far = (picture - ToTensor(*photo_)).square().mean().item<double>();
  Lbfgs optimizer({});
  for (int i = 0; i < 150; ++i) {
    optimizer.Step(picture, [&](const at::Tensor& x, at::Tensor* gradient) {
      return objective->Evaluate(x, gradient, {}).total;
    });
  }
  EXPECT_LT(objective->Evaluate(picture, nullptr, {}).content, 1e-4 * before);
  EXPECT_LT((picture - ToTensor(*photo_)).square().mean().item<double>(), 0.01 * far);
}

TEST_P(StyleTransferComparison, BetaAloneDoesNotDependOnTheContent) {
  Recipe recipe = PaperRecipe();
  recipe.alpha = 0;
  const auto one = Make({photo_, {{painting_}}}, recipe);
  const auto other = Make({MakeBlobPicture({48, 36}, 77), {{painting_}}}, recipe);
  const at::Tensor picture = WhiteNoise({48, 36}, 4);
  at::Tensor gradient_of_one;
  at::Tensor gradient_of_other;
  EXPECT_EQ(one->Evaluate(picture, &gradient_of_one, {}).total,
            other->Evaluate(picture, &gradient_of_other, {}).total);
  EXPECT_TRUE(at::equal(gradient_of_one, gradient_of_other));
  EXPECT_GT(gradient_of_one.abs().max().item<double>(), 0);
}

TEST_F(StyleTransferTest, StartsFromWhatTheRecipeNames) {
  Recipe recipe = PaperRecipe();
  recipe.size = 0;
  recipe.start = Start::kContent;
  const Artwork inputs = {photo_, {{painting_}}, MakePlainPicture({10, 10}, 0.1F, 0.2F, 0.3F)};
  EXPECT_TRUE(at::equal(Make(inputs, recipe)->StartPicture(), ToTensor(*photo_)));
  recipe.start = Start::kNoise;
  recipe.seed = 12;
  EXPECT_TRUE(at::equal(Make(inputs, recipe)->StartPicture(), WhiteNoise({48, 36}, 12)));
  recipe.start = Start::kCustom;
  const at::Tensor custom = Make(inputs, recipe)->StartPicture();
  EXPECT_EQ(custom.sizes(), (at::IntArrayRef{1, 3, 36, 48}));
  EXPECT_NEAR((custom - at::tensor({0.1, 0.2, 0.3}).view({1, 3, 1, 1})).abs().max().item<double>(),
              0, 1e-6);
  recipe.start = Start::kStyle;
  EXPECT_EQ(Make(inputs, recipe)->StartPicture().sizes(), (at::IntArrayRef{1, 3, 36, 48}));
}

/// Every way to take over a changed recipe must end where starting with it would.
TEST_P(StyleTransferComparison, UpdateIsTheSameAsStartingWithTheRecipe) {
  const Artwork inputs = {photo_, {{painting_}}};
  const Recipe before;
  std::vector<Recipe> changed(6, before);
  changed[0].alpha = 0.5;
  changed[1].style_layers[3] = 0.4;
  changed[2].content_layers[14] = 2;
  changed[3].pooling = Pooling::kMax;
  changed[4].padding = Padding::kZero;
  changed[5].size = 32;
  for (const Recipe& recipe : changed) {
    const auto updated = Make(inputs, before);
    ASSERT_TRUE(updated->Update(With(inputs, recipe), ClassifyChange(before, recipe),
                                ResultSize(photo_->size(), recipe), {}));
    const auto fresh = Make(inputs, recipe);
    ASSERT_EQ(updated->size(), fresh->size());
    const at::Tensor picture = WhiteNoise(fresh->size(), 2);
    at::Tensor gradient;
    at::Tensor expected;
    EXPECT_EQ(updated->Evaluate(picture, &gradient, {}).total,
              fresh->Evaluate(picture, &expected, {}).total);
    EXPECT_TRUE(at::equal(gradient, expected));
  }
}

/// Likewise for other pictures, of which some are the same as before.
TEST_P(StyleTransferComparison, OtherPicturesAreTheSameAsStartingWithThem) {
  const Artwork before = {photo_, {{painting_}}};
  const std::shared_ptr<const Image> other = MakeBlobPicture({30, 44}, 7);
  const std::shared_ptr<const Image> mask = MakeBlobPicture({48, 36}, 9);
  std::vector<Artwork> changed(7, before);
  changed[0].paintings.push_back({other, nullptr, 2});
  changed[1].paintings.front().image = other;
  changed[2].paintings = {{other}, {painting_}};
  changed[3].paintings.front().mask = mask;
  changed[4].protect = mask;
  changed[5].photo = MakeBlobPicture({48, 36}, 11);
  changed[6].photo = MakeBlobPicture({36, 48}, 12);
  for (std::size_t i = 0; i < changed.size(); ++i) {
    const Artwork& after = changed[i];
    const auto updated = Make(before, {});
    ASSERT_TRUE(updated->Update(after, ClassifyChange(before, after),
                                ResultSize(after.photo->size(), after.recipe), {}));
    const auto fresh = Make(after, {});
    ASSERT_EQ(updated->size(), fresh->size()) << i;
    const at::Tensor picture = WhiteNoise(CanvasFor(after.recipe, fresh->size()).size(), 2);
    at::Tensor gradient;
    at::Tensor expected;
    EXPECT_EQ(updated->Evaluate(picture, &gradient, {}).total,
              fresh->Evaluate(picture, &expected, {}).total)
        << i;
    EXPECT_TRUE(at::equal(gradient, expected)) << i;
    EXPECT_TRUE(at::equal(updated->StartPicture(), fresh->StartPicture())) << i;
  }
}

TEST_P(StyleTransferComparison, ThePaintingFollowsThePicturesSizeUnlessThatIsOriginal) {
  // The painting is 40 x 48. Compared with itself at the size that the objective should use, it has
  // no style loss; at any other size it has.
  std::shared_ptr<const Image> painting = painting_;
  const auto style_loss = [&](const Recipe& recipe, ImageSize painting_size) {
    StyleTransferOptions options;
    options.network = network_;
    options.limits.precision = precision_;
    options.size = painting_size;
    const auto objective = MakeStyleTransfer(With({photo_, {{painting}}}, recipe), {}, options);
    EXPECT_TRUE(objective) << objective.error().message;
    return (*objective)->Evaluate(ToTensor(Resample(*painting, painting_size)), nullptr, {}).style;
  };
  Recipe recipe = PaperRecipe();
  recipe.size = 24;
  EXPECT_EQ(style_loss(recipe, {20, 24}), 0);
  recipe.size = 0;
  EXPECT_EQ(style_loss(recipe, {40, 48}), 0);
  // The picture at half its final size, as coarse to fine has it: both shrink alike.
  EXPECT_EQ(style_loss(recipe, {20, 24}), 0);
  painting = MakeBlobPicture({80, 96}, 2);
  EXPECT_EQ(style_loss(recipe, {80, 96}), 0);
  painting = painting_;
  // Never beyond its own pixels, unless enlarging is allowed.
  recipe.size = 96;
  EXPECT_GT(style_loss(recipe, {80, 96}), 1e-6);
  recipe.enlarge = true;
  EXPECT_EQ(style_loss(recipe, {80, 96}), 0);
}

TEST_F(StyleTransferTest, AFailedUpdateChangesNothing) {
  const Artwork inputs = {photo_, {{painting_}}};
  const Recipe before;
  const auto made = MakeStyleTransfer(With(inputs, before), {});
  ASSERT_TRUE(made) << made.error().message;
  const at::Tensor picture = WhiteNoise({48, 36}, 2);
  const double loss = (*made)->Evaluate(picture, nullptr, {}).total;
  Recipe broken = before;
  broken.network = "/nowhere/network.safetensors";
  broken.alpha = 5;
  const Result<void> updated =
      (*made)->Update(With(inputs, broken), ClassifyChange(before, broken), {48, 36}, {});
  ASSERT_FALSE(updated);
  EXPECT_NE(English(updated.error().message).find("/nowhere/network.safetensors"),
            std::string::npos);
  EXPECT_EQ((*made)->Evaluate(picture, nullptr, {}).total, loss);
}

TEST_F(StyleTransferTest, AStopRequestEndsAnEvaluation) {
  const auto objective = Make({photo_, {{painting_}}}, {});
  std::stop_source source;
  source.request_stop();
  at::Tensor gradient;
  EXPECT_THROW(objective->Evaluate(WhiteNoise({48, 36}, 2), &gradient, source.get_token()),
               Cancelled);
}

TEST_F(StyleTransferTest, MissingPicturesAreErrors) {
  const auto message = [](const Artwork& inputs, const Recipe& recipe) {
    const auto made = MakeStyleTransfer(With(inputs, recipe), {});
    return made ? std::string() : English(made.error().message);
  };
  EXPECT_NE(message({nullptr, {{painting_}}}, {}).find("no photo"), std::string::npos);
  EXPECT_NE(message({photo_, {{nullptr}}}, {}).find("no painting"), std::string::npos);
  Recipe custom;
  custom.start = Start::kCustom;
  EXPECT_NE(message({photo_, {{painting_}}}, custom).find("custom picture"), std::string::npos);
  Recipe invalid;
  invalid.alpha = -1;
  EXPECT_NE(message({photo_, {{painting_}}}, invalid).find("alpha"), std::string::npos);
}

TEST_F(StyleTransferTest, EvaluatePictureRefusesAnotherShape) {
  const auto losses = EvaluatePicture(*painting_, {photo_, {{painting_}}});
  ASSERT_FALSE(losses);
  EXPECT_NE(English(losses.error().message).find("40 x 48"), std::string::npos);
}

TEST_F(StyleTransferTest, EvaluatePictureSaysOfAFinishedPictureWhatTheRunSaid) {
  const auto cream = MakePlainPicture({40, 48}, 1, 0.8F, 0.6F);
  auto ramp = std::make_shared<Image>(ImageSize{48, 36});
  for (std::size_t i = 0; i < ramp->rgb().size(); ++i) {
    ramp->rgb()[i] = static_cast<float>(i / 3 % 48) / 47;
  }
  const auto half = MakePlainPicture({48, 36}, 0.5F, 0.5F, 0.5F);
  // Far from black and white, so that no colour is cut off.
  const auto pale = std::make_shared<Image>(ToImage(0.35 + 0.3 * ToTensor(*photo_)));
  for (const bool tinted : {false, true}) {
    for (const bool protects : {false, true}) {
      for (const ColorMode color : {ColorMode::kMatchHistogram, ColorMode::kKeepLuminance}) {
        SCOPED_TRACE(std::to_string(tinted) + std::to_string(protects));
        Artwork inputs{pale, {{painting_}}};
        if (tinted) inputs.paintings = {{cream, ramp}, {painting_}};
        if (protects) inputs.protect = half;
        Recipe recipe = PaperRecipe();
        recipe.size = 0;
        recipe.margin = 0;
        recipe.color = color;
        const at::Tensor x = 0.35 + 0.3 * WhiteNoise({48, 36}, 4, 0.5);
        const auto objective = Make(inputs, recipe);
        const LossTerms run = objective->Evaluate(x, nullptr, {});
        StyleTransferOptions options;
        options.network = network_;
        options.limits.precision = precision_;
        // It need not be known what the run began with.
        recipe.start = Start::kCustom;
        const auto losses =
            EvaluatePicture(ToImage(objective->Shown(x)), With(inputs, recipe), options);
        ASSERT_TRUE(losses) << losses.error().message;
        EXPECT_NEAR(losses->total / run.total, 1, 1e-3);
        EXPECT_NEAR(losses->style / run.style, 1, 1e-3);
        EXPECT_NEAR(losses->content / run.content, 1, 1e-3);
      }
    }
  }
}

TEST_F(StyleTransferTest, EvaluatePictureOfThePhotoHasNoContentLoss) {
  const auto losses = EvaluatePicture(*photo_, {photo_, {{painting_}}});
  ASSERT_TRUE(losses) << losses.error().message;
  EXPECT_EQ(losses->content, 0);
  EXPECT_GT(losses->style, 0);
}

}  // namespace
}  // namespace pastiche
