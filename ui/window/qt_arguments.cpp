#include "ui/window/qt_arguments.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

namespace pastiche {

namespace {

/// As QGuiApplication's and QApplication's documentation has them; with two hyphens they are the
/// same.
constexpr std::string_view kFlags[] = {"reverse", "widgetcount", "nograb", "dograb", "sync"};
constexpr std::string_view kWithValue[] = {"platform",
                                           "platformpluginpath",
                                           "platformtheme",
                                           "plugin",
                                           "qwindowgeometry",
                                           "qwindowicon",
                                           "qwindowtitle",
                                           "session",
                                           "stylesheet",
                                           "display",
                                           "geometry",
                                           "title",
                                           "icon",
                                           "fontengine"};

template <std::size_t count>
bool Has(const std::string_view (&names)[count], std::string_view name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

}  // namespace

DividedArguments DivideArguments(int argc, char** argv) {
  DividedArguments divided;
  if (argc > 0) divided.own = divided.qt = {argv[0]};
  for (int i = 1; i < argc; ++i) {
    std::string_view name = argv[i];
    if (name == "--") {
      divided.own.insert(divided.own.end(), argv + i, argv + argc);
      break;
    }
    const bool is_option = name.size() > 1 && name.front() == '-';
    if (is_option) name.remove_prefix(name.starts_with("--") ? 2 : 1);
    const bool with_value = is_option && Has(kWithValue, name);
    const bool of_qt = with_value || (is_option && Has(kFlags, name));
    (of_qt ? divided.qt : divided.own).push_back(argv[i]);
    if (with_value && i + 1 < argc) divided.qt.push_back(argv[++i]);
  }
  return divided;
}

}  // namespace pastiche
