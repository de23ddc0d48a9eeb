#include "app/cli/messages.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <string>

#include "app/cli/standard_streams.h"
#include "core/base/failure.h"
#include "core/base/quoted.h"

namespace pastiche::cli {

namespace {

void PrintLine(std::string_view message) {
  // What comes out of a library, or was given on the command line, may have several lines.
  std::string line(message.substr(0, message.find_last_not_of("\r\n ") + 1));
  std::replace(line.begin(), line.end(), '\n', ' ');
  Print(stderr, "pastiche-cli: " + Printable(line) + "\n");
}

}  // namespace

ExitCode Complain(ExitCode code, std::string_view message) {
  PrintLine(message);
  return code;
}

ExitCode Complain(ExitCode code, const Message& message) {
  return Complain(code, English(message));
}

void SayNotice(const Message& notice) { PrintLine(English(notice)); }

ExitCode PrintResult(const std::string& text, std::string_view complaint) {
  errno = 0;
  if (std::fputs(text.c_str(), stdout) >= 0 && std::fflush(stdout) == 0) return kDone;
  return errno == EPIPE ? kInterrupted : Complain(kFailedWhileRunning, complaint);
}

ExitCode RunTotally(const std::function<ExitCode()>& command) {
  const auto code = RunGuarded(command);
  if (code) return *code;
  if (code.error().cancelled) return Complain(kInterrupted, "interrupted");
  return Complain(kFailedWhileRunning, code.error().message);
}

}  // namespace pastiche::cli
