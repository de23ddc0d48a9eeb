#include "core/session/saved_run.h"

#include <limits>
#include <random>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

namespace pastiche {
namespace {

at::Tensor SomePicture() { return at::linspace(-0.5, 1.5, 3 * 4 * 5).view({1, 3, 4, 5}); }

OptimizerState SomeState() {
  return {{{"gradient", at::linspace(0, 1, 60)}, {"s.0", at::linspace(1, 2, 60)}},
          {{"value", 1.0 / 3}}};
}

SavedRun SomeRun() {
  SavedRun run;
  run.ascent = {2, 17, true, 1.0 / 7, {0.3, 0.2, 0.1}, 12345.678, 5};
  run.iterations = 31;
  run.evaluations = 33;
  run.seconds = 4.56;
  run.loss = {1.0 / 9, 2, 3, 4, 5, 6, 7};
  return run;
}

TEST(SavedRun, ComesBackAsItWas) {
  const SavedRun run = SomeRun();
  at::Tensor picture;
  OptimizerState state;
  const Result<SavedRun> read =
      DecodeSavedRun(EncodeSavedRun(run, SomePicture(), SomeState()), picture, state);
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_TRUE(at::equal(picture, SomePicture()));
  ASSERT_EQ(state.tensors.size(), 2U);
  for (const auto& [name, tensor] : SomeState().tensors) {
    EXPECT_TRUE(at::equal(state.tensors.at(name), tensor)) << name;
  }
  EXPECT_EQ(state.numbers, SomeState().numbers);
  EXPECT_EQ(read->ascent.scale, 2U);
  EXPECT_EQ(read->ascent.iterations, 17);
  EXPECT_TRUE(read->ascent.no_step);
  EXPECT_EQ(read->ascent.slowness, run.ascent.slowness);
  EXPECT_EQ(read->ascent.losses, run.ascent.losses);
  EXPECT_EQ(read->ascent.work, run.ascent.work);
  EXPECT_EQ(read->ascent.iterations_before, 5);
  EXPECT_EQ(read->iterations, 31);
  EXPECT_EQ(read->evaluations, 33);
  EXPECT_EQ(read->seconds, 4.56);
  EXPECT_EQ(read->loss.total, run.loss.total);
  EXPECT_EQ(read->loss.range, 7);
}

TEST(SavedRun, WhereItWouldBeTooLargeOnlyThePictureIsKept) {
  constexpr std::int64_t kBytes = 3 * 60 * 4;
  for (const std::int64_t most : {kBytes, kBytes - 1}) {
    at::Tensor picture;
    OptimizerState state;
    ASSERT_TRUE(DecodeSavedRun(EncodeSavedRun(SomeRun(), SomePicture(), SomeState(), most), picture,
                               state));
    EXPECT_TRUE(at::equal(picture, SomePicture()));
    EXPECT_EQ(state.tensors.size(), most == kBytes ? 2U : 0U);
    EXPECT_EQ(state.numbers.size(), most == kBytes ? 1U : 0U);
  }
}

TEST(SavedRun, APictureThatIsNoneOrNoNumberIsRefused) {
  at::Tensor no_number = SomePicture();
  no_number[0][1][2][3] = std::numeric_limits<float>::quiet_NaN();
  for (const at::Tensor& bad : {no_number, at::zeros({1, 1, 4, 5}), at::zeros({1, 3, 0, 5})}) {
    at::Tensor picture;
    OptimizerState state;
    EXPECT_FALSE(DecodeSavedRun(EncodeSavedRun(SomeRun(), bad, SomeState()), picture, state));
  }
}

TEST(SavedRun, DamagedBytesAreRefusedOrReadNeverMore) {
  const std::vector<std::byte> bytes = EncodeSavedRun(SomeRun(), SomePicture(), SomeState());
  at::Tensor picture;
  OptimizerState state;
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    EXPECT_FALSE(DecodeSavedRun({bytes.data(), size}, picture, state)) << size;
  }
  std::mt19937 random(1);
  int read = 0;
  for (int i = 0; i < 3000; ++i) {
    std::vector<std::byte> damaged = bytes;
    damaged[random() % damaged.size()] = static_cast<std::byte>(random());
    const Result<SavedRun> run = DecodeSavedRun(damaged, picture, state);
    if (!run) continue;
    ++read;
    EXPECT_EQ(picture.size(1), 3);
    EXPECT_GE(run->iterations, 0);
  }
  // Those that hit pixels or digits.
  EXPECT_GT(read, 0);
}

}  // namespace
}  // namespace pastiche
