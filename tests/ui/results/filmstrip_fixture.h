#pragma once

#include <cstdint>
#include <vector>

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>

#include "core/artwork/snapshot.h"
#include "tests/ui/window_fixture.h"
#include "ui/document/history.h"
#include "ui/results/filmstrip.h"

namespace pastiche {

/// A window with its strip of snapshots.
class FilmstripTest : public WindowTest {
 protected:
  History& history() { return document().history(); }
  Filmstrip& strip() { return *Find<Filmstrip>(*window_, "filmstrip"); }
  std::size_t count() { return history().snapshots().size(); }
  std::vector<Occasion> Occasions() {
    std::vector<Occasion> occasions;
    for (const SnapshotPtr& snapshot : history().snapshots()) {
      occasions.push_back(snapshot->occasion);
    }
    return occasions;
  }
  /// A stopped run's snapshot, and then one of a run by another balance.
  void PaintTwo() {
    StartAndWaitForFrame();
    ASSERT_TRUE(StopAndWait());
    document().SetRatio(0.5);
    document().Set(&Recipe::adam_learning_rate, 0.02);
    QSignalSpy ended(&controller(), &SessionController::RunEnded);
    QSignalSpy reports(&controller(), &SessionController::IterationDone);
    actions().start->trigger();
    ASSERT_TRUE(WaitFor([&] { return reports.size() > 10; }));
    actions().stop->trigger();
    ASSERT_TRUE(WaitFor([&] { return ended.size() == 1; }));
    ASSERT_TRUE(WaitUntilKept());
    ASSERT_EQ(count(), 2U);
  }
  /// The entry of the context menu of the snapshot at `row` that begins like this.
  QAction* Entry(int row, const QString& text) {
    strip().setCurrentIndex(strip().model()->index(row, 0));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(strip().viewport(), &event);
    auto* menu = strip().findChild<QMenu*>();
    if (!menu) return nullptr;
    menu->close();
    for (QAction* action : menu->actions()) {
      if (action->text().remove('&').startsWith(text)) return action;
    }
    return nullptr;
  }
};

}  // namespace pastiche
