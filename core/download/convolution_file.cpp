#include "core/download/convolution_file.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>

#include <nlohmann/json.hpp>

#include "core/base/sha256.h"

namespace pastiche {
namespace {

static_assert(std::endian::native == std::endian::little, "safetensors files are little-endian");

/// Far around the mean magnitudes of trained VGG-19 weights, which lie between 0.005 and 0.3: what
/// is outside is no network for normalised pictures.
constexpr double kSmallestMeanWeight = 1e-5;
constexpr double kLargestMeanWeight = 10;

struct Statistics {
  bool finite = true;
  double mean_magnitude = 0;
  double share_of_zeros = 0;
};

Statistics StatisticsOf(std::span<const std::byte> bytes) {
  Statistics statistics;
  const std::size_t count = bytes.size() / sizeof(float);
  double sum = 0;
  std::size_t zeros = 0;
  for (std::size_t i = 0; i < count; ++i) {
    // Tensors need not be aligned in their file.
    float value = 0;
    std::memcpy(&value, bytes.data() + i * sizeof value, sizeof value);
    statistics.finite = statistics.finite && std::isfinite(value);
    zeros += value == 0 ? 1 : 0;
    sum += std::abs(static_cast<double>(value));
  }
  if (count > 0) {
    statistics.mean_magnitude = sum / static_cast<double>(count);
    statistics.share_of_zeros = static_cast<double>(zeros) / static_cast<double>(count);
  }
  return statistics;
}

}  // namespace

Result<void> CheckTensor(const ConvolutionTensor& tensor, std::span<const std::byte> bytes,
                         const NetworkSource& source, std::string_view file) {
  const auto fail = [&](const Message& problem) {
    return Fail(
        "%1: %2; what has arrived is damaged and was deleted: fetch it again, or from elsewhere",
        file, problem);
  };
  if (const auto known = source.tensor_sha256.find(tensor.source_name);
      known != source.tensor_sha256.end() && Sha256(bytes) != known->second) {
    return fail(Text("tensor %1 has not the SHA-256 that it should have", tensor.source_name));
  }
  const Statistics statistics = StatisticsOf(bytes);
  if (!statistics.finite) {
    return fail(Text("tensor %1 has values that are not finite numbers", tensor.source_name));
  }
  // Biases may be anything, all zero included.
  if (tensor.shape.size() == 1) return {};
  if (statistics.share_of_zeros > 0.5) {
    return fail(Text("tensor %1 is mostly zeros", tensor.source_name));
  }
  if (statistics.mean_magnitude < kSmallestMeanWeight ||
      statistics.mean_magnitude > kLargestMeanWeight) {
    return fail(Text("tensor %1 has a mean magnitude of %2, which no trained network has",
                     tensor.source_name, std::to_string(statistics.mean_magnitude)));
  }
  return {};
}

std::vector<std::byte> MakeConvolutionFile(const std::vector<ConvolutionTensor>& tensors,
                                           const std::vector<std::span<const std::byte>>& data,
                                           const std::map<std::string, std::string>& metadata) {
  nlohmann::ordered_json header;
  header["__metadata__"] = metadata;
  std::size_t end = 0;
  for (std::size_t i = 0; i < tensors.size(); ++i) {
    const std::size_t begin = end;
    end += data[i].size();
    header[tensors[i].name] = {
        {"dtype", "F32"}, {"shape", tensors[i].shape}, {"data_offsets", {begin, end}}};
  }
  std::string text = header.dump();
  // The tensors begin at a multiple of eight, as the format's own writer has it.
  text.append((8 - text.size() % 8) % 8, ' ');

  std::vector<std::byte> file(8 + text.size() + end);
  const auto length = static_cast<std::uint64_t>(text.size());
  std::memcpy(file.data(), &length, sizeof length);
  std::memcpy(file.data() + 8, text.data(), text.size());
  std::byte* to = file.data() + 8 + text.size();
  for (const std::span<const std::byte> bytes : data) {
    std::memcpy(to, bytes.data(), bytes.size());
    to += bytes.size();
  }
  return file;
}

}  // namespace pastiche
