#pragma once

#include <filesystem>
#include <string>

#include "core/base/result.h"
#include "core/image/image.h"
#include "core/session/session_types.h"

namespace pastiche::cli {

/// A frame as a picture.
Image ToImage(const Frame& frame);

/// Whether a snapshot may have this name: six or more digits and ".png".
bool IsSnapshotName(const std::string& file_name);

/// Decides when a run's next snapshot is due, and writes it. A session makes a frame after the
/// iteration during which it was asked, so the asking has to be one iteration ahead. Iterations
/// that pass faster than frames are made go by without one.
class Snapshots {
 public:
  /// `every` iterations into `folder`, which exists.
  Snapshots(std::filesystem::path folder, int every);

  /// Whether a frame should be asked for now that `iteration` has ended (0 at the start). True
  /// once per frame.
  bool ShouldRequest(int iteration);

  /// Writes a frame that is due as a PNG named by its iteration, e.g. 000010.png; one that came too
  /// early is let go. Either way the next may be asked for.
  Result<void> Take(const Frame& frame);

 private:
  std::filesystem::path folder_;
  int every_;
  int due_;
  bool requested_ = false;
};

}  // namespace pastiche::cli
