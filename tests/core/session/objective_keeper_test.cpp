#include "core/session/objective_keeper.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/objective/pictures/picture_tensor.h"
#include "tests/support/artworks.h"
#include "tests/support/fake_objective.h"
#include "tests/support/paper_recipe.h"
#include "tests/support/pictures.h"

namespace pastiche {
namespace {

Artwork SomeInputs() { return {MakeBlobPicture({48, 36}, 1), {{MakeBlobPicture({48, 36}, 2)}}}; }

class ObjectiveKeeperTest : public testing::Test {
 protected:
  Objective& Prepare(const Artwork& artwork, ImageSize size) {
    const Result<Objective*> prepared = keeper_.Prepare(artwork, size, {});
    EXPECT_TRUE(prepared);
    return **prepared;
  }

  FakeOptions options_;
  ObjectiveKeeper keeper_{
      [this](const Artwork& artwork, ImageSize size, const std::stop_token& stop) {
        return MakeFakeObjective(options_)(artwork, size, stop);
      }};
};

TEST_F(ObjectiveKeeperTest, OneServesAllRunsWhateverTheirPictures) {
  Recipe recipe = PaperRecipe();
  for (int run = 0; run < 3; ++run) {
    recipe.alpha = 1 + run;
    const Artwork artwork = With(SomeInputs(), recipe);
    Objective& objective = Prepare(artwork, {24, 18});
    EXPECT_EQ(objective.size(), (ImageSize{24, 18}));
    const at::Tensor photo = ToTensor(*artwork.photo);
    const LossTerms loss = objective.Evaluate(photo, nullptr, {});
    // As one that was made for this run alone says.
    const auto alone = MakeFakeObjective()(artwork, {24, 18}, {});
    EXPECT_EQ(loss.total, (*alone)->Evaluate(photo, nullptr, {}).total);
  }
  EXPECT_EQ(options_.counters->prepared, 1);
  EXPECT_EQ(options_.counters->updates, 2);
}

TEST_F(ObjectiveKeeperTest, HoldsNoMemoryBetweenRunsAndHasItBackForTheNext) {
  const Artwork artwork = SomeInputs();
  const at::Tensor picture = ToTensor(*artwork.photo);
  Objective& objective = Prepare(artwork, {48, 36});
  keeper_.LimitMemory(12'345);
  keeper_.Rest();
  objective.Evaluate(picture, nullptr, {});
  EXPECT_EQ(options_.counters->memory, 0);
  Prepare(artwork, {48, 36}).Evaluate(picture, nullptr, {});
  EXPECT_EQ(options_.counters->memory, 12'345);
}

TEST_F(ObjectiveKeeperTest, LetsGoOfThePicturesOfTheRunBefore) {
  std::weak_ptr<const Image> photo;
  {
    const Artwork first = SomeInputs();
    photo = first.photo;
    Prepare(first, {24, 18});
  }
  Prepare(SomeInputs(), {24, 18});
  EXPECT_EQ(options_.counters->prepared, 1);
  keeper_.LimitMemory(12'345);
  EXPECT_TRUE(photo.expired());
}

TEST_F(ObjectiveKeeperTest, OneThatCannotBeBroughtToTheNextRunIsMadeAnew) {
  options_.failing_size = 77;
  const Artwork artwork = SomeInputs();
  Prepare(artwork, {24, 18});
  Recipe large;
  large.size = 77;
  EXPECT_EQ(Prepare(With(artwork, large), {77, 58}).size(), (ImageSize{77, 58}));
  EXPECT_EQ(options_.counters->prepared, 2);
}

TEST_F(ObjectiveKeeperTest, AnUpdateThatFailsLeavesItWhereItWas) {
  options_.failing_size = 77;
  const Artwork artwork = SomeInputs();
  Prepare(artwork, {24, 18});
  Recipe large;
  large.size = 77;
  EXPECT_THROW((void)keeper_.Update(With(artwork, large), ChangeCost::kResize, {77, 58}, {}),
               std::bad_alloc);
  EXPECT_EQ(Prepare(artwork, {24, 18}).size(), (ImageSize{24, 18}));
  EXPECT_EQ(options_.counters->prepared, 1);
}

}  // namespace
}  // namespace pastiche
