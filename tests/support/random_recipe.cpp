#include "tests/support/random_recipe.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "core/recipe/recipe_fields.h"
#include "core/recipe/recipe_names.h"

namespace pastiche {
namespace {

double Uniform(std::mt19937& random, double from, double to) {
  return std::uniform_real_distribution<double>(from, to)(random);
}

/// Over the decades of a range as often as over its numbers.
double Real(const Range<double>& range, std::mt19937& random) {
  if (!range.above_min && Uniform(random, 0, 8) < 1) return range.min;
  if (!range.below_max && Uniform(random, 0, 8) < 1) return range.max;
  const double value = std::pow(10.0, Uniform(random, -9, std::log10(std::max(range.max, 1e-8))));
  return std::clamp(value, range.min, range.below_max ? range.max * 0.999 : range.max);
}

int Integer(const Range<int>& range, std::mt19937& random) {
  return std::uniform_int_distribution<int>(range.min, range.max)(random);
}

template <class T>
void Fill(const NumberField<T>& field, T& value, std::mt19937& random) {
  if constexpr (std::is_same_v<T, double>) {
    value = Real(field.range, random);
  } else if constexpr (std::is_same_v<T, int>) {
    const bool zero = !field.zero_word.empty() && Uniform(random, 0, 5) < 1;
    value = zero ? 0 : Integer(field.range, random);
  } else {
    value = (std::uint64_t{random()} << 32) | random();
  }
}
void Fill(const Field<bool>& /*field*/, bool& value, std::mt19937& random) {
  value = Uniform(random, 0, 2) < 1;
}
void Fill(const Field<std::string>& /*field*/, std::string& /*value*/, std::mt19937& /*random*/) {}
void Fill(const Field<LayerWeights>& /*field*/, LayerWeights& value, std::mt19937& random) {
  for (double& weight : value) {
    weight = Uniform(random, 0, 3) < 1 ? Uniform(random, 1e-6, 10) : 0;
  }
  value[static_cast<std::size_t>(Integer({0, kLayerCount - 1}, random))] = 1;
}
void Fill(const Field<std::vector<int>>& /*field*/, std::vector<int>& value, std::mt19937& random) {
  value.clear();
  for (int i = Integer({0, 5}, random); i > 0; --i)
    value.push_back(Integer(kIterationRange, random));
}
void Fill(const Field<Scales>& /*field*/, Scales& value, std::mt19937& random) {
  value = Scales(static_cast<Scales::Kind>(Integer({0, 3}, random)));
  if (value.kind != Scales::Kind::kListed) return;
  std::set<int> sides;
  for (int i = Integer({1, 5}, random); i > 0; --i) sides.insert(Integer(kSideRange, random));
  value.longest_sides.assign(sides.begin(), sides.end());
}
template <class E>
void Fill(const Field<E>& /*field*/, E& value, std::mt19937& random) {
  constexpr int kCount = static_cast<int>(std::size(kChoices<E>));
  value = kChoices<E>[Integer({0, kCount - 1}, random)].first;
}

}  // namespace

Recipe RandomRecipe(std::mt19937& random) {
  for (;;) {
    Recipe recipe;
    ForEachRecipeField([&](const auto& field) { Fill(field, recipe.*field.member, random); });
    if (Validate(recipe)) return recipe;
  }
}

}  // namespace pastiche
