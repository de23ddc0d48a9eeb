#pragma once

#include <optional>

#include <QWidget>

#include "core/image/image.h"
#include "ui/document/document.h"

class QLabel;

namespace pastiche {

class NetworkBox;
class RatioSlider;
class SizeBox;
class StartPicker;

/// All settings of the recipe, from the one that matters most to those of an expert.
class SettingsPanel : public QWidget {
  Q_OBJECT
 public:
  /// `document` must outlive the panel.
  explicit SettingsPanel(Document* document, QWidget* parent = nullptr);

  RatioSlider* ratio_slider() const { return ratio_; }
  StartPicker* start_picker() const { return start_; }
  NetworkBox* network_box() const { return network_; }
  void SetPhotoSize(std::optional<ImageSize> size);
  /// What the next run will take, or why it cannot be; may be empty.
  void SetEstimate(const QString& text, bool fits);

 private:
  QWidget* MakeBalance();
  QWidget* MakeStart();
  QWidget* MakePicture();
  QWidget* MakeLayers();
  QWidget* MakeExpert();

  Document* document_;
  RatioSlider* ratio_ = nullptr;
  StartPicker* start_ = nullptr;
  SizeBox* size_ = nullptr;
  NetworkBox* network_ = nullptr;
  QLabel* estimate_ = nullptr;
};

}  // namespace pastiche
