#include "core/session/network_check.h"

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"
#include "tests/support/weight_files.h"

namespace pastiche {
namespace {

TEST(CheckNetwork, TheBuiltInOneIsANetwork) {
  const Result<void> checked = CheckNetwork("builtin");
  EXPECT_TRUE(checked) << checked.error().message;
}

TEST(CheckNetwork, AWeightFileWithTheLayersIsANetwork) {
  const TemporaryFolder folder;
  WriteSafetensors(folder / "small.safetensors", RandomLayers({2, 3, 4, 5, 6}, 16, LayerName));
  const Result<void> checked = CheckNetwork((folder / "small.safetensors").string());
  EXPECT_TRUE(checked) << checked.error().message;
}

TEST(CheckNetwork, WhatIsNoneIsRefusedByName) {
  const TemporaryFolder folder;
  WriteBytes(folder / "notes.pth", "no tensors at all");
  WriteSafetensors(folder / "other.safetensors", {{"head.weight", {1}, {0.5F}}});
  for (const char* name : {"notes.pth", "other.safetensors", "missing.safetensors"}) {
    const Result<void> checked = CheckNetwork((folder / name).string());
    ASSERT_FALSE(checked) << name;
    EXPECT_NE(English(checked.error().message).find(name), std::string::npos)
        << checked.error().message;
  }
}

}  // namespace
}  // namespace pastiche
