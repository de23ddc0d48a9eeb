#pragma once

#include <QCursor>
#include <QKeyEvent>
#include <QObject>
#include <QPointF>
#include <QRect>
#include <QRectF>
#include <QString>

class QPainter;

namespace pastiche {

/// Where a mouse or a pen is.
struct ToolPoint {
  /// In widget coordinates.
  QPointF position;
  /// Of a pen, 0 to 1; 1 for a mouse.
  double pressure = 1;
  bool pen = false;
  /// The pen's other end.
  bool eraser = false;
  Qt::KeyboardModifiers modifiers;
};

/// Where the whole picture lies, which is larger than the canvas where it is zoomed in, and the
/// canvas itself; both in widget coordinates.
struct ToolView {
  QRectF target;
  QRectF canvas;
};

/// Whether a key is pressed by itself, or with Shift: with another it is a shortcut's, also where
/// the shortcut has nothing to do now.
inline bool IsPlainKey(const QKeyEvent& event) {
  return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

/// What a mouse, a pen and keys do on the canvas instead of moving the picture. The canvas asks it
/// first, and while it has one it compares nothing. All rectangles are widget coordinates; `target`
/// is what the whole picture fills.
class CanvasTool : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  /// Over the picture. Only `exposed` is stale.
  virtual void Paint(QPainter& painter, const QRectF& target, const QRect& exposed) = 0;
  /// False where the tool has no use for it: the picture is moved then.
  virtual bool Press(const ToolPoint& at, const QRectF& target) = 0;
  /// With the button or the pen down, or without.
  virtual void Move(const ToolPoint& at, const QRectF& target, bool down) = 0;
  virtual void Release(const QRectF& target) = 0;
  /// Turns of the wheel without Ctrl; false: the picture is zoomed.
  virtual bool Wheel(double /*turns*/) { return false; }
  /// A key on the canvas, or in the bar that belongs to the tool.
  virtual bool Key(const QKeyEvent& /*event*/) { return false; }
  /// A key on the canvas itself; false: it is the canvas's.
  virtual bool KeyPress(const QKeyEvent& event, const ToolView& /*view*/) { return Key(event); }
  virtual bool KeyRelease(const QKeyEvent& /*event*/, const ToolView& /*view*/) { return false; }
  /// The canvas has the keyboard from now on, or no longer: keys that are held are let go
  /// elsewhere.
  virtual void Keyboard(bool /*here*/, const ToolView& /*view*/) {}
  /// What a person who does not see it is told: where it is and what it does. May be empty.
  virtual QString Spoken() const { return {}; }
  virtual QCursor Cursor(const QPointF& /*position*/, const QRectF& /*target*/) {
    return Qt::CrossCursor;
  }
  /// Whether it works on the photo, which is then shown, whatever was painted.
  virtual bool OnPhoto() const { return false; }
  /// The mouse has left the canvas.
  virtual void Away() {}
  /// The canvas takes another tool, or none.
  virtual void Leave() {}

 Q_SIGNALS:
  /// This part is to be painted again; a null rectangle: all of it.
  void Stale(const QRect& part);
  /// This part, in widget coordinates, is to be in sight: the picture is moved for it.
  void Sought(const QRectF& part);
};

}  // namespace pastiche
