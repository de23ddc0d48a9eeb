#include "ui/pictures/drop_zones.h"

#include <utility>

#include <QPainter>
#include <QUrl>

#include "ui/widgets/theme.h"
#include "ui/widgets/type_scale.h"

namespace pastiche {
namespace {

constexpr int kMargin = 16;
constexpr int kRadius = 10;

QString TextOf(DropTarget target) {
  switch (target) {
    case DropTarget::kPhoto:
      return DropZones::tr("Use as photo");
    case DropTarget::kPainting:
      return DropZones::tr("Use as painting");
    case DropTarget::kAnother:
      return DropZones::tr("Add as another painting");
    case DropTarget::kMore:
      return DropZones::tr("Add as paintings");
    case DropTarget::kBoth:
      return DropZones::tr("Use as photo and painting");
    default:
      return DropZones::tr("The first as photo, the others as paintings");
  }
}

}  // namespace

std::vector<DropTarget> DropTargets(int files, bool has_photo, bool has_painting) {
  if (files >= 2) {
    const DropTarget anew = files == 2 ? DropTarget::kBoth : DropTarget::kAll;
    if (has_photo) return {DropTarget::kMore, anew};
    return {anew};
  }
  if (!has_photo) return {DropTarget::kPhoto};
  if (!has_painting) return {DropTarget::kPainting};
  return {DropTarget::kPhoto, DropTarget::kPainting, DropTarget::kAnother};
}

QList<QUrl> LocalFiles(const QMimeData& mime) {
  QList<QUrl> files;
  for (const QUrl& url : mime.urls()) {
    if (url.isLocalFile()) files.append(url);
  }
  return files;
}

DropZones::DropZones(QWidget* over) : QWidget(over) {
  setObjectName("drop_zones");
  setAttribute(Qt::WA_TransparentForMouseEvents);
  hide();
}

void DropZones::Begin(std::vector<DropTarget> targets) {
  targets_ = std::move(targets);
  lit_ = -1;
  setGeometry(parentWidget()->rect());
  raise();
  show();
  update();
}

void DropZones::End() { hide(); }

QRect DropZones::ZoneRect(int zone) const {
  const int left = width() * zone / count();
  const int right = width() * (zone + 1) / count();
  return {left, 0, right - left, height()};
}

int DropZones::ZoneAt(const QPoint& position) const {
  for (int zone = 0; zone < count(); ++zone) {
    if (ZoneRect(zone).contains(position)) return zone;
  }
  return -1;
}

void DropZones::Light(int zone) {
  if (zone == lit_) return;
  lit_ = zone;
  update();
}

void DropZones::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(theme::Sized(font(), theme::TypeSize::kTitle));
  for (int zone = 0; zone < count(); ++zone) {
    const bool lit = zone == lit_;
    const QRectF frame = QRectF(ZoneRect(zone)).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    painter.setPen(QPen(lit ? theme::kAccent : QColor(0xb0, 0xb0, 0xb0), lit ? 3 : 1.5,
                        lit ? Qt::SolidLine : Qt::DashLine));
    QColor ground = theme::kOverPicture;
    ground.setAlpha(lit ? 190 : 140);
    painter.setBrush(ground);
    painter.drawRoundedRect(frame, kRadius, kRadius);
    painter.setPen(lit ? theme::kOnOverPicture : QColor(0xd0, 0xd0, 0xd0));
    painter.drawText(frame, Qt::AlignCenter | Qt::TextWordWrap, TextOf(target(zone)));
  }
}

}  // namespace pastiche
