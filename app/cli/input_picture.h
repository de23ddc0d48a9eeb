#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/base/result.h"
#include "core/image/read_image.h"

namespace pastiche::cli {

/// How large a picture may be beside what the program has in memory already, where it may take
/// `memory` (Machine::memory): the pixels, and what is wrong with more.
PixelLimit LimitIn(std::int64_t memory);

/// Reads a picture that the command line names: a file, or a stream (input_stream.h), whose format
/// is told by its bytes like a file's. Says on stderr what is missing of it. `memory`: the most
/// that the program may take (Machine::memory); what does not fit into it is refused before it is
/// decoded. Where `sha256` is given it is set to the hash of the bytes.
Result<PictureFile> ReadInputPicture(const std::filesystem::path& path, std::int64_t memory,
                                     std::string* sha256 = nullptr);

}  // namespace pastiche::cli
