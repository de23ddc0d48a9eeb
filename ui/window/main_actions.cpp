#include "ui/window/main_actions.h"

#include <QAction>
#include <QIcon>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>
#include <QWidget>

#include "ui/widgets/theme.h"
#include "ui/window/language_menu.h"
#include "ui/window/theme_menu.h"

namespace pastiche {

void SetActionTip(QAction* action, const QString& tooltip) {
  action->setToolTip(tooltip + QStringLiteral("\n") +
                     action->shortcut().toString(QKeySequence::NativeText));
  action->setStatusTip(QString());
}

void NameShortcut(QWidget* control, const QAction* action) {
  const auto show = [control, action, tip = control->toolTip()] {
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    control->setToolTip(key.isEmpty() ? tip : tip + QStringLiteral("\n") + key);
  };
  QObject::connect(action, &QAction::changed, control, show);
  show();
}

void SetActionShortcuts(QAction* action, const QList<QKeySequence>& keys) {
  const QString tip = action->toolTip();
  const QString before =
      QStringLiteral("\n") + action->shortcut().toString(QKeySequence::NativeText);
  action->setShortcuts(keys);
  if (tip.endsWith(before)) SetActionTip(action, tip.chopped(before.size()));
}

namespace {

struct StepTexts {
  QString alone;
  /// With a step's name.
  QString named;
};

/// Undo or redo, named after its step: "Undo Balance 0.001 to 0.003". QUndoStack's own actions put
/// the name after the word, which some languages do not.
QAction* StepAction(QUndoStack* steps, QWidget* window, void (QUndoStack::*can_changed)(bool),
                    void (QUndoStack::*text_changed)(const QString&), const StepTexts& texts) {
  auto* action = new QAction(texts.alone, window);
  action->setEnabled(false);
  QObject::connect(steps, can_changed, action, &QAction::setEnabled);
  QObject::connect(steps, text_changed, action, [action, texts](const QString& name) {
    // A menu takes an & for a mark.
    action->setText(name.isEmpty() ? texts.alone
                                   : texts.named.arg(QString(name).replace("&", "&&")));
  });
  return action;
}

}  // namespace

MainActions::MainActions(QWidget* window, QUndoStack* steps) : QObject(window), window_(window) {
  AddFile();
  AddEdit(steps);
  AddRun();
  AddView();
  AddHelp();
}

QAction* MainActions::Add(const char* icon, const QString& text, const QKeySequence& shortcut,
                          const QString& tooltip) {
  auto* action = new QAction(text, window_);
  action->setIcon(theme::Icon(icon));
  action->setShortcut(shortcut);
  // A key that is held longer is one press: what it begins may be large.
  action->setAutoRepeat(false);
  SetActionTip(action, tooltip);
  window_->addAction(action);
  return action;
}

void MainActions::AddFile() {
  new_artwork = Add(":/icons/new.svg", tr("&New artwork"), QKeySequence("Ctrl+N"),
                    tr("Begin anew, without pictures."));
  open_artwork = Add(":/icons/open.svg", tr("&Open artwork…"), QKeySequence("Ctrl+Shift+P"),
                     tr("Open an artwork that was saved: its pictures, settings and result."));
  save = Add(":/icons/save.svg", tr("&Save artwork"), QKeySequence("Ctrl+S"),
             tr("Save pictures, settings and result in one file, to go on with later."));
  save_as = Add(":/icons/save.svg", tr("Save artwork &as…"), QKeySequence("Ctrl+Shift+S"),
                tr("Save the artwork under another name."));
  open_photo = Add(":/icons/photo.svg", tr("Open &photo…"), QKeySequence("Ctrl+O"),
                   tr("Open the photo to repaint."));
  open_painting = Add(":/icons/painting.svg", tr("Open paintin&g…"), QKeySequence("Ctrl+Shift+O"),
                      tr("Open the painting whose style to use, in place of the chosen one."));
  add_paintings = Add(":/icons/add.svg", tr("A&dd paintings…"), QKeySequence("Ctrl+Shift+A"),
                      tr("Mix further paintings in: open one or several files."));
  open_start = Add(":/icons/picture.svg", tr("Open s&tart picture…"), QKeySequence("Ctrl+Alt+O"),
                   tr("Open a picture of your own to start from."));
  paste_photo = Add(":/icons/paste.svg", tr("Paste as p&hoto"), QKeySequence("Ctrl+V"),
                    tr("Use the copied picture as the photo."));
  paste_painting = Add(":/icons/paste.svg", tr("Paste as pa&inting"), QKeySequence("Ctrl+Shift+V"),
                       tr("Use the copied picture as the painting."));
  swap = Add(":/icons/swap.svg", tr("S&wap photo and painting"), QKeySequence("Ctrl+Shift+X"),
             tr("Swap photo and painting."));
  samples = Add(":/icons/samples.svg", tr("Try the sa&mples"), QKeySequence("Ctrl+T"),
                tr("Put the bundled photo and painting in place."));
  earlier_results =
      Add(":/icons/history.svg", tr("Earlier res&ults…"), QKeySequence("Ctrl+L"),
          tr("See the pictures that were painted before, show one again or use its settings."));
  networks = Add(":/icons/network.svg", tr("N&etworks…"), QKeySequence("Ctrl+Shift+L"),
                 tr("See the networks that can look at the pictures, fetch VGG-19, add files."));
  export_picture = Add(":/icons/export.svg", tr("E&xport…"), QKeySequence("Ctrl+E"),
                       tr("Write the picture to a file: PNG, JPEG, TIFF or WebP."));
  export_film = Add(":/icons/film.svg", tr("Export time-&lapse…"), QKeySequence("Ctrl+Shift+E"),
                    tr("Write a film of how the picture formed: MP4 or WebM."));
  history_sheet =
      Add(":/icons/contact-sheet.svg", tr("Save &contact sheet…"), QKeySequence("Ctrl+Alt+E"),
          tr("Write the snapshots of the history to one picture, side by side: all of "
             "them, or the\ntwo that are chosen."));
  quit = Add(":/icons/quit.svg", tr("&Quit"), QKeySequence("Ctrl+Q"),
             tr("Stop what runs, keep its picture, and close."));
}

void MainActions::AddEdit(QUndoStack* steps) {
  undo = StepAction(steps, window_, &QUndoStack::canUndoChanged, &QUndoStack::undoTextChanged,
                    {tr("&Undo"), tr("&Undo %1")});
  redo = StepAction(steps, window_, &QUndoStack::canRedoChanged, &QUndoStack::redoTextChanged,
                    {tr("&Redo"), tr("&Redo %1")});
  const auto connect_step = [this, steps](const QAction* action, void (QUndoStack::*act)()) {
    connect(action, &QAction::triggered, steps,
            [=, this] { when_steps_are_there_([=] { (steps->*act)(); }); });
  };
  connect_step(undo, &QUndoStack::undo);
  connect_step(redo, &QUndoStack::redo);
  undo->setIcon(theme::Icon(":/icons/undo.svg"));
  redo->setIcon(theme::Icon(":/icons/redo.svg"));
  undo->setShortcut(QKeySequence("Ctrl+Z"));
  redo->setShortcuts({QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")});
  for (QAction* action : {undo, redo}) window_->addAction(action);
  AddPhotoEdits();
  copy_picture = Add(":/icons/copy.svg", tr("&Copy the picture"), QKeySequence("Ctrl+C"),
                     tr("Put the picture on the clipboard, to paste it into another program."));
}

void MainActions::AddPhotoEdits() {
  paint_masks = Add(":/icons/brush.svg", tr("Paint &masks"), QKeySequence("Ctrl+M"),
                    tr("Paint with a brush where a painting is used, or what of the photo stays\n"
                       "as it is. Escape puts the brush away."));
  crop = Add(":/icons/crop.svg", tr("Cro&p the photo"), QKeySequence("Ctrl+K"),
             tr("Choose the part of the photo that is kept."));
  turn_left = Add(":/icons/turn-left.svg", tr("Turn the photo &left"), QKeySequence("Ctrl+Shift+R"),
                  tr("Turn the photo by a quarter, against the clock; masks follow."));
  turn_right = Add(":/icons/turn-right.svg", tr("Turn the photo ri&ght"), QKeySequence("Ctrl+R"),
                   tr("Turn the photo by a quarter, with the clock; masks follow."));
  for (QAction* action : {paint_masks, crop}) {
    action->setCheckable(true);
    action->setIconVisibleInMenu(false);  // its place is the tick's
  }
}

void MainActions::AddRun() {
  paint = Add(":/icons/play.svg", tr("Start &or continue"), QKeySequence("Ctrl+Return"),
              tr("Do what the button below the picture says: start, continue or begin again."));
  start = Add(":/icons/play.svg", tr("&Start"), QKeySequence("Ctrl+Shift+Return"),
              tr("Start painting."));
  pause = Add(":/icons/pause.svg", tr("&Pause"), QKeySequence("Ctrl+P"), tr("Pause the run."));
  stop = Add(":/icons/stop.svg", tr("S&top"), QKeySequence("Ctrl+."),
             tr("End the run; the picture so far stays."));
  go_on = Add(":/icons/go-on.svg", tr("&Continue"), QKeySequence("Ctrl+G"),
              tr("Go on from the picture that is there, with what is chosen now: more steps,\n"
                 "another painting, a larger size."));
  go_on_larger = Add(":/icons/go-on-larger.svg", tr("Continue at t&wice the size"),
                     QKeySequence("Ctrl+Shift+G"),
                     tr("Go on from the picture that is there, twice as large: what is painted "
                        "stays, finer detail comes."));
  take_snapshot = Add(":/icons/snapshot.svg", tr("&Keep a snapshot"), QKeySequence("Ctrl+H"),
                      tr("Keep the picture as it is now in the history, with all that it is "
                         "painted from."));
  add_to_queue =
      Add(":/icons/queue-add.svg", tr("&Add to the queue…"), QKeySequence("Ctrl+Shift+J"),
          tr("Paint the artwork, as it is now, later: choose its size and its file."));
  queue = Add(":/icons/queue.svg", tr("&Queue…"), QKeySequence("Ctrl+J"),
              tr("See the pictures that are painted one after another, start and pause them."));
  new_seed = Add(":/icons/dice.svg", tr("&New seed"), QKeySequence("Ctrl+Shift+N"),
                 tr("Start from noise with another random seed."));
  reset_balance = Add(":/icons/reset.svg", tr("Reset &balance"), QKeySequence("Ctrl+B"),
                      tr("Set the balance of photo and painting back to 10⁻³."));
  study = Add(":/icons/study.svg", tr("Stud&y…"), QKeySequence("Ctrl+Shift+T"),
              tr("Try two settings against each other: a table of small pictures."));
}

void MainActions::AddView() {
  zoom_in = Add(":/icons/zoom-in.svg", tr("Zoom &in"), QKeySequence("Ctrl++"),
                tr("Show the picture larger."));
  zoom_in->setShortcuts({QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")});
  zoom_out = Add(":/icons/zoom-out.svg", tr("Zoom &out"), QKeySequence("Ctrl+-"),
                 tr("Show the picture smaller."));
  for (QAction* zoom : {zoom_in, zoom_out}) zoom->setAutoRepeat(true);
  fit = Add(":/icons/fit.svg", tr("&Fit the window"), QKeySequence("Ctrl+0"),
            tr("Show the whole picture."));
  actual_size = Add(":/icons/actual-size.svg", tr("&Actual size"), QKeySequence("Ctrl+1"),
                    tr("100 %: one pixel of the picture on one of the screen."));
  compare = Add(":/icons/compare.svg", tr("&Compare with the photo"), QKeySequence("Ctrl+D"),
                tr("Show the photo in place of the picture, to compare.\nOr hold C."));
  compare->setCheckable(true);
  compare_wipe = Add(":/icons/wipe.svg", tr("Compare by &wiping"), QKeySequence("Ctrl+Shift+D"),
                     tr("Photo and picture in one place: drag the line between them.\n"
                        "Again, or Escape: the picture alone."));
  compare_wipe->setCheckable(true);
  compare_side_by_side =
      Add(":/icons/side-by-side.svg", tr("Compare side &by side"), QKeySequence("Ctrl+Alt+D"),
          tr("Photo and picture beside each other; both are zoomed and moved together.\n"
             "Again, or Escape: the picture alone."));
  compare_side_by_side->setCheckable(true);
  pictures_panel = Add(":/icons/panel-left.svg", tr("&Pictures panel"), QKeySequence("F7"),
                       tr("Show or hide the photo and the painting."));
  pictures_panel->setCheckable(true);
  pictures_panel->setChecked(true);
  settings_panel = Add(":/icons/panel-right.svg", tr("&Settings panel"), QKeySequence("F8"),
                       tr("Show or hide the settings."));
  settings_panel->setCheckable(true);
  settings_panel->setChecked(true);
  history_strip = Add(":/icons/history-strip.svg", tr("&History"), QKeySequence("F9"),
                      tr("Show or hide the earlier states of the picture below it."));
  history_strip->setCheckable(true);
  history_strip->setChecked(true);
  full_screen = Add(":/icons/full-screen.svg", tr("F&ull screen"), QKeySequence("F11"),
                    tr("Use the whole screen. Escape leaves it."));
  full_screen->setCheckable(true);
  next_region = Add(":/icons/next-region.svg", tr("&Next part of the window"), QKeySequence("F6"),
                    tr("Take the keyboard to the next part: pictures, canvas, history, run, "
                       "settings."));
  previous_region = Add(":/icons/previous-region.svg", tr("P&revious part of the window"),
                        QKeySequence("Shift+F6"), tr("Take the keyboard to the part before."));
  for (QAction* region : {next_region, previous_region}) region->setAutoRepeat(true);
  for (QAction* action : {compare, compare_wipe, compare_side_by_side, pictures_panel,
                          settings_panel, history_strip, full_screen}) {
    action->setIconVisibleInMenu(false);  // its place is the tick's
  }
}

void MainActions::AddHelp() {
  shortcuts = Add(":/icons/keyboard.svg", tr("&Shortcuts"), QKeySequence("F1"),
                  tr("All keys at a glance, and how to change them."));
  whats_this = Add(":/icons/whats-this.svg", tr("&What's this?"), QKeySequence("Shift+F1"),
                   tr("Then click anything in the window to read what it does."));
  about = Add(":/icons/pastiche.svg", tr("&About Pastiche"), QKeySequence("Ctrl+F1"),
              tr("Version and licence."));
  about->setIcon(QIcon(":/icons/pastiche.svg"));  // of colors, not of one ink
}

void MainActions::FillMenuBar(QMenuBar* bar) {
  QMenu* file = bar->addMenu(tr("&File"));
  file->addActions({new_artwork, open_artwork});
  recent_ = file->addMenu(tr("Open &recent"));
  earlier_work_ = file->addMenu(tr("Open earlier wor&k"));
  // The folders.
  for (QMenu* menu : {recent_, earlier_work_}) menu->setToolTipsVisible(true);
  file->addActions({save, save_as});
  file->addSeparator();
  file->addActions({open_photo, open_painting, add_paintings, open_start});
  file->addSeparator();
  file->addActions({paste_photo, paste_painting, swap});
  file->addSeparator();
  file->addActions({samples, earlier_results, networks});
  file->addSeparator();
  file->addActions({export_picture, export_film, history_sheet});
  file->addSeparator();
  file->addAction(quit);

  QMenu* edit = bar->addMenu(tr("&Edit"));
  edit->addActions({undo, redo});
  edit->addSeparator();
  edit->addActions({paint_masks, crop, turn_left, turn_right});
  edit->addSeparator();
  edit->addAction(copy_picture);

  QMenu* run = bar->addMenu(tr("&Run"));
  run->addActions({paint, start, go_on, go_on_larger, pause, stop});
  run->addSeparator();
  run->addAction(take_snapshot);
  run->addSeparator();
  run->addActions({add_to_queue, queue});
  run->addSeparator();
  run->addActions({new_seed, reset_balance, study});

  QMenu* view = bar->addMenu(tr("&View"));
  view->addActions({zoom_in, zoom_out, fit, actual_size});
  view->addSeparator();
  view->addActions({compare, compare_wipe, compare_side_by_side});
  view->addSeparator();
  view->addActions({pictures_panel, settings_panel, history_strip, full_screen});
  view->addSeparator();
  view->addActions({next_region, previous_region});
  view->addSeparator();
  theme_ = new ThemeMenu(view);
  view->addMenu(theme_);
  view->addMenu(new LanguageMenu(view));

  QMenu* help = bar->addMenu(tr("&Help"));
  help->addActions({shortcuts, whats_this, about});
}

}  // namespace pastiche
