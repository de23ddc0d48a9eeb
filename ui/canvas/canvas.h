#pragma once

#include <cstdint>

#include <QImage>
#include <QPointF>
#include <QPointer>
#include <QRectF>
#include <QString>
#include <QWidget>

#include "ui/canvas/canvas_tool.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/cross_fade.h"
#include "ui/canvas/image_pyramid.h"
#include "ui/canvas/view_ease.h"

namespace pastiche {

class WipeHandle;

/// How two pictures are seen at once: not at all, one over the other up to a line that is dragged,
/// or one beside the other; or the other in place of the picture.
enum class CompareMode { kOff, kWipe, kSideBySide, kOther };

/// A picture to compare, which may be a smaller copy of one of `full_size` (empty: its own), and
/// what it is called on the canvas. A large one has its halvings, or the window waits for them.
struct NamedPicture {
  ImagePyramid picture;
  QSize full_size;
  QString label;
};

/// Shows the picture that forms. It fits the window, or stands at a zoom that the user chose; zoom
/// is in screen pixels per picture pixel, so 1 is "100 %" on every display. Wheel: zoom at the
/// cursor. Drag: pan. Keys: + - 0 1, arrows; hold C to compare with the photo. A line around it
/// says that it has the keyboard, until a mouse is pressed on it.
///
/// The picture can be compared with the photo, or with another that SetOther brings, or two others
/// with each other: both share zoom and place. What is shown is always named. Nothing is stretched
/// to another's shape: what differs in shape cannot be wiped, and a photo that was cropped since is
/// not compared at all, which the canvas says.
class Canvas : public QWidget {
  Q_OBJECT
 public:
  explicit Canvas(QWidget* parent = nullptr);

  /// The newest picture. The view stays where it is in the picture, whatever the size. A picture
  /// that is still coarse is stretched to `full_size`, which is then what all the view is about, so
  /// that nothing moves when a finer one comes; an empty size is the picture's own. `opacity`, as
  /// of FrameTransparency, is laid on the picture where it is not null. That, and a large picture,
  /// is prepared on another thread, and what was there stays until then; the newest counts.
  void SetPicture(const QImage& picture, QSize full_size = {}, const QImage& opacity = {});
  bool has_picture() const { return !picture_.empty(); }
  /// A pull that began is over; the release of the button went elsewhere.
  void EndPull();
  QImage picture() const { return picture_.full(); }
  /// The photo, which may be a smaller copy of one of `full_size`: shown while there is no picture,
  /// and over it while comparing. Without a photo there is nothing to compare with.
  void SetPhoto(const QImage& photo, QSize full_size = {});
  /// Shown across the foot of the view while there is no picture.
  void SetHint(const QString& hint);
  /// Shows the photo in place of the picture until it is told otherwise. Says on the canvas that it
  /// is the photo.
  void ShowPhoto(bool show);
  /// Likewise for as long as a key or a button is held.
  void PeekAtPhoto(bool peek);
  bool can_compare() const { return !picture_.empty() && !photo_.empty(); }

  /// What the picture is compared with instead of the photo, and what it is called on the canvas:
  /// an earlier result, say. It may be a smaller copy of one of `full_size`. A null image, and
  /// SetCompareMode(kOff), bring the photo back. Comparing is begun by SetCompareMode.
  void SetOther(const ImagePyramid& other, QSize full_size = {}, const QString& label = {});
  /// Two others, in place of photo and picture, until comparing ends. `right` is what the view is
  /// about then. Neither may be null.
  void SetPair(const NamedPicture& left, const NamedPicture& right);
  bool has_other() const { return !other_.pyramid.empty(); }
  bool has_pair() const { return !instead_.pyramid.empty(); }
  /// Kept while there is nothing to compare or a tool is used, and taken up again afterwards. To
  /// begin puts the tool away.
  void SetCompareMode(CompareMode mode);
  CompareMode compare_mode() const { return compare_mode_; }
  /// Whether there are two pictures to see at once.
  bool can_see_both() const {
    return has_pair() || (!picture_.empty() && (has_other() || PhotoFitsPicture()));
  }
  /// What mouse, pen and keys do now, instead of moving the picture; null for nothing else. Not the
  /// canvas's own. While there is one nothing is compared.
  void SetTool(CanvasTool* tool);
  CanvasTool* tool() const { return tool_; }
  /// Puts the tool away, or ends comparing; false where there was nothing to leave. For Escape.
  bool LeaveTool();

  /// Whether the photo stands in place of the picture.
  bool shows_photo() const { return can_compare() && (show_photo_ || peek_); }

  /// Screen pixels per picture pixel; 0 while there is nothing to show.
  double zoom() const;
  bool fits() const { return view_.fits(); }
  /// Of the picture, in full; the photo's while there is none, and the right one's of a pair.
  QSize picture_size() const;

  void Fit();
  void ActualSize();
  void ZoomIn();
  void ZoomOut();
  /// Does one of these so that the eye can follow: what is seen glides there.
  void Ease(void (Canvas::*move)());
  /// Zooms so that the picture's point under `anchor` (widget coordinates) stays there.
  void ZoomAt(const QPointF& anchor, double zoom);
  /// What the whole picture fills as it is seen now, in widget coordinates.
  QRectF PictureRect() const { return ease_.Eased(view_.Target(PaneOf(0))); }
  /// Where in the picture (0 to 1 in each direction) a point of the widget lies.
  QPointF PicturePoint(const QPointF& position) const;

  QSize sizeHint() const override { return {720, 540}; }
  QSize minimumSizeHint() const override { return {320, 240}; }

 Q_SIGNALS:
  /// What SetPicture brought is the picture now.
  void PictureChanged();
  /// A picture that SetPicture brought is on the screen: time for the next one.
  void PicturePainted();
  /// The picture is pulled at, with Ctrl: it is wanted elsewhere.
  void PulledOut();
  /// The button is up again.
  void LetGo();
  void ViewChanged();
  /// shows_photo has changed.
  void ComparingChanged(bool comparing);
  void CompareModeChanged(pastiche::CompareMode mode);
  void ToolChanged();
  /// A right click, or the Menu key.
  void MenuWanted(const QPoint& global);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void tabletEvent(QTabletEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  /// Of one step, by the wheel, a key or the bar.
  static constexpr double kZoomStep = 1.25;

  void TakePicture(ImagePyramid picture, QSize full);
  /// What is compared with photo or picture, or in their place; empty ones are neither.
  void SetNamed(const NamedPicture& other, const NamedPicture& instead);
  /// What is on the screen: kOff where there is nothing to compare, or the photo stands alone.
  CompareMode ShownMode() const;
  /// One, or two beside each other: first the one that is compared with.
  Pane PaneOf(int index) const;
  Pane PaneAt(const QPointF& position) const;
  /// What the whole picture fills of a pane, on its way to where it is to be.
  QRectF TargetOf(const Pane& pane) const;
  bool two_panes() const { return ShownMode() == CompareMode::kSideBySide; }
  struct Named {
    explicit Named(const NamedPicture& of = {});
    ImagePyramid pyramid;
    QSize full_size;
    QString label;
  };
  /// What the picture is compared with.
  ImagePyramid& LeftPyramid() { return has_other() ? other_.pyramid : photo_; }
  QSize LeftSize() const { return has_other() ? other_.full_size : photo_size_; }
  QString LeftLabel() const;
  /// The picture, or what stands in its place.
  ImagePyramid& RightPyramid() { return has_pair() ? instead_.pyramid : picture_; }
  QSize RightSize() const { return has_pair() ? instead_.full_size : full_size_; }
  QString RightLabel() const;
  /// There is a photo, and it has the picture's shape: it may have been cropped or turned since.
  bool PhotoFitsPicture() const;
  /// Where something of this size lies in the place of what the view is about: all of it where
  /// they have one shape, and in its own shape otherwise.
  QRectF Within(const QRectF& target, QSize size) const;
  /// The photo is there for itself, and not in place of a picture of the same shape: nothing was
  /// painted, or the tool works on the photo.
  bool photo_alone() const { return picture_.empty() || tool_on_photo_; }
  /// Whether the tool has no use for the picture, which may be of another shape than the photo.
  bool ToolWantsPhoto() const;
  /// Mouse or pen: whether the tool has taken it.
  bool ToolPress(const ToolPoint& at);
  void ToolMove(const ToolPoint& at);
  void ToolRelease();
  ToolView ViewOfTool() const { return {PictureRect(), QRectF(rect())}; }
  /// Moves the picture, if it does not fit, until a part of the widget can be seen.
  void BringIntoSight(QRectF part);
  void PaintFocus(QPainter& painter) const;
  /// What is to be seen, in words, for who does not see it.
  void Speak();
  /// After what is shown has become another: the handle's place, the view's size.
  void ShowParts();
  /// And what is left over the newest one of that which gives way to it.
  void PaintPicture(QPainter& painter, ImagePyramid& pyramid, const QRectF& target);
  void PaintOne(QPainter& painter, ImagePyramid& pyramid, const QRectF& target) const;
  void PaintHint(QPainter& painter) const;
  enum class Corner { kLeft, kRight };
  void PaintLabel(QPainter& painter, const QString& text, const QRectF& pane, Corner corner) const;
  /// Tells of a change of shows_photo.
  void ShowComparing();

  ImagePyramid picture_;
  QSize full_size_;
  /// How often SetPicture was called.
  std::uint64_t newest_picture_ = 0;
  CrossFade fade_{this};
  ViewEase ease_{this};
  ImagePyramid photo_;
  QSize photo_size_;
  Named other_;
  Named instead_;
  QString hint_;
  CompareMode compare_mode_ = CompareMode::kOff;
  WipeHandle* wipe_;
  bool show_photo_ = false;
  bool peek_ = false;
  bool told_comparing_ = false;
  bool fresh_ = false;
  CanvasView view_;
  QPointer<CanvasTool> tool_;
  bool tool_on_photo_ = false;
  /// The tool has the button or the pen, until it is let go.
  bool tool_down_ = false;
  /// What the mouse does to the picture while a button is down, where no tool has it. Pulled out
  /// is what was pulled at, with Ctrl, and moved far enough since.
  enum class Hand { kNone, kPans, kPulls, kPulledOut };
  Hand hand_ = Hand::kNone;
  QPointF last_mouse_;
};

}  // namespace pastiche
