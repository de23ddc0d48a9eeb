#include "tests/support/textbook_objective.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <ATen/ATen.h>

namespace pastiche {

struct TextbookObjective::State {
  std::shared_ptr<const Network> network;
  Recipe recipe;
  std::vector<at::Tensor> content_features;
  std::vector<at::Tensor> style_features;
  at::Tensor painting;

  std::vector<at::Tensor> Features(const at::Tensor& picture) const {
    const at::Tensor mean = at::tensor({0.485, 0.456, 0.406}, picture.options()).view({1, 3, 1, 1});
    const at::Tensor std = at::tensor({0.229, 0.224, 0.225}, picture.options()).view({1, 3, 1, 1});
    const bool average =
        (recipe.pooling == Pooling::kNetwork ? network->pooling() : recipe.pooling) ==
        Pooling::kAverage;
    at::Tensor x = (picture - mean) / std;
    std::vector<at::Tensor> features;
    const int deepest =
        std::max(DeepestLayer(recipe.content_layers), DeepestLayer(recipe.style_layers));
    for (int layer = 0; layer <= deepest; ++layer) {
      if (layer == 2 || layer == 4 || layer == 8 || layer == 12) {
        x = average ? at::avg_pool2d(x, {2, 2}) : at::max_pool2d(x, {2, 2});
      }
      std::int64_t padding = 1;
      if (layer == 0 && recipe.padding == Padding::kReplicate) {
        x = at::replication_pad2d(x, {1, 1, 1, 1});
        padding = 0;
      }
      x = at::relu(at::conv2d(x, network->weight(layer).to(x.scalar_type()),
                              network->bias(layer).to(x.scalar_type()), at::IntArrayRef{1, 1},
                              at::IntArrayRef{padding, padding}));
      features.push_back(x);
    }
    return features;
  }

  static at::Tensor Gram(const at::Tensor& f) {
    const at::Tensor rows = f.reshape({f.size(1), -1});
    return at::matmul(rows, rows.transpose(0, 1)) / static_cast<double>(rows.size(1));
  }
};

namespace {

at::Tensor ContentOf(const at::Tensor& difference, LossScale scale) {
  const at::Tensor squares = difference.pow(2);
  if (scale == LossScale::kGatys || scale == LossScale::kHalfSum) return squares.sum() / 2;
  return (scale == LossScale::kBalanced ? 8 : 1) * squares.mean();
}

/// `difference`: of Gram matrices over their numbers of positions.
at::Tensor StyleOf(const at::Tensor& difference, double positions, LossScale scale) {
  const auto maps = static_cast<double>(difference.size(0));
  switch (scale) {
    case LossScale::kGatys:
      return difference.pow(2).sum() / (4 * maps * maps);
    case LossScale::kHalfSum:
      return difference.pow(2).sum() / 2;
    case LossScale::kFeatureCount:
      return (difference * positions).pow(2).mean() / (maps * positions);
    case LossScale::kNeuralStyle:
      return (difference / maps).pow(2).mean();
    case LossScale::kBalanced:
    case LossScale::kMean:
      break;
  }
  return difference.pow(2).mean();
}

/// Of features (1, N, rows, columns) of the picture and of the painting.
at::Tensor MomentsOf(const at::Tensor& features, const at::Tensor& painted, LossScale scale) {
  const auto variances = [](const at::Tensor& of) { return at::var(of[0].flatten(1), 1, false); };
  const at::Tensor floor = 1e-4 * variances(painted).mean();
  const at::Tensor means = features.mean({0, 2, 3}) - painted.mean({0, 2, 3});
  const at::Tensor deviations =
      (variances(features) + floor).sqrt() - (variances(painted) + floor).sqrt();
  const at::Tensor squares = means.pow(2) + deviations.pow(2);
  const auto maps = static_cast<double>(features.size(1));
  const auto positions = static_cast<double>(features.size(2) * features.size(3));
  switch (scale) {
    case LossScale::kGatys:
      return squares.mean() / 4;
    case LossScale::kFeatureCount:
      return squares.mean() * positions / maps;
    case LossScale::kHalfSum:
      return squares.sum() / 2;
    case LossScale::kNeuralStyle:
      return 10 * squares.mean();
    case LossScale::kBalanced:
    case LossScale::kMean:
      break;
  }
  return squares.mean();
}

at::Tensor TotalVariationOf(const at::Tensor& x, const Recipe& recipe) {
  const at::Tensor down = x.slice(2, 1) - x.slice(2, 0, -1);
  const at::Tensor right = x.slice(3, 1) - x.slice(3, 0, -1);
  const bool squared = recipe.tv_form == TotalVariationForm::kSquared;
  const at::Tensor sum =
      squared ? down.pow(2).sum() + right.pow(2).sum() : down.abs().sum() + right.abs().sum();
  if (recipe.loss_scale == LossScale::kNeuralStyle && squared) return (256 * 256 / 2) * sum;
  const bool mean =
      recipe.loss_scale == LossScale::kBalanced || recipe.loss_scale == LossScale::kMean;
  return mean ? sum / static_cast<double>(x.size(2) * x.size(3)) : sum;
}

at::Tensor RangeOf(const at::Tensor& x) {
  const at::Tensor sum = at::relu(x - 1).pow(2).sum() + at::relu(-x).pow(2).sum();
  return sum / static_cast<double>(x.size(2) * x.size(3));
}

/// log(E + e) of each direction and octave, e the mean squared difference that rounding to 8 bits
/// makes.
std::vector<at::Tensor> LogRoughnesses(const at::Tensor& x, double share) {
  std::vector<at::Tensor> logarithms;
  for (const int h : {1, 2, 4}) {
    const at::Tensor y = at::avg_pool2d(x, {h, h}, {1, 1});
    const at::Tensor up = y.slice(2, 0, -h);
    const at::Tensor low = y.slice(2, h);
    for (const at::Tensor& d :
         {y.slice(3, h) - y.slice(3, 0, -h), low - up, low.slice(3, h) - up.slice(3, 0, -h),
          low.slice(3, 0, -h) - up.slice(3, h)}) {
      logarithms.push_back(
          (std::pow(share, 1.0 / h) * d.pow(2).mean() + 1 / (6 * 255.0 * 255.0)).log());
    }
  }
  return logarithms;
}

at::Tensor RoughnessOf(const at::Tensor& x, const at::Tensor& painting, double share) {
  const std::vector<at::Tensor> logarithms = LogRoughnesses(x, 1);
  const std::vector<at::Tensor> allowed = LogRoughnesses(painting, share);
  at::Tensor sum = at::zeros({}, x.options());
  for (std::size_t i = 0; i < logarithms.size(); ++i) {
    sum = sum + (logarithms[i] - allowed[i]).clamp_min(0).pow(2);
  }
  return sum;
}

}  // namespace

TextbookObjective::TextbookObjective(std::shared_ptr<const Network> network, const Recipe& recipe,
                                     const at::Tensor& content, const at::Tensor& style)
    : state_(std::make_unique<State>()) {
  state_->network = std::move(network);
  state_->recipe = recipe;
  state_->content_features = state_->Features(content);
  state_->painting = style;
  state_->style_features = state_->Features(style);
}

TextbookObjective::~TextbookObjective() = default;

LossTerms TextbookObjective::Evaluate(const at::Tensor& picture, at::Tensor* gradient) const {
  const State& s = *state_;
  const double level = s.recipe.activation_level;
  const at::Tensor x = picture.detach().clone().requires_grad_(gradient != nullptr);
  at::Tensor content = at::zeros({}, x.options());
  at::Tensor style = at::zeros({}, x.options());
  const std::vector<at::Tensor> features = s.Features(x);
  for (int layer = 0; layer < static_cast<int>(features.size()); ++layer) {
    const at::Tensor f = features[layer] * level;
    if (s.recipe.content_layers[layer] > 0) {
      const at::Tensor d = f - s.content_features[layer] * level;
      content = content + s.recipe.content_layers[layer] * ContentOf(d, s.recipe.loss_scale);
    }
    if (s.recipe.style_layers[layer] > 0) {
      const at::Tensor painted = s.style_features[layer] * level;
      const at::Tensor d = State::Gram(f) - State::Gram(painted);
      const double positions = static_cast<double>(f.size(2) * f.size(3));
      style = style + s.recipe.style_layers[layer] * StyleOf(d, positions, s.recipe.loss_scale);
      if (s.recipe.style_loss != StyleLossKind::kGramMoments) continue;
      style = style + s.recipe.style_layers[layer] * MomentsOf(f, painted, s.recipe.loss_scale);
    }
  }
  const at::Tensor tv = TotalVariationOf(x, s.recipe);
  const at::Tensor roughness = RoughnessOf(x, s.painting, s.recipe.roughness);
  const at::Tensor range = RangeOf(x);
  const at::Tensor total = s.recipe.alpha * content + s.recipe.beta * style + s.recipe.tv * tv +
                           s.recipe.roughness_weight * roughness + s.recipe.range_weight * range;
  if (gradient != nullptr) {
    total.backward();
    *gradient = x.grad();
  }
  LossTerms terms;
  terms.total = total.item<double>();
  terms.content = content.item<double>();
  terms.style = style.item<double>();
  terms.tv = tv.item<double>();
  terms.roughness = roughness.item<double>();
  terms.range = range.item<double>();
  return terms;
}

}  // namespace pastiche
