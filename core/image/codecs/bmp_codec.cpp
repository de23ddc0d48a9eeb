#include "core/image/codecs/bmp_codec.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>

#include "core/image/codecs/bmp_header.h"

namespace pastiche {
namespace {

using Color = std::array<std::uint8_t, 3>;

/// The row of the picture that the file stores as its row `y`.
std::uint8_t* TargetRow(const BmpHeader& header, long long y, RawPicture& picture) {
  return picture.row(static_cast<int>(header.top_down ? y : header.height - 1 - y));
}

/// The stored rows, one after the other. The last one's padding may be missing.
class Rows {
 public:
  /// Nothing when the file ends before its last pixel.
  static std::optional<Rows> Of(const BmpHeader& header, std::span<const std::byte> file) {
    const std::size_t size =
        header.stride() * static_cast<std::size_t>(header.height - 1) + header.row_bytes();
    if (header.pixel_offset > file.size() || file.size() - header.pixel_offset < size) {
      return std::nullopt;
    }
    return Rows(reinterpret_cast<const std::uint8_t*>(file.data()) + header.pixel_offset,
                header.stride());
  }

  const std::uint8_t* row(long long y) const {
    return pixels_ + static_cast<std::size_t>(y) * stride_;
  }

 private:
  Rows(const std::uint8_t* pixels, std::size_t stride) : pixels_(pixels), stride_(stride) {}

  const std::uint8_t* pixels_;
  std::size_t stride_;
};

void DecodeIndices(const BmpHeader& header, const Rows& rows, RawPicture& picture) {
  const auto bits = static_cast<std::size_t>(header.bits);
  const unsigned mask = (1U << bits) - 1;
  for (long long y = 0; y < header.height; ++y) {
    const std::uint8_t* source = rows.row(y);
    std::uint8_t* target = TargetRow(header, y, picture);
    for (std::size_t x = 0; x < static_cast<std::size_t>(header.width); ++x, target += 3) {
      const std::size_t first_bit = x * bits;
      const unsigned shift = static_cast<unsigned>(8 - bits - first_bit % 8);
      const Color& color = header.palette[(source[first_bit / 8] >> shift) & mask];
      std::copy(color.begin(), color.end(), target);
    }
  }
}

void DecodeTriples(const BmpHeader& header, const Rows& rows, RawPicture& picture) {
  for (long long y = 0; y < header.height; ++y) {
    const std::uint8_t* source = rows.row(y);
    std::uint8_t* target = TargetRow(header, y, picture);
    for (long long x = 0; x < header.width; ++x, source += 3, target += 3) {
      target[0] = source[2];
      target[1] = source[1];
      target[2] = source[0];
    }
  }
}

/// The bits of a pixel that are one channel. Masks with gaps are taken as if the gaps were bits.
struct Channel {
  explicit Channel(std::uint32_t bits)
      : mask(bits), shift(bits == 0 ? 0 : std::countr_zero(bits)), greatest(mask >> shift) {}

  /// In 0 to `white`, rounded.
  std::uint32_t Level(std::uint32_t pixel, std::uint32_t white) const {
    if (greatest == 0) return 0;
    const std::uint64_t value = (pixel & mask) >> shift;
    return static_cast<std::uint32_t>((value * white + greatest / 2) / greatest);
  }

  std::uint32_t mask;
  int shift;
  std::uint32_t greatest;
};

std::uint32_t Pixel(const std::uint8_t* source, int bytes) {
  std::uint32_t pixel = 0;
  for (int i = bytes; i-- > 0;) pixel = pixel << 8 | source[i];
  return pixel;
}

/// Programs that know no transparency leave the bits of alpha 0, or set them all.
bool AlphaSaysSomething(const BmpHeader& header, const Rows& rows) {
  const std::uint32_t mask = header.masks[3];
  if (mask == 0) return false;
  const int bytes = header.bits / 8;
  bool zero = true;
  bool full = true;
  for (long long y = 0; y < header.height && (zero || full); ++y) {
    const std::uint8_t* source = rows.row(y);
    for (long long x = 0; x < header.width; ++x, source += bytes) {
      const std::uint32_t alpha = Pixel(source, bytes) & mask;
      zero = zero && alpha == 0;
      full = full && alpha == mask;
    }
  }
  return !zero && !full;
}

template <class Sample>
void DecodeMasked(const BmpHeader& header, const Rows& rows, RawPicture& picture) {
  constexpr std::uint32_t kWhite = std::numeric_limits<Sample>::max();
  const std::array channels = {Channel(header.masks[0]), Channel(header.masks[1]),
                               Channel(header.masks[2]), Channel(header.masks[3])};
  const int bytes = header.bits / 8;
  for (long long y = 0; y < header.height; ++y) {
    const std::uint8_t* source = rows.row(y);
    auto* target = reinterpret_cast<Sample*>(TargetRow(header, y, picture));
    for (long long x = 0; x < header.width; ++x, source += bytes) {
      const std::uint32_t pixel = Pixel(source, bytes);
      for (int channel = 0; channel < picture.channels; ++channel) {
        *target++ =
            static_cast<Sample>(channels[static_cast<std::size_t>(channel)].Level(pixel, kWhite));
      }
    }
  }
}

/// Decodes runs: pairs of a count and an index (two in turn with 4 bits, a colour with 24), and,
/// after a 0, marks (end of row, of the picture, a jump) and stretches of single pixels. Pixels
/// that the file jumps over have the palette's first colour.
class RunDecoder {
 public:
  RunDecoder(const BmpHeader& header, std::span<const std::byte> file, RawPicture& picture)
      : header_(header), picture_(picture), rest_(file.subspan(header.pixel_offset)) {}

  /// False when the file ends before its end mark and before its last pixel.
  bool Run() {
    const Color background = header_.indexed() ? header_.palette[0] : Color{};
    for (long long y = 0; y < header_.height; ++y) {
      std::uint8_t* target = TargetRow(header_, y, picture_);
      for (long long x = 0; x < header_.width; ++x, target += 3) {
        std::copy(background.begin(), background.end(), target);
      }
    }
    while (y_ < header_.height) {
      if (rest_.size() < 2) {
        return y_ == header_.height - 1 && x_ >= header_.width;
      }
      const unsigned count = Take();
      const bool good = count > 0 ? RepeatPixels(count) : ObeyMark(Take());
      if (!good) return false;
      if (ended_) return true;
    }
    return true;
  }

 private:
  unsigned Take() {
    const auto value = std::to_integer<unsigned>(rest_.front());
    rest_ = rest_.subspan(1);
    return value;
  }

  /// What reaches over the right edge is cut off there.
  void Put(const Color& color) {
    if (x_ < header_.width) {
      std::copy(color.begin(), color.end(), TargetRow(header_, y_, picture_) + 3 * x_);
    }
    ++x_;
  }

  Color TakeTriple() {
    Color color;
    for (std::size_t channel = 3; channel-- > 0;) {
      color[channel] = static_cast<std::uint8_t>(Take());
    }
    return color;
  }

  bool RepeatPixels(unsigned count) {
    if (header_.bits == 24) {
      if (rest_.size() < 3) return false;
      const Color color = TakeTriple();
      for (unsigned i = 0; i < count; ++i) Put(color);
      return true;
    }
    const unsigned value = Take();
    for (unsigned i = 0; i < count; ++i) {
      const unsigned nibble = i % 2 == 0 ? value >> 4 : value & 0xF;
      Put(header_.palette[header_.bits == 4 ? nibble : value]);
    }
    return true;
  }

  bool ObeyMark(unsigned mark) {
    switch (mark) {
      case 0:
        x_ = 0;
        ++y_;
        return true;
      case 1:
        ended_ = true;
        return true;
      case 2:
        if (rest_.size() < 2) return false;
        x_ += Take();
        y_ += Take();
        return true;
      default:
        return CopyPixels(mark);
    }
  }

  /// Single pixels, filled up to an even number of bytes.
  bool CopyPixels(unsigned count) {
    const std::size_t bytes = (std::size_t{count} * static_cast<std::size_t>(header_.bits) + 7) / 8;
    if (rest_.size() < bytes) return false;
    if (header_.bits == 24) {
      for (unsigned i = 0; i < count; ++i) Put(TakeTriple());
    } else {
      unsigned value = 0;
      for (unsigned i = 0; i < count; ++i) {
        const bool second = header_.bits == 4 && i % 2 == 1;
        if (!second) value = Take();
        const unsigned nibble = second ? value & 0xF : value >> 4;
        Put(header_.palette[header_.bits == 4 ? nibble : value]);
      }
    }
    if (bytes % 2 == 1 && !rest_.empty()) Take();
    return true;
  }

  const BmpHeader& header_;
  RawPicture& picture_;
  std::span<const std::byte> rest_;
  long long x_ = 0;
  long long y_ = 0;
  bool ended_ = false;
};

/// Two bytes stand for 255 pixels at the most. A large picture that jumps over what it claims is
/// nobody's, and would fill the memory.
bool ClaimsMoreThanItHas(const BmpHeader& header, std::size_t data_bytes) {
  constexpr long long kSmall = 1'000'000;
  return header.width * header.height > kSmall + 128 * static_cast<long long>(data_bytes);
}

Result<RawPicture> DecodeRuns(const BmpHeader& header, std::span<const std::byte> file) {
  RawPicture picture;
  if (header.pixel_offset > file.size() ||
      ClaimsMoreThanItHas(header, file.size() - header.pixel_offset)) {
    return FailDamaged();
  }
  if (const Result<void> room = picture.Allocate(header.width, header.height, 3, 8); !room) {
    return tl::unexpected(room.error());
  }
  if (!RunDecoder(header, file, picture).Run()) {
    return FailDamaged();
  }
  return picture;
}

Result<RawPicture> DecodePlain(const BmpHeader& header, std::span<const std::byte> file) {
  const std::optional<Rows> rows = Rows::Of(header, file);
  if (!rows) {
    return FailDamaged();
  }
  const bool masked = header.bits == 16 || header.bits == 32;
  const bool alpha = masked && AlphaSaysSomething(header, *rows);
  const bool deep =
      masked && std::any_of(header.masks.begin(), header.masks.end(),
                            [](std::uint32_t m) { return Channel(m).greatest > 255; });
  RawPicture picture;
  if (const Result<void> room =
          picture.Allocate(header.width, header.height, alpha ? 4 : 3, deep ? 16 : 8);
      !room) {
    return tl::unexpected(room.error());
  }
  if (header.indexed()) {
    DecodeIndices(header, *rows, picture);
  } else if (!masked) {
    DecodeTriples(header, *rows, picture);
  } else if (deep) {
    DecodeMasked<std::uint16_t>(header, *rows, picture);
  } else {
    DecodeMasked<std::uint8_t>(header, *rows, picture);
  }
  return picture;
}

}  // namespace

Result<RawPicture> DecodeBmp(std::span<const std::byte> file, const PixelLimit& limit) {
  const Result<BmpHeader> header = ReadBmpHeader(file);
  if (!header) {
    return tl::unexpected(header.error());
  }
  if (const Result<void> size = CheckSize(header->width, header->height, limit); !size) {
    return tl::unexpected(size.error());
  }
  Result<RawPicture> picture = header->coding == BmpHeader::Coding::kRuns
                                   ? DecodeRuns(*header, file)
                                   : DecodePlain(*header, file);
  if (picture && header->calibration) {
    picture->icc_profile = GammaProfile(header->calibration->primaries, header->calibration->gamma);
  } else if (picture && !header->icc_profile.empty()) {
    const auto* profile = reinterpret_cast<const std::uint8_t*>(header->icc_profile.data());
    picture->icc_profile.assign(profile, profile + header->icc_profile.size());
  }
  return picture;
}

}  // namespace pastiche
