#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What NVIDIA's driver itself says of its cards, asked for by name at run time: no header and no
/// library of CUDA's is needed to build this, and where there is no driver there is no card.
namespace pastiche::cuda {

struct Card {
  std::string name;
  /// Bytes.
  std::int64_t memory = 0;
};

/// Those that CUDA_VISIBLE_DEVICES leaves, in its order.
std::vector<Card> Cards();

/// The newest CUDA that the driver can run, as "13.0"; empty without a driver.
std::string DriverVersion();

/// Bytes that the first card has free for anybody; nothing without one.
std::optional<std::int64_t> FreeMemory();

}  // namespace pastiche::cuda
