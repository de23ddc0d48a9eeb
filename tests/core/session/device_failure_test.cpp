#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/cancelled.h"
#include "core/session/paint.h"
#include "core/session/session.h"
#include "tests/core/session/device_fixture.h"
#include "tests/core/session/watcher.h"
#include "tests/support/devices.h"
#include "tests/support/fake_objective.h"
#include "tests/support/other_device.h"

/// What becomes of a run whose device gives out.
namespace pastiche {
namespace {

/// The tests' own device, which can be made to give out.
class DeviceThatGivesOut : public testing::Test {
 protected:
  DeviceThatGivesOut() { EXPECT_EQ(WhyNotOn(Device::kOther), ""); }
  ~DeviceThatGivesOut() override { Mend(); }

  static void Mend() {
    other_device::Break("");
    other_device::SetRoom(0);
  }
  SessionOptions WithProcessor() const {
    SessionOptions options;
    options.fall_back = NetworkOn(Device::kCpu);
    return options;
  }
  static Artwork Endless() {
    Artwork artwork = SmallArtwork(1'000'000);
    artwork.recipe.scales = {Scales::Kind::kFlat, {}};
    return artwork;
  }
  /// Of layers that see so little around them that even this picture can be cut.
  static Artwork Cuttable() {
    Artwork artwork = Endless();
    artwork.photo = MakeBlobPicture({160, 120}, 1);
    artwork.recipe.size = 160;
    artwork.recipe.content_layers = {};
    artwork.recipe.content_layers[2] = 1;
    artwork.recipe.style_layers = {};
    artwork.recipe.style_layers[1] = 1;
    return artwork;
  }
  static constexpr char kFailure[] = "CUDA error: unspecified launch failure";
};

TEST_F(DeviceThatGivesOut, AFailureInTheMiddleGoesOnOnTheProcessor) {
  Watcher watcher(NetworkOn(Device::kOther), WithProcessor());
  watcher.session().Start(Endless());
  ASSERT_TRUE(watcher.WaitForReports(5));
  other_device::Break(kFailure);
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return !w.notice().empty(); }));
  EXPECT_EQ(watcher.notice(), "the graphics card failed: going on on the processor");
  const std::size_t reports = watcher.reports().size();
  ASSERT_TRUE(watcher.WaitForReports(reports + 5));
  watcher.session().Stop();
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
  EXPECT_EQ(watcher.summary()->termination, Termination::kStopped);
  EXPECT_EQ(watcher.summary()->computed.device, "cpu");
  ASSERT_TRUE(watcher.summary()->picture);
  // Painted on from the picture, not from the beginning.
  EXPECT_LT(watcher.summary()->loss.total, watcher.reports().front().loss.total);
  EXPECT_EQ(watcher.broken_promise(), "");
}

TEST_F(DeviceThatGivesOut, WithoutAnotherWayTheLastGoodPictureIsKept) {
  Watcher watcher(NetworkOn(Device::kOther));
  watcher.session().Start(Endless());
  ASSERT_TRUE(watcher.WaitForReports(5));
  other_device::Break(kFailure);
  ASSERT_TRUE(watcher.WaitForState(RunState::kFailed));
  EXPECT_NE(English(watcher.summary()->message).find("unspecified launch failure"),
            std::string::npos);
  ASSERT_TRUE(watcher.summary()->picture);
  EXPECT_EQ(watcher.summary()->picture->size(), (ImageSize{64, 48}));
  for (const float value : ValuesOf(*watcher.summary()->picture)) {
    ASSERT_TRUE(value >= 0 && value <= 1);
  }
}

/// A run that pauses there, with nothing wished for, and then loses its device.
class WishesOfAFailingDevice : public DeviceThatGivesOut {
 protected:
  void SetUp() override {
    watcher_.session().Start(artwork_);
    ASSERT_TRUE(watcher_.WaitForReports(3));
    watcher_.session().Pause();
    watcher_.session().RequestPicture();
    ASSERT_TRUE(watcher_.WaitFor([](const Watcher& w) { return w.picture() != nullptr; }));
    before_ = watcher_.picture();
    other_device::Break(kFailure);
  }
  void ExpectFallen() const {
    EXPECT_EQ(watcher_.notice(), "the graphics card failed: going on on the processor");
    EXPECT_EQ(watcher_.state(), RunState::kPaused);
    EXPECT_EQ(watcher_.broken_promise(), "");
  }

  Artwork artwork_ = Endless();
  Watcher watcher_{NetworkOn(Device::kOther), WithProcessor()};
  std::shared_ptr<const Image> before_;
};

TEST_F(WishesOfAFailingDevice, AFrameComesFromTheProcessor) {
  watcher_.session().RequestFrame();
  ASSERT_TRUE(watcher_.WaitFor([](const Watcher& w) { return w.frame().has_value(); }));
  EXPECT_EQ(watcher_.frame()->size, (ImageSize{64, 48}));
  ExpectFallen();
}

TEST_F(WishesOfAFailingDevice, APictureComesFromTheProcessor) {
  watcher_.session().RequestResumePoint();
  ASSERT_TRUE(watcher_.WaitFor([](const Watcher& w) { return w.resume_point().has_value(); }));
  EXPECT_NE(watcher_.picture(), before_);
  ExpectFallen();
}

TEST_F(WishesOfAFailingDevice, AnotherSizeIsTakenUpOnTheProcessor) {
  artwork_.recipe.size = 32;
  watcher_.session().Update(artwork_);
  ASSERT_TRUE(watcher_.WaitFor([](const Watcher& w) { return w.size() == ImageSize{32, 24}; }));
  ExpectFallen();
}

// Of which the objective alone asks the device for something.
TEST_F(WishesOfAFailingDevice, OtherTermsAreTakenUpOnTheProcessor) {
  artwork_.recipe.content_layers[7] = 0.4;
  watcher_.session().Update(artwork_);
  ASSERT_TRUE(watcher_.WaitFor([this](const Watcher& w) {
    if (w.resume_point() && w.resume_point()->artwork.recipe == artwork_.recipe) return true;
    watcher_.session().RequestResumePoint();
    return false;
  }));
  ExpectFallen();
}

// After the targets are there, and before the first iteration.
TEST_F(DeviceThatGivesOut, AFailureOfTheStartGoesOnOnTheProcessor) {
  FakeOptions card;
  card.starting = [](ImageSize) { throw std::runtime_error(kFailure); };
  FakeOptions processor;
  SessionOptions options;
  options.fall_back = MakeFakeObjective(processor);
  Artwork artwork = PlainInputs();
  artwork.recipe.iterations = 2;
  const RunSummary summary = Painter(MakeFakeObjective(card), options).Paint(artwork);
  EXPECT_NE(summary.termination, Termination::kFailed) << English(summary.message);
  ASSERT_TRUE(summary.picture);
  EXPECT_EQ(card.counters->evaluations, 0);
  EXPECT_GT(processor.counters->evaluations, 0);
}

// From its picture, and with what the optimiser had learnt.
TEST_F(DeviceThatGivesOut, ARunThatGoesOnBeginsOnTheProcessorWhereItStood) {
  SessionOptions options = WithProcessor();
  options.resumable = true;
  Watcher first(NetworkOn(Device::kCpu), options);
  first.session().Start(SmallArtwork(7));
  ASSERT_TRUE(first.WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
  ASSERT_TRUE(first.resume_point());
  const auto gone_on = [&](const ObjectiveFactory& factory) {
    Watcher watcher(factory, options);
    watcher.session().Continue(ResumePoint(*first.resume_point()));
    EXPECT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
    Mend();
    return *watcher.summary();
  };
  const RunSummary here = gone_on(NetworkOn(Device::kCpu));
  // It breaks when its targets are there.
  const RunSummary moved =
      gone_on([other = NetworkOn(Device::kOther)](const Artwork& artwork, ImageSize size,
                                                  const std::stop_token& stop) {
        auto objective = other(artwork, size, stop);
        other_device::Break(kFailure);
        return objective;
      });
  EXPECT_EQ(moved.computed.device, "cpu") << English(moved.message);
  EXPECT_EQ(moved.iteration, 3 * 7);
  EXPECT_EQ(moved.loss.total, here.loss.total);
}

TEST_F(DeviceThatGivesOut, AFrameWithoutRoomMakesTilesSmallerAndComes) {
  Watcher watcher(NetworkOn(Device::kOther), WithProcessor());
  Session& session = watcher.session();
  session.Start(Cuttable());
  ASSERT_TRUE(watcher.WaitForReports(6));
  session.Pause();
  session.RequestPicture();
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.picture() != nullptr; }));
  other_device::SetRoom(other_device::Bytes());
  session.RequestFrame();
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.frame().has_value(); }));
  EXPECT_EQ(watcher.notice(), "memory ran out: going on in smaller tiles");
  session.Stop();
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
  EXPECT_EQ(watcher.summary()->computed.device, "other");
}

TEST_F(DeviceThatGivesOut, AFrameForWhichThereIsNoRoomCostsNothingButTheFrame) {
  Watcher watcher(NetworkOn(Device::kOther), WithProcessor());
  Session& session = watcher.session();
  session.Start(Endless());
  ASSERT_TRUE(watcher.WaitForReports(3));
  session.Pause();
  session.RequestPicture();
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.picture() != nullptr; }));
  other_device::SetRoom(1);
  session.RequestFrame();
  // After the frame in the same turn or a later one; it takes no memory there.
  const int before = watcher.pictures();
  session.RequestPicture();
  ASSERT_TRUE(watcher.WaitFor([&](const Watcher& w) { return w.pictures() > before; }));
  EXPECT_FALSE(watcher.frame());
  EXPECT_EQ(watcher.state(), RunState::kPaused);
  other_device::SetRoom(0);
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.frame().has_value(); }));
  session.Stop();
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
  EXPECT_EQ(watcher.summary()->computed.device, "other");
  EXPECT_EQ(watcher.notice(), "");
}

TEST_F(DeviceThatGivesOut, TheNextRunTriesTheDeviceAgain) {
  Watcher watcher(NetworkOn(Device::kOther), WithProcessor());
  other_device::Break(kFailure);
  watcher.session().Start(SmallArtwork(3));
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
  EXPECT_EQ(watcher.summary()->computed.device, "cpu");
  EXPECT_EQ(watcher.summary()->termination, Termination::kIterationLimit);
  Mend();
  watcher.session().Start(SmallArtwork(3));
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
  EXPECT_EQ(watcher.summary()->computed.device, "other");
}

TEST_F(DeviceThatGivesOut, WithoutMemoryTilesGetSmallerAndThenTheProcessorGoesOn) {
  const Artwork artwork = Cuttable();
  Watcher watcher(NetworkOn(Device::kOther), WithProcessor());
  Session& session = watcher.session();
  session.Start(artwork);
  ASSERT_TRUE(watcher.WaitForReports(2));
  session.Pause();
  session.RequestPicture();
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.picture() != nullptr; }));
  // No tensor more than lie there between two iterations.
  const std::int64_t room = other_device::Bytes();
  other_device::SetRoom(room);
  session.Resume();
  const std::size_t whole = watcher.reports().size();
  ASSERT_TRUE(watcher.WaitForReports(whole + 3));
  EXPECT_EQ(watcher.notice(), "memory ran out: going on in smaller tiles");
  EXPECT_LE(other_device::Bytes(), room);
  // Less than is there.
  other_device::SetRoom(1);
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) {
    return w.notice() == "the graphics card has too little memory: going on on the processor";
  }));
  const std::size_t tiled = watcher.reports().size();
  ASSERT_TRUE(watcher.WaitForReports(tiled + 2));
  session.Stop();
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
  EXPECT_EQ(watcher.summary()->computed.device, "cpu");
  EXPECT_LT(watcher.summary()->loss.total, watcher.reports().front().loss.total);
}

// The processor would need more of it, not less.
TEST_F(DeviceThatGivesOut, WithoutTheComputersMemoryTheRunEndsWithItsPicture) {
  Watcher watcher(NetworkOn(Device::kOther), WithProcessor());
  watcher.session().Start(Cuttable());
  ASSERT_TRUE(watcher.WaitForReports(3));
  other_device::Break("[enforce fail] DefaultCPUAllocator: can't allocate memory");
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.summary() || !w.notice().empty(); }));
  EXPECT_EQ(watcher.notice(), "");
  ASSERT_TRUE(watcher.summary());
  EXPECT_EQ(watcher.summary()->termination, Termination::kFailed);
  EXPECT_EQ(English(watcher.summary()->message), "out of memory: choose a smaller size");
  EXPECT_EQ(watcher.summary()->computed.device, "other");
  EXPECT_TRUE(watcher.summary()->picture);
}

TEST_F(DeviceThatGivesOut, StoppedWhileItLeavesTheRunIsStoppedWithItsPicture) {
  std::promise<void> leaving;
  SessionOptions options;
  options.fall_back = [&](const Artwork& /*artwork*/, ImageSize /*size*/,
                          const std::stop_token& stop) -> Result<std::unique_ptr<Objective>> {
    leaving.set_value();
    while (!stop.stop_requested()) std::this_thread::yield();
    throw Cancelled();
  };
  Watcher watcher(NetworkOn(Device::kOther), options);
  watcher.session().Start(Endless());
  ASSERT_TRUE(watcher.WaitForReports(3));
  other_device::Break(kFailure);
  ASSERT_EQ(leaving.get_future().wait_for(std::chrono::minutes(1)), std::future_status::ready);
  watcher.session().Stop();
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
  EXPECT_EQ(watcher.summary()->termination, Termination::kStopped) << watcher.summary()->message;
  EXPECT_TRUE(watcher.summary()->picture);
}

TEST_F(DeviceThatGivesOut, OnTheWayToALargerScaleToo) {
  Artwork artwork = SmallArtwork(4);
  artwork.recipe.size = 64;
  std::atomic<bool> armed = false;
  // The second scale's targets find no room.
  const ObjectiveFactory other = NetworkOn(Device::kOther);
  SessionOptions options = WithProcessor();
  options.scale_pictures = true;
  Watcher watcher(
      [&](const Artwork& given, ImageSize size, const std::stop_token& stop) {
        auto objective = other(given, size, stop);
        if (!armed.exchange(true)) other_device::SetRoom(other_device::Bytes() + 600'000);
        return objective;
      },
      options);
  watcher.session().Start(artwork);
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
  EXPECT_NE(watcher.summary()->termination, Termination::kFailed) << watcher.summary()->message;
  EXPECT_EQ(watcher.summary()->picture->size(), (ImageSize{64, 48}));
  EXPECT_EQ(watcher.summary()->iteration, 8);
  EXPECT_EQ(watcher.summary()->computed.device, "cpu") << "it had room";
  // The first scale has ended once, though it was left twice.
  EXPECT_EQ(watcher.scale_pictures().size(), 1U);
}

}  // namespace
}  // namespace pastiche
