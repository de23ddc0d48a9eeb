// Masks as files: grey pictures.

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <QThreadPool>

#include "core/image/read_image.h"
#include "core/image/share_image.h"
#include "core/image/write_image.h"
#include "ui/canvas/mask_pixels.h"
#include "ui/canvas/mask_tool.h"
#include "ui/document/document.h"
#include "ui/document/picture_reading.h"
#include "ui/document/qt_image.h"
#include "ui/document/sources.h"
#include "ui/results/export_target.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {
void MaskTool::Load(const std::filesystem::path& file) {
  if (!photo_) return;
  struct Loaded {
    std::shared_ptr<const Image> mask;
    QString error;
  };
  RunInBackground(
      ReadingPool(), this,
      [file, photo = photo_] {
        PixelBudget::Share share(&ReadingBudget());
        Result<Image> read = ReadImage(file, {.share = &share});
        if (!read) return Loaded{nullptr, Translated(read.error().message)};
        if (!SameShape(read->size(), photo->size())) {
          return Loaded{
              nullptr,
              tr("%1 is %2 and the photo %3: they differ in shape; paint the mask over "
                 "the photo.")
                  .arg(ToText(file.filename()), SizeText(read->size()), SizeText(photo->size()))};
        }
        // At the size of those that are painted, so that a stroke on it costs no more.
        const std::shared_ptr<const Image> large = ShareImage(std::move(*read));
        const QImage pixels = MaskPixels(large.get(), MaskSizeFor(photo->size()));
        return Loaded{std::make_shared<const Image>(MaskPicture(pixels)), {}};
      },
      [this, photo = photo_, place = place_, painting = painting_](const Outcome<Loaded>& loaded) {
        const Artwork& artwork = document_->artwork();
        const std::optional<MaskPlace> now = PlaceNow(artwork, place, painting);
        if (!loaded) {
          Q_EMIT Failed(Translated(loaded.error().message));
        } else if (!loaded->mask) {
          Q_EMIT Failed(loaded->error);
        } else if (photo != artwork.photo || !now) {
          Q_EMIT Failed(tr("The mask was not loaded: it was for another photo or another mask."));
        } else {
          InstallAt(*now, tr("Load the mask"), loaded->mask);
        }
      });
}

void MaskTool::Save(const ChosenFile& file) {
  if (!ready()) return;
  RunInBackground(
      BackgroundPool(), this,
      [file, pixels = pixels_, reads = FilesInUse(*document_)] {
        const QString refusal = RefusalOf(file, reads);
        if (!refusal.isEmpty()) return refusal;
        const Result<void> written =
            WriteImage(MaskPicture(pixels), file.path, {.existing = file.existing});
        return written ? QString() : Translated(written.error().message);
      },
      [this, path = file.path](const Outcome<QString>& error) {
        if (!error) {
          Q_EMIT Failed(Translated(error.error().message));
        } else if (!error->isEmpty()) {
          Q_EMIT Failed(*error);
        } else {
          Q_EMIT Done(tr("The mask is saved: %1").arg(ToText(path)));
        }
      });
}

}  // namespace pastiche
