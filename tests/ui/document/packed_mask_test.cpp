#include "ui/document/packed_mask.h"

#include <memory>
#include <random>

#include <gtest/gtest.h>

#include "tests/support/pictures.h"
#include "ui/canvas/mask_pixels.h"

namespace pastiche {
namespace {

using ImagePtr = std::shared_ptr<const Image>;

/// A mask of `runs` runs of greys, some of one pixel.
ImagePtr MakeMask(int runs, unsigned seed, QSize size = {300, 200}) {
  std::mt19937 random(seed);
  QImage pixels(size, QImage::Format_Grayscale8);
  const int pixel_count = size.width() * size.height();
  int left = 0;
  uchar grey = 0;
  for (int i = 0; i < pixel_count; ++i) {
    if (left-- == 0) {
      grey = static_cast<uchar>(random());
      left = random() % 4 == 0 ? 0 : static_cast<int>(random() % (2 * pixel_count / runs + 1));
    }
    pixels.scanLine(i / size.width())[i % size.width()] = grey;
  }
  return std::make_shared<const Image>(MaskPicture(pixels));
}

bool Same(const Image& a, const Image& b) {
  return a.size() == b.size() && std::equal(a.rgb().begin(), a.rgb().end(), b.rgb().begin());
}

TEST(PackedMask, ComesBackToTheBit) {
  for (const int runs : {1, 2, 50, 5'000, 60'000}) {
    for (unsigned seed = 0; seed < 4; ++seed) {
      ImagePtr mask = MakeMask(runs, seed);
      const Image copy = mask->Clone();
      const std::shared_ptr<PackedMask> packed = PackedMask::Pack(mask);
      ASSERT_NE(packed, nullptr);
      mask.reset();
      EXPECT_EQ(packed->Known(), nullptr);
      EXPECT_TRUE(Same(*packed->Mask(), copy)) << runs << ' ' << seed;
    }
  }
}

TEST(PackedMask, IsTheVeryOneWhileSomebodyHasIt) {
  const ImagePtr mask = MakeMask(10, 1);
  const std::shared_ptr<PackedMask> packed = PackedMask::Pack(mask);
  EXPECT_EQ(packed->Mask(), mask);
  const std::shared_ptr<PackedMask> alone = PackedMask::Pack(MakeMask(10, 2));
  const ImagePtr again = alone->Mask();
  EXPECT_EQ(alone->Mask(), again);
}

TEST(PackedMask, TakesAFractionOfTheRoom) {
  const ImagePtr mask = MakeMask(100, 1, {1536, 1024});
  EXPECT_LT(PackedMask::Pack(mask)->bytes(), 1536 * 1024 / 4);
  // At the worst a byte per pixel, and a little.
  const ImagePtr noise = MakeMask(1536 * 1024, 1, {1536, 1024});
  EXPECT_LT(PackedMask::Pack(noise)->bytes(), 1536 * 1024 * 102 / 100);
}

TEST(PackedMask, OtherPicturesAreNotPacked) {
  EXPECT_EQ(PackedMask::Pack(MakePlainPicture({4, 4}, 0.1F, 0.2F, 0.3F)), nullptr);
  EXPECT_EQ(PackedMask::Pack(MakePlainPicture({4, 4}, 0.1234F, 0.1234F, 0.1234F)), nullptr);
  EXPECT_EQ(PackedMask::Pack(std::make_shared<const Image>()), nullptr);
  Image transparent(ImageSize{2, 2});
  transparent.SetAlpha({1, 1, 1, 0});
  EXPECT_EQ(PackedMask::Pack(std::make_shared<const Image>(std::move(transparent))), nullptr);
  EXPECT_NE(PackedMask::Pack(std::make_shared<const Image>(ImageSize{2, 2})), nullptr);
}

TEST(MaskPacker, EachMaskIsPackedOnceAndStandsInItsPlace) {
  const ImagePtr first = MakeMask(10, 1);
  const ImagePtr second = MakeMask(10, 2);
  const ImagePtr held = MakeMask(10, 3);
  Artwork artwork;
  artwork.protect = first;
  artwork.paintings = {{held, second}, {held, nullptr}, {held, held}};
  Artwork present;
  present.protect = held;
  const Artwork whole = artwork;
  MaskPacker packer;
  packer.Leave(present);
  PackedMasks masks;
  packer.TakeOut(artwork, masks);
  EXPECT_EQ(artwork, whole);  // none has been packed
  EXPECT_EQ(packer.unpacked(), (std::vector<ImagePtr>{first, second}));
  packer = {};
  packer.Leave(present);
  for (const ImagePtr& mask : {first, second}) packer.Know({mask, PackedMask::Pack(mask)});
  packer.TakeOut(artwork, masks);
  EXPECT_TRUE(packer.unpacked().empty());
  ASSERT_EQ(masks.size(), 2U);
  EXPECT_EQ(artwork.protect, nullptr);
  EXPECT_EQ(artwork.paintings[2].mask, held);
  EXPECT_EQ(WithMasks(artwork, masks), whole);
  Artwork other;
  other.protect = second;
  PackedMasks others;
  packer.TakeOut(other, others);
  EXPECT_EQ(others[0].second, masks[1].second);
}

}  // namespace
}  // namespace pastiche
