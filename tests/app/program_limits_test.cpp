#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include "tests/app/program_test.h"
#include "tests/support/environment.h"

/// Where the system lets the program have few threads.
namespace pastiche {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

constexpr rlim_t kStack = rlim_t{2} << 30;
/// The program itself, and what a tiny picture takes.
constexpr rlim_t kProgram = rlim_t{1800} << 20;

/// Within a scope, a soft limit for programs that are started.
class ScopedLimit {
 public:
  ScopedLimit(int resource, rlim_t value) : resource_(resource) {
    ::getrlimit(ToResource(), &before_);
    const rlimit limit = {std::min(value, before_.rlim_max), before_.rlim_max};
    ::setrlimit(ToResource(), &limit);
  }
  ScopedLimit(const ScopedLimit&) = delete;
  ScopedLimit& operator=(const ScopedLimit&) = delete;
  ~ScopedLimit() { ::setrlimit(ToResource(), &before_); }

 private:
  __rlimit_resource ToResource() const { return static_cast<__rlimit_resource>(resource_); }

  int resource_;
  rlimit before_{};
};

class ProgramLimits : public ProgramTest {
 protected:
  /// Renders where so many threads beside the first find room. Not by their number, which does not
  /// bind an administrator: their stacks are made so large that no more fit.
  ProgramResult RenderWithRoomFor(rlim_t threads) const {
    const std::vector<std::string> arguments =
        RenderArguments({"--threads", "2", "--iterations", "2", "--scales", "flat"}, "32");
    std::unique_ptr<RunningProgram> program;
    {
      const ScopedLimit stack(RLIMIT_STACK, kStack);
      const ScopedLimit addresses(RLIMIT_AS, kProgram + threads * kStack);
      program = std::make_unique<RunningProgram>(arguments);
    }
    return program->Wait();
  }

  /// It starts its threads before the program's first line.
  const ScopedEnvironment openblas_{"OPENBLAS_NUM_THREADS", "1"};
  /// What LibTorch's first pool has beside the thread that uses it.
  const rlim_t first_pool_ = static_cast<rlim_t>(::sysconf(_SC_NPROCESSORS_CONF)) - 1;
};

TEST_F(ProgramLimits, ComputesWithTheThreadsThatThereAre) {
  const ProgramResult result = RenderWithRoomFor(std::max<rlim_t>(first_pool_, 3));
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_THAT(result.err, HasSubstr("only 1 of 2 threads can be started"));
  EXPECT_TRUE(std::filesystem::exists(output_));
}

TEST_F(ProgramLimits, SaysWhereThereIsNotRoomForOne) {
  const ProgramResult result = RenderWithRoomFor(0);
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_THAT(result.err, AllOf(HasSubstr("no more threads can be started"), HasSubstr("ulimit")));
  EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
  EXPECT_FALSE(std::filesystem::exists(output_));
}

TEST_F(ProgramLimits, APictureThatDoesNotFitIntoTheMemoryIsRefusedForThat) {
  // 30 million pixels; no size of the result would make them fewer.
  ASSERT_TRUE(WriteImage(*MakePlainPicture({6000, 5000}, 1, 1, 1), photo_));
  const ProgramResult result = RunProgram(RenderArguments({"--memory", "500M"}));
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_EQ(result.err,
            "pastiche-cli: photo.png: opened it does not fit into the 500 MB of memory that the "
            "program may take: make the picture itself smaller, or give more memory\n");
}

}  // namespace
}  // namespace pastiche
