#include "ui/main_window.h"

#include <utility>

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QStatusBar>

#include "core/base/resources.h"
#include "ui/help_dialogs.h"
#include "ui/ratio_slider.h"
#include "ui/start_picker.h"

namespace pastiche {

MainWindow::MainWindow(ObjectiveFactory make_objective, QWidget* parent)
    : QMainWindow(parent),
      controller_(&model_, make_objective),
      keeper_(&controller_),
      estimator_(std::move(make_objective)),
      actions_(this) {
  setWindowTitle(tr("Pastiche"));
  setAcceptDrops(true);
  BuildLayout();
  ConnectFileActions();
  ConnectResults();
  ConnectRun();
  ConnectView();
  RestoreLayout();
  ShowState();
}

PictureWell* MainWindow::start_picture() const { return settings_->start_picker()->well(); }

void MainWindow::ConnectFileActions() {
  connect(actions_.open_photo, &QAction::triggered, photo_, &PictureWell::Browse);
  connect(actions_.open_painting, &QAction::triggered, painting_, &PictureWell::Browse);
  connect(actions_.open_start, &QAction::triggered, this, [this] {
    model_.Set(&Recipe::start, Start::kCustom);
    start_picture()->Browse();
  });
  connect(actions_.paste_photo, &QAction::triggered, photo_, &PictureWell::Paste);
  connect(actions_.paste_painting, &QAction::triggered, painting_, &PictureWell::Paste);
  connect(actions_.swap, &QAction::triggered, this, &MainWindow::SwapPictures);
  connect(actions_.samples, &QAction::triggered, this, &MainWindow::OpenSamples);
  connect(actions_.quit, &QAction::triggered, this, &QWidget::close);
  connect(actions_.shortcuts, &QAction::triggered, this, [this] { ShowShortcuts(this); });
  connect(actions_.about, &QAction::triggered, this, [this] { ShowAbout(this); });
}

void MainWindow::ConnectRun() {
  connect(actions_.start, &QAction::triggered, this, &MainWindow::StartRun);
  connect(actions_.pause, &QAction::triggered, this, &MainWindow::TogglePause);
  connect(actions_.stop, &QAction::triggered, &controller_, &SessionController::Stop);
  connect(actions_.new_seed, &QAction::triggered, settings_->start_picker(), &StartPicker::NewSeed);
  connect(actions_.reset_balance, &QAction::triggered, settings_->ratio_slider(),
          &RatioSlider::Reset);
  connect(&model_, &RecipeModel::Changed, this, &MainWindow::ShowState);
  connect(photo_, &PictureWell::Changed, this, &MainWindow::OnPhotoChanged);
  connect(painting_, &PictureWell::Changed, this, &MainWindow::ShowState);
  connect(start_picture(), &PictureWell::Changed, this, &MainWindow::ShowState);

  connect(&controller_, &SessionController::StateChanged, this, &MainWindow::ShowState);
  connect(&controller_, &SessionController::RunEnded, this, &MainWindow::OnRunEnded);
  connect(&controller_, &SessionController::FrameArrived, canvas_, &Canvas::SetPicture);
  connect(&controller_, &SessionController::FrameArrived, this, &MainWindow::ShowState);
  connect(&controller_, &SessionController::ChangeRefused, this, &MainWindow::ShowProblem);
  connect(&keeper_, &PictureKeeper::PictureKept, canvas_,
          [this](const QImage& view) { canvas_->SetPicture(view); });
  connect(&keeper_, &PictureKeeper::PictureKept, this, &MainWindow::ShowState);
  connect(canvas_, &Canvas::PicturePainted, &controller_, &SessionController::RequestFrame);
  connect(&estimator_, &RunEstimator::Estimated, settings_, &SettingsPanel::SetEstimate);
  // Both the end of the run and the end of a write may be what closing waits for.
  connect(&controller_, &SessionController::RunEnded, this, &MainWindow::CloseWhenIdle);
  connect(&keeper_, &PictureKeeper::Idle, this, &MainWindow::CloseWhenIdle);
}

SessionInputs MainWindow::Inputs() const {
  const auto image = [](const PictureWell* well) {
    return well->picture() ? well->picture()->image : nullptr;
  };
  SessionInputs inputs;
  inputs.content = image(photo_);
  if (auto painting = image(painting_)) inputs.paintings.push_back({std::move(painting)});
  if (model_.recipe().start == Start::kCustom) inputs.start = image(start_picture());
  return inputs;
}

QString MainWindow::StartObstacle() const {
  const bool custom = model_.recipe().start == Start::kCustom;
  if (photo_->loading() || painting_->loading() || (custom && start_picture()->loading())) {
    return tr("Still reading a picture.");
  }
  const SessionInputs inputs = Inputs();
  if (!inputs.content && inputs.paintings.empty()) return tr("Drop a photo and a painting first.");
  if (!inputs.content) return tr("Drop a photo first.");
  if (inputs.paintings.empty()) return tr("Drop a painting first.");
  if (custom && !inputs.start) return tr("Drop the picture to start from first.");
  const Result<void> valid = Validate(model_.recipe());
  return valid ? QString() : QString::fromStdString(valid.error().message);
}

void MainWindow::StartRun() {
  if (!StartObstacle().isEmpty()) return;
  ShowProblem({});
  statusBar()->clearMessage();
  keeper_.BeginRun(Sources());
  estimator_.Cancel();
  controller_.Start(Inputs());
  ShowState();
}

void MainWindow::TogglePause() {
  if (controller_.state() == RunState::kPaused) {
    controller_.Resume();
  } else {
    controller_.Pause();
  }
}

void MainWindow::OnPhotoChanged() {
  const PicturePtr& photo = photo_->picture();
  canvas_->SetPhoto(photo ? photo->preview : QImage());
  settings_->SetPhotoSize(photo ? std::optional(photo->image->size()) : std::nullopt);
  ShowState();
}

void MainWindow::OnRunEnded(const RunSummary& summary) {
  switch (summary.termination) {
    case Termination::kStopped:
      statusBar()->showMessage(tr("Stopped. The picture so far stays."));
      break;
    case Termination::kConverged:
      statusBar()->showMessage(tr("Finished: more steps would hardly change the picture."));
      break;
    case Termination::kIterationLimit:
      statusBar()->showMessage(tr("Finished: all iterations are done."));
      break;
    default:
      ShowProblem(QString::fromStdString(summary.message));
  }
  ShowState();
}

void MainWindow::OpenSamples() {
  const auto photo = FindResource("samples/coast.jpg");
  const auto painting = FindResource("samples/strokes.jpg");
  if (!photo || !painting) {
    ShowProblem(QString::fromStdString((photo ? painting : photo).error().message));
    return;
  }
  OpenPhoto(*photo);
  OpenPainting(*painting);
}

void MainWindow::SwapPictures() {
  const PicturePtr photo = photo_->picture();
  photo_->SetPicture(painting_->picture());
  painting_->SetPicture(photo);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (MayHoldPicture(*event->mimeData())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  // Beside the wells: the first picture that is still missing.
  PictureWell* well = photo_->picture() && !painting_->picture() ? painting_ : photo_;
  event->acceptProposedAction();
  well->OpenData(*event->mimeData());
}

}  // namespace pastiche
