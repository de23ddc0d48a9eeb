#include "tests/app/run_program.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <stdexcept>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace pastiche {
namespace {

std::array<int, 2> Pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  return ends;
}

/// What becomes of the signals of a program that is started while it lives.
class SpawnSignals {
 public:
  explicit SpawnSignals(const std::vector<int>& ignored) {
    sigset_t usual;
    sigemptyset(&usual);
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGXFSZ}) {
      if (std::find(ignored.begin(), ignored.end(), number) == ignored.end()) {
        sigaddset(&usual, number);
      }
    }
    for (const int number : ignored) before_.emplace_back(number, ::signal(number, SIG_IGN));
    ::posix_spawnattr_init(&attributes_);
    ::posix_spawnattr_setsigdefault(&attributes_, &usual);
    ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF);
  }
  SpawnSignals(const SpawnSignals&) = delete;
  SpawnSignals& operator=(const SpawnSignals&) = delete;
  ~SpawnSignals() {
    ::posix_spawnattr_destroy(&attributes_);
    for (const auto& [number, handler] : before_) ::signal(number, handler);
  }

  const posix_spawnattr_t* attributes() const { return &attributes_; }

 private:
  posix_spawnattr_t attributes_{};
  std::vector<std::pair<int, void (*)(int)>> before_;
};

/// Appends what `pipe` has; closes it at its end.
void ReadInto(std::string& text, int& pipe) {
  char bytes[4096];
  const ssize_t count = ::read(pipe, bytes, sizeof bytes);
  if (count > 0) {
    text.append(bytes, static_cast<std::size_t>(count));
  } else if (count == 0 || errno != EINTR) {
    ::close(pipe);
    pipe = -1;
  }
}

}  // namespace

RunningProgram::RunningProgram(const std::vector<std::string>& arguments,
                               const std::vector<int>& closed, const std::vector<int>& ignored,
                               int output) {
  const auto [out_read, out_write] = Pipe();
  const auto [err_read, err_write] = Pipe();
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  ::posix_spawn_file_actions_adddup2(&actions, output < 0 ? out_write : output, STDOUT_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, err_write, STDERR_FILENO);
  for (const int number : closed) ::posix_spawn_file_actions_addclose(&actions, number);
  const SpawnSignals signals(ignored);
  std::vector<char*> argv = {const_cast<char*>(PASTICHE_CLI)};
  for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  const int error =
      ::posix_spawn(&process_, PASTICHE_CLI, &actions, signals.attributes(), argv.data(), environ);
  ::posix_spawn_file_actions_destroy(&actions);
  ::close(out_write);
  ::close(err_write);
  out_ = out_read;
  err_ = err_read;
  if (error != 0) throw std::runtime_error("cannot run " PASTICHE_CLI);
}

RunningProgram::~RunningProgram() {
  if (process_ > 0) {
    ::kill(process_, SIGKILL);
    ::waitpid(process_, nullptr, 0);
  }
  if (out_ >= 0) ::close(out_);
  if (err_ >= 0) ::close(err_);
}

bool RunningProgram::ReadSome() {
  if (out_ < 0 && err_ < 0) return false;
  // poll passes over descriptors of -1.
  std::array<pollfd, 2> pipes = {{{out_, POLLIN, 0}, {err_, POLLIN, 0}}};
  if (::poll(pipes.data(), pipes.size(), -1) < 0) return true;
  if (pipes[0].revents != 0) ReadInto(result_.out, out_);
  if (pipes[1].revents != 0) ReadInto(result_.err, err_);
  return true;
}

bool RunningProgram::WaitForError(const std::string& text) {
  while (result_.err.find(text) == std::string::npos) {
    if (!ReadSome()) return false;
  }
  return true;
}

bool RunningProgram::WaitForOutputLine() {
  while (result_.out.find('\n') == std::string::npos) {
    if (!ReadSome()) return false;
  }
  return true;
}

void RunningProgram::StopReadingOutput() {
  ::close(out_);
  out_ = -1;
}

void RunningProgram::StopReadingErrors() {
  ::close(err_);
  err_ = -1;
}

void RunningProgram::Signal(int number) const { ::kill(process_, number); }

ProgramResult RunningProgram::Wait() {
  while (ReadSome()) {
  }
  int status = 0;
  ::waitpid(process_, &status, 0);
  process_ = -1;
  result_.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return result_;
}

ProgramResult RunProgram(const std::vector<std::string>& arguments) {
  return RunningProgram(arguments).Wait();
}

ProgramResult RunUnread(const std::vector<std::string>& arguments) {
  const auto [read, write] = Pipe();
  ::close(read);
  RunningProgram program(arguments, {}, {}, write);
  ::close(write);
  return program.Wait();
}

ProgramResult RunWithFullOutput(const std::vector<std::string>& arguments) {
  const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
  RunningProgram program(arguments, {}, {}, full);
  ::close(full);
  return program.Wait();
}

}  // namespace pastiche
