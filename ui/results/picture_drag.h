#pragma once

#include <QObject>
#include <QUrl>

class QWidget;

namespace pastiche {

class Canvas;
class PictureSharing;

/// The picture on its way out of the window, into a file manager or another program. The file that
/// the drag carries is written on another thread once the mouse pulls, and the drag begins as soon
/// as it is there; the same picture's file is there at once the next time.
class PictureDrag : public QObject {
  Q_OBJECT
 public:
  /// All must outlive it. The mouse pulls at `source`; the canvas' picture is shown under the
  /// cursor.
  PictureDrag(PictureSharing* sharing, const Canvas* canvas, QWidget* source);

  void Begin();
  /// The button is no longer down: nothing is carried any more.
  void LetGo() { wanted_ = false; }

 Q_SIGNALS:
  /// It lies where it was dropped, or nowhere. No release of the button came here: that went to
  /// whoever took the picture.
  void Ended();

 protected:
  /// Carries the file until it is dropped.
  virtual void Carry(const QUrl& file);

 private:
  PictureSharing* sharing_;
  const Canvas* canvas_;
  QWidget* source_;
  bool wanted_ = false;
};

}  // namespace pastiche
