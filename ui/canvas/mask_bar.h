#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace pastiche {

class Document;
class MaskTool;

/// The controls of the mask brush, over the canvas while masks are painted: which mask, the brush,
/// and what can be done with the mask as a whole.
class MaskBar : public QWidget {
  Q_OBJECT
 public:
  /// Both must outlive the bar.
  MaskBar(MaskTool* tool, Document* document, QWidget* parent = nullptr);

 Q_SIGNALS:
  /// No more masks are to be painted.
  void Finished();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  /// The brush is remembered.
  void hideEvent(QHideEvent* event) override;

 private:
  QToolButton* MakeMaskMenu();
  QToolButton* MakeInkMenu();
  void Load();
  void Save();
  void Show();
  void ShowPlaces();

  MaskTool* tool_;
  Document* document_;
  QComboBox* place_;
  QSlider* size_;
  QLabel* size_text_;
  QSlider* softness_;
  QToolButton* erase_;
  QToolButton* mask_menu_;
};

}  // namespace pastiche
