#include "core/recipe/recipe_json.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <set>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/base/quoted.h"
#include "core/recipe/doubled_keys.h"
#include "core/recipe/json_trail.h"
#include "core/recipe/recipe_fields.h"
#include "core/recipe/recipe_names.h"

namespace pastiche {
namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

// The recipe's object and the layers' objects inside it.
constexpr int kMaxDepth = 2;

/// Where a recipe had the paintings' shares before an artwork had them.
constexpr std::string_view kOldShares = "style_weights";
constexpr std::string_view kShares = "shares";

// Writing. Each kind of field has a ToJson and, below, a FromJson.

template <class T>
OrderedJson ToJson(const NumberField<T>& field, const T& value) {
  if (!field.zero_word.empty() && value == T{}) return field.zero_word;
  return value;
}
OrderedJson ToJson(const Field<bool>& /*field*/, bool value) { return value; }
OrderedJson ToJson(const Field<std::string>& /*field*/, const std::string& value) { return value; }
OrderedJson ToJson(const Field<LayerWeights>& /*field*/, const LayerWeights& value) {
  OrderedJson layers = OrderedJson::object();
  for (std::size_t layer = 0; layer < value.size(); ++layer) {
    if (value[layer] != 0) layers[std::string(kLayerNames[layer])] = value[layer];
  }
  return layers;
}
OrderedJson ToJson(const Field<std::vector<int>>& /*field*/, const std::vector<int>& value) {
  return value;
}
OrderedJson ToJson(const Field<Scales>& /*field*/, const Scales& value) {
  if (value.kind == Scales::Kind::kListed) return value.longest_sides;
  return ScalesText(value);
}
template <class E>
OrderedJson ToJson(const Field<E>& /*field*/, const E& value) {
  return NameOf(value);
}

// Reading. `shown` is the quoted name of the field, for messages.

Message Shown(const Json& found) {
  if (found.is_number_float()) return Verbatim(NumberText(found.get<double>()));
  if (found.is_string()) return Verbatim(Quoted(found.get_ref<const std::string&>()));
  if (found.is_object()) return Text("an object");
  if (found.is_array()) return Text("an array");
  return Verbatim(found.dump());
}

tl::unexpected<Error> WrongType(const Message& shown, const Message& wanted, const Json& found) {
  return Fail("%1 must be %2, not %3", shown, wanted, Shown(found));
}

Result<double> ReadReal(const Json& json, const Message& shown) {
  if (!json.is_number()) return WrongType(shown, Text("a number"), json);
  return json.get<double>();
}

/// Up to it a double tells each whole number from the next.
constexpr double kMostExact = 0x1p53;

/// Also one that is written as 512.0 or 1e3, or that is too large for an integer.
bool IsWhole(const Json& json) {
  if (!json.is_number_float()) return json.is_number_integer();
  const auto value = json.get<double>();
  return std::trunc(value) == value;
}

template <class T>
Result<T> FromJson(const NumberField<T>& field, const Json& json, const Message& shown) {
  if (!field.zero_word.empty() && json.is_string() &&
      json.get_ref<const std::string&>() == field.zero_word) {
    return T{};
  }
  if constexpr (std::is_floating_point_v<T>) {
    return ReadReal(json, shown);
  } else {
    if (!IsWhole(json)) {
      return WrongType(shown,
                       field.zero_word.empty()
                           ? Text("a whole number")
                           : Text("a whole number or %1", Quoted(field.zero_word)),
                       json);
    }
    if (json.is_number_float()) {
      const auto value = json.get<double>();
      if (std::abs(value) <= kMostExact && std::in_range<T>(static_cast<std::int64_t>(value))) {
        return static_cast<T>(value);
      }
      return Fail(OutOfRange(shown, field.range, field.zero_word, NumberText(value)));
    }
    const bool fits = json.is_number_unsigned() ? std::in_range<T>(json.get<std::uint64_t>())
                                                : std::in_range<T>(json.get<std::int64_t>());
    if (!fits) {
      return Fail(OutOfRange(shown, field.range, field.zero_word, json.dump()));
    }
    return json.get<T>();
  }
}

Result<bool> FromJson(const Field<bool>& /*field*/, const Json& json, const Message& shown) {
  if (!json.is_boolean()) return WrongType(shown, Text("true or false"), json);
  return json.get<bool>();
}

Result<std::string> FromJson(const Field<std::string>& /*field*/, const Json& json,
                             const Message& shown) {
  if (!json.is_string()) return WrongType(shown, Text("a text"), json);
  return json.get<std::string>();
}

Result<LayerWeights> FromJson(const Field<LayerWeights>& /*field*/, const Json& json,
                              const Message& shown) {
  if (!json.is_object()) {
    return WrongType(shown, Text("an object of layers and weights, as {\"conv4_2\": 1}"), json);
  }
  LayerWeights weights{};
  for (const auto& [name, value] : json.items()) {
    const std::optional<int> layer = LayerIndex(name);
    if (!layer) {
      return Fail("%1: there is no layer %2; the layers are conv1_1 to conv5_4", shown,
                  Quoted(name));
    }
    const Result<double> weight = ReadReal(value, Text("%1: the weight of %2", shown, name));
    if (!weight) return tl::unexpected(weight.error());
    weights[static_cast<std::size_t>(*layer)] = *weight;
  }
  return weights;
}

/// The shares of paintings, in their order.
Result<std::vector<double>> ReadShares(const Json& json, std::string_view name) {
  const Message shown = Verbatim(Quoted(name));
  if (!json.is_array()) return WrongType(shown, Text("a list of numbers, as [1, 0.5]"), json);
  if (json.size() > kMostPaintings) {
    return Fail("%1 may have at most %2 values, not %3", shown, kMostPaintings, json.size());
  }
  std::vector<double> shares;
  for (const Json& element : json) {
    const Result<double> share = ReadReal(element, Text("%1: each weight", shown));
    if (!share) return tl::unexpected(share.error());
    if (!kBlendWeightRange.Contains(*share)) {
      return Fail(
          OutOfRange(Text("%1: each weight", shown), kBlendWeightRange, {}, NumberText(*share)));
    }
    shares.push_back(*share);
  }
  const bool any =
      std::any_of(shares.begin(), shares.end(), [](double share) { return share > 0; });
  if (!shares.empty() && !any) return Fail("%1: one of the weights must be above 0", shown);
  return shares;
}

/// The elements of a list; what is in range is left to CheckValue, but for what fits no int.
Result<std::vector<int>> ReadIntegers(const Json& list, const Range<int>& range,
                                      const Message& shown_element) {
  const NumberField<int> field{"", nullptr, ChangeCost::kNone, range};
  std::vector<int> values;
  for (const Json& element : list) {
    const Result<int> value = FromJson(field, element, shown_element);
    if (!value) return tl::unexpected(value.error());
    values.push_back(*value);
  }
  return values;
}

Result<Scales> FromJson(const Field<Scales>& /*field*/, const Json& json, const Message& shown) {
  if (json == "auto") return Scales{Scales::Kind::kAuto};
  if (json == "flat") return Scales{Scales::Kind::kFlat};
  if (json == "octaves") return Scales{Scales::Kind::kOctaves};
  if (!json.is_array()) {
    return WrongType(shown, Text("auto, flat, octaves or a list of longest sides, as [128, 256]"),
                     json);
  }
  Scales scales{Scales::Kind::kListed};
  Result<std::vector<int>> sides = ReadIntegers(json, kSideRange, Text("%1: each size", shown));
  if (!sides) return tl::unexpected(sides.error());
  scales.longest_sides = std::move(*sides);
  return scales;
}

Result<std::vector<int>> FromJson(const Field<std::vector<int>>& /*field*/, const Json& json,
                                  const Message& shown) {
  if (!json.is_array()) {
    return WrongType(shown, Text("a list of whole numbers, as [300, 100]"), json);
  }
  return ReadIntegers(json, kIterationRange, Text("%1: each number", shown));
}

template <class E>
Result<E> FromJson(const Field<E>& /*field*/, const Json& json, const Message& shown) {
  if (json.is_string()) {
    if (const auto value = FromName<E>(json.get_ref<const std::string&>())) return *value;
  }
  return WrongType(shown, ChoicesText<E>(), json);
}

Result<void> CheckVersion(const Json& json) {
  const auto version = json.find("version");
  if (version == json.end()) {
    return Fail("\"version\" is missing: this is not a recipe of Pastiche");
  }
  if (!IsWhole(*version)) {
    return WrongType(Verbatim("\"version\""), Text("a whole number"), *version);
  }
  if (*version > kRecipeVersion) {
    return Fail(
        "the recipe has version %1, but this program reads version %2: open it with a later "
        "Pastiche",
        version->dump(), kRecipeVersion);
  }
  if (*version < 1) {
    return Fail("\"version\" must be from 1 to %1, not %2", kRecipeVersion, version->dump());
  }
  return {};
}

Result<void> CheckFieldNames(const Json& json) {
  std::set<std::string_view> known = {"version", kOldShares};
  ForEachRecipeField([&](const auto& field) { known.insert(field.name); });
  for (const auto& [name, value] : json.items()) {
    if (!known.contains(name)) return Fail("there is no field %1 in a recipe", Quoted(name));
  }
  return {};
}

/// The text as an object, nested at most kMaxDepth deep and without a key that comes twice (the
/// JSON library would silently take one of the two).
Result<Json> ParseObject(std::string_view text) {
  Message problem;
  DoubledKeys doubled;
  JsonTrail trail;
  const auto watch = [&](int depth, Json::parse_event_t event, const Json& parsed) {
    doubled.Note(depth, event, parsed);
    const bool opens =
        event == Json::parse_event_t::object_start || event == Json::parse_event_t::array_start;
    if (opens && depth >= kMaxDepth) {
      if (problem.empty()) problem = Text("it is nested too deeply for a recipe");
      return false;
    }
    if (problem.empty()) problem = doubled.problem();
    if (event == Json::parse_event_t::key && problem.empty()) {
      trail.Note(depth, parsed.get_ref<const std::string&>());
    }
    return true;
  };
  try {
    Json json = Json::parse(text, watch);
    if (!problem.empty()) return Fail(problem);
    if (!json.is_object()) return Fail("this is not a recipe: it must be a JSON object");
    return json;
  } catch (const Json::exception& exception) {
    return Fail(problem.empty() ? trail.Wrong(exception, 1) : problem);
  }
}

Result<RecipeFile> ReadRecipe(std::string_view text) {
  if (text.size() > kMaxRecipeBytes) return Fail("this is too large for a recipe");
  const Result<Json> json = ParseObject(text);
  if (!json) return tl::unexpected(json.error());
  Result<void> result = CheckVersion(*json);
  if (result) result = CheckFieldNames(*json);
  if (!result) return tl::unexpected(result.error());
  Recipe recipe = DefaultsOfVersion((*json)["version"].get<int>());
  ForEachRecipeField([&](const auto& field) {
    const auto found = json->find(std::string(field.name));
    if (!result || found == json->end()) return;
    const Message shown = Verbatim(Quoted(field.name));
    auto value = FromJson(field, *found, shown);
    if (!value) {
      result = tl::unexpected(value.error());
      return;
    }
    result = CheckValue(field, *value, Quoted(field.name));
    recipe.*field.member = std::move(*value);
  });
  if (result) result = CheckObjective(recipe);
  if (!result) return tl::unexpected(result.error());
  RecipeFile file{std::move(recipe), {}};
  if (const auto shares = json->find(std::string(kOldShares)); shares != json->end()) {
    Result<std::vector<double>> read = ReadShares(*shares, kOldShares);
    if (!read) return tl::unexpected(read.error());
    file.shares = std::move(*read);
  }
  return file;
}

/// What an object that is no recipe itself has as its "recipe", as text, and as its "shares".
struct Inside {
  std::string recipe;
  Json shares;
};

/// Nothing where the text is no such object, and an Error where it is no JSON, such as a report
/// that was cut off. The other members are read past and not kept, however large they are.
Result<std::optional<Inside>> RecipeInside(std::string_view text) {
  bool is_recipe = false;
  // Whether it is in a member that is kept.
  bool kept = false;
  DoubledKeys doubled;
  JsonTrail trail;
  const auto watch = [&](int depth, Json::parse_event_t event, const Json& parsed) {
    // What is written out again below is so by a function that goes as deep as the text does; the
    // recipe's own reader refuses what is kept here, but a key that comes twice is gone by then.
    if (event == Json::parse_event_t::key && depth == 1) {
      kept = parsed == "recipe" || parsed == kShares;
    }
    if (depth <= 1 || kept) doubled.Note(depth, event, parsed);
    if (event != Json::parse_event_t::key) return depth <= kMaxDepth + 1;
    trail.Note(depth, parsed.get_ref<const std::string&>());
    if (depth != 1) return true;
    is_recipe = is_recipe || parsed == "version";
    return kept;
  };
  Json json;
  try {
    json = Json::parse(text, watch);
  } catch (const Json::exception& exception) {
    return Fail(trail.Wrong(exception, is_recipe ? 1 : 2));
  }
  if (is_recipe || !json.is_object()) return std::optional<Inside>();
  const auto inside = json.find("recipe");
  if (inside == json.end()) return std::optional<Inside>();
  if (!doubled.problem().empty()) return Fail(doubled.problem());
  // What is not UTF-8 was replaced when the file was written.
  return std::optional(Inside{inside->dump(-1, ' ', false, Json::error_handler_t::replace),
                              json.value(std::string(kShares), Json())});
}

}  // namespace

Recipe DefaultsOfVersion(int version) {
  Recipe recipe;
  if (version >= 3) return recipe;
  recipe.start_detail = 1;
  if (version == 2) return recipe;
  recipe.tv = 0.5;
  recipe.stop_gain = 2e-4;
  recipe.roughness_weight = 0;
  recipe.range_weight = 0;
  recipe.figures = 1;
  recipe.noise_color = NoiseColor::kGrey;
  recipe.adam_average = 0;
  recipe.margin = 0;
  recipe.scale_iterations = {};
  return recipe;
}

std::string RecipeToJson(const Recipe& recipe) {
  OrderedJson json;
  json["version"] = kRecipeVersion;
  ForEachRecipeField([&](const auto& field) {
    json[std::string(field.name)] = ToJson(field, recipe.*field.member);
  });
  // A file name need not be UTF-8, but JSON must be.
  return json.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + '\n';
}

Result<Recipe> RecipeFromJson(std::string_view text, std::string_view name) {
  Result<RecipeFile> file = ReadRecipe(text);
  if (!file) return Fail(About(name, file.error().message));
  return std::move(file->recipe);
}

Result<RecipeFile> RecipeFromDocument(std::string_view text, std::string_view name) {
  const Result<std::optional<Inside>> found =
      text.size() <= kMaxDocumentBytes ? RecipeInside(text) : std::optional<Inside>();
  if (!found) return Fail(About(name, found.error().message));
  const std::optional<Inside>& inside = *found;
  Result<RecipeFile> file = ReadRecipe(inside ? std::string_view(inside->recipe) : text);
  if (!file) {
    return inside ? Fail("%1: its \"recipe\": %2", name, file.error().message)
                  : Fail(About(name, file.error().message));
  }
  if (!inside || inside->shares.is_null()) return file;
  Result<std::vector<double>> shares = ReadShares(inside->shares, kShares);
  if (!shares) return Fail(About(name, shares.error().message));
  file->shares = std::move(*shares);
  return file;
}

}  // namespace pastiche
