#pragma once

#include <vector>

#include <QMimeData>
#include <QString>
#include <QWidget>

namespace pastiche {

/// What a picture that is dropped beside the wells becomes.
/// kAnother: a further painting; kMore: further paintings. kAll: the photo, and all others
/// paintings.
enum class DropTarget { kPhoto, kPainting, kAnother, kMore, kBoth, kAll };

/// Where `files` pictures may be dropped, from left to right: several are the photo and its
/// paintings, or, where there is a photo, paintings for it; one is what is still missing; where
/// nothing is missing the place decides.
std::vector<DropTarget> DropTargets(int files, bool has_photo, bool has_painting);

/// The local files of a drag or of the clipboard, in order.
QList<QUrl> LocalFiles(const QMimeData& mime);

/// Lies over the canvas while something is dragged over the window, and says what dropping it there
/// does. It takes no events itself.
class DropZones : public QWidget {
  Q_OBJECT
 public:
  explicit DropZones(QWidget* over);

  /// Shows these zones side by side, over all of the widget below.
  void Begin(std::vector<DropTarget> targets);
  void End();
  int count() const { return static_cast<int>(targets_.size()); }
  /// The zone under a point of this widget, an index of what Begin was given; -1 where there is
  /// none.
  int ZoneAt(const QPoint& position) const;
  /// Lights the zone that the drag is over; -1 lights none.
  void Light(int zone);
  DropTarget target(int zone) const { return targets_.at(static_cast<std::size_t>(zone)); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QRect ZoneRect(int zone) const;

  std::vector<DropTarget> targets_;
  int lit_ = -1;
};

}  // namespace pastiche
