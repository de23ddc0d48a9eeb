#include "app/cli/messages.h"

#include <algorithm>
#include <cstdio>
#include <string>

namespace pastiche::cli {

ExitCode Complain(ExitCode code, std::string_view message) {
  // What comes out of a library, or was given on the command line, may have several lines.
  std::string line(message.substr(0, message.find_last_not_of("\r\n ") + 1));
  std::replace(line.begin(), line.end(), '\n', ' ');
  std::fprintf(stderr, "pastiche-cli: %s\n", line.c_str());
  return code;
}

}  // namespace pastiche::cli
