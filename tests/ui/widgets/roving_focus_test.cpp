#include "ui/widgets/roving_focus.h"

#include <array>

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSlider>
#include <QToolButton>

#include "tests/ui/ui_test_support.h"

namespace pastiche {
namespace {

class RovingFocusTest : public ::testing::Test {
 protected:
  RovingFocusTest() { new QHBoxLayout(&window_); }

  template <class Control>
  Control* Add() {
    auto* control = new Control;
    window_.layout()->addWidget(control);
    return control;
  }

  void Open() {
    window_.show();
    window_.activateWindow();
    ASSERT_TRUE(WaitFor([this] { return window_.isActiveWindow(); }));
  }

  void Press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
  }
  static QWidget* Focus() { return QApplication::focusWidget(); }

  QWidget window_;
};

TEST_F(RovingFocusTest, ARowIsOneStopThatIsLeftWhereItWas) {
  auto* before = Add<QCheckBox>();
  std::array<QCheckBox*, 3> row{};
  for (QCheckBox*& control : row) control = Add<QCheckBox>();
  auto* after = Add<QCheckBox>();
  RoveInRow(&window_, {row[0], row[1], row[2]});
  Open();
  before->setFocus();
  Press(Qt::Key_Tab);
  EXPECT_EQ(Focus(), row[0]);
  Press(Qt::Key_Left);
  EXPECT_EQ(Focus(), row[0]);
  Press(Qt::Key_Right);
  Press(Qt::Key_Right);
  EXPECT_EQ(Focus(), row[2]);
  Press(Qt::Key_Right);
  EXPECT_EQ(Focus(), row[2]);
  Press(Qt::Key_Left);
  Press(Qt::Key_Tab);
  EXPECT_EQ(Focus(), after);
  Press(Qt::Key_Tab, Qt::ShiftModifier);
  EXPECT_EQ(Focus(), row[1]);
  Press(Qt::Key_Tab, Qt::ShiftModifier);
  EXPECT_EQ(Focus(), before);
}

TEST_F(RovingFocusTest, FromRightToLeftTheArrowsGoAsTheEyeDoes) {
  window_.setLayoutDirection(Qt::RightToLeft);
  auto* first = Add<QCheckBox>();
  auto* second = Add<QCheckBox>();
  RoveInRow(&window_, {first, second});
  Open();
  first->setFocus();
  Press(Qt::Key_Right);
  EXPECT_EQ(Focus(), first);
  Press(Qt::Key_Left);
  EXPECT_EQ(Focus(), second);
}

TEST_F(RovingFocusTest, AColumnLeavesLeftAndRightToItsSliders) {
  auto* first = Add<QSlider>();
  auto* second = Add<QSlider>();
  for (QSlider* slider : {first, second}) slider->setOrientation(Qt::Horizontal);
  RoveInColumn(&window_, {first, second});
  Open();
  first->setFocus();
  Press(Qt::Key_Right);
  EXPECT_EQ(first->value(), 1);
  Press(Qt::Key_Down);
  EXPECT_EQ(Focus(), second);
  EXPECT_EQ(second->value(), 0);
  EXPECT_EQ(first->value(), 1);
}

TEST_F(RovingFocusTest, WhatCannotBeUsedIsPassedOverAndIsNoStop) {
  std::array<QCheckBox*, 4> row{};
  for (QCheckBox*& control : row) control = Add<QCheckBox>();
  RoveInRow(&window_, {row[0], row[1], row[2], row[3]});
  row[1]->setEnabled(false);
  row[2]->hide();
  Open();
  row[0]->setFocus();
  Press(Qt::Key_Right);
  EXPECT_EQ(Focus(), row[3]);
  row[3]->setEnabled(false);
  EXPECT_TRUE(row[0]->focusPolicy() & Qt::TabFocus);
  for (int i : {1, 2, 3}) EXPECT_FALSE(row[i]->focusPolicy() & Qt::TabFocus) << i;
  row[0]->hide();
  row[2]->show();
  EXPECT_TRUE(row[2]->focusPolicy() & Qt::TabFocus);
}

TEST_F(RovingFocusTest, AGridGoesAllFourWaysAndThroughItsTexts) {
  std::array<QCheckBox*, 2> ticks{};
  std::array<QDoubleSpinBox*, 2> numbers{};
  auto* roving = new RovingFocus(&window_);
  for (int i : {0, 1}) {
    ticks[i] = Add<QCheckBox>();
    numbers[i] = Add<QDoubleSpinBox>();
    numbers[i]->setValue(1.25);
    roving->AddRow({ticks[i], numbers[i]});
  }
  Open();
  ticks[0]->setFocus();
  Press(Qt::Key_Down);
  EXPECT_EQ(Focus(), ticks[1]);
  Press(Qt::Key_Right);
  EXPECT_EQ(Focus(), numbers[1]);
  numbers[1]->findChild<QLineEdit*>()->setCursorPosition(1);
  Press(Qt::Key_Left);
  EXPECT_EQ(Focus(), numbers[1]);
  Press(Qt::Key_Left);
  EXPECT_EQ(Focus(), ticks[1]);
  Press(Qt::Key_Right);
  Press(Qt::Key_Up);
  EXPECT_EQ(Focus(), numbers[0]);
  EXPECT_EQ(numbers[0]->value(), 1.25);
  EXPECT_EQ(numbers[1]->value(), 1.25);
}

TEST_F(RovingFocusTest, WhatAClickLeavesAloneStaysSo) {
  auto* first = Add<QToolButton>();  // Tab only
  auto* second = Add<QToolButton>();
  auto* slider = Add<QSlider>();
  slider->setFocusPolicy(Qt::WheelFocus);
  RoveInRow(&window_, {first, second, slider});
  EXPECT_EQ(first->focusPolicy(), Qt::TabFocus);
  EXPECT_EQ(second->focusPolicy(), Qt::NoFocus);
  EXPECT_EQ(slider->focusPolicy(), Qt::ClickFocus);
  EXPECT_TRUE(RovingFocus::Has(second));
  EXPECT_FALSE(RovingFocus::Has(&window_));
}

}  // namespace
}  // namespace pastiche
