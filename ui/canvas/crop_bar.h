#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QToolButton;

namespace pastiche {

class CropTool;

/// The controls of cropping, over the canvas while a part of the photo is chosen.
class CropBar : public QWidget {
  Q_OBJECT
 public:
  /// `turns`: the actions that turn the photo. All must outlive the bar.
  CropBar(CropTool* tool, const QList<QAction*>& turns, QWidget* parent = nullptr);

 Q_SIGNALS:
  /// The part is chosen.
  void Accepted();
  /// The photo is to stay as it is.
  void Cancelled();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void Show();

  CropTool* tool_;
  QComboBox* aspect_;
  QToolButton* upright_;
  QLabel* size_;
  QToolButton* apply_;
};

}  // namespace pastiche
