#include "core/objective/terms/roughness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include "core/device/torch_device.h"

namespace pastiche {

namespace {

constexpr int kRows = 2;
constexpr int kColumns = 3;

/// The mean squared difference of two values that were rounded to 8 bits, for the rounding alone.
constexpr double kFloor = 2.0 / (12 * 255.0 * 255.0);

struct Direction {
  std::int64_t down;
  std::int64_t right;
};
constexpr std::array<Direction, RoughnessEnergies::kDirections> kDirections = {
    {{0, 1}, {1, 0}, {1, 1}, {1, -1}}};

constexpr std::int64_t SideOf(std::size_t octave) { return std::int64_t{1} << octave; }

/// Of means over squares of side h, those over squares of side 2 h, at every place where one fits.
at::Tensor Widened(const at::Tensor& means, std::int64_t h) {
  const std::int64_t rows = means.size(kRows) - h;
  const std::int64_t columns = means.size(kColumns) - h;
  const at::Tensor pairs = means.narrow(kRows, 0, rows) + means.narrow(kRows, h, rows);
  return (pairs.narrow(kColumns, 0, columns) + pairs.narrow(kColumns, h, columns)).mul_(0.25);
}

/// Of weights of squares of side h, those of squares of side 2 h: the least in them, so that a
/// square across the border of a part is no part's.
at::Tensor WidenedWeights(const at::Tensor& weights, std::int64_t h) {
  if (!weights.defined()) return weights;
  const std::int64_t rows = weights.size(kRows) - h;
  const std::int64_t columns = weights.size(kColumns) - h;
  const at::Tensor pairs =
      at::minimum(weights.narrow(kRows, 0, rows), weights.narrow(kRows, h, rows));
  return at::minimum(pairs.narrow(kColumns, 0, columns), pairs.narrow(kColumns, h, columns));
}

/// Adds to the gradient with respect to the means of side h what comes from those of side 2 h.
void AddWidenedBack(const at::Tensor& wide, std::int64_t h, const at::Tensor& gradient) {
  const std::int64_t rows = wide.size(kRows);
  const std::int64_t columns = wide.size(kColumns);
  at::Tensor pairs = at::zeros({wide.size(0), wide.size(1), rows, columns + h}, wide.options());
  pairs.narrow(kColumns, 0, columns).add_(wide, 0.25);
  pairs.narrow(kColumns, h, columns).add_(wide, 0.25);
  gradient.narrow(kRows, 0, rows).narrow(kColumns, 0, columns + h).add_(pairs);
  gradient.narrow(kRows, h, rows).narrow(kColumns, 0, columns + h).add_(pairs);
}

/// `rows` rows of places and their partners in a direction, of means over squares of side h.
class Pairs {
 public:
  Pairs(Direction direction, std::int64_t h, std::int64_t rows, std::int64_t columns)
      : direction_{direction.down * h, direction.right * h},
        rows_(rows),
        columns_(columns - std::abs(direction_.right)) {}

  bool empty() const { return rows_ <= 0 || columns_ <= 0; }
  at::Tensor Places(const at::Tensor& of) const {
    return Part(of, 0, std::max<std::int64_t>(0, -direction_.right));
  }
  at::Tensor Partners(const at::Tensor& of) const {
    return Part(of, direction_.down, std::max<std::int64_t>(0, direction_.right));
  }
  at::Tensor Differences(const at::Tensor& of) const { return Partners(of) - Places(of); }
  /// Undefined where nothing is weighted.
  at::Tensor Weights(const at::Tensor& of) const {
    return of.defined() ? at::minimum(Partners(of), Places(of)) : of;
  }
  double Count() const { return static_cast<double>(rows_ * columns_); }

 private:
  at::Tensor Part(const at::Tensor& of, std::int64_t top, std::int64_t left) const {
    return of.narrow(kRows, top, rows_).narrow(kColumns, left, columns_);
  }
  Direction direction_;
  std::int64_t rows_;
  std::int64_t columns_;
};

/// The part of a picture that the differences of a band begin in or end in.
struct Band {
  /// The first of the band's rows, and how many there are in the picture from there on that the
  /// widest of its differences look at.
  std::int64_t top;
  std::int64_t seen;
  /// Rows in which differences begin.
  std::int64_t rows;

  at::Tensor Of(const at::Tensor& picture) const {
    return picture.defined() ? picture.narrow(kRows, top, seen) : picture;
  }
  /// Of the rows of means of side h, those from which a direction has a partner.
  std::int64_t RowsWithPartner(Direction direction, std::int64_t h) const {
    return std::min(rows, seen - (h - 1) - direction.down * h);
  }
};

/// Calls `visit` for bands that fit the cache.
template <class Visit>
void ForEachBand(const at::Tensor& picture, Visit visit) {
  constexpr std::int64_t kBandValues = 1 << 17;
  constexpr std::int64_t kReach = 2 * SideOf(RoughnessEnergies::kOctaves - 1) - 1;
  const std::int64_t height = picture.size(kRows);
  const std::int64_t rows = std::max(
      2 * kReach, PartValues(picture, kBandValues) / (picture.size(1) * picture.size(kColumns)));
  for (std::int64_t top = 0; top < height; top += rows) {
    const std::int64_t count = std::min(rows, height - top);
    visit(Band{top, std::min(count + kReach, height - top), count});
  }
}

/// Whether squares of twice the side h fit.
bool CanWiden(const at::Tensor& means, std::int64_t h) {
  return means.size(kRows) > h && means.size(kColumns) > h;
}

/// Of each octave and direction, a tensor of one value.
using Sums =
    std::array<std::array<at::Tensor, RoughnessEnergies::kDirections>, RoughnessEnergies::kOctaves>;

constexpr std::array<std::int64_t, 2> kTableShape = {RoughnessEnergies::kOctaves,
                                                     RoughnessEnergies::kDirections};

/// (octaves, directions); 0 for what is undefined.
at::Tensor TableOf(const Sums& sums, const at::TensorOptions& options) {
  std::vector<at::Tensor> all;
  for (const auto& octave : sums) {
    for (const at::Tensor& sum : octave) {
      all.push_back(sum.defined() ? sum : at::zeros({}, options));
    }
  }
  return at::stack(all).to(at::kDouble).view(kTableShape);
}

/// The energies of a band, before anything is divided. `counts`, (octaves, directions) here, takes
/// the differences where they are all of the weight.
RoughnessEnergies EnergiesOf(const at::Tensor& picture, const at::Tensor& weights, const Band& band,
                             const at::Tensor& counts) {
  Sums energy;
  Sums weight;
  at::Tensor means = band.Of(picture);
  at::Tensor shares = band.Of(weights);
  for (std::size_t octave = 0; octave < RoughnessEnergies::kOctaves; ++octave) {
    const std::int64_t h = SideOf(octave);
    for (std::size_t d = 0; d < RoughnessEnergies::kDirections; ++d) {
      const Pairs pairs(kDirections[d], h, band.RowsWithPartner(kDirections[d], h),
                        means.size(kColumns));
      if (pairs.empty()) continue;
      at::Tensor squares = pairs.Differences(means).square_();
      if (const at::Tensor part = pairs.Weights(shares); part.defined()) {
        squares.mul_(part);
        weight[octave][d] = part.sum();
      } else {
        counts.data_ptr<double>()[octave * RoughnessEnergies::kDirections + d] += pairs.Count();
      }
      energy[octave][d] = squares.sum();
    }
    if (octave + 1 == RoughnessEnergies::kOctaves || !CanWiden(means, h)) break;
    means = Widened(means, h);
    shares = WidenedWeights(shares, h);
  }
  const at::TensorOptions options = picture.options();
  return {TableOf(energy, options), weights.defined() ? TableOf(weight, options) : at::Tensor()};
}

/// What the differences of each octave and direction are multiplied by.
class Factors {
 public:
  /// `table`: (octaves, directions).
  Factors(const at::Tensor& table, const at::Tensor& picture)
      : table_(table.to(picture.scalar_type())), known_(table.is_cpu() ? table : at::Tensor()) {}

  /// Whether it is known to be 0: on another device nobody waits for that.
  bool IsZero(std::size_t octave, std::size_t direction) const {
    return known_.defined() && At(known_, octave, direction).item<double>() == 0;
  }
  /// Adds the differences times the factor, or takes them away where `sign` is -1.
  void AddTo(const at::Tensor& gradient, const at::Tensor& differences, std::size_t octave,
             std::size_t direction, double sign) const {
    gradient.addcmul_(differences, At(table_, octave, direction), sign);
  }

 private:
  static at::Tensor At(const at::Tensor& table, std::size_t octave, std::size_t direction) {
    return table[static_cast<std::int64_t>(octave)][static_cast<std::int64_t>(direction)];
  }
  at::Tensor table_;
  at::Tensor known_;
};

/// Adds sum of factor times the differences' slopes with respect to `means`, those of the octave,
/// and of all that is made of them.
void AddOctaveGradient(const at::Tensor& means, const at::Tensor& shares, std::size_t octave,
                       const Band& band, const Factors& factors, const at::Tensor& gradient) {
  const std::int64_t h = SideOf(octave);
  for (std::size_t d = 0; d < RoughnessEnergies::kDirections; ++d) {
    const Pairs pairs(kDirections[d], h, band.RowsWithPartner(kDirections[d], h),
                      means.size(kColumns));
    if (pairs.empty() || factors.IsZero(octave, d)) continue;
    at::Tensor differences = pairs.Differences(means);
    if (const at::Tensor part = pairs.Weights(shares); part.defined()) differences.mul_(part);
    factors.AddTo(pairs.Partners(gradient), differences, octave, d, 1);
    factors.AddTo(pairs.Places(gradient), differences, octave, d, -1);
  }
  if (octave + 1 == RoughnessEnergies::kOctaves || !CanWiden(means, h)) return;
  const at::Tensor wide = Widened(means, h);
  const at::Tensor wide_gradient = at::zeros_like(wide);
  AddOctaveGradient(wide, WidenedWeights(shares, h), octave + 1, band, factors, wide_gradient);
  AddWidenedBack(wide_gradient, h, gradient);
}

at::Tensor Like(const at::Tensor& picture, const at::Tensor& weights) {
  return weights.defined() ? weights.to(picture.options()) : weights;
}

}  // namespace

RoughnessEnergies RoughnessEnergiesOf(const at::Tensor& picture, const at::Tensor& weights) {
  const at::Tensor shares = Like(picture, weights);
  const at::TensorOptions table = picture.options().dtype(at::kDouble);
  const at::Tensor energy = at::zeros(kTableShape, table);
  const at::Tensor counts = at::zeros(kTableShape, at::kDouble);
  at::Tensor weight = at::zeros(kTableShape, table);
  ForEachBand(picture, [&](const Band& band) {
    const RoughnessEnergies own = EnergiesOf(picture, shares, band, counts);
    energy.add_(own.energy);
    if (own.weight.defined()) weight.add_(own.weight);
  });
  if (!shares.defined()) weight = counts.to(table, /*non_blocking=*/true);
  // Where there is no weight there is no energy either.
  const at::Tensor divisor = at::where(weight > 0, weight, at::ones_like(weight));
  energy.div_(divisor * static_cast<double>(picture.size(1)));
  return {energy, weight};
}

RoughnessTerm RoughnessBeyond(const RoughnessEnergies& picture, const RoughnessEnergies& painting,
                              double share) {
  at::Tensor allowed = painting.energy.clone();
  for (std::size_t octave = 0; octave < RoughnessEnergies::kOctaves; ++octave) {
    allowed.select(0, static_cast<std::int64_t>(octave))
        .mul_(std::pow(share, 1.0 / static_cast<double>(SideOf(octave))));
  }
  const at::Tensor energy = picture.energy + kFloor;
  const at::Tensor beyond = (energy / allowed.add_(kFloor)).log_().clamp_min_(0);
  beyond.mul_(picture.weight > 0).mul_(painting.weight > 0);
  return {beyond.square().sum(), 2 * beyond / energy};
}

void AddRoughnessGradient(const at::Tensor& picture, const at::Tensor& weights,
                          const RoughnessEnergies& energies, const RoughnessTerm& term,
                          double factor, const at::Tensor& gradient) {
  if (term.loss.is_cpu() && term.loss.item<double>() <= 0) return;
  // Of a squared difference, 2; of the mean, 1 over the channels and the weight. Where that is 0,
  // so is the slope.
  const at::Tensor weight =
      at::where(energies.weight > 0, energies.weight, at::ones_like(energies.weight));
  const Factors factors(term.slope * (2 * factor / static_cast<double>(picture.size(1))) / weight,
                        picture);
  const at::Tensor shares = Like(picture, weights);
  ForEachBand(picture, [&](const Band& band) {
    AddOctaveGradient(band.Of(picture), band.Of(shares), 0, band, factors, band.Of(gradient));
  });
}

}  // namespace pastiche
