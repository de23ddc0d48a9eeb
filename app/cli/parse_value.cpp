#include "app/cli/parse_value.h"

#include <cmath>
#include <optional>
#include <set>
#include <vector>

namespace pastiche::cli {
namespace {

std::vector<std::string_view> SplitAtCommas(std::string_view text) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t comma = text.find(',');
    parts.push_back(text.substr(0, comma));
    if (comma == std::string_view::npos) return parts;
    text.remove_prefix(comma + 1);
  }
}

}  // namespace

Result<double> ParseReal(std::string_view text, std::string_view option) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = end == text.data() + text.size() && !text.empty();
  if (error == std::errc::result_out_of_range && whole) {
    // from_chars tells neither end of the range; all fields take 0 for what is smaller than any.
    const bool tiny = text.find("e-") != text.npos || text.find("E-") != text.npos;
    const double magnitude = tiny ? 0 : std::numeric_limits<double>::infinity();
    return text.starts_with('-') ? -magnitude : magnitude;
  }
  if (error != std::errc() || !whole) {
    return Fail("%1 must be a number, not %2", option, text);
  }
  return value;
}

Result<bool> ParseValue(const Field<bool>& /*field*/, std::string_view text,
                        std::string_view option) {
  if (text == "true") return true;
  if (text == "false") return false;
  return Fail("%1 must be true or false, not %2", option, text);
}

Result<std::string> ParseValue(const Field<std::string>& /*field*/, std::string_view text,
                               std::string_view /*option*/) {
  return std::string(text);
}

Result<LayerWeights> ParseValue(const Field<LayerWeights>& field, std::string_view text,
                                std::string_view option) {
  const std::vector<std::string_view> parts = SplitAtCommas(text);
  const bool content = field.member == &Recipe::content_layers;
  const double default_weight = content ? 1.0 : 1.0 / static_cast<double>(parts.size());
  LayerWeights weights{};
  std::set<int> named;
  for (const std::string_view part : parts) {
    const std::size_t colon = part.find(':');
    const std::string name(part.substr(0, colon));
    const std::optional<int> layer = LayerIndex(name);
    if (!layer) {
      return Fail("%1: there is no layer \"%2\"; the layers are conv1_1 to conv5_4", option, name);
    }
    if (!named.insert(*layer).second) {
      return Fail("%1: %2 is there twice", option, name);
    }
    double weight = default_weight;
    if (colon != std::string_view::npos) {
      const Result<double> given =
          ParseReal(part.substr(colon + 1), std::string(option) + ": the weight of " + name);
      if (!given) return tl::unexpected(given.error());
      weight = *given;
    }
    weights[static_cast<std::size_t>(*layer)] = weight;
  }
  return weights;
}

Result<std::vector<int>> ParseValue(const Field<std::vector<int>>& /*field*/, std::string_view text,
                                    std::string_view option) {
  std::vector<int> values;
  for (const std::string_view part : SplitAtCommas(text)) {
    const Result<int> value =
        ParseInteger(part, std::string(option) + ": each number", kIterationRange);
    if (!value) return tl::unexpected(value.error());
    values.push_back(*value);
  }
  return values;
}

Result<Scales> ParseValue(const Field<Scales>& /*field*/, std::string_view text,
                          std::string_view option) {
  if (text == "auto") return Scales{Scales::Kind::kAuto};
  if (text == "flat") return Scales{Scales::Kind::kFlat};
  if (text == "octaves") return Scales{Scales::Kind::kOctaves};
  Scales scales{Scales::Kind::kListed};
  for (const std::string_view part : SplitAtCommas(text)) {
    const bool number = !part.empty() && part.find_first_not_of("0123456789") == part.npos;
    if (!number) {
      return Fail("%1 must be auto, flat, octaves or sizes as 128,256, not %2", option, text);
    }
    const Result<int> side = ParseInteger(part, std::string(option) + ": each size", kSideRange);
    if (!side) return tl::unexpected(side.error());
    scales.longest_sides.push_back(*side);
  }
  return scales;
}

}  // namespace pastiche::cli
