#include "ui/widgets/number_text.h"

#include <set>
#include <string>

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QLocale>
#include <QTest>

#include "ui/widgets/scientific_spin_box.h"

namespace pastiche {
namespace {

QList<QLocale> EveryLocale() {
  return QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
}

TEST(NumberTextTest, WhatIsWrittenIsReadInEveryLocale) {
  std::set<std::string> failed;
  for (const QLocale& locale : EveryLocale()) {
    for (const double number : {0.0, 1.0, 0.5, 0.001, 1234.0, 1.234e-5, 2e-12, 3e9, -4.25, -6e-8}) {
      const QString text = NumberText(number, 4, locale);
      if (NumberFrom(text, locale) != number)
        failed.insert((locale.name() + ' ' + text).toStdString());
    }
  }
  EXPECT_TRUE(failed.empty()) << *failed.begin() << " and " << failed.size() - 1 << " more";
}

TEST(NumberTextTest, AnExponentHasThatOfTheKeyboard) {
  EXPECT_EQ(NumberText(1e-5, 4, QLocale("sv_SE")), "1e-05");
  EXPECT_EQ(NumberText(1.5e-5, 4, QLocale("de_DE")), "1,5e-05");
  EXPECT_EQ(NumberText(1234, 4, QLocale("de_DE")), "1234");
}

TEST(NumberTextTest, PointAndCommaBothStandBeforeDecimals) {
  for (const char* name : {"en_US", "de_DE", "sv_SE", "fr_FR", "uk_UA"}) {
    const QLocale locale(name);
    for (const char* text : {"0.001", "0,001", "1e-3", " 1E-3 "}) {
      EXPECT_EQ(NumberFrom(text, locale), 1e-3) << name << ' ' << text;
    }
    EXPECT_EQ(NumberFrom("2.5", locale), 2.5) << name;
    EXPECT_EQ(NumberFrom("2,5", locale), 2.5) << name;
    EXPECT_EQ(NumberFrom(QStringLiteral("\u22122.5"), locale), -2.5) << name;
  }
}

TEST(NumberTextTest, GroupsOfThousandsAreTheLocales) {
  EXPECT_EQ(NumberFrom("10,000", QLocale("en_US")), 10000);
  EXPECT_EQ(NumberFrom("10.000", QLocale("de_DE")), 10000);
  EXPECT_EQ(NumberFrom(QStringLiteral("\u0662\u066B\u0665"), QLocale("ar_EG")), 2.5);
}

TEST(NumberTextTest, NoNumberIsNone) {
  for (const char* text : {"", "e", "1e", "1e-", "abc", "1;2", "--1", "0x10"}) {
    EXPECT_EQ(NumberFrom(text, QLocale("en_US")), std::nullopt) << text;
  }
}

class ScientificSpinBoxTest : public testing::TestWithParam<const char*> {
 protected:
  /// As a person does: all that stands there is replaced.
  void Type(const char* text) {
    box_.selectAll();
    QTest::keyClicks(&box_, text);
    QTest::keyClick(&box_, Qt::Key_Return);
  }

  ScientificSpinBox box_{0, 1e9};
};

TEST_P(ScientificSpinBoxTest, ReturnOnWhatIsShownKeepsTheValue) {
  box_.setLocale(QLocale(GetParam()));
  for (const double value : {1.23456e-5, 0.5, 1234.5, 3e8}) {
    box_.setValue(value);
    EXPECT_TRUE(box_.hasAcceptableInput()) << box_.text().toStdString();
    QTest::keyClick(&box_, Qt::Key_Return);
    EXPECT_DOUBLE_EQ(box_.value(), value);
  }
}

TEST_P(ScientificSpinBoxTest, TakesWhatIsTyped) {
  box_.setLocale(QLocale(GetParam()));
  Type("1e-3");
  EXPECT_DOUBLE_EQ(box_.value(), 1e-3);
  Type("0.02");
  EXPECT_DOUBLE_EQ(box_.value(), 0.02);
  Type("0,03");
  EXPECT_DOUBLE_EQ(box_.value(), 0.03);
}

INSTANTIATE_TEST_SUITE_P(Locales, ScientificSpinBoxTest,
                         testing::Values("C", "en_US", "de_DE", "fr_FR", "sv_SE", "et_EE", "uk_UA",
                                         "ar_EG", "fa_IR", "zh_CN"));

}  // namespace
}  // namespace pastiche
