#pragma once

#include <optional>

#include <QCoreApplication>
#include <QString>

#include "core/image/image.h"

/// Sizes in centimetres on paper, for the pixels that they take.
namespace pastiche {

inline constexpr int kLeastPrintDpi = 30;
inline constexpr int kMostPrintDpi = 1200;

/// How fine prints are meant to be: as it was chosen last, beside the size.
int PrintDpi();
void RememberPrintDpi(int dpi);

/// A sheet.
struct Paper {
  /// A name for translators, or null for one that goes by its size.
  const char* name;
  double long_cm;
  double short_cm;
};
inline constexpr Paper kPapers[] = {{QT_TRANSLATE_NOOP("pastiche::PrintSize", "A4"), 29.7, 21},
                                    {QT_TRANSLATE_NOOP("pastiche::PrintSize", "A3"), 42, 29.7},
                                    {nullptr, 70, 50}};

/// "A4", "50 × 70 cm".
QString PaperName(const Paper& paper);

/// Pixels of a length, within what a recipe's size may be.
int PixelsFor(double cm, int dpi);
double CentimetresOf(int pixels, int dpi);

/// The longest side in pixels of the largest picture of the photo's shape, which is nothing while
/// there is no photo, that fits on the paper.
int LongestSideOn(const Paper& paper, int dpi, std::optional<ImageSize> photo);

/// "29.7 × 21.0 cm at 150 dpi".
QString PrintText(ImageSize size, int dpi);

}  // namespace pastiche
