#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/written_paths.h"
#include "core/session/machine.h"

namespace CLI {
class App;
}

namespace pastiche::cli {

/// The options that say how the machine is used, not what is painted.
class MachineOptions {
 public:
  void AddTo(CLI::App& app);

  /// Errors name the option.
  Result<Machine> Make() const;

  /// What the program may write down about the machine meanwhile.
  std::vector<NamedPath> FilesWritten() const;

 private:
  std::optional<std::string> threads_;
  std::optional<std::string> memory_;
  std::optional<std::string> precision_;
  std::optional<std::string> device_;
};

/// A number of bytes: "3000000000", "3G", "3GB", "2.5GiB", "800M", "800MiB".
Result<std::int64_t> ParseBytes(std::string_view text, std::string_view option);

}  // namespace pastiche::cli
