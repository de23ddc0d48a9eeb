// What the messages over the canvas say, and when they no longer do.

#include "ui/window/toasts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include "tests/ui/window_fixture.h"

namespace pastiche {
namespace {

class ToastsTest : public ::testing::Test {
 protected:
  ToastsTest() {
    ground_.resize(800, 600);
    ground_.show();
  }

  /// What can be read, from top to bottom.
  QStringList Texts() const {
    QStringList texts;
    for (const auto* text : toasts_.findChildren<QLabel*>("problem")) {
      if (text->isVisible()) texts.append(text->text());
    }
    return texts;
  }
  template <class Button>
  Button* Nth(const char* name, int index) const {
    return toasts_.findChildren<Button*>(name).at(index);
  }

  QWidget ground_;
  Toasts toasts_{&ground_};
};

TEST_F(ToastsTest, EachCauseHasOneUntilItIsMended) {
  EXPECT_TRUE(toasts_.isHidden());
  toasts_.Show(Problem::kNetwork, "no network");
  toasts_.Show(Problem::kExport, "no folder");
  EXPECT_EQ(Texts(), (QStringList{"no network", "no folder"}));
  toasts_.Show(Problem::kNetwork, "still none");
  EXPECT_EQ(Texts(), (QStringList{"still none", "no folder"}));
  toasts_.Clear(Problem::kNetwork);
  EXPECT_EQ(Texts(), QStringList{"no folder"});
  toasts_.Clear(Problem::kRun);
  EXPECT_FALSE(toasts_.isHidden());
  Nth<QToolButton>("close_problem", 0)->click();
  EXPECT_TRUE(toasts_.isHidden());
  EXPECT_TRUE(toasts_.empty());
}

TEST_F(ToastsTest, WhatIsBeingDoneStaysUntilItIsTakenBack) {
  bool called_off = false;
  const WayOut cancel = {"Cancel", "tip", [&] { called_off = true; }};
  const int work = toasts_.ShowWork(0, "writing 1", cancel);
  toasts_.Say("something else");
  toasts_.Dismiss();
  EXPECT_EQ(toasts_.ShowWork(work, "writing 2", cancel), work);
  EXPECT_EQ(Texts(), QStringList{"writing 2"});
  EXPECT_FALSE(toasts_.has_problems()) << "Escape is for other things";
  Nth<QPushButton>("way_out", 0)->click();
  EXPECT_TRUE(called_off);
  toasts_.ShowWork(work, "writing 3", cancel);
  EXPECT_TRUE(toasts_.empty()) << "who closed it has seen it";
  const int next = toasts_.ShowWork(0, "writing again", cancel);
  toasts_.TakeBack(next);
  EXPECT_TRUE(toasts_.empty());
}

TEST_F(ToastsTest, ThreeAreSeenAndTheOthersWait) {
  toasts_.Show(Problem::kPhoto, "one");
  toasts_.Show(Problem::kNetwork, "two");
  toasts_.Show(Problem::kExport, "three");
  toasts_.Show(Problem::kRun, "four");
  EXPECT_EQ(Texts(), (QStringList{"two", "three", "four"}));
  Nth<QToolButton>("close_problem", 1)->click();
  EXPECT_EQ(Texts(), (QStringList{"one", "two", "four"}));
}

TEST_F(ToastsTest, ANoticeGoesByItselfAndAProblemStays) {
  toasts_.Show(Problem::kRun, "it failed");
  toasts_.Say("it is exported");
  EXPECT_EQ(Texts().size(), 2);
  auto* time = toasts_.findChild<QTimer*>("notice_time");
  ASSERT_TRUE(time && time->isActive());
  time->start(0);
  ASSERT_TRUE(WaitFor([this] { return Texts().size() == 1; }));
  EXPECT_EQ(Texts(), QStringList{"it failed"});
}

TEST_F(ToastsTest, ANoticeStaysWhileTheKeyboardIsInIt) {
  ground_.activateWindow();
  ASSERT_TRUE(WaitFor([this] { return ground_.isActiveWindow(); }));
  int undone = 0;
  toasts_.Say("it is gone", {"Undo", "Bring it back.", [&] { ++undone; }});
  auto* undo = Nth<QPushButton>("way_out", 0);
  undo->setFocus();
  auto* time = toasts_.findChild<QTimer*>("notice_time");
  time->setInterval(0);
  time->start();
  HandleEvents();
  EXPECT_FALSE(toasts_.empty());
  QTest::keyClick(undo, Qt::Key_Space);
  EXPECT_EQ(undone, 1);
  EXPECT_TRUE(toasts_.empty());
}

TEST_F(ToastsTest, EveryPartHasANameAndTabComesToIt) {
  toasts_.Show(Problem::kExport, "no folder", {"Choose another file", "Choose again.", [] {}});
  for (QAbstractButton* button :
       {static_cast<QAbstractButton*>(Nth<QPushButton>("way_out", 0)),
        static_cast<QAbstractButton*>(Nth<QToolButton>("close_problem", 0))}) {
    EXPECT_FALSE(button->accessibleName().isEmpty());
    EXPECT_FALSE(button->toolTip().isEmpty());
    EXPECT_TRUE(button->focusPolicy() & Qt::TabFocus);
  }
}

TEST_F(ToastsTest, AreReadOutOnceEach) {
  QStringList heard;
  QObject::connect(&toasts_, &Toasts::ReadOut,
                   [&](const QString& message) { heard.append(message); });
  toasts_.Show(Problem::kExport, "no folder");
  toasts_.Show(Problem::kExport, "no folder");
  toasts_.Say("saved");
  toasts_.Clear(Problem::kExport);
  EXPECT_EQ(heard, (QStringList{"no folder", "saved"}));
}

TEST_F(ToastsTest, LieAlongTheLowerEdgeAtAnySize) {
  toasts_.Show(Problem::kRun, QString("A line that has to be broken. ").repeated(12));
  for (const QSize size : {QSize(800, 600), QSize(320, 400), QSize(1600, 300)}) {
    ground_.resize(size);
    HandleEvents();
    EXPECT_TRUE(ground_.rect().contains(toasts_.geometry())) << size.width();
    EXPECT_NEAR(toasts_.geometry().center().x(), size.width() / 2, 1);
    EXPECT_LT(ground_.height() - toasts_.geometry().bottom(), 24);
    const auto* text = Nth<QLabel>("problem", 0);
    EXPECT_GE(text->height(), text->heightForWidth(text->width())) << size.width();
  }
}

using ToastsInWindowTest = WindowTest;

TEST_F(ToastsInWindowTest, WhatIsChosenOfATextIsCopiedAndNotThePicture) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  window_->activateWindow();
  ASSERT_TRUE(WaitFor([this] { return window_->isActiveWindow(); }));
  window_->ShowProblem("no room on the disk");
  auto* text = Find<QLabel>(*window_, "problem");
  ASSERT_TRUE(text->isVisible());
  text->setSelection(3, 4);
  text->setFocus();
  QGuiApplication::clipboard()->clear();
  QSignalSpy copied(actions().copy_picture, &QAction::triggered);
  QTest::keySequence(text, QKeySequence::Copy);
  EXPECT_EQ(QGuiApplication::clipboard()->text(), "room");
  EXPECT_TRUE(copied.isEmpty());
  // With nothing chosen the picture is meant.
  text->setSelection(0, 0);
  QTest::keySequence(text, QKeySequence::Copy);
  EXPECT_EQ(copied.size(), 1);
}

}  // namespace
}  // namespace pastiche
