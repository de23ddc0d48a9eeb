#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <QPoint>

#include "tests/bench/stall_table.h"
#include "tests/bench/stall_watch.h"
#include "tests/bench/walk_files.h"
#include "ui/window/main_window.h"

namespace pastiche {

/// Goes through the window as an artist does who has a large photo and a folder of paintings, and
/// notes the longest stall of the event loop in each step. All that is done is done by events, as
/// mouse and keyboard would.
class ArtistWalk {
 public:
  /// Both must outlive the walk.
  ArtistWalk(WalkFiles files, StallWatch* watch);
  ~ArtistWalk();

  /// All of it, once, in a home folder that nobody used before.
  std::vector<StepStall> Walk();

 private:
  // artist_walk_pictures.cpp
  void WalkPictures();
  // artist_walk_tools.cpp
  void WalkMasks();
  void WalkFrame();
  // artist_walk_run.cpp
  void WalkRun();
  void WalkComparing();
  // artist_walk_dialogs.cpp
  void WalkDialogs();
  // artist_walk_documents.cpp
  void WalkDocuments();
  void WalkClosing();

  void MakeWindow();
  /// Closes the window and waits until the program might end.
  void Close(const std::string& name);

  /// Does something within one event, waits until it has come about, and a little longer for what
  /// comes after.
  void Step(const std::string& name, const std::function<void()>& act,
            const std::function<bool()>& until, bool judged = true);
  /// Ends the program, and says what the window says: a step waits for what does not come.
  [[noreturn]] void GiveUp(const std::string& name);
  /// Does `move` so many times, one event each, as fast as a hand's moves come.
  void Gesture(const std::string& name, int count, const std::function<void(int)>& move,
               const std::function<bool()>& until = {});

  /// A point of the canvas, of one of the photo from 0 to 1.
  QPoint On(double x, double y) const;
  /// One event of the mouse with the left button: moves of `count` along a line across the photo.
  void Drag(int index, int count, double y);
  Document& document() { return window_->document(); }
  const MainActions& actions() { return window_->actions(); }

  const WalkFiles files_;
  StallWatch* const watch_;
  std::unique_ptr<MainWindow> window_;
  std::vector<StepStall> steps_;
};

/// The control of this name, which must exist.
template <class Control>
Control* PartOf(QWidget& window, const char* name) {
  auto* control = window.findChild<Control*>(name);
  if (!control) qFatal("there is no control %s", name);
  return control;
}

}  // namespace pastiche
