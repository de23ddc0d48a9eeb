#include "ui/widgets/theme.h"

#include <cmath>

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QMessageBox>
#include <QPainter>
#include <QPixmap>
#include <QRegularExpression>
#include <QSet>
#include <QStyle>
#include <QStyleOption>

#include "tests/ui/ui_test_support.h"

namespace pastiche::theme {
namespace {

QColor Named(const QString& name, Scheme scheme) { return QColor(WithColors("@" + name, scheme)); }

/// WCAG 2's relative luminance, and the contrast of two colors.
double Luminance(const QColor& color) {
  const auto linear = [](double part) {
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
         0.0722 * linear(color.blueF());
}

double Contrast(const QColor& a, const QColor& b) {
  const double lighter = std::max(Luminance(a), Luminance(b));
  const double darker = std::min(Luminance(a), Luminance(b));
  return (lighter + 0.05) / (darker + 0.05);
}

QString Sheet() {
  QFile sheet(":/theme.qss");
  EXPECT_TRUE(sheet.open(QIODevice::ReadOnly));
  return QString::fromUtf8(sheet.readAll());
}

TEST(Style, AQuestionHasTheWindowsOwnSign) {
  const QMessageBox question(QMessageBox::Question, "Pastiche", "Why?");
  const QPixmap sign = question.iconPixmap();
  EXPECT_EQ(sign.deviceIndependentSize(), QSizeF(32, 32));
  EXPECT_EQ(sign.toImage(), Icon(":/icons/whats-this.svg").pixmap(32, 32).toImage());
}

TEST(Icon, WithoutRoomNothingIsPaintedAndNothingSaid) {
  static int said = 0;
  said = 0;
  const QtMessageHandler before =
      qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) { ++said; });
  const QIcon icon = Icon(":/icons/dice.svg");
  EXPECT_FALSE(icon.pixmap({16, 16}).isNull());
  QPixmap ground(20, 20);
  QPainter painter(&ground);
  icon.paint(&painter, QRect(0, 0, 0, 0));
  icon.paint(&painter, QRect(0, 0, 0, 0), Qt::AlignCenter, QIcon::Disabled);
  qInstallMessageHandler(before);
  EXPECT_EQ(said, 0);
}

TEST(Style, WhatIsChosenKeepsItsColors) {
  QPixmap picture(8, 8);
  picture.fill(Qt::blue);
  const QStyleOption option;
  const QPixmap chosen =
      QApplication::style()->generatedIconPixmap(QIcon::Selected, picture, &option);
  EXPECT_EQ(chosen.toImage().pixelColor(4, 4), QColor(Qt::blue));
}

class EitherTheme : public ::testing::TestWithParam<Scheme> {
 protected:
  ~EitherTheme() override { SetScheme(Scheme::kDark); }

  void ExpectContrast(const QString& front, const QString& ground, double least) {
    const QColor a = Named(front, GetParam());
    const QColor b = Named(ground, GetParam());
    ASSERT_TRUE(a.isValid() && b.isValid()) << front.toStdString() << " " << ground.toStdString();
    EXPECT_GE(Contrast(a, b), least) << front.toStdString() << " on " << ground.toStdString();
  }
};
INSTANTIATE_TEST_SUITE_P(Themes, EitherTheme, ::testing::Values(Scheme::kDark, Scheme::kLight));

TEST_P(EitherTheme, EveryTextCanBeRead) {
  EXPECT_NEAR(Contrast(Qt::white, Qt::black), 21, 1e-6);
  const std::pair<const char*, QStringList> texts[] = {
      {"text",
       {"window", "base", "base-other", "strip", "button", "button-lit", "button-base", "tip",
        "menu", "add-lit", "flat-lit", "flat-on", "key", "offer", "toast", "problem"}},
      {"text-strong",
       {"window", "base", "base-other", "chosen", "menu-chosen", "menu-bar-chosen", "share",
        "share-lit", "track", "button-down"}},
      {"text-soft", {"window", "base", "base-other"}},
      {"text-faint", {"window", "base"}},
      {"text-status", {"window"}},
      {"error", {"window", "base", "base-other", "problem"}},
      {"notice", {"window"}},
      {"link", {"window", "base"}},
      {"on-accent", {"accent", "accent-lit", "accent-down"}},
      {"progress-text", {"progress", "base"}},
  };
  for (const auto& [text, grounds] : texts) {
    for (const QString& ground : grounds) {
      ExpectContrast(text, ground, 4.5);
    }
  }
  EXPECT_GE(Contrast(Named("canvas-title", GetParam()), kCanvas), 4.5);
  EXPECT_GE(Contrast(Named("canvas-text", GetParam()), kCanvas), 4.5);
  EXPECT_GE(Contrast(kOnCanvas, kCanvas), 4.5);
}

TEST_P(EitherTheme, EveryRuleThatNamesTextAndGroundCanBeRead) {
  static const QRegularExpression kRule("([^{}]+)\\{([^{}]*)\\}");
  static const QRegularExpression kText("(?:^|[ ;])color: @([a-z-]+)");
  static const QRegularExpression kGround("(?:^|[ ;])background: @([a-z-]+)");
  int rules = 0;
  auto matches = kRule.globalMatch(Sheet());
  while (matches.hasNext()) {
    const QRegularExpressionMatch rule = matches.next();
    const auto text = kText.match(rule.captured(2));
    const auto ground = kGround.match(rule.captured(2));
    // What is disabled is meant to be pale.
    if (!text.hasMatch() || !ground.hasMatch() || rule.captured(1).contains(":disabled")) continue;
    ++rules;
    ExpectContrast(text.captured(1), ground.captured(1), 4.5);
  }
  EXPECT_GT(rules, 5);
}

TEST_P(EitherTheme, LinesThatSaySomethingCanBeSeen) {
  for (const char* ground : {"window", "base", "base-other", "button", "chosen"}) {
    ExpectContrast("focus", ground, 3);
  }
  for (const char* ground : {"window", "button", "button-lit", "base", "chosen", "menu"}) {
    ExpectContrast("icon", ground, 4.5);
  }
  ExpectContrast("accent-edge", "window", GetParam() == Scheme::kDark ? 3 : 2.5);
  for (const Token& curve : kCurves) ExpectContrast(curve.name, "base", 3);
}

TEST_P(EitherTheme, DisabledIsPalerThanItsTextAndStillThere) {
  for (const char* ground : {"window", "button-off", "field-off", "primary-off"}) {
    const QColor off = Named("text-off", GetParam());
    EXPECT_LT(Contrast(off, Named(ground, GetParam())), 4) << ground;
    EXPECT_GT(Contrast(off, Named(ground, GetParam())), 2) << ground;
  }
}

TEST_P(EitherTheme, NothingHasATintButWhatSaysSomething) {
  for (const char* grey : {"window", "base", "base-other", "button", "menu", "divider", "text",
                           "text-soft", "icon", "line", "groove", "scroll", "flat-on"}) {
    const QColor color = Named(grey, GetParam());
    EXPECT_TRUE(color.red() == color.green() && color.green() == color.blue()) << grey;
  }
}

TEST_P(EitherTheme, AnIconHasItsInkAndIsPaleWhereItIsDisabled) {
  const QIcon icon = Icon(":/icons/stop.svg");
  SetScheme(GetParam());
  const auto strongest = [&](QIcon::Mode mode) {
    const QImage image = icon.pixmap(QSize(24, 24), 2.0, mode).toImage();
    EXPECT_EQ(image.size(), QSize(48, 48));
    QColor most(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        const QColor color = image.pixelColor(x, y);
        if (color.alpha() > most.alpha()) most = color;
      }
    }
    return most;
  };
  EXPECT_EQ(strongest(QIcon::Normal), kIcon.color());
  EXPECT_LT(strongest(QIcon::Disabled).alpha(), 128);
}

TEST_P(EitherTheme, TheSheetsArrowsHaveTheInkOfTheIcons) {
  for (const char* arrow : {"up", "down"}) {
    QFile file(QString(":/icons/arrow-%1-%2.svg")
                   .arg(arrow, GetParam() == Scheme::kDark ? "dark" : "light"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    EXPECT_TRUE(file.readAll().contains(kIcon.In(GetParam()).name().toUtf8()));
  }
}

TEST(Theme, TheSheetKnowsNoColorsButTheTables) {
  QString sheet = Sheet();
  EXPECT_FALSE(sheet.contains(QRegularExpression("#[0-9a-fA-F]{3}")));
  sheet.replace("@scheme", "dark");
  const QString filled = WithColors(sheet, Scheme::kLight);
  EXPECT_TRUE(filled.contains("#e9e9e9") || filled.contains("#f8f8f8"));
  EXPECT_FALSE(filled.contains('@')) << filled.mid(filled.indexOf('@'), 40).toStdString();
}

TEST(Theme, EveryColorHasANameOfItsOwn) {
  QSet<QString> names;
  for (const Token& token : Tokens()) {
    EXPECT_FALSE(names.contains(token.name)) << token.name;
    names.insert(token.name);
  }
  EXPECT_EQ(Named("accent", Scheme::kDark), kAccent);
  EXPECT_EQ(Named("accent", Scheme::kLight), kAccent);
  EXPECT_EQ(Named("on-accent", Scheme::kLight), kOnAccent);
}

}  // namespace
}  // namespace pastiche::theme
