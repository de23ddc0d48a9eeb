#include "ui/widgets/thumbnail_button.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/mask_badge.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transparency_ground.h"

namespace pastiche {
namespace {

constexpr double kRadius = 8;
constexpr int kIconSide = 36;

}  // namespace

ThumbnailButton::ThumbnailButton(const QIcon& icon, const QString& invitation, QWidget* parent)
    : QAbstractButton(parent), icon_(icon), invitation_(invitation) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  // No taller than the hint: most pictures would float in an empty frame.
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
  setAttribute(Qt::WA_Hover);
}

void ThumbnailButton::SetThumbnail(const QImage& thumbnail) {
  thumbnail_ = thumbnail;
  update();
}

void ThumbnailButton::SetMasked(bool masked) {
  if (masked == masked_) return;
  masked_ = masked;
  update();
}

void ThumbnailButton::SetBusy(bool busy) {
  busy_ = busy;
  update();
}

void ThumbnailButton::SetHighlighted(bool highlighted) {
  highlighted_ = highlighted;
  update();
}

void ThumbnailButton::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
  const bool lit = highlighted_ || ShowsFocusRing(*this);

  painter.setPen(Qt::NoPen);
  painter.setBrush(
      palette().color(underMouse() || highlighted_ ? QPalette::AlternateBase : QPalette::Base));
  painter.drawRoundedRect(frame, kRadius, kRadius);

  if (!thumbnail_.isNull()) {
    QSizeF size =
        QSizeF(thumbnail_.size()).scaled(frame.size() - QSizeF(12, 12), Qt::KeepAspectRatio);
    QRectF target(QPointF(), size);
    target.moveCenter(frame.center());
    painter.setOpacity(busy_ ? 0.4 : 1.0);
    // Shrunk in one smooth step here, on a picture that is already small: bilinear drawing alone
    // would leave jagged edges.
    const QSize pixels = (size * devicePixelRatioF()).toSize();
    PaintTransparencyGround(&painter, target, thumbnail_.hasAlphaChannel());
    painter.drawImage(target,
                      thumbnail_.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.setOpacity(1);
    if (masked_) PaintMaskBadge(painter, target);
  }
  if (thumbnail_.isNull() || busy_) PaintInvitation(painter, frame);

  QPen border(lit ? theme::kFocus.color() : palette().color(QPalette::Mid), lit ? 2 : 1.2);
  if (thumbnail_.isNull() && !lit) border.setStyle(Qt::DashLine);
  painter.setPen(border);
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(frame, kRadius, kRadius);
}

void ThumbnailButton::PaintInvitation(QPainter& painter, const QRectF& frame) const {
  painter.setPen(palette().color(busy_ ? QPalette::Text : QPalette::PlaceholderText));
  if (busy_) {
    painter.drawText(frame, Qt::AlignCenter, tr("Reading…"));
    return;
  }
  const QFontMetricsF metrics(font());
  const QRectF text = metrics.boundingRect(frame.adjusted(12, 0, -12, 0),
                                           Qt::AlignHCenter | Qt::TextWordWrap, invitation_);
  const double height = kIconSide + 10 + text.height();
  QRectF icon(0, 0, kIconSide, kIconSide);
  icon.moveCenter({frame.center().x(), frame.center().y() - (height - kIconSide) / 2});
  icon_.paint(&painter, icon.toRect(), Qt::AlignCenter, QIcon::Normal);
  painter.drawText(QRectF(frame.x() + 12, icon.bottom() + 10, frame.width() - 24, text.height()),
                   Qt::AlignHCenter | Qt::TextWordWrap, invitation_);
}

}  // namespace pastiche
