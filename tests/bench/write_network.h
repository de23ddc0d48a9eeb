#pragma once

#include <filesystem>

#include "core/network/network.h"

namespace pastiche {

/// Writes the network as a .safetensors file that Network::Load reads. Throws std::runtime_error
/// when it cannot be written.
void WriteNetwork(const Network& network, const std::filesystem::path& path);

}  // namespace pastiche
