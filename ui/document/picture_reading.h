#pragma once

#include "core/image/pixel_budget.h"
#include "ui/widgets/background.h"

/// What all share who read the user's pictures, of which a whole folder may be dropped at once: few
/// threads, which give way to the window, and as many pixels at a time as two large photos have.
namespace pastiche {

/// Its work may wait for the budget, so nothing else is done there.
YieldingPool& ReadingPool();

inline constexpr long long kMostPixelsRead = 100'000'000;

/// To be taken from for as long as a picture is decoded and made small: besides the picture that
/// is the file, its samples and what is resampled, about as much as the picture again.
PixelBudget& ReadingBudget();

}  // namespace pastiche
