#pragma once

#include <vector>

#include <ATen/ATen.h>

#include "core/base/result.h"
#include "core/network/network.h"

namespace pastiche {

/// Normalised networks, after Gatys, Ecker and Bethge 2016, section 2: each filter is scaled so
/// that its mean activation, over positions and pictures, is 1. ReLU and both poolings let a
/// positive factor pass, so the next layer takes the inverse and the network's function stays as it
/// was, up to one factor for each map; one forward pass measures all layers.

/// The mean activation of each filter, (maps) in fp64, for each layer of the network, over the
/// bundled pictures at a longest side of 256 pixels, with the network's own pooling and colours.
/// Takes the memory of two of the largest layer's features. An Error where the pictures cannot be
/// read.
Result<std::vector<at::Tensor>> MeanActivations(const Network& network);

/// Whether these means are those of a network that was normalised over other pictures: in each
/// layer half of the filters or more are within a factor of 2 of 1.
bool LooksNormalized(const std::vector<at::Tensor>& means);

/// What the filters of a layer are divided by: their means, but at least a fiftieth of the mean of
/// all of them. A filter that these pictures hardly move may be moved by others, and would drown
/// its layer if it were scaled without bound; one that is dead stays so.
at::Tensor NormalizationDivisors(const at::Tensor& means);

/// Divides a layer's filters, in place: `weight` (out, in, 3, 3), `bias` (out), `divisors` (out)
/// and, except for the first layer, those of the layer before, (in), which its maps were divided
/// by.
void NormalizeLayer(const at::Tensor& divisors, const at::Tensor& divisors_before,
                    const at::Tensor& weight, const at::Tensor& bias);

}  // namespace pastiche
