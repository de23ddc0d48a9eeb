#pragma once

#include <filesystem>

#include <QWidget>

#include "ui/document/document.h"
#include "ui/pictures/palette_model.h"

class QLabel;
class QToolButton;

namespace pastiche {

class ElidedLabel;
class PalettePreviews;
class PaletteView;
class PreviewPainter;

/// A folder of paintings to try: a click puts one in place of the chosen painting, Ctrl+click or a
/// drag adds it. The folder is remembered; before one is chosen there are the paintings that are
/// shipped with the program. All of them can be previewed on the document's photo, in their cells.
class Palette : public QWidget {
  Q_OBJECT
 public:
  /// `document` and the painter of previews must outlive the palette.
  Palette(Document* document, PreviewPainter* painter, QWidget* parent = nullptr);

  PaletteModel& model() { return model_; }
  PaletteView* view() const { return view_; }
  /// Shows another folder, and the next time too.
  void SetFolder(const std::filesystem::path& folder);
  /// Asks for one.
  void Browse();

 Q_SIGNALS:
  /// This file is to be the chosen painting, or a further one.
  void TryWanted(const std::filesystem::path& painting);
  void AddWanted(const std::filesystem::path& painting);

 private:
  void BuildLayout();
  void ShowMenu(const QPoint& at);
  void ShowUsed();
  /// What there is to say where there is no picture.
  void ShowState();

  Document* document_;
  PaletteModel model_;
  PaletteView* view_;
  PalettePreviews* previews_;
  ElidedLabel* folder_;
  QToolButton* preview_all_;
  QLabel* note_;
};

}  // namespace pastiche
