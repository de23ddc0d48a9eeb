// What a run does where the computer has no memory for a picture that it is asked for.
#include <atomic>
#include <new>

#include "core/session/session.h"
#include "tests/core/session/session_fixture.h"

namespace pastiche {
namespace {

TEST(ScarceMemory, APictureThatIsAskedForComesAfterALaterIterationAndTheRunGoesOn) {
  std::atomic<int> refused = 0;
  FakeOptions options;
  options.showing = [&] {
    if (refused < 3) {
      ++refused;
      throw std::bad_alloc();
    }
  };
  Watcher watcher(MakeFakeObjective(options));
  watcher.session().Start(With(PlainInputs(), EndlessRecipe()));
  ASSERT_TRUE(watcher.WaitForReports(2));
  watcher.session().RequestPicture();
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.picture() || w.summary(); }));
  EXPECT_FALSE(watcher.summary());
  EXPECT_EQ(refused, 3);
  const std::size_t reports = watcher.reports().size();
  EXPECT_TRUE(watcher.WaitForReports(reports + 2));
}

}  // namespace
}  // namespace pastiche
