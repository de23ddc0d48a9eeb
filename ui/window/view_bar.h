#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace pastiche {

class Canvas;
class MainActions;
class RovingFocus;

/// The strip over the canvas: zoom, how pictures are compared, and a button for the photo: a click
/// shows it until the next click, holding it shows it for as long.
class ViewBar : public QWidget {
  Q_OBJECT
 public:
  /// Both must outlive the bar.
  ViewBar(Canvas* canvas, const MainActions& actions, QWidget* parent = nullptr);

  /// Puts a control of the picture's behind the others.
  void AddTool(QWidget* tool);
  /// Without the zoom and the picture's size, which are shown where there is room.
  QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QToolButton* MakeCompareButton(const QAction* action);
  /// One Tab stop; Left and Right go from button to button.
  void Rove();
  void ShowZoom();
  void ShowTexts();
  int RoomOf(const QLabel* text) const;

  Canvas* canvas_;
  QHBoxLayout* layout_;
  QLabel* zoom_;
  QLabel* size_;
  /// While it runs, letting go of the button is a click.
  QTimer click_time_{this};
  QToolButton* compare_;
  RovingFocus* roving_;
};

}  // namespace pastiche
