#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace pastiche {

/// "file:///home/anna/caf%E9.png": a path as plain ASCII, also where its bytes are not UTF-8, which
/// JSON must be. `path` must be absolute (RFC 8089).
std::string FileUri(const std::filesystem::path& path);

/// The inverse; nothing where the text is no such URI.
std::optional<std::filesystem::path> PathOfFileUri(std::string_view uri);

}  // namespace pastiche
