#pragma once

#include <vector>

namespace pastiche {

/// A command line in two, each with the program's name in front.
struct DividedArguments {
  /// The program's own, and what nobody knows.
  std::vector<char*> own;
  /// The options that QApplication takes, with their values, such as -reverse and what session
  /// managers and windowing systems give a program: -session, -display. Not -style, whose name the
  /// program has for its painting.
  std::vector<char*> qt;
};

DividedArguments DivideArguments(int argc, char** argv);

}  // namespace pastiche
