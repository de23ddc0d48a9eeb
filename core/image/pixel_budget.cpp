#include "core/image/pixel_budget.h"

#include <utility>

namespace pastiche {

PixelBudget::Share::~Share() { budget_->GiveBack(taken_); }

void PixelBudget::Share::Take(long long pixels) {
  if (pixels == taken_) return;
  budget_->GiveBack(std::exchange(taken_, 0));
  budget_->Take(pixels);
  taken_ = pixels;
}

long long PixelBudget::taken() const {
  const std::lock_guard lock(mutex_);
  return taken_;
}

int PixelBudget::waiting() const {
  const std::lock_guard lock(mutex_);
  return waiting_;
}

void PixelBudget::Take(long long pixels) {
  std::unique_lock lock(mutex_);
  ++waiting_;
  given_back_.wait(lock, [&] { return taken_ == 0 || taken_ + pixels <= pixels_; });
  --waiting_;
  taken_ += pixels;
}

void PixelBudget::GiveBack(long long pixels) {
  if (pixels == 0) return;
  {
    const std::lock_guard lock(mutex_);
    taken_ -= pixels;
  }
  given_back_.notify_all();
}

}  // namespace pastiche
