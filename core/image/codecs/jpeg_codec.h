#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/image/raw_picture.h"

namespace pastiche {

// JPEG files. Messages do not name the file: the caller puts its name in front.

/// Grey, colour and CMYK (as ink, also where it is stored inverted), baseline and progressive. A
/// file that lacks its end marker is read; one that lacks up to a tenth of its rows has a notice,
/// and the rows are grey. Data that contradict themselves are an error.
Result<RawPicture> DecodeJpeg(std::span<const std::byte> file, const PixelLimit& limit = {});

/// An Error where no JPEG has so many pixels a side.
Result<void> CheckJpegSize(ImageSize size);

/// `quality` is 1 to 100; the chroma is kept at full resolution, since subsampling smears saturated
/// strokes. Needs 1 or 3 channels of 8 bits.
Result<std::vector<std::uint8_t>> EncodeJpeg(const RawPicture& picture, int quality);

}  // namespace pastiche
