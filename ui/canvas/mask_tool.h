#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QImage>
#include <QString>

#include "ui/canvas/brush_stroke.h"
#include "ui/canvas/canvas_tool.h"
#include "ui/canvas/key_brush.h"
#include "ui/canvas/mask_overlay.h"
#include "ui/document/chosen_file.h"
#include "ui/document/mask_place.h"

namespace pastiche {

class Document;

/// What a pen's pressure sets.
enum class PenPressure { kSize, kFlow, kNothing };

struct MaskBrush {
  /// Diameter as a share of the photo's longest side.
  double size = 0.08;
  double softness = 0.5;
  bool erase = false;
  PenPressure pressure = PenPressure::kSize;
  bool operator==(const MaskBrush&) const = default;
};
inline constexpr double kLeastBrush = 0.002;
inline constexpr double kGreatestBrush = 1;

/// Paints the masks of the document's artwork, by a mouse, a pen or keys: arrows move the brush and
/// Space puts it down for as long as it is held. While a stroke lasts it is in a copy; at its end
/// the document gets it as one step. Masks are painted at the size of mask_pixels.h.
class MaskTool : public CanvasTool {
  Q_OBJECT
 public:
  /// `document` must outlive the tool.
  explicit MaskTool(Document* document, QObject* parent = nullptr);
  ~MaskTool() override;

  /// Which mask is painted.
  MaskPlace place() const { return place_; }
  void SetPlace(MaskPlace place);
  const MaskBrush& brush() const { return brush_; }
  void SetBrush(const MaskBrush& brush);
  const MaskInk& ink() const { return ink_; }
  void SetInk(const MaskInk& ink);
  /// Whether there is a photo whose masks can be painted.
  bool usable() const;
  /// Whether the whole mask can be changed: one that was loaded, or is feathered, takes a moment.
  bool ready() const { return !pixels_.isNull() && !feathering_; }
  /// The mask as it is seen, with the stroke that goes on.
  QImage pixels() const;

  /// A turn of the wheel, or a key.
  void MakeBrushLarger(double turns = 1);
  /// White everywhere.
  void Fill();
  void Invert();
  /// No mask: a painting paints where no other mask claims the picture; nothing is protected.
  void Clear();
  /// By a radius as a share of the longest side; on another thread. Strokes that are made meanwhile
  /// are laid on what is feathered, as steps after it. It comes to nothing where the document gets
  /// another mask there meanwhile, or another photo.
  void Feather(double radius);
  /// Calls `then` at once or, while a step is on its way, when it has come: who undoes meanwhile
  /// means that one, and not the step before.
  void WhenStepsAreThere(const std::function<void()>& then);
  /// From a grey picture of the photo's shape, for the mask that is painted now, whatever is
  /// painted when it has been read on another thread.
  void Load(const std::filesystem::path& file);
  /// To a grey picture, at the size that it is painted at; written on another thread.
  void Save(const ChosenFile& file);

  void Paint(QPainter& painter, const QRectF& target, const QRect& exposed) override;
  bool Press(const ToolPoint& at, const QRectF& target) override;
  void Move(const ToolPoint& at, const QRectF& target, bool down) override;
  void Release(const QRectF& target) override;
  bool Wheel(double turns) override;
  bool Key(const QKeyEvent& event) override;
  bool KeyPress(const QKeyEvent& event, const ToolView& view) override;
  bool KeyRelease(const QKeyEvent& event, const ToolView& view) override;
  void Keyboard(bool here, const ToolView& view) override;
  QString Spoken() const override;
  void Away() override;
  void Leave() override;

 Q_SIGNALS:
  /// The place, the brush, the ink, or whether it is ready.
  void Changed();
  /// A file could not be read or written: one line.
  void Failed(const QString& message);
  /// A file was.
  void Done(const QString& message);
  /// Return was pressed: no more is to be painted.
  void Finished();

 private:
  void ShowDocument();
  /// Takes the mask of the place from the document.
  void TakeMask();
  /// Another mask is chosen, and this one only waits to be feathered.
  bool leaving() const;
  void Commit(const QString& text, const QImage& pixels);
  void Install(const QString& text, std::shared_ptr<const Image> mask);
  void InstallAt(MaskPlace place, const QString& text, std::shared_ptr<const Image> mask);
  struct Stroke {
    std::unique_ptr<BrushStroke> brush;
    bool erases = false;
  };
  /// A mask that is being feathered, and the strokes that have been made meanwhile.
  struct Feathering;
  /// It has come, or comes to nothing: what waited for it is done soon.
  std::shared_ptr<Feathering> EndFeathering();
  void TakeFeathered(const QImage& pixels, const std::shared_ptr<const Image>& mask);
  void End(const Stroke& stroke);
  /// A point of the widget in the mask's pixels.
  QPointF MaskPoint(const QPointF& position, const QRectF& target) const;
  double Radius(double pressure) const;
  double Flow(const ToolPoint& at) const;
  void Begin(const ToolPoint& at, const QRectF& target);
  void Draw(const ToolPoint& at, const QRectF& target);
  /// The circle of the brush at the keys' place or at the mouse; null where that is not on the
  /// canvas.
  QRectF Ring(const QRectF& target) const;
  void ShowRing(const QRectF& target);
  /// What the ring and all that is drawn with it may cover.
  QRect RingPart(const QRectF& target) const;
  /// The mouse has the brush from now on.
  void TakeByMouse(const ToolPoint& at, const QRectF& target);
  /// And the keys.
  void TakeByKeys();
  ToolPoint KeyPoint(const QRectF& target) const;
  /// Ends the stroke of a key that is held.
  void EndKeyStroke();

  Document* document_;
  MaskPlace place_;
  /// To find it again when the paintings change places; null for what is protected.
  std::shared_ptr<const Image> painting_;
  /// What pixels_ shows.
  std::shared_ptr<const Image> photo_;
  std::shared_ptr<const Image> shown_;
  QImage pixels_;
  /// Of the latest mask that is being resampled.
  std::uint64_t taking_ = 0;
  MaskBrush brush_;
  MaskInk ink_;
  /// The one that goes on, or none.
  Stroke stroke_;
  std::shared_ptr<Feathering> feathering_;
  std::vector<std::function<void()>> waiting_for_steps_;
  /// Of the pen, while it is near.
  double pressure_ = 1;
  std::optional<QPointF> mouse_;
  KeyBrush keys_;
  /// The stroke is that of the Space bar.
  bool key_stroke_ = false;
  /// The canvas has the keyboard.
  bool keyboard_ = false;
  QRect ring_;
};

}  // namespace pastiche
