#include "tests/bench/write_network.h"

#include <cstdint>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

namespace pastiche {

void WriteNetwork(const Network& network, const std::filesystem::path& path) {
  nlohmann::json header;
  header["__metadata__"] = {{"name", network.name()},
                            {"pooling", network.pooling() == Pooling::kMax ? "max" : "average"}};
  std::vector<at::Tensor> tensors;
  std::size_t end = 0;
  const auto add = [&](const std::string& name, const at::Tensor& tensor) {
    tensors.push_back(tensor.to(at::kFloat).contiguous());
    const std::size_t begin = end;
    end += tensors.back().nbytes();
    header[name] = {
        {"dtype", "F32"}, {"shape", tensor.sizes().vec()}, {"data_offsets", {begin, end}}};
  };
  for (int layer = 0; layer < kLayerCount; ++layer) {
    const std::string name(kLayerNames[layer]);
    add(name + ".weight", network.weight(layer));
    add(name + ".bias", network.bias(layer));
  }
  const std::string text = header.dump();
  const std::uint64_t length = text.size();
  std::ofstream file(path, std::ios::binary);
  file.write(reinterpret_cast<const char*>(&length), sizeof length);
  file << text;
  for (const at::Tensor& tensor : tensors) {
    file.write(static_cast<const char*>(tensor.data_ptr()),
               static_cast<std::streamsize>(tensor.nbytes()));
  }
  if (!file.flush()) throw std::runtime_error("cannot write " + path.string());
}

}  // namespace pastiche
