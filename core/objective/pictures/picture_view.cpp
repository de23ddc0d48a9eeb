#include "core/objective/pictures/picture_view.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/device/torch_device.h"
#include "core/image/color_map.h"
#include "core/objective/pictures/guidance.h"
#include "core/objective/pictures/sized_picture.h"

namespace pastiche {

namespace {

/// (1, 1, height, width).
at::Tensor Luminance(const at::Tensor& rgb) {
  at::Tensor luminance = rgb.narrow(1, 0, 1) * kLuma[0];
  for (std::int64_t channel = 1; channel < 3; ++channel) {
    luminance.add_(rgb.narrow(1, channel, 1), kLuma[static_cast<std::size_t>(channel)]);
  }
  return luminance;
}

/// Luminance's transpose.
at::Tensor OfLuminance(const at::Tensor& gradient) {
  return at::cat({gradient * kLuma[0], gradient * kLuma[1], gradient * kLuma[2]}, 1);
}

at::Tensor Grey(const at::Tensor& rgb) { return Luminance(rgb).expand(rgb.sizes()).contiguous(); }

/// a + share (b - a); an undefined share is 1.
at::Tensor Between(const at::Tensor& a, const at::Tensor& b, const at::Tensor& share) {
  return share.defined() ? a + share.to(a.options()) * (b - a) : b;
}

at::Tensor Mix(const at::Tensor& protect, const at::Tensor& photo, const at::Tensor& x) {
  return protect.defined() ? Between(x, photo, protect) : x;
}

/// Grey pictures are seen in the colours of these knots, linear between them.
at::Tensor Chroma(const at::Tensor& luminance, const at::Tensor& knots) {
  const std::int64_t steps = knots.size(0) - 1;
  const at::Tensor position = luminance.reshape({-1}).clamp(0, 1).mul_(steps);
  const at::Tensor below = position.floor().clamp_(0, steps - 1);
  const at::Tensor share = (position - below).unsqueeze(1);
  // Clamped again for what is not a number.
  const at::Tensor index = below.to(at::kLong).clamp_(0, steps - 1);
  const at::Tensor table = knots.to(luminance.options());
  const at::Tensor chroma = at::lerp(table.index_select(0, index), table.index_select(0, index + 1),
                                     share.expand({-1, 3}));
  return chroma.reshape({1, luminance.size(2), luminance.size(3), 3}).permute({0, 3, 1, 2});
}

/// x's luminance under a tint, band by band.
at::Tensor Tinted(const at::Tensor& x, const at::Tensor& knots) {
  constexpr std::int64_t kBandValues = 1 << 18;
  const std::int64_t rows = std::max<std::int64_t>(1, PartValues(x, kBandValues) / (3 * x.size(3)));
  at::Tensor result = at::empty_like(x, at::MemoryFormat::Contiguous);
  for (std::int64_t top = 0; top < x.size(2); top += rows) {
    const std::int64_t count = std::min(rows, x.size(2) - top);
    const at::Tensor luminance = Luminance(x.narrow(2, top, count));
    result.narrow(2, top, count).copy_(luminance + Chroma(luminance, knots));
  }
  return result;
}

at::Tensor KnotsOf(const Tint& tint) {
  at::Tensor knots = at::empty({static_cast<std::int64_t>(tint.chroma.size()), 3}, at::kDouble);
  auto* values = knots.data_ptr<double>();
  for (const auto& chroma : tint.chroma) values = std::copy(chroma.begin(), chroma.end(), values);
  return knots;
}

std::vector<TintedPart> TintedParts(const Artwork& artwork, const RunColors& colors,
                                    const CanvasSize& canvas) {
  std::vector<TintedPart> tinted;
  if (!colors.InLuminance() || colors.keeps_photo) return tinted;
  for (const MaskedPart& part : PartsByMask(artwork.paintings, canvas)) {
    const std::optional<Tint>& tint = colors.tints[part.paintings.front()];
    if (tint) tinted.push_back({part.pixels, KnotsOf(*tint)});
  }
  return tinted;
}

/// Undefined where any of them is everywhere.
at::Tensor SumOfShares(const std::vector<TintedPart>& parts) {
  at::Tensor sum;
  for (const TintedPart& part : parts) {
    if (!part.share.defined()) return {};
    sum = sum.defined() ? sum + part.share : part.share;
  }
  return sum;
}

}  // namespace

PictureView::PictureView(const Artwork& artwork, const RunColors& colors,
                         const CanvasSize& canvas) {
  if (!colors.InLuminance() && !artwork.protect) return;
  keeps_photo_ = colors.keeps_photo;
  tinted_ = TintedParts(artwork, colors, canvas);
  grey_ = SumOfShares(tinted_);
  if (artwork.protect) protect_ = MaskTensor(*artwork.protect, canvas);
  if (artwork.protect || colors.keeps_photo) {
    photo_ = PixelsOf(SizedPicture{artwork.photo, canvas.picture, {}, canvas.margin}).rgb;
  }
}

void PictureView::MoveTo(at::Device device) {
  const auto move = [&](at::Tensor& tensor) {
    if (tensor.defined()) tensor = tensor.to(device);
  };
  move(photo_);
  move(protect_);
  move(grey_);
  for (TintedPart& part : tinted_) {
    move(part.share);
    move(part.chroma);
  }
}

at::Tensor PictureView::Taken(const at::Tensor& x) const {
  if (!InLuminance()) return x;
  return Between(x, Grey(x), grey_);
}

at::Tensor PictureView::SeenByNetwork(const at::Tensor& x) const {
  if (!protect_.defined()) return Taken(x);
  return Mix(protect_, Taken(photo_.to(x.options())), Taken(x));
}

at::Tensor PictureView::SeenByPerson(const at::Tensor& x) const {
  const at::Tensor photo = photo_.defined() ? photo_.to(x.options()) : at::Tensor();
  at::Tensor seen = x;
  if (keeps_photo_) seen = photo + (Luminance(x) - Luminance(photo));
  for (const TintedPart& part : tinted_) {
    const at::Tensor tinted = Tinted(x, part.chroma);
    seen = part.share.defined() ? seen + part.share.to(x.options()) * (tinted - x) : tinted;
  }
  return Mix(protect_, photo, seen);
}

at::Tensor PictureView::SeenByNetworkIn(const at::Tensor& shown) const {
  // What is protected is mixed in alike for both.
  if (!InLuminance()) return shown;
  // Colours that have no luminance are all that a person sees besides.
  if (!grey_.defined()) return Grey(shown);
  // Of what is tinted in part, x's own colours stay: the tint's have to go, and so do the photo's
  // where it is protected, which the network sees in grey.
  at::Tensor painted = shown;
  at::Tensor seen = shown;
  at::Tensor paintable;
  if (protect_.defined()) {
    constexpr double kLeast = 1e-6;
    const at::Tensor photo = photo_.to(shown.options());
    const at::Tensor protect = protect_.to(shown.options());
    paintable = 1 - protect;
    painted = (shown - protect * photo) / paintable.clamp_min(kLeast);
    seen = shown - protect * (photo - Taken(photo));
  }
  const at::Tensor grey = Grey(painted);
  for (const TintedPart& part : tinted_) {
    const at::Tensor color = part.share.to(shown.options()) * (Tinted(painted, part.chroma) - grey);
    seen = seen - (paintable.defined() ? paintable * color : color);
  }
  return seen;
}

at::Tensor PictureView::PullBack(const at::Tensor& gradient) const {
  at::Tensor result = gradient;
  if (protect_.defined()) {
    result = result * (1 - protect_.to(gradient.options()));
  }
  if (!InLuminance()) return result;
  return Between(result, OfLuminance(result.sum(1, true)), grey_);
}

}  // namespace pastiche
