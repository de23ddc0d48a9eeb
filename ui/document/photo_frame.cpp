#include "ui/document/photo_frame.h"

#include <memory>
#include <utility>

#include <QThreadPool>

#include "core/artwork/reframe.h"
#include "core/image/write_image.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {

PhotoFrame::PhotoFrame(Document* document, QObject* parent)
    : QObject(parent), document_(document) {}

void PhotoFrame::Crop(PixelRect part) {
  Reframe(tr("Crop the photo"),
          [part](const Artwork& artwork) { return CroppedArtwork(artwork, part); });
}

void PhotoFrame::Turn(pastiche::Turn turn) {
  Reframe(turn == Turn::kLeft ? tr("Turn the photo left") : tr("Turn the photo right"),
          [turn](const Artwork& artwork) { return TurnedArtwork(artwork, turn); });
}

void PhotoFrame::Reframe(const QString& text, std::function<Artwork(const Artwork&)> reframe) {
  const Artwork before = document_->artwork();
  if (!before.photo || busy_) return;
  busy_ = true;
  Q_EMIT Changed();
  auto picture = std::make_shared<Picture>();
  if (const PicturePtr photo = document_->photo()) {
    picture->name = photo->name;
    picture->path = photo->path;
    picture->metadata = photo->metadata;
  }
  RunInBackground(
      BackgroundPool(), this,
      [before, picture, reframe = std::move(reframe)] {
        Artwork after = reframe(before);
        picture->image = after.photo;
        MakeViews(*picture);
        return after;
      },
      [this, text, before, picture](const Outcome<Artwork>& after) {
        busy_ = false;
        if (!after) {
          Q_EMIT Failed(Translated(after.error().message));
        } else if (!SamePictures(document_->artwork(), before)) {
          Q_EMIT Failed(
              tr("The photo keeps its frame: the pictures have changed meanwhile. "
                 "Try it again."));
        } else {
          // Settings and shares may be others by now.
          Artwork next = document_->artwork();
          next.photo = after->photo;
          next.protect = after->protect;
          next.start = after->start;
          for (std::size_t i = 0; i < next.paintings.size(); ++i) {
            next.paintings[i].mask = after->paintings[i].mask;
          }
          document_->Know(picture);
          document_->Apply(text, next);
          KeepFile(picture);
          Q_EMIT Done();
        }
        Q_EMIT Changed();
      });
}

void PhotoFrame::KeepFile(const PicturePtr& photo) {
  ++encoding_;
  // Once, and not at each save and by each recovery.
  RunInBackground(
      BackgroundPool(), this,
      [photo] {
        auto kept = std::make_shared<Picture>(*photo);
        Result<std::vector<std::byte>> bytes =
            EncodeAsPng(*photo->image, {.bit_depth = 16, .metadata = photo->metadata});
        if (bytes) {
          kept->bytes = std::make_shared<const std::vector<std::byte>>(std::move(*bytes));
        }
        return PicturePtr(kept);
      },
      [this, photo](const Outcome<PicturePtr>& kept) {
        --encoding_;
        // Forgotten meanwhile, with its step.
        if (kept && document_->PictureOf(photo->image) == photo) document_->Know(*kept);
      });
}

}  // namespace pastiche
