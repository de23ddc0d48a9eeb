#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/objective/session_inputs.h"

namespace CLI {
class App;
}

namespace pastiche::cli {

/// The options that every command takes that looks at a photo and a painting.
class InputOptions {
 public:
  void AddPictures(CLI::App& app);

  /// The pictures that are named, without reading them.
  std::vector<std::filesystem::path> Paths() const;

  /// Reads the photo and the painting. Errors name the file.
  Result<SessionInputs> Read() const;

 private:
  std::string content_;
  std::vector<std::string> styles_;
};

/// A picture that is shared read-only.
Result<std::shared_ptr<const Image>> ReadShared(const std::filesystem::path& path);

}  // namespace pastiche::cli
