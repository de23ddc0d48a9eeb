#include "core/image/codecs/heif_codec.h"

/// In the place of heif_codec.cpp in a build without libheif (PASTICHE_HEIF).
namespace pastiche {

Result<RawPicture> DecodeHeif(std::span<const std::byte> /*file*/, const PixelLimit& /*limit*/) {
  return Fail("this program was built without HEIC and AVIF");
}

}  // namespace pastiche
