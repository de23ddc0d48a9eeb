#include "ui/window/main_window.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QStatusBar>
#include <QWhatsThis>

#include "core/base/resources.h"
#include "ui/document/qt_image.h"
#include "ui/pictures/start_picker.h"
#include "ui/queue/queue.h"
#include "ui/remembered/shortcuts.h"
#include "ui/run/next_start.h"
#include "ui/run/run_bar.h"
#include "ui/settings/network_box.h"
#include "ui/settings/preset_panel.h"
#include "ui/settings/ratio_slider.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"
#include "ui/window/help_dialogs.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/undo_offer.h"
#include "ui/window/welcome_page.h"

namespace pastiche {
namespace {

/// The document among dropped files, if there is one.
std::optional<std::filesystem::path> ArtworkIn(const QList<QUrl>& files) {
  for (const QUrl& file : files) {
    if (IsArtworkName(ToPath(file))) return ToPath(file);
  }
  return std::nullopt;
}

}  // namespace

MainWindow::MainWindow(ObjectiveFactory make_objective, QWidget* parent)
    : QMainWindow(parent),
      controller_(&document_, make_objective),
      keeper_(&controller_),
      sharing_([this](QObject* receiver, std::function<void(const HandedPicture&)> then) {
        HandOver(receiver, std::move(then));
      }),
      recorder_(&document_, &controller_),
      film_recorder_(&controller_),
      files_(&document_),
      recovery_(&document_),
      last_work_(&document_),
      estimator_(make_objective),
      queue_(std::make_unique<Queue>(make_objective)),
      previews_(std::move(make_objective)),
      actions_(this, &document_.steps()) {
  setAcceptDrops(true);
  BuildLayout();
  ConnectFileActions();
  ConnectDocument();
  ConnectFiles();
  ConnectRemembered();
  ConnectResults();
  ConnectSharing();
  ConnectFilm();
  ConnectQueue();
  ConnectNetworks();
  ConnectMachine();
  ConnectHistory();
  ConnectSheet();
  ConnectRun();
  ConnectView();
  ConnectLook();
  ConnectStudy();
  RestoreLayout();
  RestoreShortcuts(QWidget::actions(), SetActionShortcuts);
  ShowTitle();
  ShowState();
}

// While all its parts are there: those that are taken off the screen still hand over, or call off,
// what they were at.
MainWindow::~MainWindow() { hide(); }

PictureWell* MainWindow::start_picture() const { return settings_->start_picker()->well(); }

void MainWindow::ConnectFileActions() {
  connect(actions_.open_photo, &QAction::triggered, photo_, &PictureWell::Browse);
  connect(actions_.open_painting, &QAction::triggered, painting_, &PaintingList::Browse);
  connect(actions_.open_start, &QAction::triggered, this, &MainWindow::BrowseStart);
  connect(actions_.paste_photo, &QAction::triggered, photo_, &PictureWell::Paste);
  connect(actions_.paste_painting, &QAction::triggered, painting_, &PaintingList::Paste);
  connect(actions_.swap, &QAction::triggered, this, &MainWindow::SwapPictures);
  connect(actions_.samples, &QAction::triggered, this,
          [this] { OpenSamples(SamplePairs().front()); });
  connect(actions_.quit, &QAction::triggered, this, &QWidget::close);
  connect(actions_.shortcuts, &QAction::triggered, this, [this] {
    auto* dialog = new ShortcutsDialog(QWidget::actions(), *menuBar(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
  });
  connect(actions_.whats_this, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
  connect(actions_.about, &QAction::triggered, this, [this] { ShowAbout(this); });
}

void MainWindow::ConnectDocument() {
  connect(&document_, &Document::AboutToLoad, this, &MainWindow::LetGoOfDocument);
  connect(&document_, &Document::Changed, this, &MainWindow::ShowDocument);
  connect(photo_, &PictureWell::Chosen, this, [this](const PicturePtr& picture, bool again) {
    const Artwork before = document_.artwork();
    document_.SetPhoto(picture, again ? Document::As::kBroughtBack : Document::As::kStep);
    if (again) return;
    const QString lost = WhatIsLostWithThePhoto(document_, before);
    if (!lost.isEmpty()) undo_offer_->Offer(lost);
  });
  connect(start_picture(), &PictureWell::Chosen, this, &MainWindow::TakeStartPicture);
  undo_offer_ = new UndoOffer(&document_, problems_, this);
  connect(settings_->presets(), &PresetPanel::OwnSettingsReplaced, undo_offer_,
          [this] { undo_offer_->Offer(tr("The preset took the place of your own settings.")); });
}

void MainWindow::ConnectRun() {
  connect(actions_.paint, &QAction::triggered, run_bar_,
          [this] { run_bar_->main_action()->trigger(); });
  connect(actions_.start, &QAction::triggered, this, &MainWindow::StartRun);
  connect(actions_.go_on, &QAction::triggered, this, &MainWindow::GoOn);
  connect(actions_.go_on_larger, &QAction::triggered, this, &MainWindow::GoOnLarger);
  connect(actions_.pause, &QAction::triggered, this, &MainWindow::TogglePause);
  connect(actions_.stop, &QAction::triggered, &controller_, &SessionController::Stop);
  connect(actions_.new_seed, &QAction::triggered, settings_->start_picker(), [this] {
    const bool noise = document_.recipe().start == Start::kNoise;
    settings_->start_picker()->NewSeed();
    if (!noise) Note(tr("The picture is to start from noise now, which the seed is of."));
  });
  connect(actions_.reset_balance, &QAction::triggered, settings_->ratio_slider(),
          &RatioSlider::Reset);
  for (const PictureWell* well : {photo_, start_picture()}) {
    connect(well, &PictureWell::LeftOut, this, &MainWindow::SayLeftOut);
    connect(well, &PictureWell::NotReopened, this, &MainWindow::SayNotRestored);
    connect(well, &PictureWell::ArtworkChosen, this, &MainWindow::OpenArtwork);
  }
  connect(photo_, &PictureWell::SeveralDropped, this, &MainWindow::OpenPair);
  connect(start_picture(), &PictureWell::SeveralDropped, this, [this](const QList<QUrl>& files) {
    start_picture()->OpenFile(ToPath(files[0]));
    SayLeftOut(files.mid(1));
  });
  for (const PictureWell* well : {photo_, start_picture()}) {
    connect(well, &PictureWell::Changed, this, &MainWindow::ShowState);
  }
  ConnectPaintings();
  ConnectStartPicture();

  connect(&controller_, &SessionController::StateChanged, this, &MainWindow::ShowState);
  connect(&controller_, &SessionController::RunEnded, this, &MainWindow::OnRunEnded);
  connect(&controller_, &SessionController::FrameArrived, canvas_,
          [this](const QImage& frame, QSize full_size) {
            const auto& photo = controller_.run_artwork().photo;
            const PicturePtr shown = document_.PictureOf(photo);
            canvas_->SetPicture(frame, full_size,
                                frame_transparency_.Of(photo, shown ? shown->preview : QImage()));
          });
  connect(canvas_, &Canvas::PictureChanged, this, &MainWindow::ShowState);
  connect(&controller_, &SessionController::ChangeRefused, this, &MainWindow::ShowRunProblem);
  connect(&controller_, &SessionController::RunChanged, &keeper_,
          [this] { keeper_.ChangeRun(SourcesOf(controller_.run_artwork())); });
  connect(settings_->network_box(), &NetworkBox::Refused, problems_,
          [this](const QString& message) { ShowNetworkProblem(message); });
  connect(settings_->network_box(), &NetworkBox::NotUsedAgain, this, &MainWindow::SayNotRestored);
  connect(settings_->network_box(), &NetworkBox::Chosen, problems_,
          [this] { problems_->Clear(Problem::kNetwork); });
  connect(&keeper_, &PictureKeeper::PictureKept, canvas_,
          [this](const QImage& view) { canvas_->SetPicture(view); });
  connect(canvas_, &Canvas::PicturePainted, &controller_, &SessionController::RequestFrame);
  connect(&estimator_, &RunEstimator::Estimated, settings_, &SettingsPanel::SetEstimate);
  // Both the end of the run and the end of a write may be what closing waits for.
  connect(&controller_, &SessionController::RunEnded, this, &MainWindow::CloseWhenIdle);
  connect(&keeper_, &PictureKeeper::Idle, this, &MainWindow::CloseWhenIdle);
}

QString MainWindow::StartObstacle() const {
  const bool custom = document_.recipe().start == Start::kCustom;
  const bool needs_start = custom || IsStartBrowsed();
  if (photo_->loading() || painting_->loading() || (needs_start && start_picture()->loading())) {
    return tr("Still reading a picture.");
  }
  const Artwork& artwork = document_.artwork();
  if (!artwork.photo && artwork.paintings.empty()) return tr("Drop a photo and a painting first.");
  if (!artwork.photo) return tr("Drop a photo first.");
  if (artwork.paintings.empty()) return tr("Drop a painting first.");
  if (custom && !artwork.start) return tr("Drop the picture to start from first.");
  const Recipe& recipe = document_.recipe();
  if (DeepestInUse(recipe) < 0) {
    return tr("Tick a layer under Layers first: without any there is nothing to paint by.");
  }
  const bool by_photo = recipe.alpha > 0 && DeepestLayer(recipe.content_layers) >= 0;
  const bool by_painting = recipe.beta > 0 && DeepestLayer(StyleLayersInUse(recipe)) >= 0;
  if (!by_photo && !by_painting) {
    return tr("Tick another layer, or set a weight under Expert above 0: what is ticked has none.");
  }
  const Result<void> paintable = Check(artwork);
  return paintable ? QString() : Translated(paintable.error().message);
}

void MainWindow::StartRun() {
  if (!StartObstacle().isEmpty()) return;
  const std::shared_ptr<const Image> before = document_.result();
  // What a run that goes on has made comes with its end, and what is started from goes on.
  const bool replaced = before && !controller_.active() && document_.artwork().start != before;
  BeginRun(document_.artwork(), [this] { controller_.Start(); });
  if (!replaced) return;
  if (const SnapshotPtr kept = document_.history().Of(before)) OfferBack(kept->id);
}

void MainWindow::BeginRun(const Artwork& artwork, const std::function<void()>& begin) {
  if (closing_) return;
  after_run_ = nullptr;  // another start was quicker than what waits for the end
  // What waits for the picture of the run before gets none.
  if (!saving_to_.empty()) WritePending();
  problems_->Dismiss();
  statusBar()->clearMessage();
  SaveWork();  // whatever becomes of the run
  recorder_.KeepResult();
  const ResultInfo sources = SourcesOf(artwork);
  film_recorder_.SetNextStem(PictureSharing::StemFor(sources));
  keeper_.BeginRun(sources);
  estimator_.Cancel();
  run_is_documents_ = true;
  begin();
  ShowState();
}

void MainWindow::GoOn() {
  const std::optional<ResumePoint>& point = document_.resume_point();
  if (point && !controller_.active()) {
    return BeginRun(point->artwork, [&] {
      film_recorder_.GoOn(document_.result());
      controller_.Continue(*point);
    });
  }
  auto picture = std::make_shared<Picture>();
  picture->name = tr("the picture so far");
  picture->image = document_.result();
  if (!picture->image || controller_.active()) return;
  RunInBackground(
      BackgroundPool(), this,
      [picture] {
        MakeViews(*picture);
        return true;
      },
      [this, picture, load = document_.load_count()](const Outcome<bool>& made) {
        if (!made || closing_ || controller_.active() || load != document_.load_count()) return;
        document_.Know(picture);
        Artwork next = document_.artwork();
        next.start = picture->image;
        next.recipe.start = Start::kCustom;
        document_.Apply(tr("Go on from the picture"), next);
        StartRun();
      });
}

void MainWindow::GoOnLarger() {
  if (controller_.active() || !document_.result()) return;
  document_.ChooseRecipe(TwiceTheSize(document_));
  GoOn();
}

void MainWindow::TogglePause() {
  if (controller_.state() == RunState::kPaused) {
    controller_.Resume();
  } else {
    controller_.Pause();
  }
}

void MainWindow::ShowDocument() {
  photo_->Show(document_.photo());
  photo_->ShowMask(document_.artwork().protect ? tr("A part of it is protected.") : QString());
  start_picture()->Show(document_.start_picture());
  if (const PicturePtr photo = document_.photo(); photo != shown_photo_) {
    shown_photo_ = photo;
    if (photo) {
      const ImageSize size = photo->image->size();
      canvas_->SetPhoto(photo->preview, {size.width, size.height});
    } else {
      canvas_->SetPhoto({});
    }
    settings_->SetPhotoSize(photo ? std::optional(photo->image->size()) : std::nullopt);
  }
  ShowState();
}

void MainWindow::OnRunEnded(const RunSummary& summary) {
  // Nothing has taken the place of the picture before.
  if (!summary.picture) problems_->TakeBack(std::exchange(offered_back_, 0));
  switch (summary.termination) {
    case Termination::kStopped:
      // That of another document went with it.
      if (run_is_documents_) Note(tr("Stopped. The picture so far stays."));
      break;
    case Termination::kConverged:
      Note(tr("Finished: more steps would hardly change the picture."));
      break;
    case Termination::kIterationLimit:
      Note(tr("Finished: all iterations are done."));
      break;
    default:
      ShowRunProblem(Translated(summary.message));
  }
  ShowState();
}

void MainWindow::ShowProblem(const QString& message) {
  problems_->Show(Problem::kProgram, message);
}

void MainWindow::ShowRunProblem(const QString& message) {
  run_problem_of_ = document_.artwork();
  problems_->Show(Problem::kRun, message);
}

void MainWindow::ShowProblems() {
  ShowRefusal(Problem::kPhoto, photo_->error(), photo_->isVisibleTo(this),
              [this] { photo_->Browse(); });
  ShowRefusal(Problem::kPainting, painting_->error(), painting_->isVisibleTo(this),
              [this] { painting_->Browse(); });
  const bool needs_start = document_.recipe().start == Start::kCustom || IsStartBrowsed();
  ShowRefusal(Problem::kStartPicture, needs_start ? start_picture()->error() : QString(),
              start_picture()->isVisibleTo(this), [this] { BrowseStart(); });
  if (photo_->picture() && painting_->picture()) problems_->Clear(Problem::kSamples);
  ShowMisfits();
  if (run_problem_of_ && *run_problem_of_ != document_.artwork()) {
    problems_->Clear(Problem::kRun);
    run_problem_of_.reset();
  }
}

void MainWindow::ShowRefusal(Problem cause, const QString& error, bool well_says_it,
                             const std::function<void()>& choose) {
  QString& said = refusals_said_[cause];
  if (error.isEmpty() || well_says_it) {
    if (error.isEmpty()) said.clear();
    return problems_->Clear(cause);
  }
  if (std::exchange(said, error) == error) return;
  problems_->Show(cause, error, AnotherFile(choose));
}

void MainWindow::ShowMisfits() {
  const Artwork& artwork = document_.artwork();
  const bool fit = !artwork.photo || WithoutMisfits(artwork) == artwork;
  if (std::exchange(misfit_said_, !fit) == !fit) return;
  problems_->Show(
      Problem::kMasks, fit ? QString() : tr("A mask has another shape than the photo."),
      {tr("Clear it"), tr("Take away the masks that have not the photo's shape."), [this] {
         document_.Apply(tr("Clear masks of another shape"), WithoutMisfits(document_.artwork()));
       }});
}

void MainWindow::OpenSamples(const SamplePair& pair) {
  const auto photo = FindResource(pair.photo);
  const auto painting = FindResource(pair.painting);
  if (!photo || !painting) {
    problems_->Show(Problem::kSamples, Translated((photo ? painting : photo).error().message));
    return;
  }
  problems_->Clear(Problem::kSamples);
  OpenPhoto(*photo);
  OpenPainting(*painting);
}

void MainWindow::SwapPictures() {
  photo_->CancelLoad();
  painting_->CancelLoads();
  document_.SwapPictures(std::max(painting_->current(), 0));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  // On its way out; back on the canvas it is no photo to begin with.
  if (event->source() == canvas_) return;
  if (!MayHoldPicture(*event->mimeData())) return;
  const auto taken = [](const auto* well) { return well->picture() || well->loading(); };
  drop_zones_->Begin(DropTargets(static_cast<int>(LocalFiles(*event->mimeData()).size()),
                                 taken(photo_), taken(painting_)));
  dragMoveEvent(event);
  // Wherever it comes in: who refuses a drag hears no more of it, not even that it has gone.
  event->accept();
}

int MainWindow::DropZoneAt(const QDropEvent& event) const {
  const QPoint position = drop_zones_->mapFrom(this, event.position().toPoint());
  const int zone = drop_zones_->ZoneAt(position);
  // Beside the canvas only where there is one thing that it can mean.
  return zone < 0 && drop_zones_->count() == 1 ? 0 : zone;
}

void MainWindow::dragMoveEvent(QDragMoveEvent* event) {
  const int zone = DropZoneAt(*event);
  drop_zones_->Light(zone);
  event->setDropAction(event->proposedAction());
  event->setAccepted(zone >= 0);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* /*event*/) { drop_zones_->End(); }

void MainWindow::dropEvent(QDropEvent* event) {
  const int zone = DropZoneAt(*event);
  drop_zones_->End();
  if (zone < 0) return event->ignore();
  event->acceptProposedAction();
  if (const auto artwork = ArtworkIn(LocalFiles(*event->mimeData()))) return OpenArtwork(*artwork);
  OpenDropped(drop_zones_->target(zone), *event->mimeData());
}

void MainWindow::OpenDropped(DropTarget target, const QMimeData& mime) {
  switch (target) {
    case DropTarget::kPhoto:
      return photo_->OpenData(mime);
    case DropTarget::kPainting:
      return painting_->OpenData(mime);
    case DropTarget::kAnother:
    case DropTarget::kMore:
      return painting_->AddData(mime);
    case DropTarget::kBoth:
    case DropTarget::kAll:
      return OpenPair(LocalFiles(mime));
  }
}

void MainWindow::OpenPair(const QList<QUrl>& files) {
  OpenPhoto(ToPath(files[0]));
  painting_->OpenAll(files.mid(1));
}

void MainWindow::SayLeftOut(const QList<QUrl>& files) {
  if (files.isEmpty()) return;
  QStringList names;
  for (const QUrl& file : files) names.append(file.fileName());
  Note(tr("Left out, as there is no place for more: %1").arg(names.join(", ")));
}

}  // namespace pastiche
