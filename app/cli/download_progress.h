#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "app/cli/status_line.h"
#include "core/download/download_observer.h"

namespace pastiche::cli {

/// "80.1", in millions of bytes.
std::string MegabytesText(std::uint64_t bytes);

/// "34.2 of 80.1 MB, 5.2 MB/s, 0:09 remaining": what is known of it. `bytes_per_second` is 0 while
/// unknown.
std::string DownloadText(const DownloadProgress& progress, double bytes_per_second);

/// The same behind a bar, as much of it as fits into `columns` characters.
std::string DownloadBar(const DownloadProgress& progress, double bytes_per_second, int columns);

/// Shows on stderr how a download gets on: on a terminal ten times a second, elsewhere a line at
/// the beginning, for each tenth of it and at least every five seconds.
class DownloadDisplay {
 public:
  explicit DownloadDisplay(bool quiet) : line_(quiet) {}

  void Show(const DownloadProgress& progress);
  void Say(const std::string& line) { line_.Say(line); }
  void Finish() { line_.Finish(); }

 private:
  using Clock = std::chrono::steady_clock;

  bool Deserves(const DownloadProgress& progress, Clock::time_point now) const;

  StatusLine line_;
  bool has_begun_ = false;
  /// Since when, and beyond what was there already, the speed is measured.
  Clock::time_point begin_;
  std::uint64_t begun_with_ = 0;
  Clock::time_point last_shown_;
  DownloadProgress last_;
};

}  // namespace pastiche::cli
