#include "core/recipe/doubled_keys.h"

#include <cstddef>

#include "core/base/quoted.h"

namespace pastiche {

namespace {

/// Deeper than any file that is read here nests.
constexpr int kDeepest = 16;

}  // namespace

void DoubledKeys::Begin(int depth) {
  if (depth > kDeepest) return;
  const auto place = static_cast<std::size_t>(depth);
  if (keys_.size() <= place) keys_.resize(place + 1);
  keys_[place].clear();
}

void DoubledKeys::Add(int depth, const std::string& key) {
  const auto place = static_cast<std::size_t>(depth);
  if (place >= keys_.size() || !problem_.empty()) return;
  if (!keys_[place].insert(key).second) {
    problem_ = Text("the field %1 is there twice", Quoted(key));
  }
}

}  // namespace pastiche
