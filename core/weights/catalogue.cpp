#include "core/weights/catalogue.h"

#include <algorithm>
#include <system_error>

#include "core/base/resources.h"
#include "core/base/user_folders.h"

namespace pastiche {
namespace fs = std::filesystem;
namespace {

/// torchvision's VGG-19, as timm publishes it: 574 MB, of which the convolutions are 80. The
/// SHA-256 is the published one; the address is the customary one for that file and could not be
/// tried where this was written. `network fetch --from` replaces it. The digests of single tensors
/// are not known yet, so that a fetch of the convolutions alone is checked for plausibility only.
NetworkSource Vgg19Source() {
  return {
      .url = "https://huggingface.co/timm/vgg19.tv_in1k/resolve/main/model.safetensors",
      .sha256 = "11aea017b543ff59233749d8f1cf544cda749378f5790d2fedab841fb86b7669",
      .whole_bytes = 574'000'000,
      .widths = {64, 128, 256, 512, 512},
      .tensor_sha256 = {},
  };
}

}  // namespace

std::span<const KnownNetwork> KnownNetworks() {
  static const std::array<KnownNetwork, 2> networks = {{
      {"builtin", "CC-BY-4.0", Text("the default: quick, for texture, brushwork and colour"), {}},
      {"vgg19", "BSD-3-Clause",
       Text("the papers' network: best for large shapes, four times the work"), Vgg19Source()},
  }};
  return networks;
}

std::uint64_t ConvolutionBytes(const NetworkSource& source) {
  constexpr std::array<int, 5> kLayersInBlock = {2, 2, 4, 4, 4};
  std::uint64_t values = 0;
  std::uint64_t inputs = 3;
  for (std::size_t block = 0; block < kLayersInBlock.size(); ++block) {
    const auto maps = static_cast<std::uint64_t>(source.widths[block]);
    for (int layer = 0; layer < kLayersInBlock[block]; ++layer) {
      values += maps * (inputs * 9 + 1);
      inputs = maps;
    }
  }
  return values * sizeof(float);
}

const KnownNetwork* FindKnownNetwork(std::string_view name) {
  const auto networks = KnownNetworks();
  const auto found = std::find_if(networks.begin(), networks.end(),
                                  [&](const KnownNetwork& known) { return known.name == name; });
  return found == networks.end() ? nullptr : &*found;
}

Result<fs::path> NetworkPath(const KnownNetwork& network) {
  if (!network.source) return FindResource("network/pastiche-19.safetensors");
  Result<fs::path> folder = DataFolder();
  if (!folder) return folder;
  return *folder / "networks" / (std::string(network.name) + ".safetensors");
}

Result<fs::path> FindNetworkFile(const std::string& name_or_path) {
  const KnownNetwork* known = FindKnownNetwork(name_or_path);
  if (known == nullptr) return fs::path(name_or_path);
  Result<fs::path> path = NetworkPath(*known);
  std::error_code error;
  if (path && known->source && !fs::exists(*path, error)) {
    return Fail(
        "%1: this network is not on this computer yet; get it under Networks in the window's File "
        "menu, or with pastiche-cli network fetch %2",
        name_or_path, name_or_path);
  }
  return path;
}

}  // namespace pastiche
