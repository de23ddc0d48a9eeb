#include "core/image/raw_picture.h"

namespace pastiche {

Result<void> CheckSize(long long width, long long height, const PixelLimit& limit) {
  if (width <= 0 || height <= 0) {
    return FailDamaged();
  }
  if (width > kMaxImagePixels / height) {
    return Fail(
        "the picture is %1 x %2 pixels, more than the %3 million that Pastiche reads; make it "
        "smaller",
        width, height, kMaxImagePixels / 1'000'000);
  }
  if (width > limit.pixels / height) {
    return Fail(limit.problem);
  }
  if (limit.share != nullptr) limit.share->Take(width * height);
  return {};
}

Result<void> RawPicture::Allocate(long long width, long long height, int channel_count, int depth,
                                  const PixelLimit& limit) {
  if (Result<void> checked = CheckSize(width, height, limit); !checked) {
    return checked;
  }
  size = {static_cast<int>(width), static_cast<int>(height)};
  channels = channel_count;
  bit_depth = depth;
  samples = std::make_unique_for_overwrite<std::uint8_t[]>(row_bytes() *
                                                           static_cast<std::size_t>(height));
  return {};
}

tl::unexpected<Error> FailDamaged() {
  return Fail("the file is cut off or damaged; export it again from where it came");
}

}  // namespace pastiche
