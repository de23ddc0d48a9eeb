#pragma once

namespace pastiche {

/// Thrown out of long computations when their stop token was triggered; caught at the run's edge.
struct Cancelled {};

}  // namespace pastiche
