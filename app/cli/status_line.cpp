#include "app/cli/status_line.h"

#include <algorithm>
#include <cstdio>

#include <sys/ioctl.h>
#include <unistd.h>

#include "app/cli/standard_streams.h"
#include "core/base/quoted.h"

namespace pastiche::cli {
namespace {

constexpr int kDefaultColumns = 80;
constexpr int kBarCells = 20;

}  // namespace

std::string Bar(double done) {
  // Rounding must not take a cell from a share such as 6/120.
  const int cells = static_cast<int>(done * kBarCells + 1e-9);
  std::string bar(kBarCells, '-');
  std::fill_n(bar.begin(), std::clamp(cells, 0, kBarCells), '#');
  return "[" + bar + "]";
}

std::string Fitting(const std::vector<std::string>& pieces, int columns) {
  std::string line;
  for (const std::string& piece : pieces) {
    if (static_cast<int>(line.size() + piece.size()) > columns) break;
    line += piece;
  }
  return line;
}

StatusLine::StatusLine(bool quiet)
    : style_(quiet                     ? Style::kQuiet
             : ::isatty(STDERR_FILENO) ? Style::kBar
                                       : Style::kLines) {}

int StatusLine::columns() const {
  winsize size = {};
  const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return (known ? size.ws_col : kDefaultColumns) - 1;
}

void StatusLine::Paint(const std::string& line) {
  Print(stderr, "\r\x1b[K" + line);
  is_open_ = true;
}

void StatusLine::Say(const std::string& line) {
  if (style_ == Style::kQuiet) return;
  Finish();
  // A notice may name a file.
  Print(stderr, Printable(line) + "\n");
}

void StatusLine::Finish() {
  if (is_open_) Print(stderr, "\n");
  is_open_ = false;
}

}  // namespace pastiche::cli
