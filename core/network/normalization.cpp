#include "core/network/normalization.h"

#include <array>
#include <utility>

#include <ATen/ATen.h>
#include <malloc.h>

#include "core/base/resources.h"
#include "core/image/read_image.h"
#include "core/image/resample.h"
#include "core/network/kernels/layer_kernels.h"

namespace pastiche {
namespace {

constexpr std::array<const char*, 3> kPictures = {"samples/coast.jpg", "samples/strokes.jpg",
                                                  "samples/woodcut.jpg"};
constexpr int kLongestSide = 256;
/// Over these pictures the filters of the built-in network, whose means over 100 photographs are 1,
/// have means from 0.03 of their layer's mean up: less says nothing.
constexpr double kLeastShare = 0.02;

/// A bundled picture as conv1_1 takes it: (1, 3, height + 2, width + 2), extended by its edges.
Result<at::Tensor> CalibrationPicture(const char* resource, const ColorTransform& colors) {
  const Result<std::filesystem::path> path = FindResource(resource);
  if (!path) return tl::unexpected(path.error());
  const Result<Image> stored = ReadImage(*path);
  if (!stored) return tl::unexpected(stored.error());
  Image image = Resample(*stored, FitLongestSide(stored->size(), kLongestSide, false));
  const at::Tensor pixels =
      at::from_blob(image.rgb().data(), {image.height(), image.width(), 3}, at::kFloat);
  const at::Tensor matrix = at::empty({3, 3}, at::kFloat);
  const at::Tensor offset = at::empty({3}, at::kFloat);
  for (std::int64_t row = 0; row < 3; ++row) {
    offset[row] = colors.offset[row];
    for (std::int64_t column = 0; column < 3; ++column) {
      matrix[row][column] = colors.matrix[row][column];
    }
  }
  const at::Tensor taken = at::matmul(pixels, matrix.t()) + offset;
  return at::replication_pad2d(taken.permute({2, 0, 1}).unsqueeze(0), {1, 1, 1, 1})
      .contiguous(at::MemoryFormat::ChannelsLast);
}

at::Tensor Halved(const at::Tensor& x, Pooling pooling) {
  return pooling == Pooling::kAverage ? at::avg_pool2d(x, {2, 2}) : at::max_pool2d(x, {2, 2});
}

/// Gives back what the heap holds but nobody uses: tensors of ever other sizes leave holes in it,
/// in the end as large as half the network.
void ReturnFreeMemory() {
#if defined(__GLIBC__)
  malloc_trim(0);
#endif
}

}  // namespace

Result<std::vector<at::Tensor>> MeanActivations(const Network& network) {
  std::vector<at::Tensor> sums;
  std::vector<std::int64_t> positions(static_cast<std::size_t>(network.layer_count()));
  for (int layer = 0; layer < network.layer_count(); ++layer) {
    sums.push_back(at::zeros({network.maps(layer)}, at::kDouble));
  }
  for (const char* resource : kPictures) {
    Result<at::Tensor> picture = CalibrationPicture(resource, network.colors());
    if (!picture) return tl::unexpected(picture.error());
    at::Tensor x = std::move(*picture);
    for (int layer = 0; layer < network.layer_count(); ++layer) {
      if (layer > 0 && LayerBlock(layer) != LayerBlock(layer - 1)) x = Halved(x, network.pooling());
      // A network that is laid out as a whole (FeatureExtractor) would take its memory a second and
      // a third time.
      x = ConvolveOnProcessorOnce(network, layer, x);
      ReturnFreeMemory();
      // Summing in fp64 would first copy the features.
      sums[layer] += x.sum({0, 2, 3});
      positions[layer] += x.size(2) * x.size(3);
    }
  }
  for (int layer = 0; layer < network.layer_count(); ++layer) {
    sums[layer] /= static_cast<double>(positions[layer]);
  }
  return sums;
}

bool LooksNormalized(const std::vector<at::Tensor>& means) {
  for (const at::Tensor& layer : means) {
    const at::Tensor near_one = (layer > 0.5).logical_and(layer < 2);
    if (2 * near_one.sum().item<std::int64_t>() < layer.numel()) return false;
  }
  return true;
}

at::Tensor NormalizationDivisors(const at::Tensor& means) {
  const double least = kLeastShare * means.mean().item<double>();
  return least > 0 ? means.clamp_min(least) : at::ones_like(means);
}

void NormalizeLayer(const at::Tensor& divisors, const at::Tensor& divisors_before,
                    const at::Tensor& weight, const at::Tensor& bias) {
  const at::Tensor own = divisors.to(at::kFloat);
  weight.div_(own.view({-1, 1, 1, 1}));
  bias.div_(own);
  if (divisors_before.defined()) {
    weight.mul_(divisors_before.to(at::kFloat).view({1, -1, 1, 1}));
  }
}

}  // namespace pastiche
