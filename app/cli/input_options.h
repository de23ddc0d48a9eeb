#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/artwork/session_inputs.h"
#include "core/base/result.h"
#include "core/base/written_paths.h"
#include "core/image/picture_metadata.h"

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

/// A file among the inputs and what it is for: "content", "style 1", "mask 1", "protect", "start".
struct InputPicture {
  std::string role;
  std::filesystem::path path;
};

using FileHashes = std::map<std::filesystem::path, std::string>;

/// The options that every command takes that looks at a photo and paintings.
class InputOptions {
 public:
  void AddPictures(CLI::App& app);

  /// The pictures that are named, without reading them.
  std::vector<InputPicture> Pictures() const;
  /// The same by the options that name them.
  std::vector<NamedPath> FilesRead() const;

  /// The recipe with the paintings' weights, where some are given.
  Result<Recipe> WithWeights(Recipe recipe) const;

  /// Reads the photo, the paintings, the masks and, where there is one, the picture to begin with.
  /// Errors name the file. `hashes` gets the SHA-256 of each file, by its path; `photo` what the
  /// photo's file says of it.
  Result<SessionInputs> Read(const std::optional<std::filesystem::path>& start = {},
                             FileHashes* hashes = nullptr, PictureMetadata* photo = nullptr) const;

 private:
  std::string content_;
  std::vector<std::string> styles_;
  std::vector<std::string> masks_;
  std::optional<std::string> protect_;
};
}  // namespace pastiche::cli
