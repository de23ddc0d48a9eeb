// Screens at 150 and 200 %: the same tests in a program of its own, which is told so before it
// starts.

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QProcess>

#include "tests/ui/ui_test_support.h"
#include "ui/canvas/canvas.h"

namespace pastiche {
namespace {

/// The tests of this filter, so many, in a program whose screen has so many pixels to each of Qt's:
/// what it said unless all of them passed.
QString FailuresAt(const QString& scale, const QString& filter, int tests) {
  QProcess program;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const QString& name : environment.keys()) {
    if (name.startsWith("GTEST_")) environment.remove(name);
  }
  environment.insert("QT_SCALE_FACTOR", scale);
  program.setProcessEnvironment(environment);
  program.setProcessChannelMode(QProcess::MergedChannels);
  program.start(QCoreApplication::applicationFilePath(), {"--gtest_filter=" + filter});
  if (!program.waitForFinished(300'000)) return "it did not end";
  if (program.exitStatus() != QProcess::NormalExit) return "it crashed";
  const QString said = QString::fromUtf8(program.readAll());
  // Not the exit status: what translators see is another test's.
  return said.contains(QString("[  PASSED  ] %1 test").arg(tests)) ? QString() : said;
}

TEST(AtTwiceTheDensity, NoTextIsCutOffAndEveryControlCanBeReached) {
  EXPECT_EQ(FailuresAt("2", "Sizes/AuditAtSize.*/0:Sizes/AuditAtSize.*/1", 6).toStdString(), "");
}

TEST(AtTwiceTheDensity, TheCanvasShowsItsPixels) {
  EXPECT_EQ(FailuresAt("2", "CanvasDensity.*", 1).toStdString(), "");
}

TEST(AtOneAndAHalfTheDensity, TheSmallestScreensHaveRoom) {
  EXPECT_EQ(FailuresAt("1.5", "Sizes/AuditAtSize.*/4:Sizes/AuditAtSize.*/5", 6).toStdString(), "");
}

/// At whatever density the program runs.
TEST(CanvasDensity, AtActualSizeAPixelOfThePictureIsOneOfTheScreen) {
  const double ratio = qEnvironmentVariable("QT_SCALE_FACTOR", "1").toDouble();
  Canvas canvas;
  canvas.resize(200, 150);
  canvas.show();
  ASSERT_EQ(canvas.devicePixelRatioF(), ratio);
  QImage checks(800, 600, QImage::Format_RGB32);
  for (int y = 0; y < checks.height(); ++y) {
    for (int x = 0; x < checks.width(); ++x) {
      checks.setPixel(x, y, (x + y) % 2 ? qRgb(255, 255, 255) : qRgb(0, 0, 0));
    }
  }
  canvas.SetPicture(checks);
  canvas.ActualSize();
  EXPECT_EQ(canvas.zoom(), 1);
  EXPECT_EQ(canvas.PictureRect().width(), 800 / ratio);
  const QImage shot = canvas.grab().toImage();
  ASSERT_EQ(shot.width(), 200 * ratio);
  int same = 0;
  for (int x = 20; x < shot.width() - 20; ++x) {
    same += shot.pixelColor(x, 120) == shot.pixelColor(x + 1, 120);
  }
  EXPECT_EQ(same, 0);
}

}  // namespace
}  // namespace pastiche
