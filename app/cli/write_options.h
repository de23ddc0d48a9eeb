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

 private:
  std::optional<std::string> quality_;
  std::optional<std::string> depth_;
  std::optional<std::string> dpi_;
};

}  // namespace pastiche::cli
