#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace pastiche {

class Canvas;
class MainActions;

/// The strip over the canvas: zoom, and a button for the photo: a click shows it
/// until the next click, holding it shows it for as long.
class ViewBar : public QWidget {
  Q_OBJECT
 public:
  /// Both must outlive the bar.
  ViewBar(Canvas* canvas, const MainActions& actions, QWidget* parent = nullptr);

 private:
  QToolButton* MakeCompareButton();
  void ShowZoom();

  Canvas* canvas_;
  QLabel* zoom_;
  QLabel* size_;
  /// While it runs, letting go of the button is a click.
  QTimer click_time_{this};
  QToolButton* compare_;
};

}  // namespace pastiche
