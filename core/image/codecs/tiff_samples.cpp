#include "core/image/codecs/tiff_samples.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace pastiche {
namespace {

/// Both comparisons are false for what is no number.
std::uint16_t Level(double value) {
  return value > 0 ? static_cast<std::uint16_t>(std::min(value, 1.0) * 65535 + 0.5) : 0;
}

template <class Number>
Number Load(const std::uint8_t* source) {
  Number number;
  std::memcpy(&number, source, sizeof(number));
  return number;
}

/// 24 bits in the machine's order.
std::uint32_t Load24(const std::uint8_t* source) {
  const bool little = std::endian::native == std::endian::little;
  return std::uint32_t{source[little ? 2 : 0]} << 16 | std::uint32_t{source[1]} << 8 |
         source[little ? 0 : 2];
}

/// IEEE 754's scheme with fewer bits: a sign, the exponent, the mantissa. 16 bits have 5 of
/// exponent, 24 bits 7 (Adobe's TIFF technical note 3).
double SmallFloat(std::uint32_t bits, int exponent_bits, int mantissa_bits) {
  const std::uint32_t mantissa = bits & ((1U << mantissa_bits) - 1);
  const std::uint32_t special = (1U << exponent_bits) - 1;
  const std::uint32_t exponent = bits >> mantissa_bits & special;
  const int bias = static_cast<int>(special >> 1);
  if (exponent == special && mantissa != 0) {
    return std::nan("");
  }
  if (exponent == special) {
    return bits >> (exponent_bits + mantissa_bits) != 0 ? -HUGE_VAL : HUGE_VAL;
  }
  const std::uint32_t whole = exponent == 0 ? mantissa : mantissa | 1U << mantissa_bits;
  const double value =
      std::ldexp(whole, static_cast<int>(std::max(exponent, 1U)) - bias - mantissa_bits);
  return bits >> (exponent_bits + mantissa_bits) != 0 ? -value : value;
}

double LoadFloat(const std::uint8_t* source, int bits) {
  switch (bits) {
    case 16:
      return SmallFloat(Load<std::uint16_t>(source), 5, 10);
    case 24:
      return SmallFloat(Load24(source), 7, 16);
    case 32:
      return Load<float>(source);
    default:
      return Load<double>(source);
  }
}

/// Integers above 16 bits, whole bytes.
double LoadWide(const std::uint8_t* source, int bits) {
  switch (bits) {
    case 24:
      return Load24(source) / double{0xFFFFFF};
    case 32:
      return Load<std::uint32_t>(source) / double{0xFFFFFFFF};
    default:
      return static_cast<double>(Load<std::uint64_t>(source)) / 18446744073709551615.0;
  }
}

void UnpackBits(const std::uint8_t* source, std::size_t count, int bits, std::uint16_t* target) {
  const std::uint64_t mask = (std::uint64_t{1} << bits) - 1;
  std::uint64_t held = 0;
  int held_bits = 0;
  for (std::size_t i = 0; i < count; ++i) {
    for (; held_bits < bits; held_bits += 8) {
      held = held << 8 | *source++;
    }
    held_bits -= bits;
    const std::uint64_t value = held >> held_bits & mask;
    target[i] = bits <= 16 ? static_cast<std::uint16_t>(value)
                           : Level(static_cast<double>(value) / static_cast<double>(mask));
  }
}

}  // namespace

bool TiffSampleKind::IsKnown() const {
  return floating ? bits == 16 || bits == 24 || bits == 32 || bits == 64
                  : (bits >= 1 && bits <= 32) || bits == 64;
}

void UnpackTiffSamples(const std::uint8_t* source, std::size_t count, TiffSampleKind kind,
                       std::uint16_t* target) {
  const auto bytes = static_cast<std::size_t>(kind.bits / 8);
  if (kind.floating) {
    for (std::size_t i = 0; i < count; ++i) {
      target[i] = Level(LoadFloat(source + i * bytes, kind.bits));
    }
  } else if (kind.bits == 8) {
    std::copy_n(source, count, target);
  } else if (kind.bits == 16) {
    std::memcpy(target, source, 2 * count);
  } else if (kind.bits == 24 || kind.bits == 32 || kind.bits == 64) {
    for (std::size_t i = 0; i < count; ++i) {
      target[i] = Level(LoadWide(source + i * bytes, kind.bits));
    }
  } else {
    UnpackBits(source, count, kind.bits, target);
  }
}

}  // namespace pastiche
