#include "core/objective/style_transfer.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include <ATen/ATen.h>

#include "core/artwork/result_size.h"
#include "core/base/failure.h"
#include "core/device/torch_device.h"
#include "core/image/resample.h"
#include "core/network/feature_extractor.h"
#include "core/objective/feature_terms.h"
#include "core/objective/pictures/canvas.h"
#include "core/objective/pictures/guidance.h"
#include "core/objective/pictures/picture_view.h"
#include "core/objective/pictures/seen_pictures.h"
#include "core/objective/pictures/sized_picture.h"
#include "core/objective/pictures/start_picture.h"
#include "core/objective/pixel_terms.h"
#include "core/objective/style_regions.h"
#include "core/objective/targets.h"
#include "core/objective/terms/edge_smoothness.h"
#include "core/objective/tiles.h"

namespace pastiche {

namespace {

/// All that depends on the artwork and costs work to make; replaced whole or not at all.
struct Prepared {
  std::shared_ptr<const SeenPictures> pictures;
  CanvasSize canvas;
  std::shared_ptr<FeatureExtractor> extractor;
  RunColors colors;
  Targets targets;
  PictureView view;
  std::vector<Region> regions;
  /// The regions as the recipe's shares mix them.
  std::vector<StyleRegion> style;
  /// Made when the recipe first weighs it.
  std::optional<EdgeSmoothness> edges;
};

class StyleTransfer final : public Objective {
 public:
  explicit StyleTransfer(StyleTransferOptions options)
      : options_(std::move(options)), device_(TorchDevice(options_.device)) {
    options_.limits.device = options_.device;
  }

  /// Makes everything anew for `given`, but for what there is already of its pictures.
  Result<void> Prepare(const Artwork& given, ImageSize size, const std::stop_token& stop) {
    const std::shared_ptr<const SeenPictures> pictures = PicturesOf(given);
    const Artwork artwork = pictures->Seen(given);
    const Recipe& recipe = artwork.recipe;
    Result<std::shared_ptr<FeatureExtractor>> extractor = ExtractorFor(recipe);
    if (!extractor) return tl::unexpected(extractor.error());
    const Result<void> layers = CheckLayers((*extractor)->network(), recipe);
    if (!layers) return layers;
    RunColors colors = pictures->colors.For(artwork);
    const CanvasSize canvas = CanvasFor(recipe, size);
    const SizedPicture content{artwork.photo, size, colors.keeps_photo ? ToLuminance() : ColorMap(),
                               canvas.margin};
    std::vector<SizedPicture> paintings;
    for (std::size_t i = 0; i < artwork.paintings.size(); ++i) {
      const std::shared_ptr<const Image>& image = artwork.paintings[i].image;
      paintings.push_back({image, StyleSizeFor(image->size(), artwork, size), colors.paintings[i]});
    }
    Targets targets = TargetsOf(*extractor, pictures, colors, content, paintings);
    PictureView view(artwork, colors, canvas);
    view.MoveTo(device_);
    auto prepared =
        std::make_unique<Prepared>(Prepared{pictures,
                                            canvas,
                                            std::move(*extractor),
                                            std::move(colors),
                                            std::move(targets),
                                            std::move(view),
                                            MovedTo(device_, MakeRegions(artwork, canvas)),
                                            {},
                                            {}});
    if (prepared_) {
      Complete(artwork, *prepared, stop);
    } else {
      CompleteWhateverThereIs(artwork, *prepared, stop);
    }
    if (options_.keep_targets) KeepTargets(*prepared);
    TakeUp(std::move(prepared), artwork);
    return {};
  }

  ImageSize size() const override { return prepared_->canvas.picture; }

  at::Tensor StartPicture() const override {
    const at::Tensor picture =
        StartOf(artwork_, prepared_->pictures->colors, prepared_->colors, size());
    return Taken(Mirrored(Placed(picture), prepared_->canvas.margin));
  }

  at::Tensor Placed(const at::Tensor& picture) const override { return picture.to(device_); }

  at::Tensor Shown(const at::Tensor& picture) const override {
    const at::Tensor seen = prepared_->view.SeenByPerson(picture);
    // Not by size(): a picture is also shown that could not follow to that for want of memory.
    const int margins = 2 * prepared_->canvas.margin;
    return Inner(
        seen, {static_cast<int>(seen.size(3)) - margins, static_cast<int>(seen.size(2)) - margins});
  }

  at::Tensor Taken(const at::Tensor& picture) const override {
    return prepared_->view.Taken(picture);
  }

  Result<void> Update(const Artwork& given, ChangeCost change, ImageSize size,
                      const std::stop_token& stop) override {
    ForgetFormer();
    const Recipe& recipe = given.recipe;
    const bool others = !SamePictures(given, prepared_->pictures->given);
    if (others || change >= ChangeCost::kResize || CanvasFor(recipe, size) != prepared_->canvas ||
        NeedsOtherFeatures(recipe) || NeedsOtherPictures(recipe)) {
      return Prepare(given, size, stop);
    }
    const Artwork artwork = prepared_->pictures->Seen(given);
    if (prepared_->pictures->colors.For(artwork) != prepared_->colors) {
      return Prepare(given, size, stop);
    }
    const Result<void> layers = CheckLayers(prepared_->extractor->network(), recipe);
    if (!layers) return layers;
    auto prepared = std::make_unique<Prepared>(*prepared_);
    Complete(artwork, *prepared, stop);
    TakeUp(std::move(prepared), artwork);
    return {};
  }

  void UndoUpdate() override {
    prepared_ = std::move(former_);
    artwork_ = std::move(former_artwork_);
  }

  PendingLosses BeginEvaluation(const at::Tensor& picture, at::Tensor* gradient,
                                const std::stop_token& stop) override {
    ForgetFormer();
    at::Tensor slope;
    PendingLosses losses = EvaluateSeen(prepared_->view.SeenByNetwork(Placed(picture)),
                                        gradient != nullptr ? &slope : nullptr, stop);
    if (gradient != nullptr) *gradient = prepared_->view.PullBack(slope).to(picture.device());
    return losses;
  }

  Losses EvaluateShown(const at::Tensor& shown, const std::stop_token& stop) override {
    ForgetFormer();
    return Fetched(
        EvaluateSeen(prepared_->view.SeenByNetworkIn(Placed(shown)), /*gradient=*/nullptr, stop));
  }

  ObjectiveMemory MemoryAt(const Recipe& recipe, ImageSize size) const override {
    const Network& network = prepared_->extractor->network();
    const Precision precision = prepared_->extractor->precision();
    const int deepest = DeepestInUse(recipe);
    const ImageSize canvas = CanvasFor(recipe, size).size();
    ObjectiveMemory memory;
    // What was copied of the pictures lies with the processor.
    const std::int64_t copied =
        options_.device == Device::kCpu ? prepared_->pictures->opaque.copied_bytes : 0;
    memory.fixed = copied + ExtractorBytes(network, precision) +
                   TargetBytes(network, recipe.content_layers, canvas, precision) +
                   PixelPlanes(recipe) * std::int64_t{sizeof(float)} * canvas.width * canvas.height;
    const Device device = options_.device;
    memory.whole =
        EvaluationBytes(network, deepest, canvas.height, canvas.width, precision, device);
    memory.least = TilesBytes(ChooseTiles(canvas, network, deepest, precision, 0, device), network,
                              deepest, precision, device);
    return memory;
  }

  double RelativeCost(const Recipe& recipe, ImageSize size, std::int64_t memory) const override {
    const ImageSize canvas = CanvasFor(recipe, size).size();
    const std::vector<Tile> tiles =
        ChooseTiles(canvas, prepared_->extractor->network(), DeepestInUse(recipe),
                    prepared_->extractor->precision(), memory, options_.device);
    return TilesCost(tiles) / (static_cast<double>(canvas.width) * canvas.height);
  }

  std::optional<DeviceMemory> device_memory() const override { return MemoryOf(options_.device); }

  void LimitMemory(std::int64_t bytes) override {
    ForgetFormer();
    // Buffers of what was computed under a wider limit would stay as large as they are.
    if (bytes < options_.limits.memory) {
      prepared_->extractor->FreeBuffers();
      ReturnUnusedMemory(options_.device);
    }
    options_.limits.memory = bytes;
  }

  ComputedWith computed() const override {
    const FeatureExtractor& extractor = *prepared_->extractor;
    return {extractor.network().name(), extractor.network().sha256(),
            std::string(NameOf(extractor.precision())), std::string(NameOf(options_.device))};
  }

 private:
  /// The losses of what the network sees, and the gradient with respect to that.
  PendingLosses EvaluateSeen(const at::Tensor& seen, at::Tensor* gradient,
                             const std::stop_token& stop) const {
    const Recipe& recipe = artwork_.recipe;
    const PixelTerms pixels = EvaluatePixelTerms(
        seen, recipe, prepared_->style, prepared_->edges ? &*prepared_->edges : nullptr, gradient);
    PendingLosses losses = EvaluateFeatureTerms(seen, recipe, prepared_->targets, prepared_->style,
                                                *prepared_->extractor,
                                                LimitsOf(*prepared_->extractor), gradient, stop);
    losses.tv = pixels.tv;
    losses.roughness = pixels.roughness;
    losses.edge_smoothness = pixels.edge_smoothness;
    losses.range = pixels.range;
    losses.total += recipe.tv * losses.tv + recipe.roughness_weight * losses.roughness +
                    recipe.edge_smoothness * losses.edge_smoothness +
                    recipe.range_weight * losses.range;
    return losses;
  }

  void TakeUp(std::unique_ptr<Prepared> prepared, Artwork artwork) {
    former_ = std::exchange(prepared_, std::move(prepared));
    former_artwork_ = std::exchange(artwork_, std::move(artwork));
  }

  /// Its targets take memory.
  void ForgetFormer() {
    former_.reset();
    former_artwork_ = {};
  }

  EvaluationLimits LimitsOf(const FeatureExtractor& extractor) const {
    return {extractor.precision(), options_.limits.memory, options_.device};
  }

  /// What is there of the same pictures, or it made anew.
  std::shared_ptr<const SeenPictures> PicturesOf(const Artwork& given) const {
    if (prepared_ && SamePictures(given, prepared_->pictures->given)) return prepared_->pictures;
    return std::make_shared<const SeenPictures>(given);
  }

  /// The targets of these pictures, with what was computed of them by the same extractor.
  Targets TargetsOf(const std::shared_ptr<FeatureExtractor>& extractor,
                    const std::shared_ptr<const SeenPictures>& pictures, const RunColors& colors,
                    const SizedPicture& content, const std::vector<SizedPicture>& paintings) const {
    Targets targets(content, paintings);
    if (!prepared_ || extractor != prepared_->extractor) return targets;
    if (pictures == prepared_->pictures) {
      if (prepared_->targets.AreOf(content, paintings)) return prepared_->targets;
      for (const Targets& kept : kept_targets_) {
        if (kept.AreOf(content, paintings)) return kept;
      }
    }
    // Where parts are painted in luminance, masks decide in which colours the photo is seen.
    const bool same_view = !colors.InLuminance() && !prepared_->colors.InLuminance();
    targets.TakeOver(prepared_->targets, /*content=*/same_view);
    return targets;
  }

  /// Puts the present targets aside before `next` takes their place.
  void KeepTargets(const Prepared& next) {
    if (!prepared_) return;
    // Those of another network, pooling or picture.
    if (next.extractor != prepared_->extractor || next.pictures != prepared_->pictures) {
      return kept_targets_.clear();
    }
    std::erase_if(kept_targets_, [&](const Targets& kept) {
      return kept.AreOf(next.targets) || kept.AreOf(prepared_->targets);
    });
    if (!next.targets.AreOf(prepared_->targets)) kept_targets_.push_back(prepared_->targets);
  }

  /// What the recipe asks of targets, shares and pixel terms.
  void Complete(const Artwork& artwork, Prepared& prepared, const std::stop_token& stop) const {
    const Recipe& recipe = artwork.recipe;
    prepared.targets.Require(recipe.content_layers, StyleLayersInUse(recipe), prepared.view,
                             *prepared.extractor, LimitsOf(*prepared.extractor), stop);
    if (recipe.roughness_weight > 0) {
      prepared.targets.RequireRoughness(prepared.extractor->precision(), device_);
    }
    prepared.style = MixTargets(prepared.regions, prepared.targets, artwork);
    if (recipe.edge_smoothness > 0 && !prepared.edges) {
      const SizedPicture photo{artwork.photo, prepared.canvas.picture, {}, prepared.canvas.margin};
      prepared.edges.emplace(prepared.view.SeenByNetwork(Placed(PixelsOf(photo).rgb)));
    }
  }

  /// The same where nobody has divided memory yet: a device may have less than it said, or somebody
  /// else has it. Targets are then computed in smaller tiles, and those that are there stay.
  void CompleteWhateverThereIs(const Artwork& artwork, Prepared& prepared,
                               const std::stop_token& stop) {
    // Below this, tiles are as small as they get.
    constexpr std::int64_t kLeastMemory = std::int64_t{1} << 16;
    for (;;) {
      try {
        return Complete(artwork, prepared, stop);
      } catch (const std::exception& error) {
        if (!IsOutOfDeviceMemory(error) || options_.limits.memory <= kLeastMemory) throw;
      }
      options_.limits.memory /= 2;
      prepared.extractor->FreeBuffers();
      ReturnUnusedMemory(options_.device);
    }
  }

  /// Floats per pixel that are kept besides the picture: guidance of all blocks, the photo, edges.
  std::int64_t PixelPlanes(const Recipe& recipe) const {
    std::int64_t planes = 0;
    bool guided = artwork_.photo->has_alpha() || artwork_.protect;
    for (const Painting& painting : artwork_.paintings) guided = guided || painting.mask;
    if (guided) planes += 4 * static_cast<std::int64_t>(artwork_.paintings.size() + 1) / 3 + 3;
    if (artwork_.protect) planes += 1;
    // The photo, and what is seen of the picture besides the picture.
    Artwork artwork = artwork_;
    artwork.recipe = recipe;
    const RunColors colors = prepared_->pictures->colors.For(artwork);
    if (artwork_.protect || colors.InLuminance()) planes += 3 + 6;
    for (const Painting& painting : artwork_.paintings) {
      if (painting.mask && colors.InLuminance()) planes += 1;
    }
    if (recipe.edge_smoothness > 0) planes += 3 + 2 + 6;
    return planes;
  }

  /// The one there is, where it does what the recipe asks for: its weights are laid out already.
  Result<std::shared_ptr<FeatureExtractor>> ExtractorFor(const Recipe& recipe) const {
    if (prepared_ && !NeedsOtherFeatures(recipe)) return prepared_->extractor;
    Result<std::shared_ptr<const Network>> network = NetworkFor(recipe);
    if (!network) return tl::unexpected(network.error());
    FeatureOptions features;
    features.pooling = recipe.pooling;
    features.padding = recipe.padding;
    features.precision =
        options_.choose_precision ? options_.choose_precision(*network) : options_.limits.precision;
    features.device = options_.device;
    return std::make_shared<FeatureExtractor>(std::move(*network), features);
  }

  Result<std::shared_ptr<const Network>> NetworkFor(const Recipe& recipe) const {
    if (options_.network) return options_.network;
    // The weights do not change while a run goes on, so a change of anything else keeps them.
    if (prepared_ && !NeedsOtherNetwork(recipe)) return prepared_->extractor->shared_network();
    return Network::LoadFor(recipe);
  }

  /// A painting's longest side is brought to style_scale times the picture's, so that its strokes
  /// keep their size relative to the picture; where the finished picture is as stored, so is the
  /// painting, and both shrink alike.
  static ImageSize StyleSizeFor(ImageSize stored, const Artwork& artwork, ImageSize picture) {
    const Recipe& recipe = artwork.recipe;
    double side = recipe.style_scale * LongestSide(picture);
    if (recipe.size == 0) {
      side *= static_cast<double>(LongestSide(stored)) /
              LongestSide(ResultSize(artwork.photo->size(), recipe));
    }
    return FitLongestSide(stored, std::max(1, static_cast<int>(std::lround(side))), recipe.enlarge);
  }

  bool NeedsOtherNetwork(const Recipe& recipe) const {
    return recipe.network != artwork_.recipe.network ||
           recipe.preprocessing != artwork_.recipe.preprocessing ||
           recipe.normalize != artwork_.recipe.normalize;
  }

  bool NeedsOtherFeatures(const Recipe& recipe) const {
    return NeedsOtherNetwork(recipe) || recipe.pooling != artwork_.recipe.pooling ||
           recipe.padding != artwork_.recipe.padding;
  }
  bool NeedsOtherPictures(const Recipe& recipe) const {
    return recipe.style_scale != artwork_.recipe.style_scale ||
           recipe.enlarge != artwork_.recipe.enlarge;
  }

  static std::vector<Region> MovedTo(at::Device device, std::vector<Region> regions) {
    for (Region& region : regions) {
      for (at::Tensor& weights : region.guidance.block) {
        if (weights.defined()) weights = weights.to(device);
      }
    }
    return regions;
  }

  StyleTransferOptions options_;
  at::Device device_;
  /// As it was taken over last, its pictures as the objective sees them.
  Artwork artwork_;
  std::unique_ptr<Prepared> prepared_;
  /// What there was before the latest Update, as long as that can be undone.
  Artwork former_artwork_;
  std::unique_ptr<Prepared> former_;
  /// By the present extractor, of other pictures than the present ones.
  std::vector<Targets> kept_targets_;
};

}  // namespace

Result<std::unique_ptr<Objective>> MakeStyleTransfer(const Artwork& artwork,
                                                     const std::stop_token& stop,
                                                     const StyleTransferOptions& options) {
  if (const Result<void> checked = Check(artwork); !checked) {
    return tl::unexpected(checked.error());
  }
  auto objective = std::make_unique<StyleTransfer>(options);
  const ImageSize size = options.size.value_or(ResultSize(artwork.photo->size(), artwork.recipe));
  if (const Result<void> prepared = objective->Prepare(artwork, size, stop); !prepared) {
    return tl::unexpected(prepared.error());
  }
  return objective;
}

}  // namespace pastiche
