#include "core/objective/pictures/guidance.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/image/color_map.h"
#include "core/image/resample.h"

namespace pastiche {

namespace {

/// As the network halves its maps: pairs of rows and columns, an odd last one left out, a single
/// one kept.
at::Tensor Halved(const at::Tensor& weights) {
  const std::int64_t rows = weights.size(2) > 1 ? 2 : 1;
  const std::int64_t columns = weights.size(3) > 1 ? 2 : 1;
  return at::avg_pool2d(weights, {rows, columns});
}

at::Tensor Product(const at::Tensor& a, const at::Tensor& b) {
  if (!a.defined()) return b;
  return b.defined() ? a * b : a;
}

/// Where the picture is painted at all; undefined: everywhere.
at::Tensor Paintable(const Artwork& artwork, const CanvasSize& canvas) {
  at::Tensor paintable;
  if (artwork.photo->has_alpha()) {
    paintable = Mirrored(AlphaTensor(Resample(*artwork.photo, canvas.picture)), canvas.margin);
  }
  if (artwork.protect) {
    paintable = Product(paintable, MaskTensor(*artwork.protect, canvas).neg_().add_(1));
  }
  return paintable;
}

/// Paintings by their masks, in order of the first of each; one group has no mask.
struct Group {
  const Image* mask = nullptr;
  std::vector<std::size_t> paintings;
};
std::vector<Group> GroupByMask(const std::vector<Painting>& paintings) {
  std::vector<Group> groups;
  for (std::size_t i = 0; i < paintings.size(); ++i) {
    const Image* mask = paintings[i].mask.get();
    auto group = std::find_if(groups.begin(), groups.end(),
                              [&](const Group& other) { return other.mask == mask; });
    if (group == groups.end()) group = groups.insert(groups.end(), Group{mask, {}});
    group->paintings.push_back(i);
  }
  return groups;
}

}  // namespace

Guidance GuidanceOf(const at::Tensor& pixels) {
  Guidance guidance;
  if (!pixels.defined()) return guidance;
  guidance.block[0] = pixels;
  for (int block = 1; block < kBlockCount; ++block) {
    guidance.block[block] = Halved(guidance.block[block - 1]);
  }
  for (int block = 0; block < kBlockCount; ++block) {
    guidance.sum[block] = guidance.block[block].sum(at::kDouble).item<double>();
  }
  return guidance;
}

std::vector<std::vector<std::size_t>> PaintingsByMask(const std::vector<Painting>& paintings) {
  std::vector<std::vector<std::size_t>> parts;
  for (Group& group : GroupByMask(paintings)) parts.push_back(std::move(group.paintings));
  return parts;
}

std::vector<MaskedPart> PartsByMask(const std::vector<Painting>& paintings,
                                    const CanvasSize& canvas) {
  std::vector<MaskedPart> parts;
  at::Tensor claimed;
  for (Group& group : GroupByMask(paintings)) {
    MaskedPart& part = parts.emplace_back();
    part.paintings = std::move(group.paintings);
    if (group.mask == nullptr) continue;
    part.pixels = MaskTensor(*group.mask, canvas);
    claimed = claimed.defined() ? claimed + part.pixels : part.pixels;
  }
  if (!claimed.defined()) return parts;
  for (MaskedPart& part : parts) {
    part.pixels =
        part.pixels.defined() ? part.pixels / claimed.clamp_min(1) : (1 - claimed).clamp_min_(0);
  }
  return parts;
}

std::vector<Region> MakeRegions(const Artwork& artwork, const CanvasSize& canvas) {
  const at::Tensor paintable = Paintable(artwork, canvas);
  std::vector<Region> regions;
  for (MaskedPart& part : PartsByMask(artwork.paintings, canvas)) {
    regions.push_back({std::move(part.paintings), GuidanceOf(Product(part.pixels, paintable))});
  }
  return regions;
}

at::Tensor MaskTensor(const Image& mask, const CanvasSize& canvas) {
  const Image sized = Resample(mask, canvas.picture);
  at::Tensor tensor = at::empty({1, 1, sized.height(), sized.width()}, at::kFloat);
  float* values = tensor.data_ptr<float>();
  for (std::size_t i = 0; i < sized.pixel_count(); ++i) {
    double luminance = 0;
    for (std::size_t channel = 0; channel < 3; ++channel) {
      luminance += kLuma[channel] * sized.rgb()[3 * i + channel];
    }
    const float alpha = sized.has_alpha() ? sized.alpha()[i] : 1.0F;
    values[i] = std::clamp(static_cast<float>(luminance), 0.0F, 1.0F) * alpha;
  }
  return Mirrored(tensor, canvas.margin);
}

at::Tensor AlphaTensor(const Image& image) {
  if (!image.has_alpha()) return {};
  at::Tensor tensor = at::empty({1, 1, image.height(), image.width()}, at::kFloat);
  std::copy(image.alpha().begin(), image.alpha().end(), tensor.data_ptr<float>());
  return tensor.clamp_(0, 1);
}

}  // namespace pastiche
