#pragma once

#include "core/network/precision.h"

namespace pastiche {

/// How LibTorch computes on a graphics card: in fp32 not rounded to TF32, which keeps 10 of its 23
/// binary digits; in TF32 and bf16 so, because numbers that were bf16 lose nothing by it; and with
/// the convolutions that cuDNN finds to be the fastest for each shape, in fp32 perhaps Winograd's,
/// which round more than plain sums do and which the processor's do without
/// (kernels/onednn_convolution.cpp). Nothing for the processor.
///
/// LibTorch knows one such setting for the whole process, so each pass through a network makes it
/// its own. Two passes at the same moment, on two threads and in different precisions, share the
/// later one's: fp32 may then be rounded to TF32, which nothing but waiting for each other could
/// prevent. A program's runs have one Machine, so only a run that goes on from before that was
/// changed meets another.
void ApplyTorchSettings(Device device, Precision precision);

}  // namespace pastiche
