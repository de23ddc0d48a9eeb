#pragma once

#include <ATen/ATen.h>

namespace pastiche {

/// Gives the pixels of `rgb`, (1, 3, height, width), that cannot be seen colours that go on
/// smoothly from those that can, so that what is hidden makes no edges. `visible`, (1, 1, height,
/// width): the share of each pixel that can be seen; from a tenth on its colour is its own and
/// stays. In place; nothing happens where nothing is visible.
///
/// Pull and push (Gortler, Grzeszczuk, Szeliski, Cohen: "The Lumigraph", SIGGRAPH 1996): means over
/// ever larger squares of what is known, until all is, and from there back, each level's unknown
/// pixels taken bilinearly from the next.
void FillHidden(const at::Tensor& rgb, const at::Tensor& visible);

}  // namespace pastiche
