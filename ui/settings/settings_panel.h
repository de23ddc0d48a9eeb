#pragma once

#include <optional>

#include <QWidget>

#include "core/image/image.h"
#include "ui/document/document.h"
#include "ui/settings/reset_menu.h"

class QLabel;

namespace pastiche {

class NetworkBox;
class PresetPanel;
class MachineChoice;
class PreviewPainter;
class RatioSlider;
class SizeBox;
class StartPicker;

/// All settings of the recipe: the look first, what an expert wants to know last.
class SettingsPanel : public QWidget {
  Q_OBJECT
 public:
  /// `document` must outlive the panel.
  /// So must `previews`; without it presets have no pictures.
  /// `machine` must outlive it; without one there are no rows about it.
  explicit SettingsPanel(Document* document, PreviewPainter* previews = nullptr,
                         MachineChoice* machine = nullptr, QWidget* parent = nullptr);

  RatioSlider* ratio_slider() const { return ratio_; }
  StartPicker* start_picker() const { return start_; }
  NetworkBox* network_box() const { return network_; }
  PresetPanel* presets() const { return presets_; }
  void SetPhotoSize(std::optional<ImageSize> size);
  /// What the next run will take, or why it cannot be; may be empty.
  void SetEstimate(const QString& text, bool fits);

 private:
  QWidget* MakeBalance();
  QWidget* MakeBrush();
  QWidget* MakeLayers();
  QWidget* MakeStart();
  QWidget* MakeSize();
  QWidget* MakeExpert(MachineChoice* machine);
  void ShowBalance();
  /// What controls can be set back to.
  ChosenPreset ChosenPresetOf() const;
  /// A menu that takes the control's setting back.
  void OfferReset(QWidget* control, const CopySetting& copy);
  /// The same for the control of this name in `box`, which there must be.
  void OfferReset(QWidget* box, const QString& control, const CopySetting& copy);

  Document* document_;
  PresetPanel* presets_ = nullptr;
  RatioSlider* ratio_ = nullptr;
  StartPicker* start_ = nullptr;
  SizeBox* size_ = nullptr;
  NetworkBox* network_ = nullptr;
  QLabel* estimate_ = nullptr;
};

}  // namespace pastiche
