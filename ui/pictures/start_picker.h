#pragma once

#include <QWidget>

#include "ui/document/document.h"

class QButtonGroup;
class QCheckBox;
class QLabel;
class QStackedWidget;

namespace pastiche {

class PictureWell;
class SeedBox;

/// What the picture is before the first iteration: the photo, the painting, noise with a seed, a
/// picture of the user's own, or what is on the canvas.
class StartPicker : public QWidget {
  Q_OBJECT
 public:
  /// `document` must outlive the picker.
  explicit StartPicker(Document* document, QWidget* parent = nullptr);

  PictureWell* well() const { return well_; }
  /// Another random seed; turns to noise if the picture started from something else.
  void NewSeed();
  /// Says that the choice waits for the next start.
  void SetWaiting(bool waiting);
  /// Says whether there is something on the canvas to start from.
  void SetCanvas(bool there);

 Q_SIGNALS:
  /// What is on the canvas is to be the start picture.
  void CanvasWanted();

 private:
  QWidget* MakeChoices();
  QWidget* MakeSeedRow();
  QWidget* MakeNoisePage();
  void ShowRecipe();

  Document* document_;
  QButtonGroup* choices_;
  QStackedWidget* pages_;
  SeedBox* seed_;
  QCheckBox* painted_noise_;
  PictureWell* well_;
  QLabel* waiting_;
};

}  // namespace pastiche
