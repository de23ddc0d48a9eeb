#include "tests/app/run_program.h"

#include <array>
#include <cerrno>
#include <stdexcept>

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

RunningProgram::RunningProgram(const std::vector<std::string>& arguments) {
  const auto [out_read, out_write] = Pipe();
  const auto [err_read, err_write] = Pipe();
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  ::posix_spawn_file_actions_adddup2(&actions, out_write, STDOUT_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, err_write, STDERR_FILENO);
  std::vector<char*> argv = {const_cast<char*>(PASTICHE_CLI)};
  for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  const int error = ::posix_spawn(&process_, PASTICHE_CLI, &actions, nullptr, argv.data(), environ);
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

bool RunningProgram::WaitForErrorLine() {
  while (result_.err.find('\n') == std::string::npos) {
    if (!ReadSome()) return false;
  }
  return true;
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

}  // namespace pastiche
