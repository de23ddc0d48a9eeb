#include "core/recipe/json_trail.h"

#include <algorithm>
#include <string_view>

#include "core/base/quoted.h"
#include "core/recipe/recipe_fields.h"

namespace pastiche {

namespace {

/// The number that the JSON library refuses because no double is so large, as it is written;
/// empty where it complains of something else.
std::string TooLargeNumber(const std::exception& exception) {
  // "[json.exception.out_of_range.406] number overflow parsing '1e400'"
  constexpr std::string_view kNumber = "number overflow parsing '";
  std::string_view message = exception.what();
  const std::size_t at = message.find(kNumber);
  if (message.find("out_of_range.406]") == message.npos || at == message.npos) return {};
  message.remove_prefix(at + kNumber.size());
  return Printable(message.substr(0, message.rfind('\'')), 40);
}

// The range that a number breaks that is larger than any. `part`: the key within the field's
// object.
template <class T>
Message TooLarge(const NumberField<T>& field, const Message& shown, const std::string& /*part*/,
                 const std::string& number) {
  return OutOfRange(shown, field.range, field.zero_word, number);
}
Message TooLarge(const Field<LayerWeights>& /*field*/, const Message& shown,
                 const std::string& part, const std::string& number) {
  return OutOfRange(Text("%1: the weight of %2", shown, Printable(part, 40)), kLayerWeightRange, {},
                    number);
}
Message TooLarge(const Field<std::vector<int>>& /*field*/, const Message& shown,
                 const std::string& /*part*/, const std::string& number) {
  return OutOfRange(Text("%1: each number", shown), kIterationRange, {}, number);
}
Message TooLarge(const Field<Scales>& /*field*/, const Message& shown, const std::string& /*part*/,
                 const std::string& number) {
  return OutOfRange(Text("%1: each size", shown), kSideRange, {}, number);
}
template <class T>
Message TooLarge(const Field<T>& /*field*/, const Message& shown, const std::string& /*part*/,
                 const std::string& number) {
  return Text("%1: the number %2 is too large", shown, number);
}

/// The same where only the field's name is known.
Message TooLargeIn(const std::string& name, const std::string& part, const std::string& number) {
  const Message shown = Verbatim(Quoted(name));
  Message message = Text("%1: the number %2 is too large", shown, number);
  ForEachRecipeField([&](const auto& field) {
    if (field.name == name) message = TooLarge(field, shown, part, number);
  });
  return message;
}

}  // namespace

void JsonTrail::Note(int depth, const std::string& key) {
  if (depth < 1 || static_cast<std::size_t>(depth) >= keys_.size()) return;
  keys_[static_cast<std::size_t>(depth)] = key;
  for (std::size_t deeper = static_cast<std::size_t>(depth) + 1; deeper < keys_.size(); ++deeper) {
    keys_[deeper].clear();
  }
}

Message JsonTrail::Wrong(const std::exception& exception, int depth) const {
  if (const std::string number = TooLargeNumber(exception); !number.empty()) {
    const std::string& name = keys_.at(static_cast<std::size_t>(depth));
    const std::string& part = keys_.at(static_cast<std::size_t>(depth) + 1);
    if (name.empty()) return Text("the number %1 is too large", number);
    return TooLargeIn(name, part, number);
  }
  // Its messages begin with "[json.exception.parse_error.101] ".
  std::string_view message = exception.what();
  message.remove_prefix(std::min(message.size(), message.find("] ") + 2));
  return Text("this is not valid JSON: %1", Printable(message, 200));
}

}  // namespace pastiche
