#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/artwork/artwork.h"
#include "core/artwork/painted_from.h"
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

  /// What is said of a picture that was painted from `artwork`, which Read has made.
  PaintedFrom Describe(const Artwork& artwork) const;

  /// Nothing, or the Error that a painting's weight is out of range.
  Result<void> CheckWeights() const;

  /// What else of an artwork than the pictures is known.
  struct Settings {
    Recipe recipe = {};
    /// Of the paintings, in their order, where no --style names weights. Those of another number of
    /// paintings are not taken, which is said.
    std::vector<double> shares = {};
    /// To begin with.
    std::optional<std::filesystem::path> start = {};
    /// Most that the program may take (Machine::memory).
    std::int64_t memory = 0;
  };

  /// Reads the photo, the paintings, the masks and, where there is one, the picture to begin with.
  /// Masks of the same bytes are one. Errors name the file. `hashes` gets the SHA-256 of each file,
  /// by its path; `photo` what the photo's file says of it.
  Result<Artwork> Read(const Settings& settings, FileHashes* hashes = nullptr,
                       PictureMetadata* photo = nullptr) const;

 private:
  /// Those of another shape than the photo's, by the names of their files.
  Result<void> CheckMasks(const Artwork& artwork) const;
  void GiveShares(const std::vector<double>& shares, std::vector<Painting>& paintings) const;

  std::string content_;
  /// As --style names them, each read once.
  std::vector<Result<NamedPainting>> paintings_;
  std::vector<std::string> masks_;
  std::optional<std::string> protect_;
};
}  // namespace pastiche::cli
