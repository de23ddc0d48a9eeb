#include "ui/widgets/section.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace pastiche {
namespace {

/// Four sections, the last with one inside, in a room that is hardly higher than their headings.
class SectionTest : public ::testing::Test {
 protected:
  SectionTest() {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    for (Section*& section : sections_) {
      section = new Section("Title", false);
      section->body()->addWidget(Body(150));
      layout->addWidget(section);
    }
    inner_ = new Section("Inner", false);
    inner_->body()->addWidget(Body(900));
    sections_[3]->body()->addWidget(inner_);
    layout->addStretch();
    area_.setWidget(page);
    area_.setWidgetResizable(true);
    area_.resize(300, 300);
    area_.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&area_));
  }
  static QWidget* Body(int height) {
    auto* body = new QLabel("body");
    body->setFixedHeight(height);
    return body;
  }
  /// From the top of what is seen to the top of the section, and to its end.
  int TopOf(const Section* section) { return section->mapTo(area_.viewport(), QPoint()).y(); }
  int EndOf(const Section* section) { return TopOf(section) + section->height(); }

  QScrollArea area_;
  Section* sections_[4] = {};
  Section* inner_ = nullptr;
};

TEST_F(SectionTest, WhatIsOpenedComesIntoSight) {
  sections_[3]->heading()->click();
  EXPECT_GE(TopOf(sections_[3]), 0);
  EXPECT_LE(EndOf(sections_[3]), area_.viewport()->height());
  EXPECT_GT(sections_[3]->height(), 150);
  // Of what is larger than the room, the beginning.
  inner_->heading()->click();
  EXPECT_EQ(TopOf(inner_), 0);
  EXPECT_GT(inner_->height(), 900);
}

TEST_F(SectionTest, NothingMovesForWhatIsInSightOrOpenedByTheProgram) {
  sections_[0]->heading()->click();
  EXPECT_EQ(area_.verticalScrollBar()->value(), 0);
  sections_[3]->SetOpen(true);
  // Room has been made for it, and so whatever would have moved has.
  ASSERT_TRUE(QTest::qWaitFor([this] { return sections_[3]->height() > 150; }));
  QCoreApplication::processEvents();
  EXPECT_EQ(area_.verticalScrollBar()->value(), 0);
}

}  // namespace
}  // namespace pastiche
