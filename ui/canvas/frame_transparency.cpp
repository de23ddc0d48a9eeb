#include "ui/canvas/frame_transparency.h"

namespace pastiche {

QImage FrameTransparency::Apply(const QImage& frame, const std::shared_ptr<const Image>& photo,
                                const QImage& view) {
  if (!photo || !photo->has_alpha() || !view.hasAlphaChannel() || frame.isNull()) return frame;
  if (photo_.lock() != photo || alpha_.size() != frame.size()) {
    alpha_ = view.convertToFormat(QImage::Format_Alpha8)
                 .scaled(frame.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                 .convertToFormat(QImage::Format_Alpha8);
    photo_ = photo;
  }
  QImage transparent = frame.convertToFormat(QImage::Format_ARGB32);
  transparent.setAlphaChannel(alpha_);
  return transparent;
}

}  // namespace pastiche
