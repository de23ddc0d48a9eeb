#pragma once

#include <gtest/gtest.h>

#include <QImage>

namespace pastiche {

/// Whether a picture looks like tests/golden/NAME.png: of its size, with at most one pixel in 200
/// further from it than 10 of 255 in any channel (other versions of Qt smooth differently). Where
/// it does not, NAME.expected.png and NAME.actual.png are written beside each other, and the
/// failure says where. With PASTICHE_UPDATE_GOLDEN set the golden picture is written instead.
::testing::AssertionResult LooksLike(const QImage& actual, const char* name);

}  // namespace pastiche
