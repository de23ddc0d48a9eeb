#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/machine_options.h"
#include "core/base/result.h"
#include "core/base/written_paths.h"
#include "core/image/image.h"

namespace CLI {
class App;
}

namespace pastiche {
class Network;
}

namespace pastiche::cli {

/// What the commands take that look at one network, and at a picture through it.
class NetworkFileOptions {
 public:
  void AddTo(CLI::App& app, bool needs_picture);

  /// Loads the network, for this thread to work with on as many threads as were asked for. Errors
  /// name the option or the file.
  Result<std::shared_ptr<const Network>> Load() const;

  /// What looking at a picture may take, in bytes; after Load.
  std::int64_t Memory() const;

  /// The files that they name.
  std::vector<NamedPath> FilesRead() const;

  bool has_picture() const { return !picture_.empty(); }
  const std::string& picture() const { return picture_; }
  /// The picture at the size that was asked for.
  Result<Image> ReadPicture() const;

 private:
  std::string network_;
  std::string picture_;
  std::optional<std::string> size_;
  std::optional<std::string> preprocessing_;
  bool no_normalize_ = false;
  MachineOptions machine_;
};

}  // namespace pastiche::cli
