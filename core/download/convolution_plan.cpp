#include "core/download/convolution_plan.h"

#include <algorithm>

#include "core/recipe/layers.h"
#include "core/weights/shape_text.h"

namespace pastiche {
namespace {

/// Where the convolutions stand among torchvision's features; ReLUs and poolings are between them.
constexpr std::array<int, kLayerCount> kTorchvisionIndices = {0,  2,  5,  7,  10, 12, 14, 16,
                                                              19, 21, 23, 25, 28, 30, 32, 34};

}  // namespace

Result<std::vector<ConvolutionTensor>> PlanConvolutions(const SafetensorsHeader& header,
                                                        const std::array<int, 5>& widths,
                                                        std::string_view file) {
  const auto fail = [&](const Message& problem) {
    return Fail("%1: %2; this is not the file that is looked for: take the file from elsewhere",
                file, problem);
  };
  std::vector<ConvolutionTensor> tensors;
  std::int64_t inputs = 3;
  for (int layer = 0; layer < kLayerCount; ++layer) {
    const std::int64_t maps = widths[LayerBlock(layer)];
    const std::string source = "features." + std::to_string(kTorchvisionIndices[layer]);
    const std::pair<const char*, std::vector<std::int64_t>> parts[] = {
        {".weight", {maps, inputs, 3, 3}}, {".bias", {maps}}};
    for (const auto& [part, shape] : parts) {
      const auto found = header.tensors.find(source + part);
      if (found == header.tensors.end()) return fail(Text("tensor %1 is missing", source + part));
      const TensorEntry& entry = found->second;
      if (entry.type != TensorType::kF32) return fail(Text("tensor %1 is not fp32", source + part));
      if (entry.shape != shape) {
        return fail(Text("tensor %1 is %2, not %3", source + part, ShapeText(entry.shape),
                         ShapeText(shape)));
      }
      tensors.push_back(
          {std::string(kLayerNames[layer]) + part, source + part, shape, {entry.begin, entry.end}});
    }
    inputs = maps;
  }
  std::sort(tensors.begin(), tensors.end(),
            [](const auto& a, const auto& b) { return a.bytes.begin < b.bytes.begin; });
  return tensors;
}

std::vector<ByteRange> RangesOf(const std::vector<ConvolutionTensor>& tensors) {
  std::vector<ByteRange> ranges;
  for (const ConvolutionTensor& tensor : tensors) {
    if (!ranges.empty() && ranges.back().end == tensor.bytes.begin) {
      ranges.back().end = tensor.bytes.end;
    } else {
      ranges.push_back(tensor.bytes);
    }
  }
  return ranges;
}

}  // namespace pastiche
