#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

#include <ATen/ATen.h>

#include "core/network/feature_extractor.h"
#include "core/objective/pictures/picture_tensor.h"
#include "core/objective/pictures/start_picture.h"
#include "core/objective/style_transfer.h"
#include "core/objective/terms/content.h"
#include "core/objective/terms/style_sums.h"
#include "core/objective/terms/total_variation.h"
#include "core/optimizer/optimizer.h"
#include "core/session/machine.h"
#include "tests/support/artworks.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"

/// Where the time of one evaluation goes: each part by itself, on tensors of the shapes that it
/// meets at the default layers, and the whole beside it. All parts are run in turn, over and over,
/// so that they see the same machine; the median of each is printed.
///
///     component_benchmark SIDE builtin|vgg19 fp32|bf16 ROUNDS
namespace pastiche {
namespace {

struct Part {
  std::string name;
  std::function<void()> run;
  std::vector<double> seconds;
};

double Seconds(const std::function<void()>& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double Median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2),
                   values.end());
  return values[values.size() / 2];
}

class Components {
 public:
  Components(int side, const BlockWidths& widths, Precision precision)
      : network_(MakeRandomNetwork(widths, 3)),
        extractor_(network_, {Pooling::kAverage, Padding::kReplicate, precision}),
        kernels_(extractor_.kernels()),
        picture_(WhiteNoise({side, side}, 4)) {
    const Recipe recipe;
    deepest_ = std::max(DeepestLayer(recipe.content_layers), DeepestLayer(recipe.style_layers));
    extractor_.Forward(picture_, deepest_, {});
    for (int layer = 0; layer <= deepest_; ++layer) {
      features_.push_back(extractor_.features(layer).clone());
      gradients_.push_back(at::rand_like(features_.back()));
    }
    // What conv1_1 reads has a border of a pixel; so has its gradient, in fp32.
    extended_ = ChannelsLast(3, side + 2, side + 2, features_[0].scalar_type());
    extended_gradient_ = ChannelsLast(3, side + 2, side + 2, at::kFloat);
    objective_ = MakeObjective(side, precision);
    MakeParts(recipe);
  }

  std::vector<Part>& parts() { return parts_; }

 private:
  static at::Tensor ChannelsLast(std::int64_t maps, std::int64_t rows, std::int64_t columns,
                                 at::ScalarType type) {
    return at::rand({1, rows, columns, maps}).to(type).permute({0, 3, 1, 2});
  }

  std::unique_ptr<Objective> MakeObjective(int side, Precision precision) const {
    Recipe recipe;
    recipe.size = 0;
    StyleTransferOptions options;
    options.network = network_;
    options.limits.precision = precision;
    auto made = MakeStyleTransfer(
        With({MakeBlobPicture({side, side}, 1), {{MakeBlobPicture({side, side}, 2)}}}, recipe), {},
        options);
    if (!made) std::abort();
    return std::move(*made);
  }

  bool Pools(int layer) const { return layer > 0 && LayerBlock(layer) != LayerBlock(layer - 1); }

  /// What a layer's convolution reads.
  const at::Tensor& Input(int layer) {
    if (layer == 0) return extended_;
    if (!Pools(layer)) return features_[layer - 1];
    if (!pooled_[layer].defined()) {
      const at::Tensor& before = features_[layer - 1];
      pooled_[layer] = ChannelsLast(before.size(1), before.size(2) / 2, before.size(3) / 2,
                                    before.scalar_type());
    }
    return pooled_[layer];
  }

  void Add(std::string name, std::function<void()> run) {
    parts_.push_back({std::move(name), std::move(run), {}});
  }

  void MakeParts(const Recipe& recipe) {
    Add("convolution forward, bias, ReLU", [this] {
      for (int layer = 0; layer <= deepest_; ++layer) {
        kernels_.Convolve(layer, Input(layer), gradients_[layer]);
      }
    });
    Add("convolution backward", [this] {
      for (int layer = deepest_; layer > 0; --layer) {
        kernels_.ConvolveBackward(layer, features_[layer], InputGradient(layer));
      }
      kernels_.ConvolveBackward(0, features_[0], extended_gradient_);
    });
    Add("ReLU backward", [this] {
      for (int layer = deepest_; layer >= 0; --layer) {
        at::threshold_backward_out(gradients_[layer], gradients_[layer], features_[layer], 0);
      }
    });
    Add("pooling, both ways", [this] {
      for (int layer = 1; layer <= deepest_; ++layer) {
        if (!Pools(layer)) continue;
        const at::Tensor note = kernels_.Pool(features_[layer - 1], {2, 2}, Input(layer));
        kernels_.PoolBackward(Input(layer), features_[layer - 1], {2, 2}, note,
                              gradients_[layer - 1]);
      }
    });
    Add("normalising, padding, conversion", [this] { extractor_.Forward(picture_, -1, {}); });
    Add("Gram matrices", [this, recipe] {
      for (int layer = 0; layer <= deepest_; ++layer) {
        if (recipe.style_layers[layer] <= 0) continue;
        sums_[layer] = {};
        AddStyleSums(features_[layer], {}, /*with_mean=*/false, kernels_, &sums_[layer]);
      }
    });
    Add("gradient of the style", [this, recipe] {
      for (int layer = 0; layer <= deepest_; ++layer) {
        if (recipe.style_layers[layer] <= 0) continue;
        AddStyleGradient(features_[layer], {}, {sums_[layer].gram, {}}, 1e-9, kernels_, false,
                         gradients_[layer]);
      }
    });
    Add("content and its gradient", [this, recipe] {
      for (int layer = 0; layer <= deepest_; ++layer) {
        if (recipe.content_layers[layer] <= 0) continue;
        content_loss_ += SquaredDistance(features_[layer], features_[layer]);
        AddContentGradient(features_[layer], features_[layer], 1e-9, gradients_[layer]);
      }
    });
    Add("total variation and its gradient", [this] {
      content_loss_ += TotalVariation(picture_, TotalVariationForm::kSquared, 1);
      TotalVariationGradient(picture_, TotalVariationForm::kSquared, 1);
    });
    Add("L-BFGS, ten pairs", [this, recipe] {
      if (!optimizer_) optimizer_ = MakeOptimizer(recipe);
      optimizer_->Step(optimized_, [](const at::Tensor& x, at::Tensor* gradient) {
        *gradient = x.mul(2);
        return at::dot(x.view({-1}), x.view({-1})).item<double>();
      });
    });
    Add("one whole evaluation", [this] {
      at::Tensor gradient;
      objective_->Evaluate(picture_, &gradient, {});
    });
  }

  at::Tensor InputGradient(int layer) {
    return Pools(layer) ? Input(layer) : gradients_[layer - 1];
  }

  std::shared_ptr<const Network> network_;
  FeatureExtractor extractor_;
  LayerKernels& kernels_;
  at::Tensor picture_;
  int deepest_ = 0;
  std::vector<at::Tensor> features_;
  std::vector<at::Tensor> gradients_;
  std::array<at::Tensor, kLayerCount> pooled_;
  std::array<StyleSums, kLayerCount> sums_;
  at::Tensor extended_;
  at::Tensor extended_gradient_;
  double content_loss_ = 0;
  std::unique_ptr<Optimizer> optimizer_;
  at::Tensor optimized_ = picture_.clone();
  std::unique_ptr<Objective> objective_;
  std::vector<Part> parts_;
};

int Run(int side, bool vgg19, bool bf16, int rounds) {
  UseThreads({});
  const c10::InferenceMode inference;
  constexpr BlockWidths kBuiltInWidths = {32, 64, 128, 256, 256};
  Components components(side, vgg19 ? kVgg19Widths : kBuiltInWidths,
                        bf16 ? Precision::kBf16 : Precision::kFp32);
  for (int round = 0; round <= rounds; ++round) {
    for (Part& part : components.parts()) {
      const double seconds = Seconds(part.run);
      if (round > 0) part.seconds.push_back(seconds);  // The first warms up.
    }
  }
  const double whole = Median(components.parts().back().seconds);
  std::printf("| part | ms | of the evaluation |\n|---|---|---|\n");
  for (const Part& part : components.parts()) {
    const double median = Median(part.seconds);
    std::printf("| %s | %.1f | %.1f %% |\n", part.name.c_str(), 1000 * median,
                100 * median / whole);
  }
  const double bare = Median(components.parts()[0].seconds) + Median(components.parts()[1].seconds);
  std::printf("\nevaluation / bare convolutions: %.2f; evaluations per second: %.2f\n",
              whole / bare, 1 / whole);
  return 0;
}

}  // namespace
}  // namespace pastiche

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.size() != 4) {
    std::fprintf(stderr, "usage: component_benchmark SIDE builtin|vgg19 fp32|bf16 ROUNDS\n");
    return 2;
  }
  return pastiche::Run(std::stoi(arguments[0]), arguments[1] == "vgg19", arguments[2] == "bf16",
                       std::stoi(arguments[3]));
}
