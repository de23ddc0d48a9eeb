#pragma once

#include <memory>

#include <QImage>

#include "core/image/image.h"

namespace pastiche {

/// Gives the frames of a run the transparency that its picture will have: what is painted where the
/// photo is transparent is in no result, and is not to be seen while it is painted either.
class FrameTransparency {
 public:
  /// `photo` is what it is painted from, `view` that as the screen shows it, of any size.
  QImage Apply(const QImage& frame, const std::shared_ptr<const Image>& photo, const QImage& view);

 private:
  /// Of the photo, at the size of the frames.
  QImage alpha_;
  std::weak_ptr<const Image> photo_;
};

}  // namespace pastiche
