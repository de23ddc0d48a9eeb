#pragma once

#include <QImage>

#include "core/image/image.h"

/// Masks as they are painted: grey pictures of 8 bits and of a bounded size, so that a stroke costs
/// the same whatever the photo's size. That size is enough: a run resamples masks to what it paints
/// at and the network's layers to a fraction of it, and a brush is never as fine as a pixel.
namespace pastiche {

/// The longest side of a mask that is painted: 19 MB of floats with a photo of 3 : 2, which steps
/// keep packed (ui/document/packed_mask.h).
inline constexpr int kMaskSide = 1536;

/// Of a mask for a photo of this size.
QSize MaskSizeFor(ImageSize photo);

/// A mask's brightness as the objective takes it (luminance times opacity), resampled to `size`;
/// black for null.
QImage MaskPixels(const Image* mask, QSize size);
/// The other way.
Image MaskPicture(const QImage& pixels);

QImage InvertedMask(const QImage& pixels);
/// Blurred by a kernel close to a Gaussian whose radius (twice its standard deviation) is `radius`
/// pixels; what is at the border goes on beyond it.
QImage FeatheredMask(const QImage& pixels, double radius);

}  // namespace pastiche
