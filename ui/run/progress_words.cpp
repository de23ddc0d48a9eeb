#include "ui/run/progress_words.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace pastiche {
namespace {

#define PROGRESS_TR(text) QT_TRANSLATE_NOOP("pastiche::Progress", text)

QString Tr(const char* text) { return QCoreApplication::translate("pastiche::Progress", text); }

constexpr double kMinute = 60;
constexpr double kHour = 60 * kMinute;
/// From here on seconds, or minutes, go by fives.
constexpr double kBySingleSeconds = 20;

}  // namespace

QString StageText(const IterationReport& report) {
  if (report.scales <= 1) return Tr(PROGRESS_TR("Painting"));
  if (report.scale <= 1) return Tr(PROGRESS_TR("Painting large shapes"));
  if (report.scale >= report.scales) return Tr(PROGRESS_TR("Painting fine detail"));
  const bool first_half = 2 * (report.scale - 1) < report.scales - 1;
  return first_half ? Tr(PROGRESS_TR("Painting shapes")) : Tr(PROGRESS_TR("Painting strokes"));
}

QString TimeLeftText(double seconds) {
  if (seconds < kBySingleSeconds) {
    return Tr(PROGRESS_TR("%1 s left")).arg(std::max(1L, std::lround(seconds)));
  }
  if (seconds < 1.5 * kMinute) {
    return Tr(PROGRESS_TR("%1 s left")).arg(5 * std::lround(seconds / 5));
  }
  if (seconds < 1.5 * kHour) {
    return Tr(PROGRESS_TR("%1 min left")).arg(std::lround(seconds / kMinute));
  }
  const long minutes = 5 * std::lround(seconds / kMinute / 5);
  return Tr(PROGRESS_TR("%1 h %2 min left")).arg(minutes / 60).arg(minutes % 60);
}

QString PlaceText(const IterationReport& report, int iterations) {
  if (report.scales <= 1) {
    return Tr(PROGRESS_TR("Iteration %1 of %2")).arg(report.iteration).arg(iterations);
  }
  return Tr(PROGRESS_TR("Scale %1 of %2 · %3 px · iteration %4"))
      .arg(report.scale)
      .arg(report.scales)
      .arg(LongestSide(report.size))
      .arg(report.scale_iteration);
}

}  // namespace pastiche
