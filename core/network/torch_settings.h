#pragma once

#include "core/network/precision.h"

namespace pastiche {

/// How LibTorch computes on a graphics card, for the whole process: in fp32 not rounded to TF32,
/// which keeps 10 of its 23 binary digits; in TF32 and bf16 so, because numbers that were bf16 lose
/// nothing by it; and with the convolutions that cuDNN finds to be the fastest for each shape.
/// Nothing on other devices.
void ApplyTorchSettings(Device device, Precision precision);

}  // namespace pastiche
