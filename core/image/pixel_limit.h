#pragma once

#include "core/base/message.h"
#include "core/image/pixel_budget.h"

namespace pastiche {

/// Pictures with more pixels than this are refused before they are decoded (a 1 kB file can claim
/// gigabytes).
inline constexpr long long kMaxImagePixels = 400'000'000;

/// How large a picture may be to be decoded, where that is less than kMaxImagePixels: a thumbnail,
/// or one of many that come out of one file. It is asked when the picture's header is read.
struct PixelLimit {
  long long pixels = kMaxImagePixels;
  /// What is wrong with a larger one, without the file's name.
  Message problem = {};
  /// Where its pixels are taken from, by a thread that may wait; null for nowhere.
  PixelBudget::Share* share = nullptr;
};

}  // namespace pastiche
