#pragma once

#include <array>
#include <exception>
#include <string>

#include "core/base/message.h"

namespace pastiche {

/// Where in a JSON text its parser is, so that what the parser refuses is said of its field.
class JsonTrail {
 public:
  /// At the key of a member of an object that is `depth` deep; the outermost's are 1 deep.
  void Note(int depth, const std::string& key);

  /// What the JSON library's exception says, where a recipe's fields are `depth` deep: a number
  /// that is larger than any that a computer knows breaks its field's range.
  Message Wrong(const std::exception& exception, int depth) const;

 private:
  std::array<std::string, 4> keys_;
};

}  // namespace pastiche
