#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/written_paths.h"

/// Inputs that can be read only once, from beginning to end: "-", which is standard input, and
/// pipes that have a path, as /dev/stdin, a FIFO or what a shell's <(...) leaves.
namespace pastiche::cli {

/// Looks at nothing but the path; "-" is one also where a file is on standard input.
bool IsStream(const std::filesystem::path& path);

/// What messages call an input: "standard input" for "-", or the file's name without its folder.
std::string ShownName(const std::filesystem::path& path);

/// Looks at the first bytes of a stream, a few thousand or all, so that what is wrong from the
/// beginning is not read to its end.
using LooksAtBeginning = std::function<Result<void>(std::span<const std::byte>)>;

/// All bytes of a stream, `most` at the most. Waits for whoever writes; a signal that an Interrupt
/// notes ends that with an Error. Errors name the stream.
Result<std::vector<std::byte>> ReadStream(const std::filesystem::path& path, std::size_t most,
                                          const LooksAtBeginning& look = {});

/// An Error where two of all the inputs are the same stream. Masks may be: one picture is read for
/// them.
Result<void> CheckStreamsAreReadOnce(std::vector<NamedPath> inputs,
                                     const std::vector<NamedPath>& more,
                                     const std::vector<NamedPath>& still_more = {});

}  // namespace pastiche::cli
