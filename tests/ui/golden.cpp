#include "tests/ui/golden.h"

#include <algorithm>
#include <cstdlib>

#include <QDir>

namespace pastiche {
namespace {

constexpr int kTolerance = 10;
/// One pixel in so many may be further away.
constexpr int kOutlier = 200;

bool Near(QRgb a, QRgb b) {
  return std::abs(qRed(a) - qRed(b)) <= kTolerance &&
         std::abs(qGreen(a) - qGreen(b)) <= kTolerance &&
         std::abs(qBlue(a) - qBlue(b)) <= kTolerance;
}

}  // namespace

::testing::AssertionResult LooksLike(const QImage& actual, const char* name) {
  const QString file = QString(PASTICHE_TEST_DATA "/../golden/%1.png").arg(name);
  if (qEnvironmentVariableIsSet("PASTICHE_UPDATE_GOLDEN")) {
    if (actual.convertToFormat(QImage::Format_RGB888).save(file)) {
      return ::testing::AssertionSuccess();
    }
    return ::testing::AssertionFailure() << "cannot write " << file.toStdString();
  }
  const QImage expected = QImage(file).convertToFormat(QImage::Format_RGB32);
  const QImage seen = actual.convertToFormat(QImage::Format_RGB32);
  int far = 0;
  if (expected.size() == seen.size()) {
    for (int y = 0; y < seen.height(); ++y) {
      for (int x = 0; x < seen.width(); ++x) far += !Near(seen.pixel(x, y), expected.pixel(x, y));
    }
    if (far * kOutlier <= seen.width() * seen.height()) return ::testing::AssertionSuccess();
  }
  const QDir folder(QDir::current().filePath("golden-differences"));
  folder.mkpath(".");
  const QString seen_file = folder.filePath(QString("%1.actual.png").arg(name));
  seen.save(seen_file);
  expected.save(folder.filePath(QString("%1.expected.png").arg(name)));
  return ::testing::AssertionFailure()
         << far << " pixels of " << name << " are not as they were (size " << seen.width() << " x "
         << seen.height() << ", expected " << expected.width() << " x " << expected.height()
         << "); compare " << seen_file.toStdString() << " with its .expected.png";
}

}  // namespace pastiche
