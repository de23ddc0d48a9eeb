#include "ui/results/run_begins.h"

#include <gtest/gtest.h>

namespace pastiche {
namespace {

struct Taken {
  Occasion occasion;
  int side = 0;
  double alpha = 1;
};

/// By place, the first one's is 1.
std::set<std::uint64_t> BeginsIn(const std::vector<Taken>& all) {
  std::vector<SnapshotPtr> snapshots;
  for (const Taken& taken : all) {
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->id = snapshots.size() + 1;
    snapshot->occasion = taken.occasion;
    snapshot->size = {taken.side, taken.side};
    snapshot->artwork.recipe.alpha = taken.alpha;
    snapshots.push_back(std::move(snapshot));
  }
  return RunBegins(snapshots);
}

using Ids = std::set<std::uint64_t>;

TEST(RunBegins, AfterTheEndOfTheOneBefore) {
  EXPECT_EQ(BeginsIn({}), Ids());
  EXPECT_EQ(BeginsIn({{Occasion::kScale, 128},
                      {Occasion::kScale, 256},
                      {Occasion::kFinished, 512},
                      {Occasion::kScale, 128},
                      {Occasion::kByHand, 256},
                      {Occasion::kStopped, 256},
                      {Occasion::kRestart, 512},
                      {Occasion::kFailed, 128}}),
            Ids({4, 7, 8}));
}

TEST(RunBegins, WhatIsTakenByHandAfterTheEndIsOfThatRun) {
  EXPECT_EQ(BeginsIn({{Occasion::kStopped, 512},
                      {Occasion::kByHand, 512},
                      {Occasion::kByHand, 512},
                      {Occasion::kScale, 128}}),
            Ids({4}));
  // Of the next run: smaller, or by other settings.
  EXPECT_EQ(BeginsIn({{Occasion::kStopped, 512}, {Occasion::kByHand, 128}}), Ids({2}));
  EXPECT_EQ(BeginsIn({{Occasion::kStopped, 512}, {Occasion::kByHand, 512, 2}}), Ids({2}));
}

TEST(RunBegins, WithASmallerScaleWhereTheEndIsGone) {
  EXPECT_EQ(BeginsIn({{Occasion::kScale, 128},
                      {Occasion::kScale, 256},
                      {Occasion::kScale, 128},
                      {Occasion::kScale, 256}}),
            Ids({3}));
}

}  // namespace
}  // namespace pastiche
