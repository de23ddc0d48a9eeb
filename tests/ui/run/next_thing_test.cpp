// What comes after a run: its picture is gone on with, or another is begun.

#include <QMenu>
#include <QToolButton>

#include "tests/ui/window_fixture.h"

namespace pastiche {
namespace {

using RunTest = WindowTest;

class NextThingTest : public WindowTest {
 protected:
  QToolButton& main() { return *Find<QToolButton>(*window_, "start_button"); }
  bool IsBright(const char* button) {
    return Find<QToolButton>(*window_, button)->property("role") == QVariant("primary");
  }
};

TEST_F(RunTest, GoingOnMakesTheNextIterationAndIsNoStep) {
  EXPECT_FALSE(actions().go_on->isEnabled());
  StartAndWaitForFrame();
  EXPECT_FALSE(actions().go_on->isEnabled());
  ASSERT_TRUE(StopAndWait());
  ASSERT_TRUE(actions().go_on->isEnabled());
  const int last = iteration();
  const int steps = document().steps().count();
  QSignalSpy reports(&controller(), &SessionController::IterationDone);
  // What has been changed since is taken up.
  document().SetRatio(0.5);
  actions().go_on->trigger();
  ASSERT_TRUE(WaitFor([&] { return !reports.isEmpty(); }));
  EXPECT_GT(iteration(), last);
  EXPECT_LT(iteration(), last + 1000);
  EXPECT_EQ(controller().generation(), 2U);
  EXPECT_EQ(controller().run_recipe().alpha, 0.5);
  EXPECT_EQ(document().steps().count(), steps + 1);
  EXPECT_EQ(document().recipe().start, Start::kContent);
  ASSERT_TRUE(StopAndWait());
}

TEST_F(RunTest, WhereARunCannotGoOnItsPictureIsTheStart) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  document().ForgetResumePoint();
  ASSERT_TRUE(actions().go_on->isEnabled());
  const std::shared_ptr<const Image> picture = document().result();
  const Start before = document().recipe().start;
  actions().go_on->trigger();
  ASSERT_TRUE(WaitFor([this] { return controller().generation() == 2; }));
  EXPECT_EQ(controller().run_artwork().start, picture);
  EXPECT_EQ(controller().run_recipe().start, Start::kCustom);
  EXPECT_EQ(document().steps().undoText(), "Go on from the picture");
  EXPECT_TRUE(Find<QToolButton>(*window_, "start_canvas")->isChecked());
  EXPECT_EQ(window_->start_picture()->picture()->name, "the picture so far");
  ASSERT_TRUE(StopAndWait());
  actions().undo->trigger();
  EXPECT_EQ(document().recipe().start, before);
}

TEST_F(RunTest, PreviewsWaitForTheRun) {
  StartAndWaitForFrame();
  QSignalSpy previews(&window_->previews(), &PreviewPainter::Painted);
  Artwork artwork = document().artwork();
  artwork.recipe.iterations = 1;
  window_->previews().Ask("a", artwork, 32);
  const int before = iteration();
  ASSERT_TRUE(WaitFor([&] { return iteration() > before + 3; }));
  EXPECT_TRUE(previews.isEmpty());
  EXPECT_EQ(window_->previews().waiting(), 1);
  ASSERT_TRUE(StopAndWait());
  EXPECT_TRUE(WaitFor([&] { return previews.size() == 1; }));
}

TEST_F(NextThingTest, StartIsBrightWhileItIsTheNextThingToDo) {
  OpenPictures();
  EXPECT_TRUE(IsBright("start_button"));
  EXPECT_FALSE(IsBright("export_button"));
  actions().start->trigger();
  EXPECT_FALSE(IsBright("start_button"));
  // What waits for the next start makes it that again.
  document().Set(&Recipe::start, Start::kNoise);
  EXPECT_TRUE(IsBright("start_button"));
}

TEST_F(NextThingTest, AfterARunItIsTheExportAndStartIsContinue) {
  StartAndWaitForFrame();
  EXPECT_EQ(main().text(), "Restart");
  EXPECT_FALSE(IsBright("export_button"));
  ASSERT_TRUE(StopAndWait());
  EXPECT_EQ(main().text(), "Continue");
  EXPECT_FALSE(IsBright("start_button"));
  EXPECT_TRUE(IsBright("export_button"));
  ASSERT_NE(main().menu(), nullptr);
  EXPECT_TRUE(main().menu()->actions().contains(actions().start));
  // Its press goes on.
  const int last = iteration();
  main().click();
  ASSERT_TRUE(WaitFor([&] { return iteration() > last; }));
  EXPECT_LT(iteration(), last + 1000);
  EXPECT_EQ(main().text(), "Restart");
}

TEST_F(NextThingTest, TheKeyDoesWhatTheButtonSays) {
  const auto press = [this] {
    QTest::keyClick(window_.get(), Qt::Key_Return, Qt::ControlModifier);
  };
  const QString key = QKeySequence("Ctrl+Return").toString(QKeySequence::NativeText);
  EXPECT_FALSE(actions().paint->isEnabled());
  OpenPictures();
  window_->activateWindow();
  EXPECT_TRUE(main().toolTip().endsWith('\n' + key)) << main().toolTip().toStdString();
  iteration();
  press();
  ASSERT_TRUE(WaitFor([this] { return iteration() > 3; }));
  ASSERT_TRUE(StopAndWait());
  ASSERT_EQ(main().text(), "Continue");
  EXPECT_TRUE(main().toolTip().endsWith('\n' + key)) << main().toolTip().toStdString();
  const int last = iteration();
  press();
  ASSERT_TRUE(WaitFor([&] { return iteration() > last; })) << "it begins anew";
  ASSERT_TRUE(StopAndWait());
  // That has a key of its own.
  QSignalSpy begun(&controller(), &SessionController::RunBegun);
  QTest::keyClick(window_.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
  ASSERT_TRUE(WaitFor([&] { return begun.size() == 1; }));
}

TEST_F(NextThingTest, AnotherPhotoOrAnotherStartIsBegunAnew) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  document().Set(&Recipe::start, Start::kNoise);
  EXPECT_EQ(main().text(), "Start anew");
  EXPECT_TRUE(IsBright("start_button"));
  actions().undo->trigger();
  EXPECT_EQ(main().text(), "Continue");
  window_->OpenPhoto(Write("other.png", {80, 60}, Qt::yellow));
  ASSERT_TRUE(WaitFor([&] { return main().text() == "Start anew"; }));
  EXPECT_TRUE(IsBright("start_button"));
  EXPECT_FALSE(IsBright("export_button"));
  actions().undo->trigger();
  EXPECT_EQ(main().text(), "Continue");
}

TEST_F(NextThingTest, TwiceTheSizeGoesOnWithWhatIsPainted) {
  StartAndWaitForFrame();
  EXPECT_FALSE(actions().go_on_larger->isEnabled());
  ASSERT_TRUE(StopAndWait());
  const int last = iteration();
  actions().go_on_larger->trigger();
  ASSERT_TRUE(WaitFor([this] { return canvas().picture_size() == QSize(160, 120); }));
  ASSERT_TRUE(WaitFor([&] { return iteration() > last; }));
  EXPECT_EQ(document().recipe().size, 160);
  EXPECT_TRUE(document().recipe().enlarge);
  EXPECT_EQ(controller().run_recipe().start, Start::kContent);
  ASSERT_TRUE(StopAndWait());
  actions().undo->trigger();
  EXPECT_EQ(document().recipe().size, Recipe().size);
}

}  // namespace
}  // namespace pastiche
