#include "app/cli/progress.h"

#include <algorithm>
#include <cstdio>

#include <sys/ioctl.h>
#include <unistd.h>

namespace pastiche::cli {
namespace {

constexpr double kSecondsBetweenLines = 5;
constexpr int kBarCells = 20;
constexpr int kDefaultColumns = 80;

/// printf into a string: the standard library that the compiler comes with has no std::format.
template <class... Values>
std::string Format(const char* format, Values... values) {
  const int length = std::snprintf(nullptr, 0, format, values...);
  std::string text(static_cast<std::size_t>(std::max(length, 0)) + 1, '\0');
  std::snprintf(text.data(), text.size(), format, values...);
  text.pop_back();
  return text;
}

double SecondsLeft(const IterationReport& report, int limit) {
  return report.seconds / std::max(report.iteration, 1) * std::max(limit - report.iteration, 0);
}

int TerminalColumns() {
  winsize size = {};
  const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return known ? size.ws_col : kDefaultColumns;
}

}  // namespace

std::string DurationText(double seconds) {
  const auto whole = static_cast<long long>(std::max(seconds, 0.0) + 0.5);
  const long long hours = whole / 3600;
  const long long minutes = whole / 60 % 60;
  if (hours > 0) return Format("%lld:%02lld:%02lld", hours, minutes, whole % 60);
  return Format("%lld:%02lld", minutes, whole % 60);
}

std::string LossText(const LossTerms& loss) {
  return Format("loss %.4e (content %.4e, style %.4e, tv %.4e)", loss.total, loss.content,
                loss.style, loss.tv);
}

std::string ProgressText(const IterationReport& report, int limit) {
  return Format("iteration %d of %d, ", report.iteration, limit) + LossText(report.loss) + ", " +
         DurationText(report.seconds) + " elapsed, " + DurationText(SecondsLeft(report, limit)) +
         " remaining";
}

std::string ProgressBar(const IterationReport& report, int limit, int columns) {
  const long long done = static_cast<long long>(report.iteration) * kBarCells / std::max(limit, 1);
  std::string bar(kBarCells, '-');
  std::fill_n(bar.begin(), std::clamp<long long>(done, 0, kBarCells), '#');
  // What does not fit is left out whole, the least important last.
  const std::string pieces[] = {
      Format("[%s] %d/%d", bar.c_str(), report.iteration, limit),
      Format("  %s elapsed", DurationText(report.seconds).c_str()),
      Format(", %s left", DurationText(SecondsLeft(report, limit)).c_str()),
      Format("  loss %.3e", report.loss.total),
      Format("  content %.2e", report.loss.content),
      Format("  style %.2e", report.loss.style),
      Format("  tv %.2e", report.loss.tv),
  };
  std::string line;
  for (const std::string& piece : pieces) {
    if (static_cast<int>(line.size() + piece.size()) > columns) break;
    line += piece;
  }
  return line;
}

bool LineFilter::Deserves(const IterationReport& report, int limit) {
  const int tenth =
      static_cast<int>(static_cast<long long>(report.iteration) * 10 / std::max(limit, 1));
  if (tenth == last_tenth_ && report.seconds - last_seconds_ < kSecondsBetweenLines) return false;
  last_tenth_ = tenth;
  last_seconds_ = report.seconds;
  return true;
}

Progress::Progress(bool quiet)
    : style_(quiet                     ? Style::kQuiet
             : ::isatty(STDERR_FILENO) ? Style::kBar
                                       : Style::kLines) {}

void Progress::Show(const IterationReport& report, int limit) {
  if (style_ == Style::kBar) {
    // The last column stays free: a terminal may wrap there.
    const std::string bar = ProgressBar(report, limit, TerminalColumns() - 1);
    std::fprintf(stderr, "\r\x1b[K%s", bar.c_str());
    std::fflush(stderr);
    bar_is_open_ = true;
  } else if (style_ == Style::kLines && filter_.Deserves(report, limit)) {
    std::fprintf(stderr, "%s\n", ProgressText(report, limit).c_str());
  }
}

void Progress::Say(const std::string& line) {
  if (style_ == Style::kQuiet) return;
  Finish();
  std::fprintf(stderr, "%s\n", line.c_str());
}

void Progress::Finish() {
  if (bar_is_open_) std::fputc('\n', stderr);
  bar_is_open_ = false;
}

}  // namespace pastiche::cli
