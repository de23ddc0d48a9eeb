#include "ui/canvas/frame_transparency.h"

namespace pastiche {

QImage FrameTransparency::Of(const std::shared_ptr<const Image>& photo, const QImage& view) {
  if (!photo || !photo->has_alpha() || !view.hasAlphaChannel()) return {};
  if (photo_.lock() != photo) {
    opacity_ = view.convertToFormat(QImage::Format_Alpha8);
    photo_ = photo;
  }
  return opacity_;
}

QImage WithOpacity(const QImage& picture, const QImage& opacity) {
  QImage transparent = picture.convertToFormat(QImage::Format_ARGB32);
  transparent.setAlphaChannel(
      opacity.scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
          .convertToFormat(QImage::Format_Alpha8));
  return transparent;
}

}  // namespace pastiche
