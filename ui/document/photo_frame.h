#pragma once

#include <functional>

#include <QObject>
#include <QString>

#include "core/image/crop.h"
#include "ui/document/document.h"

namespace pastiche {

/// Gives the document's photo another frame: crops or turns it, with all masks, as one step each.
/// The pictures are made on another thread, and so is the file that documents keep of the photo.
class PhotoFrame : public QObject {
  Q_OBJECT
 public:
  /// `document` must outlive this.
  explicit PhotoFrame(Document* document, QObject* parent = nullptr);

  void Crop(PixelRect part);
  void Turn(pastiche::Turn turn);
  /// A frame is being made.
  bool busy() const { return busy_; }
  /// The file that documents keep is being made.
  bool encoding() const { return encoding_ > 0; }

 Q_SIGNALS:
  /// busy has changed.
  void Changed();
  /// The document has the other frame.
  void Done();
  /// One line.
  void Failed(const QString& message);

 private:
  void Reframe(const QString& text, std::function<Artwork(const Artwork&)> reframe);
  void KeepFile(const PicturePtr& photo);

  Document* document_;
  bool busy_ = false;
  int encoding_ = 0;
};

}  // namespace pastiche
