// The sizes of letters, all of them shares of the application's.

#include "ui/widgets/type_scale.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/ui/ui_test_support.h"
#include "ui/widgets/section.h"

namespace pastiche {
namespace {

using theme::Sized;
using theme::TypeSize;

/// Puts the application's font back.
class TypeScaleTest : public ::testing::Test {
 protected:
  ~TypeScaleTest() override { SetPoints(before_.pointSizeF()); }

  static void SetPoints(double points) {
    QFont font = QApplication::font();
    font.setPointSizeF(points);
    QApplication::setFont(font);
    // As Qt does while the application runs.
    QEvent changed(QEvent::ApplicationFontChange);
    QCoreApplication::sendEvent(qApp, &changed);
    HandleEvents();
  }
  static QLabel* Label(const char* role, QWidget* parent) {
    auto* label = new QLabel("Ag", parent);
    label->setProperty("role", role);
    return label;
  }

 private:
  const QFont before_ = QApplication::font();
};

TEST_F(TypeScaleTest, ThereAreThreeSizes) {
  QFont font = QApplication::font();
  font.setPointSizeF(10);
  EXPECT_LT(Sized(font, TypeSize::kSmall).pointSizeF(), 9.5);
  EXPECT_EQ(Sized(font, TypeSize::kBody).pointSizeF(), 10);
  EXPECT_GT(Sized(font, TypeSize::kTitle).pointSizeF(), 11);
  // Of a font that has its size in pixels too.
  font.setPixelSize(20);
  EXPECT_LT(Sized(font, TypeSize::kSmall).pixelSize(), 20);
  EXPECT_GT(Sized(font, TypeSize::kTitle).pixelSize(), 20);
}

TEST_F(TypeScaleTest, EverythingFollowsTheApplicationsFont) {
  QWidget window;
  QLabel* hint = Label("hint", &window);
  QLabel* body = Label("", &window);
  QLabel* title = Label("title", &window);
  QLabel* welcome = Label("welcome-title", &window);
  window.show();
  for (const double points : {10.0, 14.0, 9.0}) {
    SetPoints(points);
    const QFont font = QApplication::font();
    ASSERT_EQ(font.pointSizeF(), points);
    EXPECT_NEAR(hint->font().pointSizeF(), Sized(font, TypeSize::kSmall).pointSizeF(), 0.01);
    EXPECT_NEAR(body->font().pointSizeF(), points, 0.01);
    EXPECT_NEAR(title->font().pointSizeF(), Sized(font, TypeSize::kTitle).pointSizeF(), 0.01);
    EXPECT_NEAR(welcome->font().pointSizeF(), Sized(font, TypeSize::kTitle).pointSizeF(), 0.01);
  }
}

TEST_F(TypeScaleTest, AFoldWithinAFoldIsHeadedInLettersOfTheBody) {
  Section outer("Outer", true);
  auto* inner = new Section("Inner", true);
  outer.body()->addWidget(inner);
  outer.show();
  const double points = QApplication::font().pointSizeF();
  const auto size = [](Section* section) {
    auto* heading = section->findChild<QToolButton*>(QString(), Qt::FindDirectChildrenOnly);
    heading->ensurePolished();
    return heading->font().pointSizeF();
  };
  EXPECT_GT(size(&outer), points + 0.9);
  EXPECT_NEAR(size(inner), points, 0.01);
}

TEST_F(TypeScaleTest, TheSheetHasNoOtherSizes) {
  QFile sheet(":/theme.qss");
  ASSERT_TRUE(sheet.open(QIODevice::ReadOnly));
  const QString text = QString::fromUtf8(sheet.readAll());
  static const QRegularExpression kSize("font(?:-size)?:\\s*([^;}]+)");
  int sizes = 0;
  auto matches = kSize.globalMatch(text);
  while (matches.hasNext()) {
    const QString size = matches.next().captured(1).trimmed();
    EXPECT_TRUE(size == "$small" || size == "$body" || size == "$title") << size.toStdString();
    ++sizes;
  }
  EXPECT_GT(sizes, 3);
  EXPECT_FALSE(theme::WithSizes(text, QApplication::font()).contains('$'));
}

}  // namespace
}  // namespace pastiche
