#include "tests/ui/asked_texts.h"

#include <cctype>
#include <string_view>

namespace pastiche {
namespace {

/// QPushButton's texts and the like are Qt's; those of the core are translations_test's.
bool IsOurs(std::string_view context) {
  if (context.empty() || context == "core") return false;
  return !(context.size() > 1 && context[0] == 'Q' && std::isupper(context[1]) != 0);
}

}  // namespace

AskedTexts::AskedTexts() {
  if (!english_.load("pastiche_en", ":/translations") ||
      !german_.load("pastiche_de", ":/translations")) {
    qFatal("the translations are missing");
  }
}

QString AskedTexts::translate(const char* context, const char* text, const char* comment,
                              int count) const {
  if (context == nullptr || text == nullptr || *text == '\0' || !IsOurs(context)) return {};
  if (german_.translate(context, text, comment, count).isEmpty()) {
    const std::scoped_lock lock(mutex_);
    unknown_.insert(std::string(context) + ": " + text);
  }
  return english_.translate(context, text, comment, count);
}

std::set<std::string> AskedTexts::unknown() const {
  const std::scoped_lock lock(mutex_);
  return unknown_;
}

}  // namespace pastiche
