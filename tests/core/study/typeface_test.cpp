#include "core/study/typeface.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <string>

#include <gtest/gtest.h>

namespace pastiche {
namespace {

int Ink(const TextMask& mask) {
  return std::accumulate(mask.coverage.begin(), mask.coverage.end(), 0);
}

class TypefaceTest : public ::testing::TestWithParam<bool> {
 protected:
  void SetUp() override {
    typeface_ = GetParam() ? MakeInstalledTypeface() : MakeStrokeTypeface();
    ASSERT_TRUE(typeface_) << "packaging/setup.sh installs fonts-dejavu-core";
  }

  std::unique_ptr<Typeface> typeface_;
};

TEST_P(TypefaceTest, DrawsLinesOfTheSizeThatIsAskedFor) {
  for (const int pixels : {12, 20, 40}) {
    const TextMask mask = typeface_->Draw("Amber", pixels, false);
    EXPECT_EQ(mask.height, LineHeight(pixels));
    EXPECT_GT(mask.width, 2 * pixels);
    EXPECT_LT(mask.width, 5 * pixels);
    ASSERT_EQ(mask.coverage.size(), static_cast<std::size_t>(mask.width) * mask.height);
    EXPECT_GT(*std::max_element(mask.coverage.begin(), mask.coverage.end()), 200);
    // Nothing of a capital is cut off: the line's first row and last row are clear.
    EXPECT_TRUE(std::all_of(mask.coverage.begin(), mask.coverage.begin() + mask.width,
                            [](std::uint8_t c) { return c == 0; }));
  }
}

TEST_P(TypefaceTest, MoreTextIsWiderAndBoldIsBlacker) {
  EXPECT_GT(typeface_->Width("photograph", 16, false), typeface_->Width("photo", 16, false));
  EXPECT_GT(Ink(typeface_->Draw("photo", 16, true)), Ink(typeface_->Draw("photo", 16, false)));
  EXPECT_EQ(typeface_->Width("", 16, false), 0);
}

TEST_P(TypefaceTest, TakesAnyBytes) {
  // A blank is no ink, but room.
  EXPECT_EQ(Ink(typeface_->Draw(" ", 16, false)), 0);
  EXPECT_GT(typeface_->Width("a b", 16, false), typeface_->Width("ab", 16, false));
  for (const std::string text : {"\xff", "\xc3", "a\xe2\x82", "\xf0\x9f\x8e\xa8", "\x01"}) {
    EXPECT_GE(typeface_->Width(text, 16, false), 0);
  }
  // One character of two bytes, not two.
  const int one = typeface_->Width("\xc3\xa9", 16, false);
  EXPECT_LT(one, 1.5 * typeface_->Width("o", 16, false));
  EXPECT_GT(Ink(typeface_->Draw("\xc3\xa9", 16, false)), 0);
}

INSTANTIATE_TEST_SUITE_P(Both, TypefaceTest, ::testing::Bool(), [](const auto& info) {
  return std::string(info.param ? "Installed" : "Stroke");
});

TEST(InstalledTypeface, KnowsAccents) {
  const auto typeface = MakeInstalledTypeface();
  ASSERT_TRUE(typeface);
  EXPECT_GT(Ink(typeface->Draw("\xc3\xa9", 20, false)), Ink(typeface->Draw("e", 20, false)));
}

}  // namespace
}  // namespace pastiche
