#pragma once

#include <vector>

#include <QObject>
#include <QPointer>

class QWidget;

namespace pastiche {

/// Takes the keyboard from region to region of a window. Each region gives it back to the control
/// that had it there last, or where that cannot be used any more to the first that can.
class RegionFocus : public QObject {
  Q_OBJECT
 public:
  /// Lives as long as `window`.
  explicit RegionFocus(QWidget* window);

  /// The next region, in the order of the window; `parts` of it need not lie in one widget. What
  /// is in a region that lies within another belongs to the inner one. `first`, if it can be used,
  /// has the keyboard when nothing else had it before. A region that is hidden, or in which
  /// nothing takes the keyboard, is passed over.
  void AddRegion(const std::vector<QWidget*>& parts, QWidget* first = nullptr);

  /// To the next region, or the one before; from the last to the first.
  void Next() { Go(1); }
  void Previous() { Go(-1); }

 private:
  struct Region {
    std::vector<QPointer<QWidget>> parts;
    QPointer<QWidget> first;
    QPointer<QWidget> last;
  };
  void Go(int by);
  /// Of the region that a widget is in; -1 for none.
  int IndexOf(const QWidget* widget) const;
  /// What takes the keyboard there; null for nothing.
  QWidget* EntryOf(int region) const;
  void Remember(QWidget* widget);

  QWidget* window_;
  std::vector<Region> regions_;
};

}  // namespace pastiche
