// SPDX-License-Identifier: GPL-3.0-or-later
#include "woodcut_design.h"

#include "woodcut_parts.h"

namespace pastiche {
namespace {

constexpr float kOutline = 0.0036f;
constexpr float kRim = 0.0065f;

// Front to back: the first part that shows at p.
Mark MarkAt(Vec2 p) {
  Mark mark;
  if (MarkHeron(p, &mark) || MarkReeds(p, &mark) || MarkBank(p, &mark)) return mark;
  if (!MarkBoat(p, &mark)) {
    if (p.y > kShore) {
      MarkLake(p, &mark);
    } else if (!MarkHill(p, &mark)) {
      MarkSky(p, &mark);
    }
  }
  if (RimDistance(p) < kRim) {
    mark.edge = 1.0f;
    mark.dark = 0.0f;
  }
  return mark;
}

// The hand's tremor: no edge is quite straight.
Vec2 Tremor(Vec2 p) {
  return p + Vec2{Noise(p * 55.0f), Noise(p * 55.0f + Vec2{40.0f, 0.0f})} * 0.0011f;
}

}  // namespace

bool KeyPrints(Vec2 p) {
  const Mark mark = MarkAt(Tremor(p));
  const float swelling = 1.0f + 0.5f * Noise(p * 18.0f);
  if (mark.edge < kOutline * swelling) return true;
  // Every cut starts thin, swells and leaves thin: the width of the wood left between two of them
  // wanders along its row.
  const int row = FloorToInt(mark.row);
  const float middle = mark.row - static_cast<float>(row) - 0.5f;
  const float wander = Noise(Vec2{mark.along, 5.7f * static_cast<float>(row) + 0.5f});
  const float width = mark.dark + 0.42f * wander;
  if (width < 0.10f) return false;
  return width > 0.93f || std::abs(middle) < 0.5f * width;
}

bool InkPrints(Ink ink, Vec2 p) {
  const Mark mark = MarkAt(Tremor(p));
  const float from_sun = Length(p - kSun);
  switch (mark.part) {
    case Part::kSky:
      return from_sun < 0.36f ? ink == Ink::kOchre : ink == Ink::kCeladon && from_sun > 0.375f;
    case Part::kSun:
    case Part::kBeak:
    case Part::kJib:
      return ink == Ink::kVermilion;
    case Part::kFarHill:
      return ink == Ink::kCeladon;
    case Part::kMidHill:
      return ink == Ink::kOchre;
    case Part::kNearHill:
    case Part::kHeronDark:
      return ink == Ink::kPrussian;
    case Part::kLake: {
      const float near = p.y - kShore;
      const float ripple = 0.03f * std::sin(70.0f * std::sqrt(near + 0.01f) * 3.0f);
      const bool glitter = std::abs(p.x - kSun.x + ripple) < 0.07f + 0.25f * near;
      if (glitter)
        return ink == Ink::kVermilion && std::sin(190.0f * std::sqrt(near + 0.02f)) > -0.2f;
      return ink == Ink::kCeladon || (ink == Ink::kPrussian && near > 0.13f);
    }
    case Part::kBank:
    case Part::kReed:
      return ink == Ink::kOchre;
    default:
      return false;
  }
}

}  // namespace pastiche
