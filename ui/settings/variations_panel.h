#pragma once

#include <array>
#include <chrono>
#include <cstdint>

#include <QTimer>
#include <QWidget>

#include "ui/document/document.h"
#include "ui/settings/variations.h"

namespace pastiche {

class PictureGrid;
class PreviewPainter;

/// Four small tries around the present settings, painted while the panel is seen and no run is
/// active. A click takes one, in one step; the next four are then around it.
class VariationsPanel : public QWidget {
  Q_OBJECT
 public:
  /// Both must outlive the panel. Without `previews` there are no pictures.
  VariationsPanel(Document* document, PreviewPainter* previews, QWidget* parent = nullptr);

  /// Other ways from the same settings.
  void Roll();
  const std::array<Variation, kVariations>& variations() const { return variations_; }
  /// How long the settings must have rested before anything is painted.
  void SetRest(std::chrono::milliseconds rest) { rest_.setInterval(rest); }

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void ShowVariations();
  void Take(const QString& key);
  void AskForPictures();
  void Forget();

  Document* document_;
  PreviewPainter* previews_;
  PictureGrid* grid_;
  std::uint32_t dice_;
  std::array<Variation, kVariations> variations_;
  /// What they are around.
  Artwork around_;
  QTimer rest_;
};

}  // namespace pastiche
