#pragma once

#include <memory>

#include "core/image/crop.h"
#include "ui/canvas/canvas_tool.h"

namespace pastiche {

class Document;

enum class CropAspect { kFree, kOriginal, kSquare, k3To2, k4To3, k16To9, kPaper };

/// Chooses the part of the photo that stays: a frame with handles and a grid of thirds. It changes
/// nothing itself.
class CropTool : public CanvasTool {
  Q_OBJECT
 public:
  /// `document` must outlive the tool.
  explicit CropTool(Document* document, QObject* parent = nullptr);

  /// The part that stays, in the photo's pixels; all of it at first and with another photo.
  PixelRect part() const;
  /// Whether that leaves something out.
  bool crops() const;
  void SetPart(PixelRect part);
  void Reset();
  bool usable() const;

  CropAspect aspect() const { return aspect_; }
  /// Shapes the frame: as large as it can be around its middle.
  void SetAspect(CropAspect aspect);
  bool upright() const { return upright_; }
  /// Whether what is not square stands instead of lying. Of no meaning for kFree and kOriginal.
  void SetUpright(bool upright);

  void Paint(QPainter& painter, const QRectF& target, const QRect& exposed) override;
  bool Press(const ToolPoint& at, const QRectF& target) override;
  void Move(const ToolPoint& at, const QRectF& target, bool down) override;
  void Release(const QRectF& target) override;
  /// Arrows move the frame; with Shift they move its right and lower side. Ctrl or Alt: by a pixel.
  bool KeyPress(const QKeyEvent& event, const ToolView& view) override;
  QString Spoken() const override;
  QCursor Cursor(const QPointF& position, const QRectF& target) override;
  bool OnPhoto() const override { return true; }

 Q_SIGNALS:
  /// The part, the aspect, or the photo.
  void Changed();
  /// Return was pressed.
  void Accepted();

 private:
  /// What is taken hold of: a side or a corner (-1, 0, 1 in each direction), or the frame.
  struct Grip {
    int x = 0;
    int y = 0;
    bool inside = false;
    bool any() const { return inside || x != 0 || y != 0; }
  };

  void ShowDocument();
  /// Width over height; 0: any.
  double Ratio() const;
  void FitToRatio();
  void SetFrame(const QRectF& frame);
  QRectF FrameOn(const QRectF& target) const;
  Grip GripAt(const QPointF& position, const QRectF& target) const;
  QRectF Pulled(const QRectF& start, const Grip& grip, const QPointF& to) const;
  QRectF Moved(const QRectF& start, const QPointF& by) const;
  bool MoveByKey(const QKeyEvent& event, const QRectF& target);

  Document* document_;
  std::shared_ptr<const Image> photo_;
  QSizeF size_;
  /// In the photo's pixels.
  QRectF frame_;
  CropAspect aspect_ = CropAspect::kFree;
  bool upright_ = false;
  Grip grip_;
  QRectF held_frame_;
  QPointF held_at_;
};

}  // namespace pastiche
