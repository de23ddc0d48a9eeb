// Variations, the study, the queue, exports and the networks.

#include <filesystem>

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QSlider>
#include <QToolButton>

#include "tests/bench/artist_walk.h"
#include "ui/document/qt_image.h"
#include "ui/queue/add_to_queue_dialog.h"
#include "ui/queue/queue.h"
#include "ui/results/export_dialog.h"
#include "ui/settings/network_dialog.h"
#include "ui/settings/variations_panel.h"
#include "ui/study/study_dialog.h"
#include "ui/widgets/section.h"

namespace pastiche {
namespace {

Section* SectionOf(QWidget* part) {
  while (part) {
    if (auto* section = qobject_cast<Section*>(part)) return section;
    part = part->parentWidget();
  }
  qFatal("it lies in no section");
}

}  // namespace

void ArtistWalk::WalkDialogs() {
  int previews = 0;
  QObject scope;
  QObject::connect(&window_->previews(), &PreviewPainter::Painted, &scope, [&] { ++previews; });
  Section* variations = SectionOf(window_->findChild<VariationsPanel*>());
  Step(
      "open the variations, until one is painted", [&] { variations->SetOpen(true); },
      [&] { return previews > 0; });
  Step(
      "fold them away", [&] { variations->SetOpen(false); }, [] { return true; });
  Step(
      "open the study", [this] { actions().study->trigger(); },
      [this] { return window_->findChild<StudyDialog*>() != nullptr; });
  auto* study = window_->findChild<StudyDialog*>();
  previews = 0;
  Step(
      "paint two cells of the study", [&] { PartOf<QToolButton>(*study, "study_paint")->click(); },
      [&] { return previews > 1; });
  Step(
      "close the study", [&] { study->close(); }, [&] { return !study->isVisible(); });

  // Of the repetition before: nobody is there to say that they may be replaced.
  for (const char* name : {"queued.png", "picture.png"})
    std::filesystem::remove(files_.folder / name);
  const auto proposed = [](ExportDialog* dialog) {
    return dialog && !PartOf<QLineEdit>(*dialog, "export_path")->text().isEmpty();
  };
  Step(
      "open the queue's dialog", [this] { actions().add_to_queue->trigger(); },
      [&] { return proposed(window_->findChild<AddToQueueDialog*>()); });
  Step(
      "add to the queue",
      [this] {
        auto* dialog = window_->findChild<AddToQueueDialog*>();
        PartOf<QLineEdit>(*dialog, "export_path")->setText(ToText(files_.folder / "queued.png"));
        dialog->accept();
      },
      [this] { return window_->queue().entries().size() == 1 && !window_->queue().busy(); });
  Step(
      "open the export's dialog", [this] { actions().export_picture->trigger(); },
      [&] { return proposed(window_->findChild<ExportDialog*>()); });
  bool exported = false;
  QObject::connect(&window_->keeper(), &PictureKeeper::Exported, &scope, [&] { exported = true; });
  Step(
      "export",
      [this] {
        auto* dialog = window_->findChild<ExportDialog*>();
        PartOf<QLineEdit>(*dialog, "export_path")->setText(ToText(files_.folder / "picture.png"));
        dialog->accept();
      },
      [&] { return exported; });
  const auto listed = [this] {
    auto* networks = window_->findChild<NetworkDialog*>();
    return networks && PartOf<QListWidget>(*networks, "network_list")->count() > 0;
  };
  Step(
      "open the networks", [this] { actions().networks->trigger(); }, listed);
  Step(
      "close the networks", [this] { window_->findChild<NetworkDialog*>()->close(); },
      [] { return true; });
  Step(
      "open the networks again", [this] { actions().networks->trigger(); }, listed);
  Step(
      "close them again", [this] { window_->findChild<NetworkDialog*>()->close(); },
      [] { return true; });
}

}  // namespace pastiche
