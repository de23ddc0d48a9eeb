// The paintings in the window, and what the picture starts from.

#include <memory>
#include <utility>

#include <QAction>
#include <QThreadPool>

#include "ui/pictures/palette.h"
#include "ui/pictures/start_picker.h"
#include "ui/widgets/background.h"
#include "ui/window/main_window.h"

namespace pastiche {

void MainWindow::ConnectPaintings() {
  connect(actions_.add_paintings, &QAction::triggered, painting_, &PaintingList::BrowseMore);
  painting_->addAction(actions_.swap);
  connect(painting_, &PaintingList::NotReopened, this, &MainWindow::SayNotRestored);
  connect(painting_, &PaintingList::ArtworkChosen, this, &MainWindow::OpenArtwork);
  connect(painting_, &PaintingList::Changed, this, &MainWindow::ShowState);
  connect(palette_, &Palette::TryWanted, painting_, &PaintingList::Try);
  connect(palette_, &Palette::AddWanted, painting_, &PaintingList::Add);
}

void MainWindow::ConnectStartPicture() {
  connect(settings_->start_picker(), &StartPicker::CanvasWanted, this,
          &MainWindow::StartFromCanvas);
  connect(&controller_, &SessionController::PictureArrived, this,
          [this](const std::shared_ptr<const Image>& picture) {
            UseAsStartIfWished(controller_.generation(), picture);
          });
  connect(&controller_, &SessionController::RunEnded, this, [this](const RunSummary& summary) {
    UseAsStartIfWished(controller_.generation(), summary.picture);
  });
  // A restart takes the wish for its picture from a run, but not the picture.
  connect(&controller_, &SessionController::RunSuperseded, this,
          [this](std::uint64_t run, const RunSummary& summary) {
            UseAsStartIfWished(run, summary.picture);
          });
}

void MainWindow::BrowseStart() {
  const Start before = document_.recipe().start;
  if (!start_picture()->Browse()) return;
  start_browsed_over_ = before;
  ShowState();
}

void MainWindow::TakeStartPicture(const PicturePtr& picture, bool again) {
  const bool start_from_it = picture && IsStartBrowsed();
  start_browsed_over_.reset();
  if (start_from_it) return document_.StartFrom(picture);
  document_.SetStartPicture(picture, again ? Document::As::kBroughtBack : Document::As::kStep);
}

void MainWindow::StartFromCanvas() {
  if (!controller_.active() || !run_is_documents_) return UseAsStart(document_.result());
  canvas_start_of_ = controller_.generation();
  controller_.RequestPicture();
}

void MainWindow::UseAsStartIfWished(std::uint64_t run,
                                    const std::shared_ptr<const Image>& picture) {
  if (canvas_start_of_ != run) return;
  canvas_start_of_ = 0;
  UseAsStart(picture);
}

bool MainWindow::CanStartFromCanvas() const {
  return document_.result() || (controller_.active() && canvas_->has_picture());
}

void MainWindow::UseAsStart(const std::shared_ptr<const Image>& picture) {
  if (!picture) return;
  auto start = std::make_shared<Picture>();
  start->name = tr("what was on the canvas");
  start->image = picture;
  RunInBackground(
      BackgroundPool(), this,
      [start] {
        MakeViews(*start);
        return true;
      },
      [this, start, load = document_.load_count()](const Outcome<bool>& made) {
        if (!made || load != document_.load_count()) return;
        document_.Know(start);
        Artwork next = document_.artwork();
        next.start = start->image;
        next.recipe.start = Start::kCustom;
        document_.Apply(tr("Start from the canvas"), next);
      });
}

}  // namespace pastiche
