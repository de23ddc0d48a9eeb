#include "tests/support/textbook_objective.h"

#include <algorithm>
#include <vector>

#include <ATen/ATen.h>

namespace pastiche {

struct TextbookObjective::State {
  std::shared_ptr<const Network> network;
  Recipe recipe;
  std::vector<at::Tensor> content_features;
  std::vector<at::Tensor> style_grams;

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

TextbookObjective::TextbookObjective(std::shared_ptr<const Network> network, const Recipe& recipe,
                                     const at::Tensor& content, const at::Tensor& style)
    : state_(std::make_unique<State>()) {
  state_->network = std::move(network);
  state_->recipe = recipe;
  state_->content_features = state_->Features(content);
  for (const at::Tensor& features : state_->Features(style)) {
    state_->style_grams.push_back(State::Gram(features));
  }
}

TextbookObjective::~TextbookObjective() = default;

LossTerms TextbookObjective::Evaluate(const at::Tensor& picture, at::Tensor* gradient) const {
  const State& s = *state_;
  const bool gatys = s.recipe.loss_scale == LossScale::kGatys;
  const double level = s.recipe.activation_level;
  const at::Tensor x = picture.detach().clone().requires_grad_(gradient != nullptr);
  at::Tensor content = at::zeros({}, x.options());
  at::Tensor style = at::zeros({}, x.options());
  const std::vector<at::Tensor> features = s.Features(x);
  for (int layer = 0; layer < static_cast<int>(features.size()); ++layer) {
    const at::Tensor f = features[layer] * level;
    if (s.recipe.content_layers[layer] > 0) {
      const at::Tensor d = f - s.content_features[layer] * level;
      const at::Tensor loss = gatys ? d.pow(2).sum() / 2 : 20 * d.pow(2).mean();
      content = content + s.recipe.content_layers[layer] * loss;
    }
    if (s.recipe.style_layers[layer] > 0) {
      const at::Tensor d = State::Gram(f) - s.style_grams[layer] * level * level;
      const at::Tensor loss = gatys ? d.pow(2).mean() / 4 : d.pow(2).mean();
      style = style + s.recipe.style_layers[layer] * loss;
    }
  }
  at::Tensor tv = (x.slice(2, 1) - x.slice(2, 0, -1)).pow(2).sum() +
                  (x.slice(3, 1) - x.slice(3, 0, -1)).pow(2).sum();
  if (!gatys) tv = tv / static_cast<double>(x.size(2) * x.size(3));
  const at::Tensor total = s.recipe.alpha * content + s.recipe.beta * style + s.recipe.tv * tv;
  if (gradient != nullptr) {
    total.backward();
    *gradient = x.grad();
  }
  return {total.item<double>(), content.item<double>(), style.item<double>(), tv.item<double>()};
}

}  // namespace pastiche
