#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

#include "core/network/precision.h"
#include "core/objective/evaluation_limits.h"
#include "core/objective/objective.h"

namespace pastiche {

class Network;

struct StyleTransferOptions {
  /// The picture's size, where it is not the one that the recipe names (ResultSize).
  std::optional<ImageSize> size;
  /// The network, where the recipe's name does not decide it (tests, benchmarks).
  std::shared_ptr<const Network> network;
  EvaluationLimits limits;
  /// Chooses the precision for a network, instead of limits.precision, where it is set.
  std::function<Precision(const std::shared_ptr<const Network>&)> choose_precision;
  Device device = Device::kCpu;
  /// Keep the targets of every size that there was, for runs that go through the same sizes again.
  bool keep_targets = false;
};

/// The objective of Gatys, Ecker and Bethge 2016 with terms that look at pixels,
///
///   L = alpha sum_l v_l C_l + beta sum_l w_l E_l + gamma TV + omega R + lambda S + eta V,
///
/// as docs/objective.md states it. The photo is resampled to the result's size; each painting to
/// style_scale times its longest side, never beyond its own unless the recipe enlarges; with
/// Recipe::size 0 it is used as stored. Errors: a missing picture, a recipe that Validate refuses,
/// a network that cannot be loaded. Throws Cancelled.
Result<std::unique_ptr<Objective>> MakeStyleTransfer(const Artwork& artwork,
                                                     const std::stop_token& stop,
                                                     const StyleTransferOptions& options = {});

}  // namespace pastiche
