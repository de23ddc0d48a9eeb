#pragma once

#include <condition_variable>
#include <mutex>

namespace pastiche {

/// How many pixels may be decoded at the same time, by all threads together: whoever decodes takes
/// a share of the size that the picture's header names (PixelLimit), and waits until there is room.
/// A picture that is larger than all of it is decoded alone.
class PixelBudget {
 public:
  explicit PixelBudget(long long pixels) : pixels_(pixels) {}
  PixelBudget(const PixelBudget&) = delete;
  PixelBudget& operator=(const PixelBudget&) = delete;

  /// What one picture takes, until the share goes. For one thread.
  class Share {
   public:
    /// `budget` must outlive it.
    explicit Share(PixelBudget* budget) : budget_(budget) {}
    ~Share();
    Share(const Share&) = delete;
    Share& operator=(const Share&) = delete;

    /// Waits for room for so many pixels. What the share has already is given back first.
    void Take(long long pixels);

   private:
    PixelBudget* budget_;
    long long taken_ = 0;
  };

  /// That are taken now.
  long long taken() const;
  /// How many threads wait for room.
  int waiting() const;

 private:
  void Take(long long pixels);
  void GiveBack(long long pixels);

  const long long pixels_;
  mutable std::mutex mutex_;
  std::condition_variable given_back_;
  long long taken_ = 0;
  int waiting_ = 0;
};

}  // namespace pastiche
