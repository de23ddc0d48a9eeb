#pragma once

#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/image/write_image.h"

namespace CLI {
class App;
}

namespace pastiche::cli {

/// The options for how a picture is written.
class PictureWriteOptions {
 public:
  void AddTo(CLI::App& app);

  /// Checks the values. Errors name the option.
  Result<WriteOptions> Make() const;

  /// Whether the file is to say how the picture was painted, and what the photo's file says.
  bool settings() const { return !no_settings_; }
  bool metadata() const { return !no_metadata_; }

 private:
  std::optional<std::string> quality_;
  std::optional<std::string> depth_;
  std::optional<std::string> dpi_;
  std::optional<std::string> profile_;
  bool no_settings_ = false;
  bool no_metadata_ = false;
};

}  // namespace pastiche::cli
