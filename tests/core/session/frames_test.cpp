#include "core/session/frames.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/device/torch_device.h"
#include "tests/core/session/watcher.h"
#include "tests/support/devices.h"
#include "tests/support/other_device.h"

namespace pastiche {
namespace {

class FramesOfADevice : public testing::Test {
 protected:
  FramesOfADevice() { EXPECT_EQ(WhyNotOn(Device::kOther), ""); }
  ~FramesOfADevice() override { other_device::Break(""); }

  void SetUp() override {
    mailbox_.Start(PlainInputs());
    request_ = *mailbox_.WaitForRequest();
    mailbox_.BeginIterations(request_.generation, {4, 3});
    frames_.emplace(mailbox_, request_.generation);
    frames_->Make(at::full({1, 3, 3, 4}, 0.5).to(TorchDevice(Device::kOther)), 7);
  }

  Mailbox mailbox_{[] {}};
  RunRequest request_;
  std::optional<Frames> frames_;
};

TEST_F(FramesOfADevice, ComeWhenTheyArePublished) {
  EXPECT_FALSE(mailbox_.TakeUpdate().frame);
  EXPECT_FALSE(frames_->due());
  frames_->Publish();
  const std::optional<Frame> frame = mailbox_.TakeUpdate().frame;
  ASSERT_TRUE(frame);
  EXPECT_EQ(frame->iteration, 7);
  EXPECT_EQ(frame->size, (ImageSize{4, 3}));
  EXPECT_FALSE(mailbox_.AwaitTurn(request_, std::chrono::steady_clock::now()).wishes.frame);
}

TEST_F(FramesOfADevice, OneThatTheDeviceLosesIsStillWishedFor) {
  other_device::Break("CUDA error: unspecified launch failure");
  frames_->Publish();
  EXPECT_FALSE(mailbox_.TakeUpdate().frame);
  ASSERT_TRUE(frames_->due());
  EXPECT_GT(*frames_->due(), std::chrono::steady_clock::now() + std::chrono::milliseconds(500))
      << "asked for again and again";
  EXPECT_TRUE(mailbox_.AwaitTurn(request_, std::chrono::steady_clock::now()).wishes.frame);
}

TEST_F(FramesOfADevice, SoIsOneThatIsAbandoned) {
  frames_->Abandon();
  ASSERT_TRUE(frames_->due());
  EXPECT_TRUE(mailbox_.AwaitTurn(request_, std::chrono::steady_clock::now()).wishes.frame);
}

}  // namespace
}  // namespace pastiche
