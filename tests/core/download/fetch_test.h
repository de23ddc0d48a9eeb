#pragma once

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/download/fetch_network.h"
#include "tests/support/environment.h"
#include "tests/support/served_file.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/torchvision_file.h"

namespace pastiche {

/// Fetches a tiny VGG-19 from a server that answers by `script_`. The file has one tensor between
/// the convolutions', so that these are two ranges.
class FetchTest : public ::testing::Test {
 protected:
  /// `index`: how many requests came before, since the last Forget.
  using Script = std::function<void(int index, const LoopbackRequest&, LoopbackConnection&)>;

  FetchTest();

  /// The server is idle afterwards.
  Result<FetchSummary> Fetch(const std::stop_token& stop = {});
  /// A fetch that must fail; its message without the server's address in front.
  std::string ProblemOfFetch();

  /// The script begins anew, and what came before is forgotten.
  void Forget();
  /// The ranges asked for since then; the whole file counts as from 0 to the end.
  std::vector<ByteRange> Asked() const;
  /// What must be asked for first: the header's length, and the header.
  std::vector<ByteRange> HeaderRanges() const;
  /// Where the convolutions lie.
  std::vector<ByteRange> ConvolutionRanges() const;
  /// Another version of the file takes its place on the server.
  void ChangeFile();

  /// Expects that the target is a network file with the tensors of the served one, and alone.
  void ExpectFetched() const;
  /// Expects that there is neither a target nor a part of it.
  void ExpectNothingLeft() const;

  static constexpr std::array<int, 5> kWidths = {4, 6, 8, 8, 8};
  static constexpr const char* kExtra = "features.16.extra";

  const NoProxies no_proxies_;
  const TemporaryFolder folder_;
  const std::filesystem::path target_ = folder_ / "networks/tiny.safetensors";
  TorchvisionFile file_;
  ServedFile served_;
  Script script_;
  KnownNetwork network_;
  FetchOptions options_;
  std::vector<std::string> notices_;
  std::vector<DownloadProgress> progress_;
  int next_ = 0;
  std::size_t forgotten_ = 0;
  /// Last, so that it ends first.
  const LoopbackServer server_;
};

}  // namespace pastiche
