#pragma once

#include <memory>

#include "core/image/image.h"

namespace pastiche {

/// The pictures of a run. Shared, never written to.
struct SessionInputs {
  std::shared_ptr<const Image> content;
  std::shared_ptr<const Image> style;
  /// Needed only for Start::kCustom.
  std::shared_ptr<const Image> start;
};

}  // namespace pastiche
