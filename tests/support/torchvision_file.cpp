#include "tests/support/torchvision_file.h"

#include <cstring>

namespace pastiche {
namespace {

/// The number of a convolution among the features, and its block.
constexpr int kConvolutions[16][2] = {{0, 0},  {2, 0},  {5, 1},  {7, 1},  {10, 2}, {12, 2},
                                      {14, 2}, {16, 2}, {19, 3}, {21, 3}, {23, 3}, {25, 3},
                                      {28, 4}, {30, 4}, {32, 4}, {34, 4}};

using Shapes = std::map<std::string, std::vector<std::int64_t>>;

Shapes ShapesOf(const std::array<int, 5>& widths, const TorchvisionFileOptions& options) {
  Shapes shapes = {{"head.fc.weight", {10, 4}}, {"pre_logits.fc1.weight", {4, 4, 7, 7}}};
  std::int64_t inputs = 3;
  for (const auto& [number, block] : kConvolutions) {
    const std::int64_t maps = widths[block];
    const std::string name = "features." + std::to_string(number);
    shapes[name + ".weight"] = {maps, inputs, 3, 3};
    shapes[name + ".bias"] = {maps};
    inputs = maps;
  }
  for (const auto& [name, shape] : options.shapes) {
    if (shape.empty()) {
      shapes.erase(name);
    } else {
      shapes[name] = shape;
    }
  }
  return shapes;
}

std::string ShapeJson(const std::vector<std::int64_t>& shape) {
  std::string text;
  for (const std::int64_t side : shape) text += (text.empty() ? "" : ",") + std::to_string(side);
  return "[" + text + "]";
}

std::uint64_t ByteCount(const std::vector<std::int64_t>& shape) {
  std::uint64_t count = sizeof(float);
  for (const std::int64_t side : shape) count *= static_cast<std::uint64_t>(side);
  return count;
}

}  // namespace

TorchvisionFile MakeTorchvisionFile(const std::array<int, 5>& widths,
                                    const TorchvisionFileOptions& options) {
  TorchvisionFile file;
  std::string header = R"({"__metadata__":{"format":"pt"})";
  std::uint64_t end = 0;
  for (const auto& [name, shape] : ShapesOf(widths, options)) {
    const ByteRange range{end, end + ByteCount(shape)};
    header += ",\"" + name + R"(":{"dtype":"F32","shape":)" + ShapeJson(shape) +
              ",\"data_offsets\":[" + std::to_string(range.begin) + "," +
              std::to_string(range.end) + "]}";
    file.tensors[name] = range;
    end = range.end;
  }
  header += "}";
  const std::uint64_t length = header.size();
  const std::uint64_t data_begin = sizeof length + length;
  file.bytes.resize(data_begin + end);
  std::memcpy(file.bytes.data(), &length, sizeof length);
  std::memcpy(file.bytes.data() + sizeof length, header.data(), header.size());
  // Numerical Recipes' generator: the weights only have to differ.
  std::uint32_t state = options.seed;
  for (std::uint64_t at = data_begin; at < file.bytes.size(); at += sizeof(float)) {
    state = state * 1664525U + 1013904223U;
    const float value = 0.1F * (static_cast<float>(state >> 8) / 8388608.0F - 1);
    std::memcpy(file.bytes.data() + at, &value, sizeof value);
  }
  for (auto& [name, range] : file.tensors) {
    range.begin += data_begin;
    range.end += data_begin;
  }
  return file;
}

}  // namespace pastiche
