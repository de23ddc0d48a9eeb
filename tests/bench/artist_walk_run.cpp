// A run, its history, and what can be seen of it.

#include <cstdio>

#include <QAction>
#include <QTest>
#include <QWheelEvent>

#include "tests/bench/artist_walk.h"
#include "ui/canvas/wipe_handle.h"
#include "ui/results/filmstrip.h"
#include "ui/widgets/decade_slider.h"

namespace pastiche {

void ArtistWalk::WalkRun() {
  SessionController& controller = window_->controller();
  int iterations = 0;
  QObject scope;
  QObject::connect(&controller, &SessionController::IterationDone, &scope, [&] { ++iterations; });
  QObject::connect(&controller, &SessionController::RunEnded, &scope,
                   [](const RunSummary& summary) {
                     std::printf("the run has ended: %s\n", English(summary.message).c_str());
                   });
  document().Set(&Recipe::iterations, 1'000'000);
  document().Set(&Recipe::stop_gain, 0.0);
  Step(
      "start a run", [this] { actions().start->trigger(); }, [&] { return iterations > 5; });
  auto* slider = PartOf<DecadeSlider>(*window_, "ratio_slider");
  Gesture("drag the balance", 150, [&](int move) { slider->setValue(200 + 2 * move); });
  constexpr int kMoves = 120;
  actions().paint_masks->trigger();
  Gesture("a stroke during the run", kMoves, [&](int move) { Drag(move, kMoves, 0.2); });
  window_->canvas()->SetTool(nullptr);
  const auto snapshots = [this] { return document().history().snapshots().size(); };
  Step(
      "take a snapshot", [this] { actions().take_snapshot->trigger(); },
      [&, before = snapshots()] { return snapshots() > before; });
  Step(
      "stop", [this] { actions().stop->trigger(); },
      [&] { return !controller.active() && !window_->keeper().busy(); });
  auto* strip = window_->findChild<Filmstrip*>();
  Step(
      "restore a snapshot",
      [&] { Q_EMIT strip->RestoreWished(document().history().snapshots().front()->id); },
      [&, before = document().result()] { return document().result() != before; });
}

void ArtistWalk::WalkComparing() {
  Canvas* canvas = window_->canvas();
  const auto is = [=](CompareMode mode) { return [=] { return canvas->compare_mode() == mode; }; };
  Step(
      "compare by a wipe", [this] { actions().compare_wipe->trigger(); }, is(CompareMode::kWipe));
  auto* wipe = window_->findChild<WipeHandle*>();
  Gesture("move the wipe", 100, [&](int move) {
    wipe->setValue(wipe->minimum() + move * (wipe->maximum() - wipe->minimum()) / 100);
  });
  Step(
      "compare side by side", [this] { actions().compare_side_by_side->trigger(); },
      is(CompareMode::kSideBySide));
  Step(
      "end comparing", [=] { canvas->SetCompareMode(CompareMode::kOff); }, is(CompareMode::kOff));
  Gesture("zoom", 60, [=](int move) {
    const QPointF at = canvas->rect().center();
    QWheelEvent turn(at, canvas->mapToGlobal(at), {}, {0, move < 40 ? 60 : -60}, Qt::NoButton, {},
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(canvas, &turn);
  });
  Gesture("pan", 60, [this](int move) { Drag(move, 60, 0.5); });
  Step(
      "fit", [this] { actions().fit->trigger(); }, [=] { return canvas->fits(); });
}

}  // namespace pastiche
