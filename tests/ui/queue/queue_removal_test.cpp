// What is taken out of the queue, and brought back.

#include <filesystem>

#include "tests/ui/queue/queue_support.h"

namespace pastiche {
namespace {

namespace fs = std::filesystem;

TEST_F(QueueTest, WhatIsRemovedCanBeBroughtBack) {
  const std::string a = Add("a.png");
  const std::string b = Add("b.png");
  queue_->Remove(a);
  EXPECT_EQ(Ids(*queue_), std::vector{b});
  EXPECT_TRUE(queue_->can_bring_back());
  queue_->BringBack();
  EXPECT_EQ(Ids(*queue_), (std::vector{a, b}));
  EXPECT_FALSE(queue_->can_bring_back());
  queue_->Remove(a);
  queue_->ForgetRemoved();
  ASSERT_TRUE(WaitUntilIdle());
  EXPECT_FALSE(fs::exists(queue_->DocumentOf(a)));
  EXPECT_TRUE(fs::exists(queue_->DocumentOf(b)));
  EXPECT_FALSE(queue_->can_bring_back());
}

TEST_F(QueueTest, AllThatAreFinishedAreRemovedAtOnce) {
  const std::string a = Add("a.png");
  const std::string b = Add("b.png");
  ASSERT_TRUE(PaintAll());
  const std::string c = Add("c.png");
  queue_->RemoveDone();
  EXPECT_EQ(Ids(*queue_), std::vector{c});
  queue_->BringBack();
  queue_->BringBack();
  EXPECT_EQ(Ids(*queue_), (std::vector{a, b, c}));
  queue_->RemoveDone();
  queue_->ForgetRemoved();
  ASSERT_TRUE(WaitUntilIdle());
  EXPECT_TRUE(fs::exists(ToPath(InFolder("a.png")))) << "the picture stays";
}

TEST_F(QueueTest, WhatIsRemovedWhileItIsPaintedLeavesNothing) {
  MakeSlowQueue();
  const std::string id = Add("it.png");
  queue_->Start();
  ASSERT_TRUE(WaitUntilItPaints());
  queue_->Remove(id);
  queue_->ForgetRemoved();
  ASSERT_TRUE(WaitUntilIdle());
  EXPECT_FALSE(fs::exists(queue_->DocumentOf(id)));
  EXPECT_FALSE(fs::exists(ToPath(InFolder("it.png"))));
  EXPECT_FALSE(queue_->painting());
}

TEST_F(QueueTest, WhatIsBroughtBackWhileItStopsIsPaintedOn) {
  MakeSlowQueue();
  const std::string id = Add("it.png");
  queue_->Start();
  ASSERT_TRUE(WaitUntilItPaints());
  queue_->Remove(id);
  queue_->BringBack();
  EXPECT_EQ(Ids(*queue_), std::vector{id});
  ASSERT_TRUE(WaitFor([&] { return !queue_->progress(); }));
  ASSERT_TRUE(WaitUntilItPaints());
  EXPECT_EQ(StateOf(id), QueueState::kPainting);
}

}  // namespace
}  // namespace pastiche
