#include "ui/settings/print_size.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "core/image/resample.h"
#include "core/recipe/recipe_fields.h"
#include "ui/remembered/settings.h"

namespace pastiche {
namespace {

constexpr double kCmPerInch = 2.54;
constexpr const char* kDpiKey = "size/dpi";
/// Of what hangs on a wall.
constexpr int kUsualDpi = 150;

QString Tr(const char* text) { return QCoreApplication::translate("pastiche::PrintSize", text); }

}  // namespace

int PrintDpi() {
  return std::clamp(Settings().value(kDpiKey, kUsualDpi).toInt(), kLeastPrintDpi, kMostPrintDpi);
}

void RememberPrintDpi(int dpi) { Settings().setValue(kDpiKey, dpi); }

QString PaperName(const Paper& paper) {
  if (paper.name) return Tr(paper.name);
  return Tr(QT_TRANSLATE_NOOP("pastiche::PrintSize", "%1 × %2 cm"))
      .arg(paper.short_cm)
      .arg(paper.long_cm);
}

int PixelsFor(double cm, int dpi) {
  const double pixels = std::round(cm / kCmPerInch * dpi);
  return static_cast<int>(std::clamp(pixels, 1.0 * kSideRange.min, 1.0 * kSideRange.max));
}

double CentimetresOf(int pixels, int dpi) { return pixels * kCmPerInch / dpi; }

int LongestSideOn(const Paper& paper, int dpi, std::optional<ImageSize> photo) {
  double longest = paper.long_cm;
  if (photo) {
    const double shape =
        1.0 * LongestSide(*photo) / std::max(1, std::min(photo->width, photo->height));
    longest = std::min(longest, paper.short_cm * shape);
  }
  return PixelsFor(longest, dpi);
}

QString PrintText(ImageSize size, int dpi) {
  const auto text = [&](int pixels) {
    return QLocale().toString(CentimetresOf(pixels, dpi), 'f', 1);
  };
  return Tr(QT_TRANSLATE_NOOP("pastiche::PrintSize", "%1 × %2 cm at %3 dpi"))
      .arg(text(size.width), text(size.height))
      .arg(dpi);
}

}  // namespace pastiche
