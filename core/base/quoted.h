#pragma once

#include <string>
#include <string_view>

namespace pastiche {

/// Foreign text (a file's own words, a name from the command line) as it may stand in a one-line
/// message on a terminal: a '?' for each control character, and "..." for what is longer than
/// `longest` bytes; a UTF-8 character is not cut in two.
std::string Printable(std::string_view text, std::size_t longest = std::string_view::npos);

/// The same in quotes, 60 bytes at the most.
std::string Quoted(std::string_view text);

}  // namespace pastiche
