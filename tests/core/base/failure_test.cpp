#include "core/base/failure.h"

#include <new>
#include <stdexcept>

#include <gtest/gtest.h>

namespace pastiche {
namespace {

TEST(RunGuarded, HandsTheResultOn) {
  EXPECT_EQ(RunGuarded([] { return 3; }).value(), 3);
  int done = 0;
  EXPECT_TRUE(RunGuarded([&] { ++done; }));
  EXPECT_EQ(done, 1);
}

TEST(RunGuarded, ACancellationIsNoFailure) {
  const auto outcome = RunGuarded([]() -> int { throw Cancelled(); });
  ASSERT_FALSE(outcome);
  EXPECT_TRUE(outcome.error().cancelled);
  EXPECT_EQ(English(outcome.error().message), "");
}

TEST(RunGuarded, LetsNothingOut) {
  const auto message = [](auto thrown) {
    const auto outcome = RunGuarded([&] { throw thrown; });
    EXPECT_FALSE(outcome);
    EXPECT_FALSE(outcome.error().cancelled);
    return English(outcome.error().message);
  };
  EXPECT_EQ(message(std::runtime_error("the disk is on fire\nat frame 0")),
            "unexpected failure: the disk is on fire");
  EXPECT_EQ(message(std::bad_alloc()), "out of memory: choose a smaller size");
  EXPECT_EQ(message(7), "unexpected failure");
}

TEST(MessageOf, AThreadThatTheSystemRefusesSaysWhatToDo) {
  const auto busy = std::make_error_code(std::errc::resource_unavailable_try_again);
  const std::string message = English(NoMoreThreads());
  EXPECT_EQ(English(MessageOf(std::system_error(busy))), message);
  EXPECT_EQ(English(MessageOf(std::runtime_error("pthread_create has failed: Resource "
                                                 "temporarily unavailable"))),
            message);
  const auto other = std::make_error_code(std::errc::io_error);
  EXPECT_NE(English(MessageOf(std::system_error(other))), message);
}

TEST(Failures, OfMemoryAndOfADeviceAreToldApart) {
  for (const char* text :
       {"CUDA out of memory. Tried to allocate 2.00 GiB", "CUDA error: out of memory",
        "[enforce fail] can't allocate memory", "cuDNN error: CUDNN_STATUS_ALLOC_FAILED"}) {
    EXPECT_TRUE(IsOutOfMemory(std::runtime_error(text))) << text;
    EXPECT_FALSE(IsDeviceFailure(std::runtime_error(text))) << text;
  }
  for (const char* text : {"CUDA error: unspecified launch failure",
                           "CUDA error: the launch timed out and was terminated",
                           "cuDNN error: CUDNN_STATUS_EXECUTION_FAILED",
                           "CUDA error: CUBLAS_STATUS_NOT_INITIALIZED when calling"}) {
    EXPECT_TRUE(IsDeviceFailure(std::runtime_error(text))) << text;
    EXPECT_FALSE(IsOutOfMemory(std::runtime_error(text))) << text;
  }
  EXPECT_FALSE(IsDeviceFailure(std::runtime_error("the disk is on fire")));
  EXPECT_FALSE(IsDeviceFailure(std::bad_alloc()));
}

TEST(Failures, OfTheComputersMemoryAreNoneOfTheDevices) {
  for (const char* text :
       {"CUDA out of memory. Tried to allocate 2.00 GiB", "CUDA error: out of memory",
        "CUDA driver error: out of memory", "cuDNN error: CUDNN_STATUS_ALLOC_FAILED",
        "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when",
        "FIND was unable to find an engine to execute this computation",
        "GET was unable to find an engine to execute this computation",
        "Unable to find a valid cuDNN algorithm to run convolution"}) {
    EXPECT_TRUE(IsOutOfDeviceMemory(std::runtime_error(text))) << text;
  }
  EXPECT_FALSE(IsOutOfDeviceMemory(std::bad_alloc()));
  EXPECT_FALSE(IsOutOfDeviceMemory(
      std::runtime_error("[enforce fail] DefaultCPUAllocator: can't allocate memory")));
  EXPECT_FALSE(IsOutOfDeviceMemory(std::runtime_error("CUDA error: unspecified launch failure")));
}

// What catches std::exception at the edge of a thread must catch a cancellation too.
TEST(Cancelled, IsAStandardException) { EXPECT_THROW(throw Cancelled(), std::exception); }

}  // namespace
}  // namespace pastiche
