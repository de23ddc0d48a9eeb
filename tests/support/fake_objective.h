#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "core/objective/objective.h"

namespace pastiche {

/// What a fake objective counts, for tests to look at from another thread.
struct FakeCounters {
  std::atomic<int> prepared = 0;
  std::atomic<int> evaluations = 0;
  std::atomic<int> updates = 0;
  /// Bytes that the latest evaluation might have taken.
  std::atomic<std::int64_t> memory = 0;
};

struct FakeOptions {
  /// How long one evaluation takes; a stop request ends it early.
  std::chrono::milliseconds evaluation_time{0};
  /// How long preparing takes, likewise.
  std::chrono::milliseconds preparation_time{0};
  /// Called before each evaluation at the picture's size, and before preparing, by who evaluates or
  /// prepares: to hold it until the test is ready, to pass time on a clock of the test's own, or to
  /// throw.
  std::function<void(ImageSize)> evaluating;
  std::function<void()> preparing;
  /// Called before each start picture of this size, to throw.
  std::function<void(ImageSize)> starting;
  /// Called before each picture is shown, to throw.
  std::function<void()> showing;
  /// Prepare fails with this message.
  std::string preparation_error;
  /// This evaluation (1 is the first) throws std::runtime_error("fake failure"); 0: none.
  int failing_evaluation = 0;
  /// Update throws std::bad_alloc for a recipe of this size; 0: for none.
  int failing_size = 0;
  /// Update throws std::bad_alloc for pictures of this longest side; 0: for none.
  int failing_scale = 0;
  /// An Update to another size that may take more bytes than this throws as LibTorch does of a
  /// graphics card without memory; 0: none.
  std::int64_t breaking_update_memory = 0;
  /// From this evaluation on (1 is the first) the gradient has a value that is no number; 0: never.
  int senseless_gradient = 0;
  /// How long an Update to another size takes; a stop request ends it early.
  std::chrono::milliseconds scaling_time{0};
  /// What it says that it needs; where `memory_at` is set, at that size.
  ObjectiveMemory memory;
  std::function<ObjectiveMemory(ImageSize)> memory_at;
  /// Of the device that it says it computes on; nothing: the processor.
  std::optional<DeviceMemory> device_memory;
  /// Of its free memory, what preparing takes until another limit is set.
  std::int64_t device_buffers = 0;
  /// An evaluation that may take more bytes than this throws std::bad_alloc; 0: none.
  std::int64_t breaking_memory = 0;
  std::shared_ptr<FakeCounters> counters = std::make_shared<FakeCounters>();
};

/// An objective that needs no network: alpha |x - content|^2 + beta |x - style|^2 per value, where
/// content and style are the mean colours of the two pictures. Its minimum is one colour, between
/// the two as alpha to beta. The picture's size and start are those that the recipe asks for.
ObjectiveFactory MakeFakeObjective(FakeOptions options = {});

}  // namespace pastiche
