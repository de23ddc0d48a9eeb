#pragma once

#include <QWidget>

#include "ui/document/document.h"

class QButtonGroup;
class QLabel;
class QStackedWidget;

namespace pastiche {

class PictureWell;
class SeedBox;

/// What the picture is before the first iteration: the photo, the painting, noise with a seed, or a
/// picture of the user's own.
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

 private:
  QWidget* MakeChoices();
  QWidget* MakeSeedRow();
  void ShowRecipe();

  Document* document_;
  QButtonGroup* choices_;
  QStackedWidget* pages_;
  SeedBox* seed_;
  PictureWell* well_;
  QLabel* waiting_;
};

}  // namespace pastiche
