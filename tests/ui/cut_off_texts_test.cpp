#include "tests/ui/cut_off_texts.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

#include "tests/ui/ui_test_support.h"

namespace pastiche {
namespace {

/// Each of a kind, with a text that takes much more than `width`.
class Crowd : public QWidget {
 public:
  explicit Crowd(int width) {
    Add(new QLabel("a label of many words"), width);
    auto* wrapped = new QLabel("Donaudampfschifffahrtsgesellschaft");
    wrapped->setWordWrap(true);
    Add(wrapped, width);
    Add(new QPushButton("a button of many words"), width);
    auto* box = new QComboBox;
    box->addItem("a choice of many words");
    Add(box, width);
    auto* spin = new QSpinBox;
    spin->setSuffix(" of many, many words");
    Add(spin, width);
    auto* line = new QLineEdit;
    line->setPlaceholderText("what stands in an empty field");
    Add(line, width);
    auto* bar = new QProgressBar;
    bar->setFormat("progress in many words");
    bar->setValue(1);
    Add(bar, width);
    resize(1000, 600);
    show();
    HandleEvents();
  }
  int count() const { return count_; }
  QWidget* last() const { return last_; }

 private:
  void Add(QWidget* widget, int width) {
    widget->setParent(this);
    widget->setGeometry(10, 10 + 60 * count_++, width, 50);
    last_ = widget;
  }

  int count_ = 0;
  QWidget* last_ = nullptr;
};

TEST(CutOffTexts, EachKindIsFound) {
  const Crowd crowd(30);
  int looked_at = 0;
  const QStringList found = CutOffTexts(crowd, &looked_at);
  EXPECT_GE(looked_at, crowd.count());
  for (const char* kind :
       {"QLabel '' 30 of", "QPushButton", "QComboBox", "QSpinBox", "QLineEdit", "QProgressBar"}) {
    EXPECT_FALSE(found.filter(kind).isEmpty()) << kind << "\n" << found.join("\n").toStdString();
  }
  EXPECT_FALSE(found.filter("Donaudampf").isEmpty());
}

TEST(CutOffTexts, WhatHasRoomIsNot) {
  const Crowd crowd(600);
  EXPECT_EQ(CutOffTexts(crowd).join("\n").toStdString(), "");
}

TEST(CutOffTexts, WhatSticksOutIsFound) {
  const Crowd crowd(600);
  crowd.last()->move(500, crowd.last()->y());
  const QStringList found = CutOffTexts(crowd);
  ASSERT_EQ(found.size(), 1);
  EXPECT_TRUE(found[0].contains("sticks out"));
}

}  // namespace
}  // namespace pastiche
