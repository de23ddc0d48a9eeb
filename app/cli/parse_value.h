#pragma once

#include <algorithm>
#include <charconv>
#include <limits>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/recipe/recipe_fields.h"
#include "core/recipe/recipe_json.h"
#include "core/recipe/recipe_names.h"

/// The value of a recipe's field from the text of a command-line option. `option` is the option's
/// name, for messages. One overload per kind of field, so that the table of fields drives them;
/// what is in range is left to CheckValue, but for integers that fit no type.
namespace pastiche::cli {

/// A whole number without blanks or signs but '-', in `range`. The word that stands for 0 elsewhere
/// is only named in the message: 0 itself is refused as what is out of range.
template <class T>
Result<T> ParseInteger(std::string_view text, std::string_view option, const Range<T>& range,
                       std::string_view zero_word = {}) {
  const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
  const bool is_integer = !digits.empty() && std::all_of(digits.begin(), digits.end(), [](char c) {
    return c >= '0' && c <= '9';
  });
  if (!is_integer) {
    return zero_word.empty()
               ? Fail("%1 must be a whole number, not %2", option, text)
               : Fail("%1 must be a whole number or %2, not %3", option, zero_word, text);
  }
  T value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !range.Contains(value)) {
    return Fail(OutOfRange(option, range, zero_word, std::string(text)));
  }
  return value;
}

/// A number with a decimal point, whatever the locale.
Result<double> ParseReal(std::string_view text, std::string_view option);

template <class T>
Result<T> ParseValue(const NumberField<T>& field, std::string_view text, std::string_view option) {
  if (!field.zero_word.empty() && text == field.zero_word) return T{};
  if constexpr (std::is_floating_point_v<T>) {
    return ParseReal(text, option);
  } else {
    return ParseInteger(text, option, field.range, field.zero_word);
  }
}

Result<bool> ParseValue(const Field<bool>& field, std::string_view text, std::string_view option);
Result<std::string> ParseValue(const Field<std::string>& field, std::string_view text,
                               std::string_view option);
/// From "conv4_2,conv2_2:0.5". Where no weight is given it is 1 for a content layer and 1 / (number
/// of layers) for a style layer.
Result<LayerWeights> ParseValue(const Field<LayerWeights>& field, std::string_view text,
                                std::string_view option);
/// From "600,200".
Result<std::vector<int>> ParseValue(const Field<std::vector<int>>& field, std::string_view text,
                                    std::string_view option);
/// From "auto", "flat", "octaves" or "128,256".
Result<Scales> ParseValue(const Field<Scales>& field, std::string_view text,
                          std::string_view option);

template <class E>
Result<E> ParseValue(const Field<E>& /*field*/, std::string_view text, std::string_view option) {
  if (const auto value = FromName<E>(text)) return *value;
  return Fail("%1 must be %2, not %3", option, ChoicesText<E>(), text);
}

}  // namespace pastiche::cli
