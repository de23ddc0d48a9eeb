#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace pastiche {

/// What the control group that this process is in, and those around it, still let it take of the
/// computer's memory, in bytes: a container, a batch system and systemd limit it so, and end a
/// process that takes more. Nothing where none does. What is only read ahead of files does not
/// count, since it makes room. Version 2 and, where that has no memory controller, version 1 of the
/// kernel's interface. `root`: where /proc and /sys lie.
std::optional<std::int64_t> ControlGroupRoom(const std::filesystem::path& root = "/");

/// How many processors' time those groups let it take, rounded up; nothing where they limit none.
std::optional<int> ControlGroupProcessors(const std::filesystem::path& root = "/");

}  // namespace pastiche
