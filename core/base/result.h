#pragma once

#include <utility>

#include <tl/expected.hpp>

#include "core/base/message.h"

namespace pastiche {

/// What went wrong, in one line that a person can act on: which file or field, what is wrong with
/// it, what to do.
struct Error {
  Message message;
};

/// A value or an Error. Functions whose input can be bad return this; exceptions are left to what
/// the program cannot foresee.
template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> Fail(Message message) {
  return tl::unexpected<Error>(Error{std::move(message)});
}

/// With the message Text(text, arguments...).
template <class... Arguments>
tl::unexpected<Error> Fail(SourceText<sizeof...(Arguments)> text, Arguments&&... arguments) {
  return Fail(Text(text, std::forward<Arguments>(arguments)...));
}

}  // namespace pastiche
