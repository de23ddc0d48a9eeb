#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

#include <QString>

#include "core/base/written_paths.h"
#include "core/image/image.h"
#include "core/image/write_image.h"

namespace pastiche {

/// What is to be exported to where.
struct ExportRequest {
  std::filesystem::path path;
  WriteOptions options;
  /// The pictures and the network in use, each as it is called towards the user. None of them is
  /// ever replaced.
  std::vector<NamedPath> reads = {};
  /// Asks for another file for the picture that it is given, where this one cannot be written.
  std::function<void(const std::shared_ptr<const Image>&)> again = {};
};

/// Exports a picture, resampled to `size` unless that is 0 x 0. An empty text, or one line: which
/// file, what is wrong, what to do; nothing was written then. For worker threads.
QString WriteExportedPicture(const Image& picture, const ExportRequest& request, ImageSize size);

}  // namespace pastiche
