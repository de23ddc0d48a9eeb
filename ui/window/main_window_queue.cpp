// The queue: artworks that are painted later, one after another.

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include <QAction>
#include <QStatusBar>

#include "ui/document/qt_image.h"
#include "ui/document/sources.h"
#include "ui/queue/add_to_queue_dialog.h"
#include "ui/queue/queue.h"
#include "ui/queue/queue_button.h"
#include "ui/queue/queue_dialog.h"
#include "ui/window/main_window.h"

namespace pastiche {
void MainWindow::ConnectQueue() {
  connect(actions_.add_to_queue, &QAction::triggered, this, &MainWindow::AddToQueue);
  connect(actions_.queue, &QAction::triggered, this, &MainWindow::ShowQueue);
  auto* button = new QueueButton(queue_.get());
  statusBar()->addPermanentWidget(button);
  connect(button, &QToolButton::clicked, actions_.queue, &QAction::trigger);
  // One picture at a time: that of the window first.
  connect(&controller_, &SessionController::StateChanged, this,
          [this] { queue_->SetHeld(controller_.active()); });
  connect(queue_.get(), &Queue::Changed, this, &MainWindow::PausePreviews);
  connect(queue_.get(), &Queue::Changed, this, &MainWindow::ShowState);
  connect(queue_.get(), &Queue::WasRead, this, &MainWindow::OfferQueue);
  connect(queue_.get(), &Queue::Added, this, [this](const QString& title) {
    problems_->Clear(Problem::kQueue);
    const QString message =
        queue_->going() ? tr("Added to the queue: %1").arg(title)
                        : tr("Added to the queue: %1. The queue is not started yet.").arg(title);
    Note(message);
  });
  connect(queue_.get(), &Queue::Failed, this, [this](const QString& message) {
    statusBar()->clearMessage();
    problems_->Show(Problem::kQueue, message,
                    {tr("Queue…"), tr("See what waits, and try again."), [this] { ShowQueue(); }});
  });
  connect(queue_.get(), &Queue::Idle, this, &MainWindow::CloseWhenIdle);
}

void MainWindow::OfferQueue() {
  const int left = queue_->unfinished();
  if (left == 0 || queue_->going()) return;
  // It may have been cut off in the night; but nobody's processor is taken unasked.
  problems_->Say(
      tr("%n pictures of the queue are still to be painted.", nullptr, left),
      {tr("Start the queue"), tr("Paint them, one after another."), [this] { queue_->Start(); }});
}

void MainWindow::AddToQueue() {
  if (!StartObstacle().isEmpty()) return;
  Artwork artwork = document_.artwork();
  if (artwork.recipe.start != Start::kCustom) artwork.start = nullptr;
  const ResultInfo sources = SourcesOf(artwork);
  const std::vector<NamedPath> reads = pastiche::FilesInUse(document_);
  std::set<std::filesystem::path> under_way = keeper_.exports_under_way();
  for (const QueueEntry& entry : queue_->entries()) {
    if (!entry.output.path.empty()) under_way.insert(entry.output.path);
  }
  auto* dialog =
      new AddToQueueDialog(artwork, {{}, PictureSharing::StemFor(sources), reads, under_way}, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  // With the dialog, as it was when it was opened.
  ArtworkFile file = SnapshotOf(document_);
  file.result = nullptr;
  file.run_state = nullptr;
  file.history.clear();
  std::erase_if(file.origins, [pictures = PicturesIn(artwork)](const auto& origin) {
    return std::find(pictures.begin(), pictures.end(), origin.first) == pictures.end();
  });
  const PicturePtr photo = document_.photo();
  connect(dialog, &QDialog::accepted, this, [this, dialog, file, reads, photo] {
    ArtworkFile added = file;
    added.artwork = dialog->artwork();
    QueueEntry entry;
    entry.title = QueueTitle(added);
    entry.size = dialog->size();
    entry.output = dialog->output();
    entry.output.reads = reads;
    NoteWhile(tr("Adding to the queue…"));
    queue_->Add(std::move(added), std::move(entry), photo ? photo->thumbnail : QImage());
  });
  dialog->open();
}

void MainWindow::ShowQueue() {
  if (auto* shown = findChild<QueueDialog*>()) {
    shown->raise();
    shown->activateWindow();
    return;
  }
  auto* dialog = new QueueDialog(queue_.get(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QueueDialog::OpenWished, this, [this](const std::string& id) {
    UnlessUnsaved([this, id] {
      NoteWhile(tr("Opening…"));
      const QueueEntry* entry = queue_->Find(id);
      if (entry && !entry->has_document) return files_.OpenPainted(entry->output.path);
      files_.OpenCopy(queue_->DocumentOf(id));
    });
  });
  dialog->show();
}

}  // namespace pastiche
