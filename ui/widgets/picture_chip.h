#pragma once

#include <QIcon>
#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace pastiche {

/// A small square with the middle of a picture, or an icon in a dashed frame while there is none.
/// It says something and does nothing.
class PictureChip : public QWidget {
  Q_OBJECT
 public:
  explicit PictureChip(const QIcon& icon, QWidget* parent = nullptr);

  void SetPicture(const QImage& picture);
  const QImage& picture() const { return picture_; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QIcon icon_;
  QImage picture_;
  /// As it was drawn last.
  QPixmap drawn_;
};

}  // namespace pastiche
