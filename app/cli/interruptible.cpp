#include "app/cli/interruptible.h"

#include <atomic>
#include <exception>
#include <thread>

namespace pastiche::cli {

void DoInterruptibly(const Interrupt& interrupt, WakeUp& wake_up,
                     const std::function<void(const std::stop_token&)>& work) {
  std::stop_source stop;
  std::atomic<bool> ended = false;
  std::exception_ptr thrown;
  {
    const std::jthread worker([&] {
      try {
        work(stop.get_token());
      } catch (...) {
        thrown = std::current_exception();
      }
      ended = true;
      wake_up.Notify();
    });
    while (!ended) {
      if (interrupt.requested()) stop.request_stop();
      wake_up.Wait();
    }
  }
  if (thrown) std::rethrow_exception(thrown);
}

}  // namespace pastiche::cli
