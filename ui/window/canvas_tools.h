#pragma once

#include <QWidget>

#include "ui/canvas/crop_tool.h"
#include "ui/canvas/mask_tool.h"
#include "ui/document/photo_frame.h"

namespace pastiche {

class Canvas;
class CropBar;
class MainActions;
class MaskBar;

/// The tools that work on the canvas, the bars that belong to them, of which one is there while its
/// tool is used, and the actions that begin them.
class CanvasTools : public QWidget {
  Q_OBJECT
 public:
  /// All must outlive this.
  CanvasTools(Canvas* canvas, Document* document, const MainActions& actions,
              QWidget* parent = nullptr);

  MaskTool& masks() { return masks_; }
  CropTool& crop() { return crop_; }
  PhotoFrame& frame() { return frame_; }
  /// Begins to paint this mask.
  void PaintMask(MaskPlace place);

 Q_SIGNALS:
  /// Something was done that cannot be seen: one line.
  void Said(const QString& message);
  /// Something could not be done: one line.
  void Failed(const QString& message);

 private:
  void ConnectActions();
  void ApplyCrop();
  void Show();

  Canvas* canvas_;
  Document* document_;
  const MainActions& actions_;
  MaskTool masks_;
  CropTool crop_;
  PhotoFrame frame_;
  MaskBar* mask_bar_;
  CropBar* crop_bar_;
};

}  // namespace pastiche
