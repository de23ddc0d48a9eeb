#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace pastiche {

/// The loss after an iteration; the first is 1.
struct LossPoint {
  int iteration = 0;
  double loss = 0;
  bool operator==(const LossPoint&) const = default;
};

/// The loss from iteration to iteration, in so few points that it can be kept with a picture: a
/// long run's are evenly thinned.
class LossCurve {
 public:
  /// Points that are kept, besides the last.
  static constexpr std::size_t kMostPoints = 200;

  /// Iterations come in their order.
  void Add(LossPoint point);

  /// The first iteration, every so many from there on, and the last.
  std::vector<LossPoint> Points() const;

 private:
  std::vector<LossPoint> points_;
  std::optional<LossPoint> last_;
  int step_ = 1;
};

}  // namespace pastiche
