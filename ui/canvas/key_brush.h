#pragma once

#include <QPointF>
#include <QSize>

class QKeyEvent;
class QPainter;

namespace pastiche {

/// A brush that the arrow keys move over the picture: where it is, and how far a key takes it.
/// Arrows that are held together move it aslant.
class KeyBrush {
 public:
  /// Whether the keys have it, and not a mouse or a pen.
  bool active() const { return active_; }
  void SetActive(bool active);
  /// Where it is, 0 to 1 in each direction; always in the picture.
  QPointF place() const { return place_; }
  void PutAt(const QPointF& place);

  /// An arrow moves it by a quarter of its diameter; with Shift by all of it, and with Ctrl by one
  /// pixel. `diameter` in the mask's pixels, of which there are `mask`. False for any other key.
  bool Press(const QKeyEvent& event, double diameter, QSize mask);
  bool Release(const QKeyEvent& event);
  /// The keys that are held are no longer.
  void LetGo() { held_ = {}; }

  /// A cross at the middle of the brush, seen on every picture and however small the brush is.
  static void PaintCross(QPainter& painter, const QPointF& at);
  /// Of the cross, from its middle.
  static constexpr int kReach = 9;

 private:
  /// In the directions of the arrows: -1, 0 or 1.
  struct Direction {
    int x = 0;
    int y = 0;
  };
  static Direction Of(int key);

  bool active_ = false;
  QPointF place_{0.5, 0.5};
  Direction held_;
};

}  // namespace pastiche
