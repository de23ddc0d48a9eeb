#pragma once

#include <exception>
#include <string>

namespace pastiche {

/// An exception that nobody foresaw, as one line for the user.
std::string MessageOf(const std::exception& error);

}  // namespace pastiche
