#include "ui/widgets/focus_ring.h"

#include <gtest/gtest.h>

#include <QHBoxLayout>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace pastiche {
namespace {

class FocusRingTest : public ::testing::Test {
 protected:
  FocusRingTest() {
    auto* layout = new QHBoxLayout(&window_);
    for (QWidget* part : std::initializer_list<QWidget*>{first_, second_, text_}) {
      layout->addWidget(part);
    }
    window_.show();
    window_.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window_));
    QTest::mouseClick(first_, Qt::LeftButton);
    EXPECT_TRUE(first_->hasFocus());
  }
  /// Whether it looks as without the keyboard.
  static bool LooksPlain(QWidget* widget) {
    const QImage with = widget->grab().toImage();
    widget->clearFocus();
    return widget->grab().toImage() == with;
  }

  QWidget window_;
  QPushButton* first_ = new QPushButton("First");
  QPushButton* second_ = new QPushButton("Second");
  QLineEdit* text_ = new QLineEdit;
};

TEST_F(FocusRingTest, WhatIsClickedHasNone) {
  EXPECT_FALSE(ShowsFocusRing(*first_));
  EXPECT_TRUE(LooksPlain(first_));
}

TEST_F(FocusRingTest, AKeyThatMovesBringsIt) {
  QTest::keyClick(first_, Qt::Key_Tab);
  EXPECT_TRUE(ShowsFocusRing(*second_));
  EXPECT_FALSE(LooksPlain(second_));
}

TEST_F(FocusRingTest, WhatTheFocusWandersToAfterAClickHasNone) {
  first_->setEnabled(false);
  ASSERT_TRUE(second_->hasFocus());
  EXPECT_FALSE(ShowsFocusRing(*second_));
  QTest::keyClick(second_, Qt::Key_Left);
  EXPECT_TRUE(ShowsFocusRing(*QApplication::focusWidget()));
}

TEST_F(FocusRingTest, AKeyThatDoesNotMoveBringsNone) {
  QTest::keyClick(first_, Qt::Key_Space);
  EXPECT_FALSE(ShowsFocusRing(*first_));
  first_->setEnabled(false);
  EXPECT_FALSE(ShowsFocusRing(*second_));
}

TEST_F(FocusRingTest, WhereItWasShownItIsShownWhereTheFocusWandersTo) {
  QTest::keyClick(first_, Qt::Key_Tab);
  second_->setEnabled(false);
  ASSERT_NE(QApplication::focusWidget(), nullptr);
  EXPECT_TRUE(ShowsFocusRing(*QApplication::focusWidget()));
}

TEST_F(FocusRingTest, AShortcutToAControlBringsIt) {
  second_->setFocus(Qt::ShortcutFocusReason);
  EXPECT_TRUE(ShowsFocusRing(*second_));
}

TEST_F(FocusRingTest, AWindowThatComesBackShowsItAsItWas) {
  QTest::keyClick(first_, Qt::Key_Tab);
  ASSERT_TRUE(ShowsFocusRing(*second_));
  // In another window the mouse is used.
  QPushButton other("Other");
  other.show();
  other.activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&other));
  QTest::mouseClick(&other, Qt::LeftButton);
  EXPECT_FALSE(ShowsFocusRing(other));
  window_.activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&window_));
  ASSERT_TRUE(second_->hasFocus());
  EXPECT_TRUE(ShowsFocusRing(*second_));
}

TEST_F(FocusRingTest, AFieldIsLitInAnyCase) {
  QTest::mouseClick(text_, Qt::LeftButton);
  text_->setReadOnly(true);  // no cursor, which is no light
  EXPECT_FALSE(LooksPlain(text_));
}

}  // namespace
}  // namespace pastiche
