#include "ui/run/run_on_desktop.h"

#include <memory>
#include <vector>

#include "tests/ui/window_fixture.h"

namespace pastiche {
namespace {

struct Heard {
  std::vector<bool> awake;
  std::vector<std::optional<double>> progress;
  QStringList notices;
};

class ListeningDesktop : public Desktop {
 public:
  explicit ListeningDesktop(Heard* heard) : heard_(heard) {}
  void KeepAwake(bool awake) override { heard_->awake.push_back(awake); }
  void ShowProgress(std::optional<double> done) override { heard_->progress.push_back(done); }
  void Notify(const QString& title, const QString& /*text*/) override {
    heard_->notices.append(title);
  }

 private:
  Heard* heard_;
};

class RunOnDesktopTest : public WindowTest {
 protected:
  RunOnDesktopTest()
      : desktop_(&controller(), window_.get(), std::make_unique<ListeningDesktop>(&heard_)) {
    desktop_.SetLong(0);
  }

  void RunToTheEnd() {
    document().Set(&Recipe::iterations, 30);
    actions().start->trigger();
    ASSERT_TRUE(WaitFor([this] { return state() == RunState::kFinished; }));
  }

  Heard heard_;
  RunOnDesktop desktop_;
};

TEST_F(RunOnDesktopTest, TheMachineIsAwakeWhileItPaintsAndOnlyThen) {
  StartAndWaitForFrame();
  EXPECT_EQ(heard_.awake, (std::vector{true}));
  actions().pause->trigger();
  EXPECT_EQ(heard_.awake, (std::vector{true, false}));
  actions().pause->trigger();
  EXPECT_EQ(heard_.awake, (std::vector{true, false, true}));
  ASSERT_TRUE(StopAndWait());
  EXPECT_EQ(heard_.awake, (std::vector{true, false, true, false}));
}

TEST_F(RunOnDesktopTest, ProgressGrowsAndGoes) {
  OpenPictures();
  RunToTheEnd();
  ASSERT_GT(heard_.progress.size(), 2U);
  EXPECT_FALSE(heard_.progress.back());
  double last = 0;
  for (std::size_t i = 0; i + 1 < heard_.progress.size(); ++i) {
    ASSERT_TRUE(heard_.progress[i]);
    EXPECT_GE(*heard_.progress[i], last);
    last = *heard_.progress[i];
  }
  EXPECT_LE(heard_.progress.size(), 102U);
}

TEST_F(RunOnDesktopTest, TheEndIsToldToWhoIsElsewhere) {
  OpenPictures();
  QWidget other;
  other.show();
  other.activateWindow();
  ASSERT_TRUE(WaitFor([&] { return other.isActiveWindow(); }));
  RunToTheEnd();
  EXPECT_EQ(heard_.notices, QStringList("The picture is finished"));
  // A short one, or one that was stopped, is not worth it.
  desktop_.SetLong(3600);
  RunToTheEnd();
  desktop_.SetLong(0);
  document().Set(&Recipe::iterations, 1'000'000);
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return state() == RunState::kRunning; }));
  ASSERT_TRUE(StopAndWait());
  EXPECT_EQ(heard_.notices.size(), 1);
}

TEST_F(RunOnDesktopTest, WhoLooksOnIsNotTold) {
  OpenPictures();
  window_->activateWindow();
  ASSERT_TRUE(WaitFor([this] { return window_->isActiveWindow(); }));
  RunToTheEnd();
  EXPECT_TRUE(heard_.notices.isEmpty());
}

}  // namespace
}  // namespace pastiche
