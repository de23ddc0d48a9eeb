#include "core/objective/layer_statistics.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <tuple>
#include <utility>

#include <ATen/ATen.h>

#include "core/image/resample.h"
#include "core/network/feature_extractor.h"
#include "core/objective/pictures/picture_tensor.h"
#include "core/objective/terms/style_sums.h"

namespace pastiche {
namespace {

/// The longest side that maps are enlarged to, and between them, in pixels.
constexpr std::int64_t kMapSide = 64;
constexpr std::int64_t kGap = 2;
constexpr double kGapGrey = 0.5;

Result<void> CheckMemory(const Network& network, const Image& picture, int deepest,
                         std::int64_t memory) {
  const std::int64_t needed =
      ExtractorBytes(network, Precision::kFp32) +
      EvaluationBytes(network, deepest, picture.height(), picture.width(), Precision::kFp32);
  if (needed <= memory) return {};
  return Fail("a picture of %1 x %2 needs %3 MiB of memory: choose a smaller size", picture.width(),
              picture.height(), needed >> 20);
}

FeatureExtractor ExtractorOf(const std::shared_ptr<const Network>& network) {
  return {network, {}};
}

/// From the smallest of its values, 0, to the largest, 1; all 0 where there is one value.
at::Tensor Stretched(const at::Tensor& map) {
  const at::Tensor values = map - map.min();
  const double largest = values.max().item<double>();
  if (largest > 0) values.div_(largest);
  return values;
}

/// A grey picture, (height, width).
Image GreyImage(const at::Tensor& values) {
  return ToImage(values.expand({1, 3, values.size(0), values.size(1)}));
}

/// `maps`: (N, height, width).
Image LivelyMaps(const at::Tensor& maps) {
  const std::int64_t count = std::min<std::int64_t>(kLivelyMaps, maps.size(0));
  const at::Tensor liveliest = std::get<1>(maps.flatten(1).var(1, false).topk(count));
  const auto width = static_cast<int>(
      std::clamp<std::int64_t>(kLivelyHeight * maps.size(2) / maps.size(1), 1, kLivelyWidth));
  const at::Tensor row = at::full({kLivelyHeight, count * (width + kGap) - kGap}, kGapGrey);
  for (std::int64_t i = 0; i < count; ++i) {
    const at::Tensor map = maps[liveliest[i].item<std::int64_t>()];
    // The root: few places answer strongly, and the others would be as good as black.
    const Image sized = Resample(GreyImage(Stretched(map).sqrt_()), {width, kLivelyHeight});
    row.narrow(1, i * (width + kGap), width).copy_(ToTensor(sized)[0][0]);
  }
  return GreyImage(row);
}

Spread SpreadOf(const at::Tensor& values) {
  return {values.min().item<double>(), values.max().item<double>(),
          values.mean(at::kDouble).item<double>()};
}

}  // namespace

Result<std::vector<LayerStatistics>> MeasureLayers(const std::shared_ptr<const Network>& network,
                                                   const Image& picture, std::int64_t memory,
                                                   Lively lively) {
  const int deepest = network->layer_count() - 1;
  const Result<void> fits = CheckMemory(*network, picture, deepest, memory);
  if (!fits) return tl::unexpected(fits.error());
  FeatureExtractor extractor = ExtractorOf(network);
  extractor.Forward(ToTensor(picture), deepest, {});
  std::vector<LayerStatistics> layers;
  for (int layer = 0; layer <= deepest; ++layer) {
    const at::Tensor& features = extractor.features(layer);
    LayerStatistics statistics{layer, features.size(1), features.size(2), features.size(3), {}, {},
                               {}};
    statistics.features = SpreadOf(features);
    StyleSums sums;
    AddStyleSums(features, at::Tensor(), /*with_mean=*/false, extractor.kernels(), &sums);
    sums.DivideBy(static_cast<double>(features.size(2) * features.size(3)));
    statistics.gram = SpreadOf(sums.gram);
    if (lively == Lively::kDrawn) statistics.lively = LivelyMaps(features[0].contiguous());
    layers.push_back(std::move(statistics));
  }
  return layers;
}

Result<Image> FeatureSheet(const std::shared_ptr<const Network>& network, const Image& picture,
                           int layer, std::int64_t memory) {
  Recipe recipe;
  recipe.content_layers = {};
  recipe.style_layers = {};
  recipe.content_layers.at(static_cast<std::size_t>(layer)) = 1;
  const Result<void> there = CheckLayers(*network, recipe);
  if (!there) return tl::unexpected(there.error());
  const Result<void> fits = CheckMemory(*network, picture, layer, memory);
  if (!fits) return tl::unexpected(fits.error());
  FeatureExtractor extractor = ExtractorOf(network);
  extractor.Forward(ToTensor(picture), layer, {});
  const at::Tensor maps = extractor.features(layer)[0];

  const std::int64_t count = maps.size(0);
  const auto columns = static_cast<std::int64_t>(std::ceil(std::sqrt(count)));
  const std::int64_t rows = (count + columns - 1) / columns;
  const std::int64_t factor =
      std::max<std::int64_t>(1, kMapSide / std::max(maps.size(1), maps.size(2)));
  const std::int64_t height = maps.size(1) * factor;
  const std::int64_t width = maps.size(2) * factor;
  const at::Tensor sheet =
      at::full({rows * (height + kGap) - kGap, columns * (width + kGap) - kGap}, kGapGrey);
  for (std::int64_t map = 0; map < count; ++map) {
    const at::Tensor tile =
        Stretched(maps[map]).repeat_interleave(factor, 0).repeat_interleave(factor, 1);
    sheet.narrow(0, map / columns * (height + kGap), height)
        .narrow(1, map % columns * (width + kGap), width)
        .copy_(tile);
  }
  return GreyImage(sheet);
}

}  // namespace pastiche
