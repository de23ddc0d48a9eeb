#include "core/optimizer/dot.h"

#include <stdexcept>

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <gtest/gtest.h>

#include "core/device/torch_device.h"
#include "tests/support/devices.h"
#include "tests/support/other_device.h"

namespace pastiche {
namespace {

TEST(Dot, OfCountingNumbersAtEveryKindOfEnd) {
  // 0 + 1 + ... + (n - 1), around the number of lanes and the length of a part.
  for (const int count : {1, 2, 15, 16, 17, 100, 32767, 32768, 32769, 65536 + 17}) {
    const double expected = 0.5 * count * (count - 1.0);
    for (const auto type : {at::kFloat, at::kDouble}) {
      const at::Tensor numbers = at::arange(count, type);
      EXPECT_EQ(Dot(numbers, at::ones({count}, type)), expected) << count;
    }
  }
}

TEST(Dot, IsExactOverAPrintSizePicture) {
  // 7 million times 0, 1, ..., 6: the squares of one period sum to 91.
  const at::Tensor values = at::arange(7, at::kFloat).repeat(7'000'000);
  EXPECT_EQ(Dot(values, values), 91.0 * 7'000'000);
  // 0.1 is no float, but the float next to it has a square that doubles hold exactly.
  const at::Tensor tenths = at::full({50'000'000}, 0.1F);
  const double square = static_cast<double>(0.1F) * static_cast<double>(0.1F);
  EXPECT_NEAR(Dot(tenths, tenths) / (50e6 * square), 1, 1e-13);
}

TEST(Dot, IsSummedInDoubleOnEveryDevice) {
  ASSERT_EQ(WhyNotOn(Device::kOther), "");
  // Squares of 1e36 and 1e-40, a hundred thousand of them: neither sum is a float.
  for (const float value : {1e18F, 1e-20F}) {
    const at::Tensor values = at::full({100'000}, value);
    const at::Tensor there = values.to(TorchDevice(Device::kOther));
    const double square = static_cast<double>(value) * static_cast<double>(value);
    EXPECT_NEAR(Dot(values, values) / (1e5 * square), 1, 1e-6);
    EXPECT_NEAR(Dot(there, there) / (1e5 * square), 1, 1e-2) << value;
  }
  // Of more values than one part has.
  const at::Tensor ones = at::ones({(1 << 24) + 5}).to(TorchDevice(Device::kOther));
  EXPECT_EQ(Dot(ones, ones), (1 << 24) + 5);
}

TEST(Dot, FindsTheSmallRestOfALargeCancellation) {
  // 1000 and -1000 in turn over 8 million values, then 0.5: the sum of magnitudes is 8e9.
  at::Tensor turns = at::tensor({1000.0F, -1000.0F}).repeat(4'000'001);
  turns[-2] = 0.5F;
  turns[-1] = 0.0F;
  EXPECT_EQ(Dot(turns, at::ones_like(turns)), 0.5);
}

TEST(Dot, DoesNotDependOnTheNumberOfThreads) {
  const at::Tensor a = at::randn({1'000'003});
  const at::Tensor b = at::randn({1'000'003});
  const int threads = at::get_num_threads();
  at::set_num_threads(1);
  const double alone = Dot(a, b);
  at::set_num_threads(3);
  EXPECT_EQ(Dot(a, b), alone);
  at::set_num_threads(threads);
}

TEST(Dot, RefusesWhatIsNotFlat) {
  const at::Tensor flat = at::ones({6});
  EXPECT_THROW(Dot(flat, at::ones({5})), std::exception);
  EXPECT_THROW(Dot(flat.view({2, 3}), flat.view({2, 3})), std::exception);
  EXPECT_THROW(Dot(flat.slice(0, 0, 6, 2), at::ones({3})), std::exception);
  EXPECT_THROW(Dot(flat, at::ones({6}, at::kDouble)), std::exception);
}

}  // namespace
}  // namespace pastiche
