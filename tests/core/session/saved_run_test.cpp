#include "core/session/saved_run.h"

#include <limits>
#include <random>

#include <gtest/gtest.h>

namespace pastiche {
namespace {

SavedRun SomeRun() {
  SavedRun run;
  run.picture = at::linspace(-0.5, 1.5, 3 * 4 * 5).view({1, 3, 4, 5});
  run.optimizer.tensors = {{"gradient", at::linspace(0, 1, 60)}, {"s.0", at::linspace(1, 2, 60)}};
  run.optimizer.numbers = {{"value", 1.0 / 3}};
  run.ascent = {2, 17, true, 1.0 / 7, {0.3, 0.2, 0.1}, 12345.678};
  run.iterations = 31;
  run.evaluations = 33;
  run.seconds = 4.56;
  run.loss = {1.0 / 9, 2, 3, 4, 5, 6, 7};
  return run;
}

TEST(SavedRun, ComesBackAsItWas) {
  const SavedRun run = SomeRun();
  const Result<SavedRun> read = DecodeSavedRun(EncodeSavedRun(run));
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_TRUE(at::equal(read->picture, run.picture));
  ASSERT_EQ(read->optimizer.tensors.size(), 2U);
  for (const auto& [name, tensor] : run.optimizer.tensors) {
    EXPECT_TRUE(at::equal(read->optimizer.tensors.at(name), tensor)) << name;
  }
  EXPECT_EQ(read->optimizer.numbers, run.optimizer.numbers);
  EXPECT_EQ(read->ascent.scale, 2U);
  EXPECT_EQ(read->ascent.iterations, 17);
  EXPECT_TRUE(read->ascent.no_step);
  EXPECT_EQ(read->ascent.slowness, run.ascent.slowness);
  EXPECT_EQ(read->ascent.losses, run.ascent.losses);
  EXPECT_EQ(read->ascent.work, run.ascent.work);
  EXPECT_EQ(read->iterations, 31);
  EXPECT_EQ(read->evaluations, 33);
  EXPECT_EQ(read->seconds, 4.56);
  EXPECT_EQ(read->loss.total, run.loss.total);
  EXPECT_EQ(read->loss.range, 7);
}

TEST(SavedRun, WhereItWouldBeTooLargeOnlyThePictureIsKept) {
  const SavedRun run = SomeRun();
  const Result<SavedRun> all = DecodeSavedRun(EncodeSavedRun(run, 2 * 60 * 4));
  ASSERT_TRUE(all);
  EXPECT_EQ(all->optimizer.tensors.size(), 2U);
  const Result<SavedRun> less = DecodeSavedRun(EncodeSavedRun(run, 2 * 60 * 4 - 1));
  ASSERT_TRUE(less);
  EXPECT_TRUE(less->optimizer.tensors.empty());
  EXPECT_TRUE(less->optimizer.numbers.empty());
  EXPECT_TRUE(at::equal(less->picture, run.picture));
}

TEST(SavedRun, APictureThatIsNoNumberIsRefused) {
  SavedRun run = SomeRun();
  run.picture[0][1][2][3] = std::numeric_limits<float>::quiet_NaN();
  EXPECT_FALSE(DecodeSavedRun(EncodeSavedRun(run)));
  run.picture = at::zeros({1, 1, 4, 5});
  EXPECT_FALSE(DecodeSavedRun(EncodeSavedRun(run)));
}

TEST(SavedRun, DamagedBytesAreRefusedOrReadNeverMore) {
  const std::vector<std::byte> bytes = EncodeSavedRun(SomeRun());
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    EXPECT_FALSE(DecodeSavedRun({bytes.data(), size})) << size;
  }
  std::mt19937 random(1);
  int read = 0;
  for (int i = 0; i < 3000; ++i) {
    std::vector<std::byte> damaged = bytes;
    damaged[random() % damaged.size()] = static_cast<std::byte>(random());
    const Result<SavedRun> run = DecodeSavedRun(damaged);
    if (!run) continue;
    ++read;
    EXPECT_EQ(run->picture.size(1), 3);
    EXPECT_GE(run->iterations, 0);
  }
  // Those that hit pixels or digits.
  EXPECT_GT(read, 0);
}

}  // namespace
}  // namespace pastiche
