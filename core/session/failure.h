#pragma once

#include <exception>
#include <string>

namespace pastiche {

/// Whether the exception, LibTorch's or the library's, says that memory ran out.
bool IsOutOfMemory(const std::exception& error);

/// An exception that nobody foresaw, as one line for the user.
std::string MessageOf(const std::exception& error);

}  // namespace pastiche
