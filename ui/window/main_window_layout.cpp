// How the window looks: its parts, their places, and what they show in each state.

#include <utility>

#include <QAction>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/recipe/recipe_fields.h"
#include "ui/pictures/palette.h"
#include "ui/pictures/start_picker.h"
#include "ui/queue/queue.h"
#include "ui/remembered/settings.h"
#include "ui/remembered/window_geometry.h"
#include "ui/results/filmstrip.h"
#include "ui/run/next_start.h"
#include "ui/run/run_bar.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"
#include "ui/window/canvas_tools.h"
#include "ui/window/center_column.h"
#include "ui/window/main_window.h"
#include "ui/window/panel_folding.h"
#include "ui/window/region_focus.h"
#include "ui/window/settings_offer.h"
#include "ui/window/view_bar.h"
#include "ui/window/welcome_page.h"

namespace pastiche {
namespace {

constexpr QSize kDefaultSize(1360, 860);
/// On a screen of 1280 x 720 pixels at 150 %, with a taskbar.
constexpr QSize kSmallestSize(820, 400);
/// With less, the palette would be out of sight below a large painting.
constexpr int kRoomyHeight = 900;
constexpr int kPicturesWidth = 264;
constexpr int kSettingsWidth = 348;

}  // namespace

QWidget* MainWindow::MakePicturesPanel() {
  photo_ = new PictureWell(
      {"photo", tr("Photo"), tr("Drop a photo here,\nor click to open one"), ":/icons/photo.svg"});
  painting_ = new PaintingList(&document_);
  pictures_waiting_ = new QLabel;
  pictures_waiting_->setWordWrap(true);
  pictures_waiting_->setProperty("role", "notice");
  pictures_waiting_->setObjectName("pictures_waiting");
  pictures_waiting_->hide();
  auto* swap = new QToolButton;
  swap->setDefaultAction(actions_.swap);
  swap->setAccessibleName(tr("Swap photo and painting"));
  swap->setAutoRaise(true);
  swap->setIconSize({18, 18});

  auto* panel = new QWidget;
  panel->setObjectName("pictures_panel");
  auto* layout = new QVBoxLayout(panel);
  layout->setContentsMargins(12, 10, 12, 12);
  layout->setSpacing(6);
  layout->addWidget(photo_);
  layout->addWidget(swap, 0, Qt::AlignHCenter);
  layout->addWidget(painting_);
  layout->addSpacing(8);
  palette_ = new Palette(&document_, &previews_);
  layout->addWidget(palette_, 1);
  // Last, so that it moves nothing when it comes; the run's bar says it too.
  layout->addWidget(pictures_waiting_);
  panel->setMinimumWidth(184);
  return panel;
}

QWidget* MainWindow::MakeCenter() {
  canvas_ = new Canvas;
  stack_ = new QStackedWidget;
  auto* welcome = new WelcomePage(actions_.open_photo);
  connect(welcome, &WelcomePage::SampleChosen, this, &MainWindow::OpenSamples);
  stack_->addWidget(new SidePanel(welcome));  // it scrolls in a low window
  stack_->addWidget(canvas_);
  drop_zones_ = new DropZones(stack_);
  problems_ = new Toasts(stack_);

  auto* view_bar = new ViewBar(canvas_, actions_);
  view_bar->AddTool(MakeGrip());
  tools_ = new CanvasTools(canvas_, &document_, actions_);
  auto* offer = new SettingsOffer(&document_);
  connect(offer, &SettingsOffer::Used, this, [this](const QString& message) { Note(message); });
  filmstrip_ = new Filmstrip(&document_);
  run_bar_ =
      new RunBar(&controller_, &document_,
                 {actions_.paint, actions_.start, actions_.go_on, actions_.go_on_larger,
                  actions_.pause, actions_.stop, actions_.export_picture, actions_.add_to_queue});
  AddRegions(view_bar, offer);
  return new CenterColumn({view_bar, tools_, offer}, stack_, filmstrip_, run_bar_);
}

void MainWindow::AddRegions(QWidget* view_bar, QWidget* offer) {
  const std::pair<QWidget*, QString> names[] = {
      {pictures_panel_, tr("Pictures")}, {settings_scroll_, tr("Settings")}, {run_bar_, tr("Run")}};
  for (const auto& [region, name] : names) {
    SetSpokenRole(region, QAccessible::Grouping);
    region->setAccessibleName(name);
  }
  regions_ = new RegionFocus(this);
  regions_->AddRegion({pictures_panel_});
  regions_->AddRegion({tools_});
  regions_->AddRegion({offer});
  regions_->AddRegion({stack_, view_bar}, canvas_);
  regions_->AddRegion({problems_});
  regions_->AddRegion({filmstrip_});
  regions_->AddRegion({run_bar_}, run_bar_->findChild<QWidget*>("start_button"));
  regions_->AddRegion({settings_scroll_});
  connect(actions_.next_region, &QAction::triggered, regions_, &RegionFocus::Next);
  connect(actions_.previous_region, &QAction::triggered, regions_, &RegionFocus::Previous);
}

void MainWindow::BuildLayout() {
  actions_.FillMenuBar(menuBar());
  settings_ = new SettingsPanel(&document_, &previews_, &machine_);
  settings_scroll_ = new SidePanel(settings_);
  pictures_panel_ = new SidePanel(MakePicturesPanel());

  splitter_ = new QSplitter(Qt::Horizontal);
  splitter_->setHandleWidth(1);
  splitter_->addWidget(pictures_panel_);
  splitter_->addWidget(MakeCenter());
  splitter_->addWidget(settings_scroll_);
  splitter_->setStretchFactor(1, 1);
  for (int part = 0; part < splitter_->count(); ++part) splitter_->setCollapsible(part, false);
  splitter_->setSizes(
      {kPicturesWidth, kDefaultSize.width() - kPicturesWidth - kSettingsWidth, kSettingsWidth});
  setCentralWidget(splitter_);
  folding_ = new PanelFolding(splitter_, actions_.pictures_panel, actions_.settings_panel);
  setMinimumSize(kSmallestSize);
  statusBar()->setSizeGripEnabled(false);
  stack_->setFocusPolicy(Qt::ClickFocus);
  stack_->setFocus();  // not on the first button: nothing is chosen yet
}

void MainWindow::ConnectView() {
  const std::pair<QAction*, void (Canvas::*)()> moves[] = {
      {actions_.zoom_in, &Canvas::ZoomIn},
      {actions_.zoom_out, &Canvas::ZoomOut},
      {actions_.fit, &Canvas::Fit},
      {actions_.actual_size, &Canvas::ActualSize}};
  for (const auto& [action, move] : moves) {
    connect(action, &QAction::triggered, canvas_, [this, move = move] { canvas_->Ease(move); });
  }
  connect(actions_.compare, &QAction::triggered, canvas_, &Canvas::ShowPhoto);
  connect(canvas_, &Canvas::ComparingChanged, actions_.compare, &QAction::setChecked);
  ConnectCompare();
  ConnectTools();
  connect(actions_.pictures_panel, &QAction::toggled, pictures_panel_, &QWidget::setVisible);
  connect(actions_.settings_panel, &QAction::toggled, settings_scroll_, &QWidget::setVisible);
  for (const QAction* panel : {actions_.pictures_panel, actions_.settings_panel}) {
    connect(panel, &QAction::toggled, this, &MainWindow::ShowProblems);
  }
  connect(actions_.full_screen, &QAction::triggered, this, [this](bool full) {
    // Not showNormal: the window is as large afterwards as it was before.
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, full));
  });
}

void MainWindow::RestoreLayout() {
  Settings settings;
  const QRect free = QGuiApplication::primaryScreen()->availableGeometry();
  QRect wanted(QPoint(), kDefaultSize);
  wanted.moveCenter(free.center());
  setGeometry(FittingGeometry(wanted, free));
  if (restoreGeometry(settings.value("window/geometry").toByteArray()) &&
      !(windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))) {
    // The screen may be another than it was.
    const QScreen* screen = QGuiApplication::screenAt(geometry().center());
    setGeometry(FittingGeometry(geometry(), screen ? screen->availableGeometry() : free));
  }
  splitter_->restoreState(settings.value("window/splitter").toByteArray());
  actions_.pictures_panel->setChecked(settings.value("window/pictures", true).toBool());
  actions_.settings_panel->setChecked(settings.value("window/settings", true).toBool());
  actions_.history_strip->setChecked(settings.value("window/history", true).toBool());
}

void MainWindow::SaveLayout() const {
  Settings settings;
  settings.setValue("window/geometry", saveGeometry());
  settings.setValue("window/splitter", splitter_->saveState());
  settings.setValue("window/pictures", folding_->IsWanted(actions_.pictures_panel));
  settings.setValue("window/settings", folding_->IsWanted(actions_.settings_panel));
  settings.setValue("window/history", actions_.history_strip->isChecked());
}

void MainWindow::ShowState() {
  const RunState state = controller_.state();
  const bool active = controller_.active();
  const QString obstacle = StartObstacle();
  actions_.start->setEnabled(obstacle.isEmpty());
  const bool anew = active || document_.result();
  actions_.start->setText(active ? tr("Re&start") : anew ? tr("&Start anew") : tr("&Start"));
  SetActionTip(actions_.start, !obstacle.isEmpty() ? obstacle
                               : anew              ? tr("Begin again, with what is chosen now.")
                                                   : tr("Start painting."));
  const bool paused = state == RunState::kPaused;
  actions_.pause->setEnabled(paused || state == RunState::kRunning);
  actions_.pause->setText(paused ? tr("&Resume") : tr("&Pause"));
  const char* const pause_icon = paused ? ":/icons/play.svg" : ":/icons/pause.svg";
  if (shown_pause_icon_ != pause_icon) actions_.pause->setIcon(theme::Icon(pause_icon));
  shown_pause_icon_ = pause_icon;
  SetActionTip(actions_.pause, paused ? tr("Go on painting.") : tr("Pause the run."));
  actions_.stop->setEnabled(active && state != RunState::kStopping);
  actions_.add_to_queue->setEnabled(obstacle.isEmpty());
  const bool can_go_on = !active && document_.result() && obstacle.isEmpty();
  actions_.go_on->setEnabled(can_go_on);
  actions_.go_on_larger->setEnabled(can_go_on &&
                                    LongestSide(document_.result()->size()) < kSideRange.max);
  actions_.export_picture->setEnabled(keeper_.can_export());
  actions_.copy_picture->setEnabled(keeper_.can_export());
  grip_->setEnabled(keeper_.can_export());
  actions_.swap->setEnabled(photo_->picture() || painting_->picture());
  actions_.compare->setEnabled(canvas_->can_compare());
  for (QAction* both : {actions_.compare_wipe, actions_.compare_side_by_side}) {
    both->setEnabled(canvas_->can_see_both());
  }
  for (QAction* zoom : {actions_.zoom_in, actions_.zoom_out, actions_.fit, actions_.actual_size}) {
    zoom->setEnabled(!canvas_->picture_size().isEmpty());
  }

  if (active || closing_ || !obstacle.isEmpty() || queue_->painting()) {
    estimator_.Cancel();
  } else {
    estimator_.Ask(document_.artwork());
  }

  const QString pictures_wait = controller_.PicturesWait();
  const bool start_waits = controller_.StartWaits();
  pictures_waiting_->setText(pictures_wait);
  pictures_waiting_->setVisible(!pictures_wait.isEmpty());
  settings_->start_picker()->SetWaiting(start_waits);
  settings_->start_picker()->SetCanvas(CanStartFromCanvas());
  ShowNext(start_waits || !pictures_wait.isEmpty());
  run_bar_->SetObstacle(ShownObstacle(obstacle));
  ShowProblems();
  stack_->setCurrentIndex(photo_->picture() || canvas_->has_picture() ? 1 : 0);
  ShowHint();
}

QString MainWindow::ShownObstacle(const QString& obstacle) const {
  if (!controller_.active() || obstacle.isEmpty()) return obstacle;
  // Of pictures it says so itself.
  if (const QString wait = controller_.PicturesWait(); !wait.isEmpty()) return wait;
  // What is being read will be taken up in a moment.
  if (photo_->loading() || painting_->loading() || start_picture()->loading()) return {};
  return tr("%1 Until then the run goes on as it was.").arg(obstacle);
}

void MainWindow::ShowNext(bool start_waits) {
  const bool goes_on = !controller_.active() && GoesOn(document_);
  // A restart throws the picture so far away: it is offered brightly only where it is wanted.
  const bool paint = controller_.active() ? start_waits : !goes_on;
  const bool exports = !controller_.active() && actions_.export_picture->isEnabled();
  run_bar_->SetNext(goes_on, paint     ? RunBar::Next::kPaint
                             : exports ? RunBar::Next::kExport
                                       : RunBar::Next::kNothing);
  actions_.paint->setEnabled(run_bar_->main_action()->isEnabled());
}

void MainWindow::ShowHint() {
  const QString obstacle = StartObstacle();
  if (controller_.state() == RunState::kPreparing) {
    canvas_->SetHint(tr("Looking at the pictures…"));
  } else {
    canvas_->SetHint(controller_.active() ? QString() : obstacle);
  }
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  painting_->SetRoomy(height() >= kRoomyHeight);
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  // The desktop can change it too.
  if (event->type() == QEvent::WindowStateChange) actions_.full_screen->setChecked(isFullScreen());
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape) return QMainWindow::keyPressEvent(event);
  if (problems_->has_problems()) {
    problems_->Dismiss();
  } else if (canvas_->LeaveTool()) {
    return;
  } else if (isFullScreen()) {
    actions_.full_screen->trigger();
  }
}

}  // namespace pastiche
