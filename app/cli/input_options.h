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

/// A painting as it is named on the command line.
struct NamedPainting {
  std::filesystem::path path;
  std::optional<double> weight;
};

/// "FILE" or "FILE:WEIGHT". A file whose own name ends so is taken as a file.
Result<NamedPainting> ParsePainting(const std::string& text);

/// The options that every command takes that looks at a photo and paintings.
class InputOptions {
 public:
  void AddPictures(CLI::App& app);

  /// The pictures that are named, without reading them.
  std::vector<std::filesystem::path> Paths() const;

  /// The recipe with the paintings' weights, where some are given.
  Result<Recipe> WithWeights(Recipe recipe) const;

  /// Reads the photo, the paintings and the masks. Errors name the file.
  Result<SessionInputs> Read() const;

 private:
  std::string content_;
  std::vector<std::string> styles_;
  std::vector<std::string> masks_;
  std::optional<std::string> protect_;
};

/// A picture that is shared read-only.
Result<std::shared_ptr<const Image>> ReadShared(const std::filesystem::path& path);

}  // namespace pastiche::cli
