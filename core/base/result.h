#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace pastiche {

/// What went wrong, in one line that a person can act on: which file or field, what is wrong with
/// it, what to do.
struct Error {
  std::string message;
};

/// A value or an Error. Functions whose input can be bad return this; exceptions are left to what
/// the program cannot foresee.
template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> Fail(std::string message) {
  return tl::unexpected<Error>(Error{std::move(message)});
}

}  // namespace pastiche
