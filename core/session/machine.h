#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/network/precision.h"
#include "core/objective/style_transfer.h"

/// How this machine is used: what does not belong to a picture, so is no part of its recipe. (The
/// number of threads is in threads.h, the memory in memory.h.) Set by the programs when they start.
namespace pastiche {

/// The precision of runs that begin afterwards; nothing, the default: the faster one, measured
/// once.
void SetPrecision(std::optional<Precision> precision);

/// The device of runs that begin afterwards; nothing, the default: a graphics processor where
/// LibTorch can use one. An Error where it cannot use the one that is asked for.
Result<void> SetDevice(std::optional<Device> device);

/// What these settings mean for an objective.
StyleTransferOptions MachineTransferOptions();

/// Makes style-transfer objectives under these settings.
ObjectiveFactory StyleTransferFactory();

}  // namespace pastiche
