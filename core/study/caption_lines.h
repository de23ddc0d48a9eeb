#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace pastiche {

/// Breaks a text at blanks into lines for which `fits` holds, as long as possible; a word for which
/// it does not hold has a line of its own.
std::vector<std::string> BreakLines(std::string_view text,
                                    const std::function<bool(const std::string&)>& fits);

/// The same in at most `most` lines (at least one) that all fit: what is too long is cut, and ends
/// in an ellipsis. The text is UTF-8.
std::vector<std::string> CaptionLines(std::string_view text, std::size_t most,
                                      const std::function<bool(const std::string&)>& fits);

}  // namespace pastiche
