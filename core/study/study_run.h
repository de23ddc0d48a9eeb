#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/artwork/artwork.h"
#include "core/session/paint.h"
#include "core/study/finished_cell.h"
#include "core/study/study.h"

namespace pastiche {

/// A study with its pictures.
struct StudyJob {
  StudyTable table;
  /// Its recipe is no cell's.
  Artwork artwork;
  StudySources sources;
  /// Folder that keeps the finished cells; it exists.
  std::filesystem::path cells;
};

/// Where a study stands.
struct StudyProgress {
  /// Which cell of the table is being painted, from 1.
  int cell = 0;
  int cells = 0;
  std::string label;
  /// Share of what had to be painted, in [0, 1].
  double done = 0;
  /// Since the first cell was begun, and estimated until the last is finished.
  double seconds = 0;
  std::optional<double> seconds_left;
};

/// Called on the thread that runs the study. Each may be empty.
struct StudyObserver {
  std::function<void(const StudyProgress&)> progress;
  /// One line about something that did not end the study.
  std::function<void(const Message&)> notice;
  /// One line about something that could not be written, and where it is now.
  std::function<void(const Message&)> problem;
  /// A cell of the table is finished, and on disk if it could be written.
  std::function<void(const StudyCell&, const FinishedCell&)> finished;
};

enum class StudyEnd { kDone, kStopped, kFailed };

struct StudyOutcome {
  StudyEnd end = StudyEnd::kDone;
  /// Where it failed: the cell, and one line that a person can act on.
  Message message;
  /// As in the table; nothing for a cell that was not reached.
  std::vector<std::optional<FinishedCell>> cells;
  /// Cells that are finished but could not be written into the study's folder.
  int unsaved = 0;

  int finished() const;
  int taken_over() const;
};

/// Takes over the cells that are on disk and paints the others, one after the other, each as a run
/// of its own would be. A cell is written as soon as it is finished, so a study that is stopped, or
/// fails, goes on from there the next time. A picture that cannot be written there is kept
/// elsewhere (WriteElsewhere). Blocks.
StudyOutcome RunStudy(const StudyJob& job, Painter& painter, const StudyObserver& observer,
                      const std::stop_token& stop);

}  // namespace pastiche
