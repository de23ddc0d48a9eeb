#pragma once

#include <functional>
#include <vector>

#include "core/device/device.h"

namespace pastiche {

/// The device that needs the fewest seconds; the first of them where several do, or where none can
/// be timed (`seconds` throws what LibTorch throws of a device that does not work).
Device FastestOf(const std::vector<Device>& devices, const std::function<double(Device)>& seconds);

/// What computes a network of the built-in one's widths faster: the processor at once where there
/// is nothing else, otherwise measured (a second) and remembered per card, processor and number of
/// threads beside the precisions (precision_choice.h).
Device FasterDevice();

}  // namespace pastiche
