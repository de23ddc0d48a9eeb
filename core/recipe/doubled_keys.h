#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/base/message.h"

namespace pastiche {

/// Notices a key that comes twice in an object of a JSON text, as the parser meets it: the JSON
/// library would silently take one of the two.
class DoubledKeys {
 public:
  /// For the parser's callback, at each event. What is nested deeper than anything that is read is
  /// not looked at.
  template <class Json>
  void Note(int depth, typename Json::parse_event_t event, const Json& parsed) {
    if (event == Json::parse_event_t::object_start) Begin(depth + 1);
    if (event == Json::parse_event_t::key) {
      Add(depth, parsed.template get_ref<const std::string&>());
    }
  }

  /// What is wrong with the first of them; empty where no key comes twice.
  const Message& problem() const { return problem_; }

 private:
  /// An object whose keys are `depth` deep.
  void Begin(int depth);
  void Add(int depth, const std::string& key);

  std::vector<std::set<std::string>> keys_;
  Message problem_;
};

}  // namespace pastiche
