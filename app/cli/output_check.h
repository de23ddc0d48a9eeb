#pragma once

#include <filesystem>
#include <string>

#include "core/base/result.h"
#include "core/base/written_paths.h"
#include "core/image/image.h"

/// Looks, before a run, whether its results can be written, so that nobody waits for a picture that
/// has nowhere to go. `option` is the command-line option that names the path, for messages.
namespace pastiche::cli {

/// The path can take a new or replaced file: see CheckCanBeWritten.
Result<void> CheckOutputFile(const std::filesystem::path& path, const std::string& option);

/// The same for a picture, whose ending must name a format that can be written.
Result<void> CheckOutputPicture(const std::filesystem::path& path, const std::string& option);

/// The format that the path's ending names takes a picture of this size.
Result<void> CheckOutputSize(const std::filesystem::path& path, ImageSize size,
                             const std::string& option);

/// The folder exists and takes files; it is made if only its last part is missing.
Result<void> CheckOutputFolder(const std::filesystem::path& path, const std::string& option);

/// Whether CheckOutputFolder would find such a folder, or could make it; makes none.
Result<void> CheckOutputFolderCanBe(const std::filesystem::path& path, const std::string& option);

/// The folder for temporary files takes what `option` keeps there until the end.
Result<void> CheckTemporaryFolder(const std::string& option);

/// CheckNothingIsReplaced, where a file that is read may be "-": the one on standard input.
Result<void> CheckRunFiles(RunFiles files);

}  // namespace pastiche::cli
