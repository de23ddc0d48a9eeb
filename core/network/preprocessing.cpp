#include "core/network/preprocessing.h"

#include <cstdio>
#include <string_view>
#include <utility>

#include <ATen/ATen.h>

namespace pastiche {
namespace {

// ImageNet's mean and deviation of RGB in [0, 1], and its means of BGR in [0, 255].
constexpr std::array<double, 3> kMean = {0.485, 0.456, 0.406};
constexpr std::array<double, 3> kDeviation = {0.229, 0.224, 0.225};
constexpr std::array<double, 3> kCaffeMean = {103.939, 116.779, 123.68};

/// Half way, by factors, between the median norm of a normalised Caffe network's filters and that
/// of one whose features are as large on inputs 57 times as small.
constexpr double kSmallFilter = 0.25;
/// Of the biases of conv1_1 that are negative.
constexpr double kFewNegative = 0.1;

struct KnownFile {
  /// The beginning of its SHA-256, as torchvision's file names carry it.
  std::string_view sha256;
  Preprocessing preprocessing;
  const char* name;
};

constexpr std::array<KnownFile, 3> kKnownFiles = {
    {{"dcbb9e9d", Preprocessing::kTorch, "torchvision's vgg19-dcbb9e9d.pth"},
     {"d01eb7cb", Preprocessing::kCaffe, "Caffe's weights in vgg19-d01eb7cb.pth"},
     {"11aea017b543ff59233749d8f1cf544cda749378f5790d2fedab841fb86b7669", Preprocessing::kTorch,
      "torchvision's weights in timm/vgg19.tv_in1k"}}};

PreprocessingChoice Choice(Preprocessing preprocessing, Message reason) {
  if (preprocessing == Preprocessing::kCaffe) {
    return {CaffePreprocessing(), Text("caffe (BGR in [0, 255] minus means)"), std::move(reason)};
  }
  return {TorchPreprocessing(), Text("torch (RGB in [0, 1] minus mean over deviation)"),
          std::move(reason)};
}

std::optional<Preprocessing> FromMetadata(std::string_view text) {
  if (text.starts_with("torch") || text.starts_with("rgb 0..1")) return Preprocessing::kTorch;
  if (text.starts_with("caffe") || text.starts_with("bgr 0..255")) return Preprocessing::kCaffe;
  return std::nullopt;
}

std::string Number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2g", value);
  return text;
}

PreprocessingChoice FromWeights(const at::Tensor& weight, const at::Tensor& bias) {
  const double norm = weight.flatten(1).norm(2, 1).median().item<double>();
  if (norm < kSmallFilter) {
    return Choice(Preprocessing::kCaffe, Text("conv1_1's filters are as small (median norm %1) as "
                                              "only inputs that vary by tens ask for",
                                              Number(norm)));
  }
  const auto negative = bias.lt(0).sum().item<std::int64_t>();
  if (static_cast<double>(negative) < kFewNegative * static_cast<double>(bias.numel())) {
    return Choice(
        Preprocessing::kCaffe,
        Text("%1 of conv1_1's %2 biases are negative, as in Caffe's networks (the size of its "
             "filters, median norm %3, fits both); --preprocessing torch says otherwise",
             negative, bias.numel(), Number(norm)));
  }
  return Choice(Preprocessing::kTorch,
                Text("conv1_1's filters have a median norm of %1 and %2 of conv1_1's %3 biases are "
                     "negative, as in torchvision's networks; --preprocessing caffe says otherwise",
                     Number(norm), negative, bias.numel()));
}

}  // namespace

bool ColorTransform::IsDiagonal() const {
  for (std::size_t row = 0; row < 3; ++row) {
    for (std::size_t column = 0; column < 3; ++column) {
      if (row != column && matrix[row][column] != 0) return false;
    }
  }
  return true;
}

ColorTransform TorchPreprocessing() {
  ColorTransform transform;
  for (std::size_t c = 0; c < 3; ++c) {
    transform.matrix[c][c] = 1 / kDeviation[c];
    transform.offset[c] = -kMean[c] / kDeviation[c];
  }
  return transform;
}

ColorTransform CaffePreprocessing() {
  ColorTransform transform;
  for (std::size_t c = 0; c < 3; ++c) {
    transform.matrix[c][2 - c] = 255;
    transform.offset[c] = -kCaffeMean[c];
  }
  return transform;
}

PreprocessingChoice ChoosePreprocessing(Preprocessing wanted, const PreprocessingEvidence& evidence,
                                        const at::Tensor& weight, const at::Tensor& bias) {
  if (wanted != Preprocessing::kAuto) return Choice(wanted, Text("as asked for"));
  if (evidence.metadata) {
    if (const auto told = FromMetadata(*evidence.metadata)) {
      return Choice(*told, Text("the file's metadata says so"));
    }
  }
  if (evidence.own) {
    return {*evidence.own, Text("the file's own colour transform"),
            Text("the file has a 1 x 1 convolution of colours before conv1_1")};
  }
  for (const KnownFile& known : kKnownFiles) {
    if (evidence.sha256.starts_with(known.sha256)) {
      return Choice(known.preprocessing, Text("this is %1", Verbatim(known.name)));
    }
  }
  return FromWeights(weight, bias);
}

}  // namespace pastiche
