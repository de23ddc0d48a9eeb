#include "core/objective/terms/roughness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "tests/support/gradient_check.h"
#include "tests/support/tensor_bytes.h"

namespace pastiche {
namespace {

constexpr std::size_t kRight = 0;
constexpr std::size_t kDown = 1;
constexpr std::size_t kDownRight = 2;
constexpr std::size_t kDownLeft = 3;

/// 2 / (12 * 255^2).
constexpr double kRounding = 1 / 390150.0;

/// A picture whose red is these rows, and whose other channels are flat.
at::Tensor Red(std::vector<double> values, std::int64_t rows) {
  at::Tensor picture =
      at::ones({1, 3, rows, static_cast<std::int64_t>(values.size()) / rows}, at::kDouble);
  picture[0][0] = at::tensor(values, at::kDouble).view({rows, -1});
  return picture;
}
at::Tensor Weights(std::vector<double> values, std::int64_t rows) {
  return at::tensor(values, at::kDouble).view({1, 1, rows, -1});
}

at::Tensor TableOf(double value) {
  return at::full({RoughnessEnergies::kOctaves, RoughnessEnergies::kDirections}, value,
                  at::kDouble);
}
/// As if every octave and direction had the same energy.
RoughnessEnergies Everywhere(double energy) { return {TableOf(energy), TableOf(1)}; }

using Table =
    std::array<std::array<double, RoughnessEnergies::kDirections>, RoughnessEnergies::kOctaves>;
Table NumbersOf(const at::Tensor& table) {
  const at::Tensor here = table.cpu().contiguous();
  Table numbers;
  std::copy_n(here.data_ptr<double>(), here.numel(), &numbers[0][0]);
  return numbers;
}
struct Energies {
  Table energy;
  Table weight;
};
Energies EnergiesOf(const at::Tensor& picture, const at::Tensor& weights) {
  const RoughnessEnergies energies = RoughnessEnergiesOf(picture, weights);
  return {NumbersOf(energies.energy), NumbersOf(energies.weight)};
}
double Beyond(const RoughnessEnergies& picture, const RoughnessEnergies& painting, double share) {
  return RoughnessBeyond(picture, painting, share).loss.item<double>();
}

TEST(Roughness, EachDirectionInClosedForm) {
  // 0 1     right: 1, 2; down: 3, 4; down and right: 5; down and left, from 1 to 3: 2. Each mean
  // 3 5     is over three channels.
  const Energies e = EnergiesOf(Red({0, 1, 3, 5}, 2), {});
  EXPECT_DOUBLE_EQ(e.energy[0][kRight], (1 + 4) / (3 * 2.0));
  EXPECT_DOUBLE_EQ(e.energy[0][kDown], (9 + 16) / (3 * 2.0));
  EXPECT_DOUBLE_EQ(e.energy[0][kDownRight], 25 / 3.0);
  EXPECT_DOUBLE_EQ(e.energy[0][kDownLeft], 4 / 3.0);
  EXPECT_EQ(e.weight[0], (std::array<double, 4>{2, 2, 1, 1}));
  // One square of 2 x 2 fits, and no second one.
  EXPECT_EQ(e.weight[1], (std::array<double, 4>{}));
  EXPECT_EQ(e.weight[2], (std::array<double, 4>{}));
}

TEST(Roughness, OctavesLookAtEveryPlace) {
  // Squares of 2 x 2 have the means 0, 0.5, 1, 0.5. Two pairs are two pixels apart: 0 and 1, 0.5
  // and 0.5.
  const Energies e = EnergiesOf(Red({0, 0, 1, 1, 0, 0, 0, 1, 1, 0}, 2), {});
  EXPECT_DOUBLE_EQ(e.energy[1][kRight], (1 + 0) / (3 * 2.0));
  EXPECT_EQ(e.weight[1], (std::array<double, 4>{2, 0, 0, 0}));
}

TEST(Roughness, OfARampOverManyBands) {
  // x / 64 in each channel, exact in floats: over h pixels it changes by h / 64.
  constexpr std::int64_t kHeight = 701;
  constexpr std::int64_t kWidth = 503;
  const at::Tensor row = at::arange(kWidth, at::kFloat).div_(64).view({1, 1, 1, kWidth});
  const at::Tensor picture = row.expand({1, 3, kHeight, kWidth}).contiguous();
  const Energies e = EnergiesOf(picture, {});
  for (std::size_t octave = 0; octave < RoughnessEnergies::kOctaves; ++octave) {
    const std::int64_t h = 1 << octave;
    const double squared = static_cast<double>(h * h) / (64 * 64);
    EXPECT_NEAR(e.energy[octave][kRight] / squared, 1, 1e-6);
    EXPECT_EQ(e.energy[octave][kDown], 0);
    EXPECT_NEAR(e.energy[octave][kDownRight] / squared, 1, 1e-6);
    EXPECT_NEAR(e.energy[octave][kDownLeft] / squared, 1, 1e-6);
    // Places of squares of h pixels, less those within h of an edge.
    const auto rows = static_cast<double>(kHeight - h + 1);
    const auto columns = static_cast<double>(kWidth - h + 1);
    const auto side = static_cast<double>(h);
    EXPECT_EQ(e.weight[octave][kRight], rows * (columns - side));
    EXPECT_EQ(e.weight[octave][kDown], (rows - side) * columns);
    EXPECT_EQ(e.weight[octave][kDownLeft], (rows - side) * (columns - side));
  }
}

TEST(Roughness, IsTheSameForATurnedPicture) {
  const at::Tensor picture = at::rand({1, 3, 13, 21}, at::kDouble);
  const at::Tensor weights = at::rand({1, 1, 13, 21}, at::kDouble);
  const Energies one = EnergiesOf(picture, weights);
  const Energies other = EnergiesOf(picture.rot90(1, {2, 3}), weights.rot90(1, {2, 3}));
  for (std::size_t octave = 0; octave < RoughnessEnergies::kOctaves; ++octave) {
    EXPECT_NEAR(one.energy[octave][kRight], other.energy[octave][kDown], 1e-12);
    EXPECT_NEAR(one.energy[octave][kDown], other.energy[octave][kRight], 1e-12);
    EXPECT_NEAR(one.energy[octave][kDownRight], other.energy[octave][kDownLeft], 1e-12);
    EXPECT_NEAR(one.energy[octave][kDownLeft], other.energy[octave][kDownRight], 1e-12);
  }
}

TEST(Roughness, ADifferenceCountsAsFarAsBothItsEndsDo) {
  // 0 to 1 with 0.5, 1 to 3 with 0.25, 3 to 7 not at all.
  const Energies e = EnergiesOf(Red({0, 1, 3, 7}, 1), Weights({1, 0.5, 0.25, 0}, 1));
  EXPECT_DOUBLE_EQ(e.weight[0][kRight], 0.75);
  EXPECT_DOUBLE_EQ(e.energy[0][kRight], (0.5 * 1 + 0.25 * 4) / (3 * 0.75));
  // A square counts as the least of its pixels: 1 and 0.5, of means 0 and 2.
  const Energies wide =
      EnergiesOf(Red({0, 0, 2, 2, 0, 0, 2, 2}, 2), Weights({1, 1, 1, 0.5, 1, 1, 1, 0.5}, 2));
  EXPECT_DOUBLE_EQ(wide.weight[1][kRight], 0.5);
  EXPECT_DOUBLE_EQ(wide.energy[1][kRight], 4 / 3.0);
}

TEST(Roughness, WeightsOfOneAreNone) {
  const at::Tensor picture = at::rand({1, 3, 17, 12}, at::kDouble);
  const Energies without = EnergiesOf(picture, {});
  const Energies with = EnergiesOf(picture, at::ones({1, 1, 17, 12}));
  EXPECT_EQ(with.weight, without.weight);
  for (std::size_t octave = 0; octave < RoughnessEnergies::kOctaves; ++octave) {
    for (std::size_t d = 0; d < RoughnessEnergies::kDirections; ++d) {
      EXPECT_NEAR(with.energy[octave][d], without.energy[octave][d], 1e-14);
    }
  }
}

TEST(Roughness, BeyondIsTheSquaredLogarithm) {
  const double allowed = 0.01;
  for (const double share : {1.0, 0.5}) {
    const auto beyond = [&](double part) {
      return std::log((0.04 + kRounding) / (part * allowed + kRounding));
    };
    // The share of pixels, its root of 2 x 2 pixels, its fourth root of 4 x 4.
    const std::array<double, 3> octaves = {beyond(share), beyond(std::sqrt(share)),
                                           beyond(std::sqrt(std::sqrt(share)))};
    double sum = 0;
    for (const double octave : octaves) sum += 4 * octave * octave;
    const RoughnessTerm term = RoughnessBeyond(Everywhere(0.04), Everywhere(allowed), share);
    EXPECT_NEAR(term.loss.item<double>(), sum, 1e-12);
    EXPECT_NEAR(NumbersOf(term.slope)[1][kDownLeft], 2 * octaves[1] / (0.04 + kRounding), 1e-12);
  }
  // About (log 4)^2, and a third of (log 8)^2 + (log 4 sqrt 2)^2 + (log 4 2^(1/4))^2.
  EXPECT_NEAR(Beyond(Everywhere(0.04), Everywhere(allowed), 1) / 12, 1.922, 1e-3);
  EXPECT_NEAR(Beyond(Everywhere(0.04), Everywhere(allowed), 0.5) / 12, 3.253, 3e-3);
}

TEST(Roughness, WhatIsCalmerIsFree) {
  const RoughnessTerm term = RoughnessBeyond(Everywhere(0.01), Everywhere(0.04), 0.5);
  EXPECT_EQ(term.loss.item<double>(), 0);
  EXPECT_EQ(NumbersOf(term.slope), Table{});
  const at::Tensor picture = at::rand({1, 3, 20, 30});
  const RoughnessEnergies own = RoughnessEnergiesOf(picture, {});
  EXPECT_EQ(Beyond(own, own, 1), 0);
  EXPECT_GT(Beyond(own, own, 0.9), 0);
}

TEST(Roughness, FlatPicturesHaveALogarithm) {
  EXPECT_EQ(Beyond(Everywhere(0), Everywhere(0), 0.1), 0);
  const RoughnessTerm term = RoughnessBeyond(Everywhere(kRounding), Everywhere(0), 0.1);
  EXPECT_NEAR(term.loss.item<double>(), 12 * std::log(2) * std::log(2), 1e-12);
}

TEST(Roughness, WhereThereIsNothingToCompareNothingIsAsked) {
  const RoughnessEnergies nothing = {TableOf(0), TableOf(0)};
  EXPECT_EQ(Beyond(Everywhere(1), nothing, 1), 0);
  EXPECT_EQ(Beyond(nothing, Everywhere(0), 1), 0);
  const at::Tensor pixel = at::rand({1, 3, 1, 1});
  EXPECT_EQ(EnergiesOf(pixel, {}).weight, Table{});
  EXPECT_EQ(EnergiesOf(pixel, {}).energy, Table{});
}

/// Against a painting that is smoother in all octaves and directions.
double Loss(const at::Tensor& picture, const at::Tensor& weights) {
  return Beyond(RoughnessEnergiesOf(picture, weights), Everywhere(1e-3), 0.7);
}
at::Tensor Gradient(const at::Tensor& picture, const at::Tensor& weights, double factor) {
  const RoughnessEnergies energies = RoughnessEnergiesOf(picture, weights);
  const at::Tensor gradient = at::ones_like(picture);
  AddRoughnessGradient(picture, weights, energies, RoughnessBeyond(energies, Everywhere(1e-3), 0.7),
                       factor, gradient);
  return gradient - 1;
}

TEST(Roughness, GradientAgainstDifferences) {
  for (const auto& [height, width] :
       {std::pair{9, 11}, {1, 6}, {6, 1}, {2, 2}, {3, 8}, {8, 5}, {16, 3}}) {
    for (const bool weighted : {false, true}) {
      const at::Tensor picture = at::rand({1, 3, height, width}, at::kDouble);
      const at::Tensor weights =
          weighted ? at::rand({1, 1, height, width}, at::kDouble) : at::Tensor();
      const auto loss = [&](const at::Tensor& x) { return 0.4 * Loss(x, weights); };
      EXPECT_LT(LargestGradientError(loss, picture, Gradient(picture, weights, 0.4)), 1e-7)
          << height << " x " << width << (weighted ? ", weighted" : "");
    }
  }
}

TEST(Roughness, GradientOverManyBands) {
  at::manual_seed(5);
  const at::Tensor picture = at::rand({1, 3, 130, 1500}, at::kDouble);
  const at::Tensor weights = at::rand({1, 1, 130, 1500}, at::kDouble);
  const auto loss = [&](const at::Tensor& x) { return 1e4 * Loss(x, weights); };
  // A prime stride visits all channels and many rows, on both sides of the bands' borders.
  EXPECT_LT(LargestGradientError(loss, picture, Gradient(picture, weights, 1e4), 15013), 1e-5);
}

TEST(Roughness, NeedsMemoryForOneBandOnly) {
  const TensorBytes bytes;
  const at::Tensor picture = at::rand({1, 3, 2048, 1024});
  const at::Tensor gradient = at::zeros_like(picture);
  const auto held = static_cast<double>(bytes.live());
  const RoughnessEnergies energies = RoughnessEnergiesOf(picture, {});
  AddRoughnessGradient(picture, {}, energies, RoughnessBeyond(energies, Everywhere(1e-3), 1), 1,
                       gradient);
  EXPECT_LT(static_cast<double>(bytes.peak()) - held, 0.2 * 0.5 * held);
}

}  // namespace
}  // namespace pastiche
