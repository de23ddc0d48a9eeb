#pragma once

#include <concepts>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What people read. A sentence of the core is an English text with arguments, and not a string, so
/// that the command line can print it in English and the window in the language of its user.
///
///     Fail("%1: there is no such file; check its name", path)       an Error (result.h)
///     Text("%1: the weight of %2", name, layer)                     a Message
///     Counted("%n rows are missing", "1 row is missing", rows)      one with a count
///
/// %1, %2, ... stand for the arguments, each of which may be a Message itself. The texts for the
/// translators are found by the names of these three functions (resources/translations/update.sh),
/// so the first argument is always a literal; that it is one, and that its place markers are the
/// arguments, is checked when the code is compiled.
namespace pastiche {

/// A text with its arguments, or words that are not ours.
class Message {
 public:
  /// Nothing to say.
  Message() = default;

  bool empty() const { return source_ == nullptr && words_.empty(); }

  friend bool operator==(const Message& a, const Message& b);

  /// Finds the words for a text in some language. `one` and `count` are those of Counted, or null
  /// and -1; the answer still has its place markers %1, %2, ..., but no %n.
  using Translator = std::function<std::string(const char* text, const char* one, long long count)>;

  /// In the words of `translate`, arguments too. What the arguments say is left as it is, also when
  /// it looks like a place marker.
  std::string In(const Translator& translate) const;

 private:
  friend Message MakeMessage(const char* text, const char* one, long long count,
                             std::vector<Message> arguments);
  friend Message Verbatim(std::string words);

  const char* source_ = nullptr;
  const char* one_ = nullptr;
  long long count_ = -1;
  std::vector<Message> arguments_;
  /// Without a source.
  std::string words_;
};

/// Words that are nobody's to translate: a library's, the system's, a file's.
Message Verbatim(std::string words);

/// As it stands in the code.
std::string English(const Message& message);

/// In English, for logs and tests.
std::ostream& operator<<(std::ostream& out, const Message& message);

/// What may stand for a place marker: a name, a path, a whole number (in plain digits), or a
/// message. A literal may not, since nobody would translate it: it is a Text.
class MessageArgument {
 public:
  MessageArgument(Message message) : message_(std::move(message)) {}
  MessageArgument(std::string words) : message_(Verbatim(std::move(words))) {}
  MessageArgument(std::string_view words) : MessageArgument(std::string(words)) {}
  MessageArgument(const std::filesystem::path& path) : MessageArgument(path.string()) {}
  template <std::integral T>
  requires(!std::same_as<T, bool> && !std::same_as<T, char>) MessageArgument(T number)
      : MessageArgument(std::to_string(number)) {}
  MessageArgument(const char* literal) = delete;

  Message Take() && { return std::move(message_); }

 private:
  Message message_;
};

/// A literal whose place markers are %1 to %`kArguments`, each of them at least once, and %n if
/// `kCounts`. Anything else does not compile.
template <std::size_t kArguments, bool kCounts = false>
class SourceText {
 public:
  template <std::size_t kSize>
  consteval SourceText(const char (&text)[kSize])  // NOLINT: a literal is the text.
      : text_(text) {
    static_assert(kArguments < 10, "place markers have one digit");
    static_assert(kSize > 1, "a text says something");
    std::size_t seen = 0;
    for (std::size_t i = 0; i + 2 < kSize; ++i) {
      if (text[i] != '%') continue;
      const char next = text[i + 1];
      if (next == 'n' && !kCounts) ThereIsNoCount();
      if (next < '0' || next > '9') continue;
      const std::size_t number = static_cast<std::size_t>(next - '0');
      if (number < 1 || number > kArguments) ThereIsNoArgumentForAMarker();
      seen |= std::size_t{1} << number;
    }
    if (seen != (std::size_t{2} << kArguments) - 2) ThereIsNoMarkerForAnArgument();
  }

  const char* get() const { return text_; }

 private:
  // Not constant expressions: the compiler's message names what is wrong.
  static void ThereIsNoCount() {}
  static void ThereIsNoArgumentForAMarker() {}
  static void ThereIsNoMarkerForAnArgument() {}

  const char* text_;
};

Message MakeMessage(const char* text, const char* one, long long count,
                    std::vector<Message> arguments);

/// A text; `text` is a literal.
template <class... Arguments>
Message Text(SourceText<sizeof...(Arguments)> text, Arguments&&... arguments) {
  return MakeMessage(text.get(), nullptr, -1,
                     {MessageArgument(std::forward<Arguments>(arguments)).Take()...});
}

/// A text with a number of things: `many` has %n for it, and `one` is what English says of one.
/// `count` is 0 or more. Other languages have other forms, and find them by the count.
template <std::integral Count, class... Arguments>
Message Counted(SourceText<sizeof...(Arguments), true> many,
                SourceText<sizeof...(Arguments), true> one, Count count, Arguments&&... arguments) {
  return MakeMessage(many.get(), one.get(), static_cast<long long>(count),
                     {MessageArgument(std::forward<Arguments>(arguments)).Take()...});
}

/// What a message is about in front of it: "photo.jpg: the file is empty".
Message About(MessageArgument subject, Message message);

}  // namespace pastiche
