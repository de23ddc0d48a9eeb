#include "core/base/user_folders.h"

#include <array>
#include <optional>
#include <string>

#include <gtest/gtest.h>

#include "tests/support/environment.h"

namespace pastiche {
namespace {

namespace fs = std::filesystem;

struct Kind {
  Result<fs::path> (*folder)();
  const char* variable;
  const char* under_home;
};
constexpr std::array<Kind, 3> kKinds = {{{DataFolder, "XDG_DATA_HOME", ".local/share/pastiche"},
                                         {ConfigFolder, "XDG_CONFIG_HOME", ".config/pastiche"},
                                         {CacheFolder, "XDG_CACHE_HOME", ".cache/pastiche"}}};

TEST(UserFolders, AreWhereTheVariablesSay) {
  for (const Kind& kind : kKinds) {
    const ScopedEnvironment variable(kind.variable, "/chosen");
    for (const auto& value : {std::optional<std::string>("/home/somebody"), {"relative"}, {}}) {
      const ScopedEnvironment home("HOME", value);
      EXPECT_EQ(kind.folder(), fs::path("/chosen/pastiche")) << kind.variable;
    }
  }
}

TEST(UserFolders, AreAtHomeWhereTheVariableHoldsNoAbsolutePath) {
  const ScopedEnvironment home("HOME", "/home/somebody");
  for (const Kind& kind : kKinds) {
    for (const auto& value : {std::optional<std::string>(), {""}, {"relative"}, {"./x"}, {"~/x"}}) {
      const ScopedEnvironment variable(kind.variable, value);
      EXPECT_EQ(kind.folder(), fs::path("/home/somebody") / kind.under_home) << kind.variable;
    }
  }
}

TEST(UserFolders, AreMissedByNameWithoutAHome) {
  for (const Kind& kind : kKinds) {
    const ScopedEnvironment variable(kind.variable, "relative");
    for (const auto& value : {std::optional<std::string>(), {""}, {"relative"}}) {
      const ScopedEnvironment home("HOME", value);
      const Result<fs::path> folder = kind.folder();
      ASSERT_FALSE(folder) << *folder;
      EXPECT_NE(English(folder.error().message).find(std::string("set HOME or ") + kind.variable),
                std::string::npos)
          << folder.error().message;
    }
  }
}

}  // namespace
}  // namespace pastiche
