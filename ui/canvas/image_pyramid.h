#pragma once

#include <cstddef>
#include <vector>

#include <QImage>

namespace pastiche {

/// A picture and its halvings, each made when first asked for, so that a zoomed-out view is smooth
/// and costs the same whatever the picture's size.
class ImagePyramid {
 public:
  ImagePyramid() = default;
  /// Without halvings so far: whoever has a picture can hand it over as it is.
  ImagePyramid(QImage image);

  bool empty() const { return levels_.empty(); }
  QSize size() const { return empty() ? QSize() : levels_.front().size(); }
  /// How many sizes there are so far, the picture's own among them.
  std::size_t level_count() const { return levels_.size(); }
  /// The picture itself; a null image when empty.
  QImage full() const { return empty() ? QImage() : levels_.front(); }

  /// Makes all halvings: of a large picture, before the window's thread asks for one.
  void MakeLevels();
  /// The smallest level that is not smaller than the picture at `scale` (drawn pixels per picture
  /// pixel): drawing it shrinks by less than 2. Must not be empty.
  const QImage& LevelFor(double scale);

 private:
  std::vector<QImage> levels_;
};

/// Half the size, rounded up; each pixel is the mean of the 2 x 2 that it covers. `image` must be
/// 32 bits per pixel.
QImage Halve(const QImage& image);

}  // namespace pastiche
