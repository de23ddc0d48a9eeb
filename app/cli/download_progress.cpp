#include "app/cli/download_progress.h"

#include <algorithm>
#include <cstdio>

#include "app/cli/progress.h"
#include "core/base/duration_text.h"

namespace pastiche::cli {
namespace {

constexpr std::chrono::milliseconds kBetweenBars{100};
constexpr std::chrono::seconds kBetweenLines{5};

std::string AmountText(const DownloadProgress& progress) {
  const std::string done = MegabytesText(progress.done);
  return (progress.total > 0 ? done + " of " + MegabytesText(progress.total) : done) + " MB";
}

/// With a comma in front; empty while there is nothing to say.
std::string SpeedText(double bytes_per_second) {
  if (bytes_per_second <= 0) return {};
  return ", " + MegabytesText(static_cast<std::uint64_t>(bytes_per_second)) + " MB/s";
}

std::string RemainingText(const DownloadProgress& progress, double bytes_per_second) {
  if (bytes_per_second <= 0 || progress.total <= progress.done) return {};
  const auto left = static_cast<double>(progress.total - progress.done);
  return ", " + DurationText(left / bytes_per_second) + " remaining";
}

/// How many of `parts` equal parts are done.
int PartsDone(const DownloadProgress& progress, int parts) {
  if (progress.total == 0) return 0;
  return static_cast<int>(progress.done * static_cast<std::uint64_t>(parts) / progress.total);
}

}  // namespace

std::string MegabytesText(std::uint64_t bytes) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f", static_cast<double>(bytes) / 1e6);
  return text;
}

std::string DownloadText(const DownloadProgress& progress, double bytes_per_second) {
  return AmountText(progress) + SpeedText(bytes_per_second) +
         RemainingText(progress, bytes_per_second);
}

std::string DownloadBar(const DownloadProgress& progress, double bytes_per_second, int columns) {
  const double done = progress.total > 0
                          ? static_cast<double>(progress.done) / static_cast<double>(progress.total)
                          : 0;
  return Fitting({Bar(done), " " + AmountText(progress), SpeedText(bytes_per_second),
                  RemainingText(progress, bytes_per_second)},
                 columns);
}

bool DownloadDisplay::Deserves(const DownloadProgress& progress, Clock::time_point now) const {
  if (line_.style() == StatusLine::Style::kQuiet) return false;
  const bool complete = progress.total > 0 && progress.done == progress.total;
  if (line_.style() == StatusLine::Style::kBar) {
    return complete || now - last_shown_ >= kBetweenBars;
  }
  return PartsDone(progress, 10) != PartsDone(last_, 10) || now - last_shown_ >= kBetweenLines;
}

void DownloadDisplay::Show(const DownloadProgress& progress) {
  const Clock::time_point now = Clock::now();
  // A download that begins anew is measured anew.
  const bool begins = !has_begun_ || progress.done < begun_with_;
  if (begins) {
    has_begun_ = true;
    begin_ = now;
    begun_with_ = progress.done;
  }
  if (!begins && !Deserves(progress, now)) return;
  last_shown_ = now;
  last_ = progress;
  const double seconds = std::chrono::duration<double>(now - begin_).count();
  const double speed = seconds > 0 ? static_cast<double>(progress.done - begun_with_) / seconds : 0;
  if (line_.style() == StatusLine::Style::kBar) {
    line_.Paint(DownloadBar(progress, speed, line_.columns()));
  } else {
    line_.Say(DownloadText(progress, speed));
  }
}

}  // namespace pastiche::cli
