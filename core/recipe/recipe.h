#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/recipe/layers.h"

namespace pastiche {

/// The scale of each term of the objective (docs/objective.md). Published weights mean nothing
/// without it.
enum class LossScale { kBalanced, kGatys, kMean, kFeatureCount, kHalfSum, kNeuralStyle };
/// What of the features is the style: Gram matrices, their mean and covariance, or Gram matrices
/// with each map's mean and standard deviation.
enum class StyleLossKind { kGram, kWasserstein, kGramMoments };
/// Squared or absolute differences of neighbouring pixels; over their number where the loss scale
/// says so, or (the last two) summed whatever the loss scale.
enum class TotalVariationForm { kSquared, kAbsolute, kSquaredSum, kAbsoluteSum };
/// Where the picture's colours come from.
enum class ColorMode {
  /// The painting, with the rest of its style.
  kKeepStyle,
  /// The photo: only luminance is painted.
  kKeepLuminance,
  /// The painting, after its colours were given the photo's mean and covariance, by way of square
  /// roots of the covariances or of their Cholesky factors.
  kMatchHistogram,
  kMatchCholesky,
  /// The painting, after its luminance was given the photo's mean and deviation: its hues in the
  /// photo's light.
  kMatchLuminance,
};
enum class OptimizerKind { kLbfgs, kAdam };
/// The colours of white noise: about mid-grey, or with the mean and covariance of the painting's.
enum class NoiseColor { kGrey, kPainting };
/// What the picture is before the first iteration.
enum class Start { kNoise, kContent, kStyle, kCustom };
/// kNetwork: as the weight file says it was trained with.
enum class Pooling { kNetwork, kMax, kAverage };
/// kReplicate: conv1_1 sees the picture extended by its edge pixels, deeper layers are padded with
/// zeros. kZero: zeros everywhere, as in the paper.
enum class Padding { kReplicate, kZero };
/// How a network takes its pictures (core/network/preprocessing.h). kAuto: told by the weight file.
/// kTorch: RGB in [0, 1] minus mean over deviation. kCaffe: BGR in [0, 255] minus means.
enum class Preprocessing { kAuto, kTorch, kCaffe };

/// The sizes at which a run paints its picture, one after the other, each beginning with the
/// picture of the one before. The last is always the size of the result.
struct Scales {
  enum class Kind {
    /// Steps of about the square root of two, from 128 pixels up.
    kAuto,
    /// The size of the result only.
    kFlat,
    /// The result's longest side, halved until it is within 512 to 1023 pixels.
    kOctaves,
    /// `longest_sides`, as far as they are smaller than the result.
    kListed,
  };
  Kind kind;
  /// Pixels, 16 to 16384, each more than the one before; empty unless kListed.
  std::vector<int> longest_sides;

  // Not inline: GCC 12 takes an inlined one for a vector that is never initialised.
  Scales();
  Scales(Kind the_kind,
         std::vector<int> the_longest_sides = {});  // NOLINT: a kind may stand alone.
  bool operator==(const Scales&) const = default;
};

/// Weights of the paper: content conv4_2.
LayerWeights DefaultContentLayers();
/// Weights of the paper: style conv1_1, conv2_1, conv3_1, conv4_1, conv5_1, 1/5 each.
LayerWeights DefaultStyleLayers();

/// Every setting of one picture; a plain value. The defaults are the default preset.
struct Recipe {
  /// Longest side of the result in pixels; 0 ("original" in JSON): the photo's own size.
  int size = 512;
  /// Allow a result larger than the photo, and paintings larger than they are stored.
  bool enlarge = false;
  /// The result is a square into which the photo is squashed.
  bool square = false;

  /// Weight of the content term, >= 0.
  double alpha = 1e-3;
  /// Weight of the style term, >= 0. Only alpha/beta matters to the look.
  double beta = 1.0;
  /// Weight of total variation, >= 0.
  double tv = 0;
  TotalVariationForm tv_form = TotalVariationForm::kSquared;
  /// Weight of the roughness beyond `roughness` times the painting's, >= 0.
  double roughness_weight = 1e-3;
  /// How rough the picture may be before that term begins, as a share of the painting's roughness
  /// in each direction, > 0: 1 is as rough as the painting, less is calmer. The share is that of
  /// single pixels; strokes are calmed less (docs/objective.md).
  double roughness = 1;
  /// Weight of values outside of [0, 1], which no picture can show, >= 0.
  double range_weight = 10;
  /// Weight of the smoothness of what is painted onto the photo, except across the photo's edges,
  /// >= 0: for restyling a photo by a photo.
  double edge_smoothness = 0;
  LossScale loss_scale = LossScale::kBalanced;
  /// Factor on the network's normalised features before the losses, > 0.
  double activation_level = 1.0;
  LayerWeights content_layers = DefaultContentLayers();
  LayerWeights style_layers = DefaultStyleLayers();
  /// How much of the painting's things, beyond its brushwork, may appear in the picture, 0 to 1:
  /// the style layers of the deepest block count by FiguresFactor of this.
  double figures = 0;
  StyleLossKind style_loss = StyleLossKind::kGram;
  /// Longest side of each painting over the picture's, > 0.
  double style_scale = 1;
  ColorMode color = ColorMode::kKeepStyle;

  Start start = Start::kContent;
  /// Seed of the white noise.
  std::uint64_t seed = 1;
  /// Half the width of the noise's range around mid-grey, above 0 to 0.5.
  double noise_strength = 0.2;
  NoiseColor noise_color = NoiseColor::kGrey;
  /// Share of noise that is mixed into the other starts, 0 to 1.
  double noise_ratio = 0;
  /// How much of the start picture's finest detail comes back at each larger size, 0 to 1: at 0
  /// what was painted at the smaller one is all that there is, at 1 the photo's lines stay as sharp
  /// as they are in the photo (docs/objective.md).
  double start_detail = 0.25;

  OptimizerKind optimizer = OptimizerKind::kLbfgs;
  Scales scales = {};
  /// Iterations at each scale at the most, >= 1. A flat run has one scale and makes exactly these
  /// many, unless no step decreases the loss any more.
  int iterations = 300;
  /// The same scale by scale, in place of `iterations`: the first for the coarsest, the last for
  /// all that come after. Empty: `iterations` at each.
  std::vector<int> scale_iterations = {};
  /// The last scale, and that of the preview (kPreviewSide), ends as soon as an iteration lowers
  /// the total loss by less than this share of it, on average over the last 10; the others end at
  /// ten times this. 0: never. In [0, 1]. A flat run does not look at it.
  double stop_gain = 4e-3;
  /// Pairs of vectors that L-BFGS remembers, 1 to 100.
  int lbfgs_history = 20;
  /// Adam's step in units of the picture's [0, 1] range, > 0.
  double adam_learning_rate = 0.02;
  double adam_beta1 = 0.9;
  double adam_beta2 = 0.999;
  double adam_epsilon = 1e-8;
  /// Decay of the running mean of Adam's pictures that is shown and kept instead of the last one,
  /// from 0 (the last one) to below 1.
  double adam_average = 0;

  /// "builtin" or the path of a weight file.
  std::string network = "builtin";
  Pooling pooling = Pooling::kNetwork;
  Padding padding = Padding::kReplicate;
  /// Pixels on each side, with the mirrored photo in them, that are painted and then cut off: what
  /// padding does to the border is not in the result.
  int margin = 16;
  Preprocessing preprocessing = Preprocessing::kAuto;
  /// Bring the mean activation of each of the network's filters to 1.
  bool normalize = true;

  bool operator==(const Recipe&) const = default;
};

/// How many iterations the scale of that index, 0 for the coarsest, makes at the most.
int IterationsAt(const Recipe& recipe, std::size_t scale);

/// At any scale.
int MostIterations(const Recipe& recipe);

/// What Recipe::figures multiplies the weights of the deepest block's style layers by: 0 at 0, and
/// from there in even steps of the logarithm, 1e-3 to 1. What such a layer brings is seen from
/// about a four-hundredth of its full weight on, so that each step of the scale is seen.
double FiguresFactor(double figures);

/// Recipe::style_layers as the objective weighs them, with FiguresFactor in it.
LayerWeights StyleLayersInUse(const Recipe& recipe);

/// Index of the deepest layer that the objective looks at, or -1.
int DeepestInUse(const Recipe& recipe);

/// Nothing, or an Error that names the first field that is out of range, the range, and the value.
Result<void> Validate(const Recipe& recipe);

}  // namespace pastiche
