#pragma once

#include <span>

#include <QColor>
#include <QString>

namespace pastiche::theme {

enum class Scheme { kDark, kLight };

/// A color by its name: what it is in the dark theme and in the light one, both without a tint.
struct Token {
  const char* name;
  QRgb dark;
  QRgb light;

  QColor In(Scheme scheme) const { return QColor(scheme == Scheme::kDark ? dark : light); }
  /// In the theme that is on the screen.
  QColor color() const;
};

// Those that are painted by hand; the style sheet and the palette have more of them (Tokens).
inline constexpr Token kWindow{"window", 0xff2d2d2d, 0xffe9e9e9};
inline constexpr Token kBase{"base", 0xff222222, 0xffffffff};
inline constexpr Token kText{"text", 0xffdedede, 0xff242424};
/// What is chosen, or under the mouse.
inline constexpr Token kTextStrong{"text-strong", 0xffffffff, 0xff000000};
/// Where the keyboard is, and what is lit: lines on any ground.
inline constexpr Token kFocus{"focus", 0xffd9a04e, 0xff8a5a10};
inline constexpr Token kError{"error", 0xfff0a08c, 0xff9a2c14};
inline constexpr Token kIcon{"icon", 0xffd6d6d6, 0xff3c3c3c};
/// The share of a painting: the bar, what of it is filled, the same under the mouse.
inline constexpr Token kTrack{"track", 0xff212121, 0xffd2d2d2};
inline constexpr Token kShare{"share", 0xff83612f, 0xffe8c07c};
inline constexpr Token kShareLit{"share-lit", 0xff936c35, 0xffdfae5c};
/// Curves of the loss plot. Told apart by lightness too, for who does not see all colors.
inline constexpr Token kCurves[] = {
    {"curve-loss", 0xffd9a04e, 0xff8a5a10},      {"curve-photo", 0xff6cb6e8, 0xff1f6fa8},
    {"curve-painting", 0xffe07a6a, 0xffb03a28},  {"curve-variation", 0xff8fc77e, 0xff3b7d28},
    {"curve-roughness", 0xffb99ae0, 0xff6d48a8}, {"curve-smoothness", 0xff5fc2b0, 0xff14766a},
    {"curve-range", 0xff9a9a9a, 0xff6a6a6a}};

/// All of them.
std::span<const Token> Tokens();

/// A text (a style sheet) with the color of each token in place of its name: "@window".
/// A name that is none stays as it is.
QString WithColors(const QString& text, Scheme scheme);

}  // namespace pastiche::theme
