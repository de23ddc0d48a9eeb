#include "core/study/caption_lines.h"

namespace pastiche {
namespace {

constexpr const char* kEllipsis = "…";

/// The longest beginning that fits with an ellipsis behind it. No character is cut in two.
std::string Cut(const std::string& line, const std::function<bool(const std::string&)>& fits) {
  std::vector<std::size_t> ends = {0};
  for (std::size_t i = 1; i <= line.size(); ++i) {
    const bool begins = i == line.size() || (static_cast<unsigned char>(line[i]) & 0xC0) != 0x80;
    if (begins) ends.push_back(i);
  }
  std::size_t least = 0;
  std::size_t most = ends.size() - 1;
  while (least < most) {
    const std::size_t middle = (least + most + 1) / 2;
    if (fits(line.substr(0, ends[middle]) + kEllipsis)) {
      least = middle;
    } else {
      most = middle - 1;
    }
  }
  return line.substr(0, ends[least]) + kEllipsis;
}

}  // namespace

std::vector<std::string> BreakLines(std::string_view text,
                                    const std::function<bool(const std::string&)>& fits) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t blank = text.find(' ');
    const std::string word(text.substr(0, blank));
    text.remove_prefix(blank == text.npos ? text.size() : blank + 1);
    if (!lines.empty() && fits(lines.back() + " " + word)) {
      lines.back() += " " + word;
    } else {
      lines.push_back(word);
    }
  }
  return lines;
}

std::vector<std::string> CaptionLines(std::string_view text, std::size_t most,
                                      const std::function<bool(const std::string&)>& fits) {
  std::vector<std::string> lines = BreakLines(text, fits);
  if (lines.size() > most) {
    // What goes on is shown as far as the last line has room.
    for (std::size_t i = most; i < lines.size(); ++i) lines[most - 1] += " " + lines[i];
    lines.resize(most);
  }
  for (std::string& line : lines) {
    if (!fits(line)) line = Cut(line, fits);
  }
  return lines;
}

}  // namespace pastiche
