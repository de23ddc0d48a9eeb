#include "app/cli/progress.h"

#include <algorithm>
#include <cstdio>

#include "core/base/duration_text.h"

namespace pastiche::cli {
namespace {

constexpr double kSecondsBetweenLines = 5;

/// printf into a string: the standard library that the compiler comes with has no std::format.
template <class... Values>
std::string Format(const char* format, Values... values) {
  const int length = std::snprintf(nullptr, 0, format, values...);
  std::string text(static_cast<std::size_t>(std::max(length, 0)) + 1, '\0');
  std::snprintf(text.data(), text.size(), format, values...);
  text.pop_back();
  return text;
}

/// Where the run stands: a limit means something to a run of one scale only, as the others end when
/// they no longer pay.
std::string PlaceText(const IterationReport& report, int limit) {
  if (report.scales == 1) return Format("iteration %d of %d", report.iteration, limit);
  return Format("scale %d of %d (%d px), iteration %d", report.scale, report.scales,
                LongestSide(report.size), report.scale_iteration);
}

std::string ShortPlaceText(const IterationReport& report, int limit) {
  if (report.scales == 1) return Format("%d/%d", report.iteration, limit);
  return Format("scale %d/%d, %d px: %d", report.scale, report.scales, LongestSide(report.size),
                report.scale_iteration);
}

}  // namespace

std::string LossText(const LossTerms& loss) {
  return Format("loss %.4e (content %.4e, style %.4e, tv %.4e", loss.total, loss.content,
                loss.style, loss.tv) +
         (loss.roughness > 0 ? Format(", roughness %.4e", loss.roughness) : "") + ")";
}

std::string ProgressText(const IterationReport& report, int limit) {
  std::string text = PlaceText(report, limit) + ", " + LossText(report.loss) + ", " +
                     DurationText(report.seconds) + " elapsed";
  if (report.seconds_left) text += ", " + DurationText(*report.seconds_left) + " remaining";
  return text;
}

std::string ProgressBar(const IterationReport& report, int limit, int columns) {
  return Fitting(
      {
          Bar(report.done) + " " + ShortPlaceText(report, limit),
          "  " + DurationText(report.seconds) + " elapsed",
          report.seconds_left ? ", " + DurationText(*report.seconds_left) + " left" : "",
          Format("  loss %.3e", report.loss.total),
          Format("  content %.2e", report.loss.content),
          Format("  style %.2e", report.loss.style),
          Format("  tv %.2e", report.loss.tv),
          report.loss.roughness > 0 ? Format("  roughness %.2e", report.loss.roughness) : "",
      },
      columns);
}

std::string StudyProgressText(const StudyProgress& progress) {
  std::string text = Format("cell %d of %d, ", progress.cell, progress.cells) + progress.label +
                     Format(", %.0f %%", 100 * progress.done);
  if (progress.seconds_left) text += ", " + DurationText(*progress.seconds_left) + " remaining";
  return text;
}

std::string StudyProgressBar(const StudyProgress& progress, int columns) {
  return Fitting(
      {Bar(progress.done) + Format(" cell %d/%d", progress.cell, progress.cells),
       Format("  %.0f %%", 100 * progress.done),
       progress.seconds_left ? "  " + DurationText(*progress.seconds_left) + " left" : "",
       "  " + progress.label},
      columns);
}

bool LineFilter::Deserves(double done, double seconds) {
  const int tenth = static_cast<int>(done * 10 + 1e-9);
  if (tenth == last_tenth_ && seconds - last_seconds_ < kSecondsBetweenLines) return false;
  last_tenth_ = tenth;
  last_seconds_ = seconds;
  return true;
}

void Progress::Show(const IterationReport& report, int limit) {
  if (line_.style() == StatusLine::Style::kBar) {
    line_.Paint(ProgressBar(report, limit, line_.columns()));
  } else if (filter_.Deserves(report)) {
    line_.Say(ProgressText(report, limit));
  }
}

void Progress::Show(const StudyProgress& progress) {
  if (line_.style() == StatusLine::Style::kBar) {
    line_.Paint(StudyProgressBar(progress, line_.columns()));
  } else if (filter_.Deserves(progress.done, progress.seconds)) {
    line_.Say(StudyProgressText(progress));
  }
}

}  // namespace pastiche::cli
