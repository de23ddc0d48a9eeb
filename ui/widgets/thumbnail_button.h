#pragma once

#include <QAbstractButton>
#include <QIcon>
#include <QImage>
#include <QString>

namespace pastiche {

/// The face of a picture well: a thumbnail, or an invitation with an icon in a dashed frame.
/// Clicking it, or Space while it has the keyboard, is how a picture is opened.
class ThumbnailButton : public QAbstractButton {
  Q_OBJECT
 public:
  ThumbnailButton(const QIcon& icon, const QString& invitation, QWidget* parent = nullptr);

  /// A null image brings the invitation back.
  void SetThumbnail(const QImage& thumbnail);
  const QImage& thumbnail() const { return thumbnail_; }
  /// A badge says that a mask belongs to the picture.
  void SetMasked(bool masked);
  bool masked() const { return masked_; }
  /// While reading: says so in place of the invitation.
  void SetBusy(bool busy);
  /// While a drag hovers over the well.
  void SetHighlighted(bool highlighted);

  QSize sizeHint() const override { return {240, 220}; }
  QSize minimumSizeHint() const override { return {120, 96}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void PaintInvitation(QPainter& painter, const QRectF& frame) const;

  QIcon icon_;
  QString invitation_;
  QImage thumbnail_;
  bool masked_ = false;
  bool busy_ = false;
  bool highlighted_ = false;
};

}  // namespace pastiche
