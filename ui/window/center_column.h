#pragma once

#include <vector>

#include <QWidget>

namespace pastiche {

class Filmstrip;
class RunBar;

/// The canvas between its bars, with the history and the run below it. Where the window is too low
/// for all that is asked for, the history gives way first, and then the numbers of the run: the
/// canvas and the buttons of the run are always there.
class CenterColumn : public QWidget {
  Q_OBJECT
 public:
  /// From top to bottom; the bars may come and go.
  CenterColumn(const std::vector<QWidget*>& bars, QWidget* canvas, Filmstrip* history, RunBar* run);

 protected:
  bool event(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void MakeRoom();

  std::vector<QWidget*> bars_;
  Filmstrip* history_;
  RunBar* run_;
};

}  // namespace pastiche
