#pragma once

#include <string>
#include <vector>

#include <sys/types.h>

namespace pastiche {

/// What a program left behind. `exit_code` is -1 if a signal ended it.
struct ProgramResult {
  int exit_code = -1;
  std::string out;
  std::string err;
};

/// pastiche-cli as a process of its own, with its output going to pipes.
class RunningProgram {
 public:
  /// Without the descriptors `closed`, of standard output and error. Signals are as for a program
  /// that a shell starts, whatever the tests run under; `ignored` are as nohup leaves them. What is
  /// printed goes to the descriptor `output` where that is none of its pipes.
  explicit RunningProgram(const std::vector<std::string>& arguments,
                          const std::vector<int>& closed = {}, const std::vector<int>& ignored = {},
                          int output = -1);
  /// Kills the program if it still runs.
  ~RunningProgram();
  RunningProgram(const RunningProgram&) = delete;
  RunningProgram& operator=(const RunningProgram&) = delete;

  /// Blocks until there is a whole line on stderr; false if the program ended without.
  bool WaitForErrorLine() { return WaitForError("\n"); }
  /// The same for this text.
  bool WaitForError(const std::string& text);
  /// Blocks until there is a whole line on stdout; false if the program ended without.
  bool WaitForOutputLine();
  /// From now on nobody reads what the program prints there.
  void StopReadingOutput();
  void StopReadingErrors();
  void Signal(int number) const;
  /// Blocks until the program has ended and nothing it prints is left unread.
  ProgramResult Wait();

 private:
  /// Takes what the pipes have, blocking until there is something; false when both are closed.
  bool ReadSome();

  pid_t process_ = -1;
  int out_ = -1;
  int err_ = -1;
  ProgramResult result_;
};

/// Runs pastiche-cli to its end.
ProgramResult RunProgram(const std::vector<std::string>& arguments);

/// The same where nobody reads what it prints, or where there is no room for it.
ProgramResult RunUnread(const std::vector<std::string>& arguments);
ProgramResult RunWithFullOutput(const std::vector<std::string>& arguments);

}  // namespace pastiche
