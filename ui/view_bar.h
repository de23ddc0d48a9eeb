#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace pastiche {

class Canvas;
class MainActions;

/// The strip over the canvas: zoom, and a button to hold for a look at the photo.
class ViewBar : public QWidget {
  Q_OBJECT
 public:
  /// Both must outlive the bar.
  ViewBar(Canvas* canvas, const MainActions& actions, QWidget* parent = nullptr);

 private:
  void ShowZoom();

  Canvas* canvas_;
  QLabel* zoom_;
  QLabel* size_;
  QToolButton* compare_;
};

}  // namespace pastiche
