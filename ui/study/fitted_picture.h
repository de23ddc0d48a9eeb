#pragma once

#include <QImage>
#include <QWidget>

namespace pastiche {

/// A picture, as large as there is room for.
class FittedPicture : public QWidget {
  Q_OBJECT
 public:
  explicit FittedPicture(QWidget* parent = nullptr);

  void SetPicture(const QImage& picture);

  QSize sizeHint() const override { return {640, 480}; }
  QSize minimumSizeHint() const override { return {160, 120}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QImage picture_;
};

}  // namespace pastiche
