#pragma once

#include <string>
#include <vector>

namespace pastiche::cli {

/// "[#####---------------]" for a quarter.
std::string Bar(double done);

/// As many of the pieces as fit, one after the other: what does not is left out whole, the least
/// important last.
std::string Fitting(const std::vector<std::string>& pieces, int columns);

/// Where a command says on stderr how it gets on: on a terminal in one line that is painted over
/// and over, elsewhere in lines of its own, nowhere if quiet.
class StatusLine {
 public:
  enum class Style { kQuiet, kLines, kBar };

  explicit StatusLine(bool quiet);

  Style style() const { return style_; }
  /// What fits into the line that is painted over: the last column stays free, as a terminal may
  /// wrap there.
  int columns() const;
  /// Replaces the line, kBar only.
  void Paint(const std::string& line);
  /// A line of its own, below the painted one.
  void Say(const std::string& line);
  /// Leaves the painted line, so that what is printed next begins on a new one.
  void Finish();

 private:
  Style style_;
  bool is_open_ = false;
};

}  // namespace pastiche::cli
