#pragma once

#include <functional>
#include <string>
#include <vector>

#include <QDialog>
#include <QStackedWidget>

#include "tests/ui/window_fixture.h"
#include "ui/queue/queue.h"
#include "ui/widgets/background.h"

namespace pastiche {

/// A window whose dialogs are opened one after another, each with something in it.
class DialogsTest : public WindowTest {
 protected:
  /// Paints a picture, so that there is something to export, to list and to add.
  void PaintAPicture() {
    StartAndWaitForFrame();
    ASSERT_TRUE(StopAndWait());
    QueueEntry entry;
    entry.title = "photo.png, after painting.png";
    entry.size = {80, 60};
    entry.output.path = ToPath(folder_.filePath("queued.png"));
    QSignalSpy added(&window_->queue(), &Queue::Added);
    window_->queue().Add(SnapshotOf(document()), entry, PlainImage({80, 60}, Qt::red));
    ASSERT_TRUE(WaitFor([&] { return added.size() == 1; }));
  }

  /// Opens the dialog of an action, hands it over when all that it waits for is there, and closes
  /// it.
  void InDialogOf(QAction* action, const std::function<void(QDialog&)>& look) {
    const QList<QDialog*> before = window_->findChildren<QDialog*>();
    action->trigger();
    QDialog* dialog = nullptr;
    for (QDialog* candidate : window_->findChildren<QDialog*>()) {
      if (!before.contains(candidate)) dialog = candidate;
    }
    ASSERT_NE(dialog, nullptr) << action->text().toStdString();
    BackgroundPool().waitForDone();
    HandleEvents();
    HandleEvents();
    look(*dialog);
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }

  /// Those that have more than a line and a button.
  std::vector<QAction*> ActionsWithDialogs() {
    return {actions().export_picture, actions().add_to_queue, actions().queue,
            actions().study,          actions().networks,     actions().earlier_results};
  }
};

}  // namespace pastiche
