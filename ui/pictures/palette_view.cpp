#include "ui/pictures/palette_view.h"

#include <algorithm>

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include "ui/pictures/palette_model.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transparency_ground.h"
#include "ui/widgets/type_scale.h"

namespace pastiche {
namespace {

/// The least that a cell is wide; as many stand beside each other as there is room for, and share
/// what is left.
constexpr int kCell = 64;
constexpr int kMargin = 4;
constexpr double kRadius = 6;
constexpr int kRows = 2;

/// The largest rectangle of the cell's shape in the middle of a picture: cells without bars are
/// told apart at a glance.
QRectF MiddleOf(const QSize& picture, const QSizeF& cell) {
  QRectF middle(QPointF(), cell.scaled(picture, Qt::KeepAspectRatio));
  middle.moveCenter(QRectF(QPointF(), picture).center());
  return middle;
}

class CellDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& /*option*/,
                 const QModelIndex& /*index*/) const override {
    return static_cast<const PaletteView*>(parent())->gridSize();
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF cell = QRectF(option.rect).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    QPainterPath shape;
    shape.addRoundedRect(cell, kRadius, kRadius);
    painter->fillPath(shape, option.palette.color(QPalette::AlternateBase));
    const auto thumbnail = index.data(PaletteModel::kThumbnail).value<QImage>();
    const bool refused = !index.data(PaletteModel::kError).toString().isEmpty();
    painter->setClipPath(shape);
    if (!thumbnail.isNull()) {
      painter->setOpacity(index.data(PaletteModel::kPending).toBool() ? 0.3 : 1);
      PaintTransparencyGround(painter, cell, thumbnail.hasAlphaChannel());
      painter->drawImage(cell, thumbnail, MiddleOf(thumbnail.size(), cell.size()));
      painter->setOpacity(1);
      // The photo is the same in all of them.
      if (index.data(PaletteModel::kPreviewed).toBool()) PaintName(painter, option, cell, index);
    } else {
      PaintWords(painter, option, cell, index, refused);
    }
    painter->setClipping(false);
    const bool focused = (option.state & QStyle::State_HasFocus) &&
                         (option.state & QStyle::State_Selected) && ShowsFocusRing(*option.widget);
    const bool used = index.data(PaletteModel::kUsed).toBool();
    if (used) PaintTick(painter, cell);
    QPen pen(option.palette.color(QPalette::Mid), 1);
    if (option.state & QStyle::State_MouseOver) pen = QPen(theme::kTextStrong.color(), 1.5);
    if (used) pen = QPen(theme::kFocus.color().darker(115), 1.5);
    if (focused) pen = QPen(theme::kFocus.color(), 2.5);
    painter->setPen(pen);
    painter->drawPath(shape);
    painter->restore();
  }

 private:
  /// Until there is a picture, and where there will be none, the name stands for it.
  static void PaintWords(QPainter* painter, const QStyleOptionViewItem& option, const QRectF& cell,
                         const QModelIndex& index, bool refused) {
    const QFont small = theme::Sized(option.font, theme::TypeSize::kSmall);
    painter->setFont(small);
    painter->setPen(refused ? theme::kError.color()
                            : option.palette.color(QPalette::PlaceholderText));
    const QFontMetricsF metrics(small);
    const QString name = metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle,
                                            cell.width() - 6);
    const QString text = refused ? PaletteView::tr("unreadable") + '\n' + name : name;
    painter->drawText(cell.adjusted(3, 3, -3, -3), Qt::AlignCenter, text);
  }

  static void PaintName(QPainter* painter, const QStyleOptionViewItem& option, const QRectF& cell,
                        const QModelIndex& index) {
    painter->setFont(theme::Sized(option.font, theme::TypeSize::kSmall));
    const QFontMetricsF metrics(painter->font());
    QRectF band = cell;
    band.setTop(cell.bottom() - metrics.height() - 2);
    painter->fillRect(band, theme::kOverPicture);
    painter->setPen(theme::kOnOverPicture);
    painter->drawText(band, Qt::AlignCenter,
                      metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle,
                                         band.width() - 6));
  }

  static void PaintTick(QPainter* painter, const QRectF& cell) {
    QRectF disc(0, 0, 16, 16);
    disc.moveTopRight(cell.topRight() + QPointF(-3, 3));
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::kAccent);
    painter->drawEllipse(disc);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme::kOnAccent, 1.8, Qt::SolidLine, Qt::RoundCap));
    const QPointF at = disc.topLeft();
    painter->drawPolyline(
        QPolygonF({at + QPointF(4.5, 8.5), at + QPointF(7, 11), at + QPointF(11.5, 5.5)}));
  }
};

}  // namespace

PaletteView::PaletteView(QWidget* parent) : QListView(parent) {
  setViewMode(QListView::IconMode);
  setMovement(QListView::Static);
  setResizeMode(QListView::Adjust);
  setLayoutMode(QListView::Batched);
  setUniformItemSizes(true);
  setGridSize({kCell, kCell});
  setItemDelegate(new CellDelegate(this));
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setDragEnabled(true);
  setDragDropMode(QAbstractItemView::DragOnly);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setTabKeyNavigation(false);
  setMouseTracking(true);
  setProperty("role", "grid");
}

QSize PaletteView::sizeHint() const { return {kCell * 2 + 16, (kCell + 12) * kRows}; }

void PaletteView::resizeEvent(QResizeEvent* event) {
  // The scroll bar's place is left to it, or cells would make it come and go. And one pixel less:
  // a row that fits exactly is taken for one that does not.
  const int width = this->width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width() - 1;
  const int cell = width / std::max(1, width / kCell);
  if (gridSize().width() != cell) setGridSize({cell, cell});
  QListView::resizeEvent(event);
}

void PaletteView::Want(const QModelIndex& index, bool add) {
  if (!index.isValid()) return;
  if (add) {
    Q_EMIT AddWanted(index);
  } else {
    Q_EMIT TryWanted(index);
  }
}

void PaletteView::mousePressEvent(QMouseEvent* event) {
  QListView::mousePressEvent(event);
  pressed_ =
      event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
}

void PaletteView::mouseReleaseEvent(QMouseEvent* event) {
  QListView::mouseReleaseEvent(event);
  const QModelIndex pressed = pressed_;
  pressed_ = QModelIndex();
  if (event->button() != Qt::LeftButton || !pressed.isValid()) return;
  if (indexAt(event->position().toPoint()) != pressed) return;
  setCurrentIndex(pressed);
  Want(pressed, event->modifiers() & Qt::ControlModifier);
}

void PaletteView::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    // Elsewhere Ctrl+Return starts the run, and so it does here.
    if (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier) {
      return Want(currentIndex(), modifiers == Qt::ShiftModifier);
    }
  }
  QListView::keyPressEvent(event);
}

void PaletteView::startDrag(Qt::DropActions /*actions*/) {
  const QModelIndex dragged = pressed_;
  pressed_ = QModelIndex();
  if (!dragged.isValid()) return;
  auto* drag = new QDrag(this);
  drag->setMimeData(model()->mimeData({dragged}));
  const auto thumbnail = dragged.data(PaletteModel::kThumbnail).value<QImage>();
  if (!thumbnail.isNull()) {
    drag->setPixmap(QPixmap::fromImage(
        thumbnail.scaled(96, 96, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
  }
  drag->exec(Qt::CopyAction);
}

}  // namespace pastiche
