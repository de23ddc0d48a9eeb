#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/ui/ui_test_support.h"
#include "ui/document/qt_image.h"
#include "ui/widgets/scientific_spin_box.h"
#include "ui/widgets/signal_compressor.h"
#include "ui/widgets/without_mnemonic.h"

namespace pastiche {
namespace {

TEST(WithoutMnemonic, LeavesWhatIsRead) {
  EXPECT_EQ(WithoutMnemonic("&Start"), "Start");
  EXPECT_EQ(WithoutMnemonic("Black && &white"), "Black & white");
  EXPECT_EQ(WithoutMnemonic(QString::fromUtf8("导出(&E)…")), QString::fromUtf8("导出…"));
  EXPECT_EQ(WithoutMnemonic("Size (large)"), "Size (large)");
}

TEST(SignalCompressor, TheFirstPassesAtOnceAndTheRestAsOne) {
  SignalCompressor compressor(30);
  QSignalSpy passed(&compressor, &SignalCompressor::Passed);
  for (int i = 0; i < 1000; ++i) compressor.Push();
  EXPECT_EQ(passed.size(), 1);
  ASSERT_TRUE(WaitFor([&] { return passed.size() == 2; }));
}

TEST(SignalCompressor, ABurstOfAnyLengthPassesOncePerInterval) {
  constexpr int kHour = 3'600'000;
  SignalCompressor slow(kHour);
  QSignalSpy within(&slow, &SignalCompressor::Passed);
  for (int i = 0; i < 1000; ++i) {
    slow.Push();
    HandleEvents();
  }
  EXPECT_EQ(within.size(), 1);
  // And over many intervals: never twice before events are handled again, which end them.
  SignalCompressor quick(1);
  QSignalSpy passed(&quick, &SignalCompressor::Passed);
  while (passed.size() < 20) {
    const auto before = passed.size();
    for (int i = 0; i < 1000; ++i) quick.Push();
    ASSERT_LE(passed.size(), before + 1);
    ASSERT_TRUE(WaitFor([&] { return passed.size() > before; }));
  }
}

TEST(SignalCompressor, ADroppedCallDoesNotPass) {
  SignalCompressor compressor(1);
  QSignalSpy passed(&compressor, &SignalCompressor::Passed);
  compressor.Push();
  compressor.Push();
  compressor.Drop();
  // One that began later and takes longer: when its interval is over, so is that of the first.
  SignalCompressor later(20);
  QSignalSpy later_passed(&later, &SignalCompressor::Passed);
  later.Push();
  later.Push();
  ASSERT_TRUE(WaitFor([&] { return later_passed.size() == 2; }));
  EXPECT_EQ(passed.size(), 1);
  // And the next call comes through at once.
  compressor.Push();
  EXPECT_EQ(passed.size(), 2);
}

TEST(ScientificSpinBox, ReadsBothWaysOfWritingAndStepsByTenthsOfADecade) {
  ScientificSpinBox box(1e-8, 10);
  EXPECT_DOUBLE_EQ(box.valueFromText("1e-3"), 1e-3);
  EXPECT_DOUBLE_EQ(box.valueFromText("0.25"), 0.25);
  QString half_typed = "1e-";
  QString word = "much";
  QString too_large = "11";
  int position = 0;
  EXPECT_EQ(box.validate(half_typed, position), QValidator::Intermediate);
  EXPECT_EQ(box.validate(word, position), QValidator::Invalid);
  EXPECT_EQ(box.validate(too_large, position), QValidator::Intermediate);
  box.setValue(1e-3);
  box.stepBy(10);
  EXPECT_NEAR(box.value(), 1e-2, 1e-10);
}

TEST(QtImage, KeepsColorsAndTransparencyBothWays) {
  QImage image(2, 1, QImage::Format_ARGB32);
  image.setPixelColor(0, 0, QColor(255, 0, 51, 255));
  image.setPixelColor(1, 0, QColor(0, 102, 255, 51));
  const Image converted = ToImage(image);
  ASSERT_TRUE(converted.has_alpha());
  EXPECT_NEAR(converted.rgb()[2], 0.2F, 1e-4);
  EXPECT_NEAR(converted.alpha()[1], 0.2F, 1e-4);
  EXPECT_EQ(ToQImage(converted), image);
}

TEST(QtImage, AnOpaquePlaneIsNoTransparency) {
  QImage image(2, 2, QImage::Format_ARGB32);
  image.fill(Qt::red);
  EXPECT_FALSE(ToImage(image).has_alpha());
}

TEST(QtImage, FramesAreRgbRowsWithoutPadding) {
  const Frame frame{7, {1, 2}, {255, 0, 0, 0, 0, 255}};
  const QImage image = ToQImage(frame);
  EXPECT_EQ(image.pixelColor(0, 0), QColor(Qt::red));
  EXPECT_EQ(image.pixelColor(0, 1), QColor(Qt::blue));
}

}  // namespace
}  // namespace pastiche
