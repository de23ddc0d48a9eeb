#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include <QObject>
#include <QString>

#include "ui/document/document.h"
#include "ui/pictures/palette_model.h"
#include "ui/run/preview_painter.h"

namespace pastiche {

/// Every painting of a palette on the document's photo, small, one after another: an evening's
/// choice in a minute. What is painted is told to the model. Another photo or other settings end
/// it, since what is shown would no longer be what Start paints.
class PalettePreviews : public QObject {
  Q_OBJECT
 public:
  /// All must outlive the previews.
  PalettePreviews(const Document* document, PaletteModel* model, PreviewPainter* painter,
                  QObject* parent = nullptr);

  bool on() const { return on_; }
  /// Begins or ends. Nothing begins without a photo.
  void SetOn(bool on);

 Q_SIGNALS:
  void Changed();

 private:
  void CheckStillTrue();
  /// Asks for the next one that is not there yet.
  void AskNext();
  void Ask(const std::filesystem::path& path, const std::shared_ptr<const Image>& painting);
  void Took(const QString& key, const QImage& picture, const QString& error);

  const Document* document_;
  PaletteModel* model_;
  PreviewPainter* painter_;
  bool on_ = false;
  /// What the previews are of, but for the painting; the photo is small.
  Artwork artwork_;
  /// The document's, to see when they are others.
  std::shared_ptr<const Image> photo_;
  std::shared_ptr<const Image> protect_;
  /// Null where nothing of one\'s own is started from.
  std::shared_ptr<const Image> start_;
  int next_row_ = 0;
  /// The one that is on its way, and its key.
  std::optional<std::filesystem::path> asked_;
  QString key_;
  std::uint64_t generation_ = 0;
};

}  // namespace pastiche
