#pragma once

#include <memory>

#include "core/image/image.h"

namespace pastiche {

/// The picture for several owners, of which the last may be a thread that must not wait: the memory
/// of a large one is given back on a thread of its own. That of 48 megapixels takes 70 ms.
std::shared_ptr<const Image> ShareImage(Image image);

}  // namespace pastiche
