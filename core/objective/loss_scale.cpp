#include "core/objective/loss_scale.h"

namespace pastiche {

double ContentFactor(LossScale scale, std::int64_t maps, std::int64_t positions) {
  switch (scale) {
    case LossScale::kGatys:
      return 0.5;
    case LossScale::kBalanced:
      break;
  }
  return 20.0 / (static_cast<double>(maps) * static_cast<double>(positions));
}

double StyleFactor(LossScale scale, std::int64_t maps) {
  const double squared = static_cast<double>(maps) * static_cast<double>(maps);
  return scale == LossScale::kGatys ? 1 / (4 * squared) : 1 / squared;
}

double TotalVariationFactor(LossScale scale, std::int64_t pixels) {
  return scale == LossScale::kGatys ? 1.0 : 1.0 / static_cast<double>(pixels);
}

}  // namespace pastiche
