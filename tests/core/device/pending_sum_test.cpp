#include "core/device/pending_sum.h"

#include <vector>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/device/torch_device.h"
#include "tests/support/devices.h"
#include "tests/support/other_device.h"

namespace pastiche {
namespace {

class PendingSums : public testing::Test {};
class PendingSumTest : public OnEachDevice<PendingSums> {
 protected:
  PendingSum Of(double value, at::ScalarType type = at::kDouble) const {
    return PendingSum(at::full({}, value, type).to(TorchDevice(GetParam())));
  }
};

TEST_P(PendingSumTest, AddsAndScalesWhatIsKnownAndWhatIsNot) {
  PendingSum sum = 0.5;
  sum += Of(2);
  sum *= 3;
  sum += Of(0.25);
  sum /= 2;
  EXPECT_EQ(sum.pending(), GetParam() != Device::kCpu);
  EXPECT_DOUBLE_EQ(sum, ((0.5 + 2) * 3 + 0.25) / 2);
}

TEST_P(PendingSumTest, AreFetchedTogetherWhateverTheirTypes) {
  PendingSum small = Of(0.125, at::kFloat);
  PendingSum large = Of(1e-9);
  large += Of(3);
  PendingSum known = 7;
  PendingSum* const all[] = {&small, &known, &large};
  const std::int64_t before = other_device::Fetches();
  FetchTogether(all);
  EXPECT_LE(other_device::Fetches() - before, GetParam() == Device::kOther ? 1 : 0);
  for (const PendingSum* sum : all) EXPECT_FALSE(sum->pending());
  EXPECT_EQ(small, 0.125);
  EXPECT_EQ(known, 7);
  EXPECT_DOUBLE_EQ(large, 3 + 1e-9);
  const std::int64_t after = other_device::Fetches();
  EXPECT_EQ(large + small, 3.125 + 1e-9);
  EXPECT_EQ(other_device::Fetches(), after) << "fetched again";
}

TEST_P(PendingSumTest, NothingPendingCostsNothing) {
  const std::int64_t before = other_device::Fetches();
  PendingSum known = 1;
  PendingSum* const all[] = {&known};
  FetchTogether(all);
  FetchTogether({});
  EXPECT_EQ(other_device::Fetches(), before);
}

TEST_P(PendingSumTest, WhatHasComeForOneIsThereForAll) {
  const PendingSum part = Of(2);
  const PendingSum copy = part;
  PendingSum total = 3.0 * part + Of(5);
  PendingSum* const all[] = {&total};
  FetchTogether(all);
  EXPECT_FALSE(copy.pending());
  const std::int64_t before = other_device::Fetches();
  EXPECT_EQ(total, 11);
  EXPECT_EQ(part, 2);
  EXPECT_EQ(copy + copy, 4);
  EXPECT_EQ(other_device::Fetches(), before);
}

INSTANTIATE_TEST_SUITE_P(, PendingSumTest, EachDevice(), NameOfDevice);

}  // namespace
}  // namespace pastiche
