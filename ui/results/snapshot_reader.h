#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include <QObject>
#include <QString>

#include "core/artwork/snapshot.h"
#include "ui/canvas/image_pyramid.h"

namespace pastiche {

/// Brings the pictures of snapshots back from their bytes, on other threads. The latest wish
/// counts: what was asked for before it, and has not come, is never handed over.
class SnapshotReader : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  using Picture = std::shared_ptr<const Image>;
  /// `then` gets the picture as it was painted.
  void Read(const SnapshotPtr& snapshot, std::function<void(const Picture&)> then);
  /// `then` gets what the screen shows of each, in their order, with all halvings: the window's
  /// thread has none to make.
  void ReadViews(const std::vector<SnapshotPtr>& snapshots,
                 std::function<void(const std::vector<ImagePyramid>&)> then);
  void Cancel() { ++wish_; }

 Q_SIGNALS:
  /// One line: a picture could not be read.
  void Failed(const QString& message);

 private:
  std::uint64_t wish_ = 0;
};

}  // namespace pastiche
