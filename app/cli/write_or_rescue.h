#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "core/base/atomic_file.h"
#include "core/base/result.h"
#include "core/image/image.h"
#include "core/image/write_image.h"

namespace pastiche::cli {

/// Writes a picture, or a text, where it was asked for. If it cannot be written there it is kept in
/// another place (WriteElsewhere), and one line says what was wrong and where it is; false then.
/// `what` it is, for that line: "the picture". A rescued picture is a PNG of 16 bits, which can be
/// written whatever was wrong with the format.
bool WritePictureOrRescue(const Image& picture, const std::filesystem::path& path,
                          const std::string& what, const WriteOptions& options = {});
bool WriteTextOrRescue(const std::string& text, const std::filesystem::path& path,
                       const std::string& what);

}  // namespace pastiche::cli
