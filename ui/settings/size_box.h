#pragma once

#include <optional>

#include <QWidget>

#include "core/image/image.h"
#include "ui/document/document.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QMenu;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace pastiche {

/// The size of the result: its longest side, from a list or typed, with the pixels that each gives
/// with the photo that is in place; and whether it may be larger than the photo.
class SizeBox : public QWidget {
  Q_OBJECT
 public:
  /// `document` must outlive the box.
  explicit SizeBox(Document* document, QWidget* parent = nullptr);

  /// The photo's size, or nothing.
  void SetPhotoSize(std::optional<ImageSize> size);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void ChooseTyped();
  QWidget* MakePrint();
  QToolButton* MakeFormats();
  /// Screen and papers, for the photo's shape.
  void FillFormats(QMenu* menu);
  /// Makes a photo larger that has too few pixels for the format.
  void ChooseFormat(int longest_side, int dpi);
  void ChooseDpi(int dpi);
  void ShowRecipe();
  void ShowPrint();
  /// "1024 px · 1024 × 768", or without the pixels while there is no photo.
  QString TextOf(int longest_side) const;
  QString TextOf(int longest_side, bool enlarge) const;
  ImageSize ResultOf(int longest_side, bool enlarge) const;
  /// Whether the photo has fewer pixels than this size asks for, and may not be enlarged.
  bool Limited(int longest_side) const;

  Document* document_;
  std::optional<ImageSize> photo_size_;
  QComboBox* box_;
  QCheckBox* enlarge_;
  /// The same size on paper. Dots per inch belong to no recipe: they are how the window measures.
  QDoubleSpinBox* centimetres_;
  QSpinBox* dpi_;
  /// What it comes to on paper, or what the photo lacks for it: one place for either.
  QStackedWidget* said_;
  QLabel* print_;
  QLabel* notice_;
};

}  // namespace pastiche
