#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/network/network.h"
#include "core/network/precision.h"

namespace pastiche {

/// Whether this processor multiplies bf16 in hardware and oneDNN lets it (ONEDNN_MAX_CPU_ISA can
/// hold it back). Without that, bf16 is several times slower than fp32, or not there at all, and
/// never worth measuring.
bool HasBf16Hardware();

/// The precision in which this network's features are computed faster on this processor, measured
/// by running a small picture through it in both: some tenths of a second.
/// On a graphics card it is tf32 that bf16 has to beat.
Precision MeasureFasterPrecision(const std::shared_ptr<const Network>& network,
                                 Device device = Device::kCpu);

/// Seconds of the fastest of a few passes of a small picture through this network.
double FastestForward(const std::shared_ptr<const Network>& network, Device device,
                      Precision precision);

/// What `measure` says, one of `choices`, asked once per `key` and remembered in `memory`, a JSON
/// file that is made where it is missing and made anew where it cannot be read. Not being able to
/// write it only costs measuring again. Where `measure` throws it is `otherwise` for this time.
std::string RememberedChoice(const Result<std::filesystem::path>& memory, const std::string& key,
                             const std::vector<std::string>& choices, const std::string& otherwise,
                             const std::function<std::string()>& measure);
/// Otherwise fp32.
Precision RememberedPrecision(const Result<std::filesystem::path>& memory, const std::string& key,
                              const std::function<Precision()>& measure);

/// precision.json in CacheFolder().
Result<std::filesystem::path> PrecisionMemoryFile();

/// MeasureFasterPrecision, remembered per processor, number of threads and width of network in
/// PrecisionMemoryFile(), where there can be one. Without the hardware it is fp32 at once,
/// and the file is not touched. On a graphics card it is remembered per card. Throws nothing of
/// a device that fails.
Precision FasterPrecision(const std::shared_ptr<const Network>& network,
                          Device device = Device::kCpu);

}  // namespace pastiche
