#include "core/image/share_image.h"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <mutex>
#include <span>
#include <thread>
#include <utility>

#include <sys/mman.h>
#include <unistd.h>

namespace pastiche {
namespace {

/// Smaller ones are gone in a few milliseconds.
constexpr std::size_t kLarge = 4'000'000;

/// The pages that lie wholly within the values, some at a time: whoever gives back all at once
/// keeps the other threads of the program from getting any memory meanwhile. What is in them is
/// lost.
void GiveBackPages(std::span<const float> values) {
  constexpr std::uintptr_t kPiece = std::uintptr_t{1} << 20;
  const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
  const auto first = reinterpret_cast<std::uintptr_t>(values.data());
  const std::uintptr_t end = (first + values.size_bytes()) / page * page;
  for (std::uintptr_t at = (first + page - 1) / page * page; at < end; at += kPiece) {
    madvise(reinterpret_cast<void*>(at), std::min(kPiece, end - at), MADV_DONTNEED);
  }
}

void Delete(const Image* image) {
  GiveBackPages(image->rgb());
  GiveBackPages(image->alpha());
  delete image;
}

/// Pictures that wait for their memory to be given back, one after another: a thread for each
/// would take longer to start than many a picture takes. The thread ends when nothing waits.
class Leaving {
 public:
  /// Throws where there is neither memory nor a thread; the picture stays the caller's.
  void Add(const Image* image) {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(image);
    if (working_) return;
    try {
      std::thread(&Leaving::Work, this).detach();
    } catch (...) {
      waiting_.pop_back();
      throw;
    }
    working_ = true;
  }

 private:
  void Work() {
    for (;;) {
      const Image* image = nullptr;
      {
        const std::lock_guard lock(mutex_);
        if (waiting_.empty()) {
          working_ = false;
          return;
        }
        image = waiting_.front();
        waiting_.pop_front();
      }
      Delete(image);
    }
  }

  std::mutex mutex_;
  std::deque<const Image*> waiting_;
  bool working_ = false;
};

void GiveBack(const Image* image) {
  if (image->pixel_count() < kLarge) {
    delete image;
    return;
  }
  try {
    // For ever: the thread may be at it while the program ends.
    static Leaving& leaving = *new Leaving;
    leaving.Add(image);
  } catch (...) {
    Delete(image);  // here, then
  }
}

}  // namespace

std::shared_ptr<const Image> ShareImage(Image image) {
  return {new Image(std::move(image)), GiveBack};
}

}  // namespace pastiche
