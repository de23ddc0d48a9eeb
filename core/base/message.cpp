#include "core/base/message.h"

#include <ostream>

namespace pastiche {
namespace {

/// `text` with each %1, %2, ... replaced by its argument, in one pass over the text, so
/// that an argument that has a '%' in it stays what it is. A place marker without an argument, as a
/// careless translation may have one, stays too.
std::string Fill(std::string_view text, const std::vector<std::string>& arguments) {
  std::string filled;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char digit = i + 1 < text.size() ? text[i + 1] : '\0';
    const bool marker = text[i] == '%' && digit >= '1' && digit <= '9' &&
                        static_cast<std::size_t>(digit - '0') <= arguments.size();
    if (!marker) {
      filled += text[i];
      continue;
    }
    filled += arguments[static_cast<std::size_t>(digit - '1')];
    ++i;
  }
  return filled;
}

std::string EnglishOf(const char* text, const char* one, long long count) {
  std::string words = count == 1 ? one : text;
  const std::string number = std::to_string(count);
  for (std::size_t at = words.find("%n"); one != nullptr && at != std::string::npos;
       at = words.find("%n", at + number.size())) {
    words.replace(at, 2, number);
  }
  return words;
}

bool SameText(const char* a, const char* b) {
  return a == nullptr || b == nullptr ? a == b : std::string_view(a) == b;
}

}  // namespace

std::string Message::In(const Translator& translate) const {
  if (source_ == nullptr) return words_;
  std::vector<std::string> arguments;
  arguments.reserve(arguments_.size());
  for (const Message& argument : arguments_) arguments.push_back(argument.In(translate));
  return Fill(translate(source_, one_, count_), arguments);
}

bool operator==(const Message& a, const Message& b) {
  return SameText(a.source_, b.source_) && SameText(a.one_, b.one_) && a.count_ == b.count_ &&
         a.words_ == b.words_ && a.arguments_ == b.arguments_;
}

Message MakeMessage(const char* text, const char* one, long long count,
                    std::vector<Message> arguments) {
  Message message;
  message.source_ = text;
  message.one_ = one;
  message.count_ = count;
  message.arguments_ = std::move(arguments);
  return message;
}

Message Verbatim(std::string words) {
  Message message;
  message.words_ = std::move(words);
  return message;
}

std::string English(const Message& message) { return message.In(EnglishOf); }

std::ostream& operator<<(std::ostream& out, const Message& message) {
  return out << English(message);
}

Message About(MessageArgument subject, Message message) {
  return Text("%1: %2", std::move(subject), std::move(message));
}

}  // namespace pastiche
