#pragma once

#include <memory>

#include "core/base/tensor_fwd.h"
#include "core/objective/canvas.h"
#include "core/objective/picture_colours.h"
#include "core/objective/session_inputs.h"

namespace pastiche {

/// What the network and what a person sees of the picture x that is optimised, (1, 3, height,
/// width) of a canvas, whose margin is cut off elsewhere. Both see x itself, but for these. Where
/// something is protected they see p photo + (1 - p) x, with p the mask. Where only luminance is
/// painted the network sees x in grey, and a person x's luminance under other colours: the photo's
/// (Gatys et al. 2016, "Preserving color in neural artistic style transfer", section 3.2), or a
/// painting's tint.
class PictureView {
 public:
  PictureView(const SessionInputs& inputs, const RunColours& colours, const Canvas& canvas);
  ~PictureView();
  PictureView(const PictureView&);
  PictureView& operator=(const PictureView&);

  /// x itself, not a copy, where that is what is seen.
  at::Tensor SeenByNetwork(const at::Tensor& x) const;
  at::Tensor SeenByPerson(const at::Tensor& x) const;

  /// x without the colours of which nothing is seen; x itself where there are none.
  at::Tensor Taken(const at::Tensor& x) const;

  /// From the gradient with respect to what the network sees to the one with respect to x.
  at::Tensor PullBack(const at::Tensor& gradient) const;

 private:
  struct Tensors;
  /// Null where x is seen as it is.
  std::shared_ptr<const Tensors> tensors_;
};

}  // namespace pastiche
