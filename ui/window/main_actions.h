#pragma once

#include <functional>
#include <utility>

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;
class QUndoStack;
class QWidget;

namespace pastiche {

class ThemeMenu;

/// Every action of the window, with its text, shortcut, icon and tooltip, and the menus that they
/// stand in. What they do is connected by the window.
class MainActions : public QObject {
  Q_OBJECT
 public:
  /// The actions belong to `window`, so that their shortcuts work all over it.
  /// Undo and redo are those of `steps`.
  MainActions(QWidget* window, QUndoStack* steps);

  /// `when` gets what undoes or redoes, and calls it when no step is on its way any more.
  using WhenStepsAreThere = std::function<void(const std::function<void()>&)>;
  void SetWhenStepsAreThere(WhenStepsAreThere when) { when_steps_are_there_ = std::move(when); }

  void FillMenuBar(QMenuBar* bar);
  /// The menu of artworks that were open last; filled when it is opened.
  QMenu* recent() const { return recent_; }
  /// The menu of work without a file that something else took the place of; filled as the other.
  QMenu* earlier_work() const { return earlier_work_; }
  /// View > Theme.
  ThemeMenu* theme() const { return theme_; }

  // File
  QAction* new_artwork;
  QAction* open_artwork;
  QAction* save;
  QAction* save_as;
  QAction* open_photo;
  QAction* open_painting;
  QAction* add_paintings;
  QAction* open_start;
  QAction* paste_photo;
  QAction* paste_painting;
  QAction* swap;
  QAction* samples;
  QAction* earlier_results;
  QAction* networks;
  QAction* export_picture;
  QAction* export_film;
  QAction* history_sheet;
  QAction* quit;
  // Edit
  QAction* undo;
  QAction* redo;
  QAction* paint_masks;
  QAction* crop;
  QAction* turn_left;
  QAction* turn_right;
  QAction* copy_picture;
  // Run
  /// What the main button of the run says at the moment.
  QAction* paint;
  QAction* start;
  QAction* pause;
  QAction* stop;
  QAction* go_on;
  QAction* go_on_larger;
  QAction* new_seed;
  QAction* reset_balance;
  QAction* take_snapshot;
  QAction* add_to_queue;
  QAction* queue;
  QAction* study;
  // View
  QAction* zoom_in;
  QAction* zoom_out;
  QAction* fit;
  QAction* actual_size;
  QAction* compare;
  QAction* compare_wipe;
  QAction* compare_side_by_side;
  QAction* pictures_panel;
  QAction* settings_panel;
  QAction* history_strip;
  QAction* full_screen;
  QAction* next_region;
  QAction* previous_region;
  // Help
  QAction* shortcuts;
  QAction* whats_this;
  QAction* about;

 private:
  QAction* Add(const char* icon, const QString& text, const QKeySequence& shortcut,
               const QString& tooltip);
  void AddFile();
  void AddEdit(QUndoStack* steps);
  void AddPhotoEdits();
  void AddRun();
  void AddView();
  void AddHelp();

  QWidget* window_;
  WhenStepsAreThere when_steps_are_there_ = [](const std::function<void()>& then) { then(); };
  QMenu* recent_ = nullptr;
  QMenu* earlier_work_ = nullptr;
  ThemeMenu* theme_ = nullptr;
};

/// The tooltip of an action: what it does, and its shortcut.
void SetActionTip(QAction* action, const QString& tooltip);

/// Adds the action's shortcut to the tooltip of a control that does the same, and keeps it up to
/// date.
void NameShortcut(QWidget* control, const QAction* action);

/// Gives it other keys; its tooltip names the first of them.
void SetActionShortcuts(QAction* action, const QList<QKeySequence>& keys);

}  // namespace pastiche
