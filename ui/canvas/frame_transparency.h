#pragma once

#include <memory>

#include <QImage>

#include "core/image/image.h"

namespace pastiche {

/// What the frames of a run lack: the transparency that its picture will have. What is painted
/// where the photo is transparent is in no result, and is not to be seen while it is painted
/// either.
class FrameTransparency {
 public:
  /// For WithOpacity, of any size; null where all is opaque. `photo` is what is painted from,
  /// `view` that as the screen shows it.
  QImage Of(const std::shared_ptr<const Image>& photo, const QImage& view);

 private:
  QImage opacity_;
  std::weak_ptr<const Image> photo_;
};

/// `picture`, as opaque as `opacity` is, stretched over it. Takes long for large ones.
QImage WithOpacity(const QImage& picture, const QImage& opacity);

}  // namespace pastiche
