// The tools that work on the canvas.

#include <string>

#include <QAction>
#include <QTest>

#include "tests/bench/artist_walk.h"
#include "ui/canvas/mask_tool.h"
#include "ui/window/canvas_tools.h"

namespace pastiche {

void ArtistWalk::WalkMasks() {
  MaskTool& masks = window_->tools()->masks();
  const auto mask = [&] { return MaskAt(document().artwork(), masks.place()); };
  const auto other_than = [&](const std::shared_ptr<const Image>& before) {
    return [&, before] { return mask() != before && masks.ready(); };
  };
  const auto step = [&](const std::string& name, const std::function<void()>& act) {
    Step(name, act, other_than(mask()));
  };
  constexpr int kMoves = 120;
  for (const double size : {0.08, 0.3}) {
    masks.SetBrush({.size = size});
    const std::string name = size < 0.1 ? "a stroke of 8 %" : "a stroke of 30 %";
    Gesture(
        name, kMoves, [&](int move) { Drag(move, kMoves, 0.5); }, other_than(mask()));
  }
  step("feather the mask", [&] { masks.Feather(0.02); });
  step("fill the mask", [&] { masks.Fill(); });
  step("invert the mask", [&] { masks.Invert(); });
  for (int i = 1; i <= 3; ++i) {
    step("undo a change of the mask, " + std::to_string(i), [&] { actions().undo->trigger(); });
  }
  for (int i = 1; i <= 3; ++i) {
    step("redo a change of the mask, " + std::to_string(i), [&] { actions().redo->trigger(); });
  }
  Gesture(
      "a stroke after that", kMoves, [&](int move) { Drag(move, kMoves, 0.7); },
      other_than(mask()));
}

void ArtistWalk::WalkFrame() {
  const auto other_photo = [&] {
    return [this, before = document().artwork().photo] {
      return document().artwork().photo != before && !window_->tools()->frame().busy();
    };
  };
  Step(
      "crop",
      [this] {
        actions().crop->trigger();
        CropTool& crop = window_->tools()->crop();
        const PixelRect all = crop.part();
        crop.SetPart({all.x, all.y, all.width * 9 / 10, all.height * 9 / 10});
        QTest::keyClick(window_->canvas(), Qt::Key_Return);
      },
      other_photo());
  Step(
      "turn", [this] { actions().turn_right->trigger(); }, other_photo());
  Step(
      "undo the turn", [this] { actions().undo->trigger(); }, other_photo());
}

}  // namespace pastiche
