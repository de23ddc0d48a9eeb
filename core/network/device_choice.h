#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/device/device.h"

namespace pastiche {

/// The device that needs the fewest seconds; the first of them where several do. Throws what
/// `seconds` throws.
Device FastestOf(const std::vector<Device>& devices, const std::function<double(Device)>& seconds);

/// That of processor and graphics card, remembered as RememberedChoice does; the processor for this
/// time where either cannot be timed.
Device RememberedDevice(const Result<std::filesystem::path>& memory, const std::string& key,
                        const std::function<double(Device)>& seconds);

/// What computes a network of the built-in one's widths faster: the processor at once where there
/// is nothing else, otherwise measured (a second) and remembered per card, processor and number of
/// threads beside the precisions (precision_choice.h). Throws nothing of a card that fails.
Device FasterDevice();

}  // namespace pastiche
