#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/image/image.h"
#include "core/study/loss_curve.h"
#include "core/study/typeface.h"

namespace pastiche {

/// Losses against iterations, a curve for each run.
struct LossChart {
  struct Curve {
    std::string label;
    std::vector<LossPoint> points;
  };
  std::vector<Curve> curves;
};

/// Where a chart's points lie: iterations evenly to the right, losses by their logarithm upwards.
class ChartScale {
 public:
  /// So that all losses above 0 have their place. `left` to `bottom`: the chart's area, in pixels.
  ChartScale(const LossChart& chart, double left, double top, double right, double bottom);

  /// In pixels, from the left and from the top.
  double X(double iteration) const;
  double Y(double loss) const;

  int last_iteration() const { return last_; }
  double least_loss() const { return least_; }
  double most_loss() const { return most_; }

 private:
  double left_, top_, right_, bottom_;
  int last_ = 1;
  double least_ = 0;
  double most_ = 0;
};

/// The losses from `least` to `most` that get a line and a number: powers of ten with their doubles
/// and fivefolds, or the powers alone where there are more than two of them.
std::vector<double> LossTicks(double least, double most);
/// Iterations that do: 0 and at most six more up to `last`, of steps 1, 2, 5, 10, 20, ...
std::vector<int> IterationTicks(int last);

/// A picture of this size with axes, what they mean, and what each curve is. Losses that have no
/// logarithm are left out. `pixels`: of letters, to the em.
Image DrawLossChart(const LossChart& chart, ImageSize size, int pixels, const Typeface& typeface);

}  // namespace pastiche
