#include "tests/bench/stall_watch.h"

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <cxxabi.h>
#include <execinfo.h>
#include <semaphore.h>

#include <QCoreApplication>
#include <QEvent>

namespace pastiche {
namespace {

const auto kBeat = static_cast<QEvent::Type>(QEvent::registerEventType());
constexpr int kSignal = SIGUSR2;

// What the signal's handler writes, in the watched thread.
std::array<void*, 64> frames;
int frame_count = 0;
sem_t stack_taken;

void TakeStack(int /*signal*/) {
  frame_count = backtrace(frames.data(), static_cast<int>(frames.size()));
  sem_post(&stack_taken);
}

double Milliseconds(clockid_t clock) {
  timespec time{};
  clock_gettime(clock, &time);
  return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

/// "program(mangled+0x12) [0x...]" with the name as people write it.
std::string Readable(const std::string& line) {
  const std::size_t begin = line.find('(');
  const std::size_t end = line.find('+', begin);
  if (begin == std::string::npos || end == std::string::npos) return line;
  const std::string mangled = line.substr(begin + 1, end - begin - 1);
  int failed = 0;
  char* name = abi::__cxa_demangle(mangled.c_str(), nullptr, nullptr, &failed);
  if (failed != 0) return line;
  std::string readable = name;
  std::free(name);
  return readable;
}

}  // namespace

StallWatch::StallWatch(double limit_ms, bool stacks)
    : limit_ms_(limit_ms), stacks_(stacks), watched_(pthread_self()) {
  pthread_getcpuclockid(watched_, &cpu_clock_);
  if (stacks_) {
    sem_init(&stack_taken, 0, 0);
    backtrace(frames.data(), 1);  // loads what it needs, which a handler must not
    struct sigaction action {};
    action.sa_handler = TakeStack;
    action.sa_flags = SA_RESTART;
    sigaction(kSignal, &action, nullptr);
  }
  thread_ = std::thread([this] { Beat(); });
}

StallWatch::~StallWatch() {
  {
    const std::lock_guard lock(mutex_);
    end_ = true;
  }
  end_wanted_.notify_one();
  thread_.join();
}

StallWatch::Clocks StallWatch::Now() const {
  return {Milliseconds(CLOCK_MONOTONIC), Milliseconds(cpu_clock_)};
}

Stall StallWatch::Waited(const Clocks& now) const {
  if (!waiting_) return {};
  return {now.wall_ms - posted_.wall_ms, now.cpu_ms - posted_.cpu_ms};
}

void StallWatch::Begin(const std::string& step) {
  const std::lock_guard lock(mutex_);
  step_ = step;
  longest_ = {};
  if (waiting_) posted_ = Now();
}

Stall StallWatch::End() {
  const std::lock_guard lock(mutex_);
  const Stall waited = Waited(Now());
  return waited.wall_ms > longest_.wall_ms ? waited : longest_;
}

bool StallWatch::event(QEvent* event) {
  if (event->type() != kBeat) return QObject::event(event);
  const std::lock_guard lock(mutex_);
  const Stall waited = Waited(Now());
  if (waited.wall_ms > longest_.wall_ms) longest_ = waited;
  waiting_ = false;
  return true;
}

void StallWatch::Beat() {
  std::unique_lock lock(mutex_);
  while (!end_) {
    const Clocks now = Now();
    if (!waiting_) {
      waiting_ = true;
      posted_ = now;
      stacks_printed_ = 0;
      QCoreApplication::postEvent(this, new QEvent(kBeat));
    } else if (const Stall waited = Waited(now);
               stacks_ && waited.wall_ms > limit_ms_ * (stacks_printed_ + 1)) {
      ++stacks_printed_;
      PrintStack(waited);
    }
    end_wanted_.wait_for(lock, std::chrono::milliseconds(1));
  }
}

void StallWatch::PrintStack(const Stall& so_far) {
  pthread_kill(watched_, kSignal);
  timespec until{};
  clock_gettime(CLOCK_REALTIME, &until);
  until.tv_sec += 1;
  if (sem_timedwait(&stack_taken, &until) != 0) return;
  std::fprintf(stderr, "%s: an event has waited for %.0f ms (%.0f ms computed):\n", step_.c_str(),
               so_far.wall_ms, so_far.cpu_ms);
  char** lines = backtrace_symbols(frames.data(), frame_count);
  if (lines == nullptr) return;
  // The first two are the handler and the kernel's way into it.
  for (int i = 2; i < frame_count; ++i) {
    std::fprintf(stderr, "    %s\n", Readable(lines[i]).c_str());
  }
  std::free(lines);
}

}  // namespace pastiche
