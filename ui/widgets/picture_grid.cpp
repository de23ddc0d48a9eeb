#include "ui/widgets/picture_grid.h"

#include <algorithm>

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHash>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transparency_ground.h"

namespace pastiche {
namespace {

enum Role { kKey = Qt::UserRole, kTitle, kPicture, kStale, kMark };
enum Mark { kNone, kChosen, kChanged };

constexpr int kLeastCellWidth = 92;
constexpr int kMargin = 4;
constexpr double kShape = 0.75;
constexpr double kRadius = 5;
constexpr double kStaleOpacity = 0.4;

int PictureHeight(int cell_width) { return static_cast<int>((cell_width - 2 * kMargin) * kShape); }
int CellHeight(int cell_width, int lines, const QFontMetrics& metrics) {
  return PictureHeight(cell_width) + lines * metrics.height() + 4 * kMargin;
}

/// As bold as a title gets.
QFont Bold(QFont font) {
  font.setWeight(QFont::DemiBold);
  return font;
}

/// A title in two lines at the most, broken between words; what still has no room is cut.
QStringList LinesOf(const QString& title, const QFontMetrics& metrics, int width) {
  if (metrics.horizontalAdvance(title) <= width) return {title};
  for (qsizetype end = title.lastIndexOf(' '); end > 0; end = title.lastIndexOf(' ', end - 1)) {
    if (metrics.horizontalAdvance(title.left(end)) > width) continue;
    return {title.left(end), metrics.elidedText(title.mid(end + 1), Qt::ElideRight, width)};
  }
  return {metrics.elidedText(title, Qt::ElideRight, width)};
}

QString Shown(const QModelIndex& index) {
  const QString title = index.data(kTitle).toString();
  return index.data(kMark).toInt() == kChanged ? title + QStringLiteral(" •") : title;
}

class CellDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& /*option*/,
                 const QModelIndex& /*index*/) const override {
    return static_cast<const QListView*>(parent())->gridSize();
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF cell = QRectF(option.rect).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const QRectF frame(cell.topLeft(), QSizeF(cell.width(), PictureHeight(option.rect.width())));
    QPainterPath shape;
    shape.addRoundedRect(frame, kRadius, kRadius);
    // Not the view's own, which is transparent.
    painter->fillPath(shape, QGuiApplication::palette().color(QPalette::AlternateBase));
    const auto picture = index.data(kPicture).value<QImage>();
    if (!picture.isNull()) {
      painter->setClipPath(shape);
      painter->setOpacity(index.data(kStale).toBool() ? kStaleOpacity : 1);
      const QSizeF size =
          QSizeF(picture.size()).scaled(frame.size(), Qt::KeepAspectRatioByExpanding);
      QRectF target(QPointF(), size);
      target.moveCenter(frame.center());
      PaintTransparencyGround(painter, target, picture.hasAlphaChannel());
      painter->drawImage(target, picture);
      painter->setOpacity(1);
      painter->setClipping(false);
    }
    const auto* view = static_cast<const QListView*>(parent());
    const bool keyboard = ShowsFocusRing(*view) && view->currentIndex() == index;
    const bool marked = index.data(kMark).toInt() != kNone;
    QPen border(option.palette.color(QPalette::Mid), 1);
    if (marked) border = QPen(theme::kFocus.color(), 2);
    if (keyboard) border = QPen(option.palette.color(QPalette::BrightText), 2);
    if (picture.isNull() && !marked && !keyboard) border.setStyle(Qt::DashLine);
    painter->setPen(border);
    painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    const bool lit = marked || option.state.testFlag(QStyle::State_MouseOver);
    painter->setPen(option.palette.color(lit ? QPalette::BrightText : QPalette::Text));
    QFont font = option.font;
    // By its weight too: brighter than black there is nothing.
    if (marked) font = Bold(font);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    QRectF line(cell.x(), frame.bottom() + kMargin, cell.width(), metrics.height());
    for (const QString& text : LinesOf(Shown(index), metrics, static_cast<int>(line.width()))) {
      painter->drawText(line, Qt::AlignHCenter | Qt::AlignTop, text);
      line.translate(0, metrics.height());
    }
    painter->restore();
  }
};

}  // namespace

PictureGrid::PictureGrid(QWidget* parent)
    : QListView(parent), cells_(new QStandardItemModel(this)) {
  setModel(cells_);
  setItemDelegate(new CellDelegate(this));
  setViewMode(QListView::IconMode);
  setMovement(QListView::Static);
  setResizeMode(QListView::Adjust);
  setUniformItemSizes(true);
  setSelectionMode(QAbstractItemView::NoSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFrameShape(QFrame::NoFrame);
  setMouseTracking(true);
  setAutoScroll(false);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  viewport()->setAutoFillBackground(false);
  setStyleSheet("QListView { background: transparent; }");
  connect(this, &QAbstractItemView::clicked, this, &PictureGrid::Choose);
}

void PictureGrid::SetColumns(int columns) {
  columns_ = columns;
  Arrange();
}

void PictureGrid::SetCells(const std::vector<Cell>& cells) {
  QHash<QString, QStandardItem*> before;
  const QString current = currentIndex().data(kKey).toString();
  while (cells_->rowCount() > 0) {
    QStandardItem* item = cells_->takeRow(0).first();
    before.insert(item->data(kKey).toString(), item);
  }
  for (const Cell& cell : cells) {
    QStandardItem* item = before.take(cell.key);
    if (!item) item = new QStandardItem;
    item->setData(cell.key, kKey);
    item->setData(cell.title, kTitle);
    item->setToolTip(cell.tip);
    item->setText(cell.title);
    item->setData(cell.title, Qt::AccessibleTextRole);
    cells_->appendRow(item);
    if (cell.key == current) setCurrentIndex(item->index());
  }
  qDeleteAll(before);
  Arrange();
}

void PictureGrid::SetPicture(const QString& key, const QImage& picture) {
  QStandardItem* const item = ItemOf(key);
  if (!item) return;
  item->setData(picture, kPicture);
  item->setData(false, kStale);
}

void PictureGrid::SetStale() {
  for (int row = 0; row < cells_->rowCount(); ++row) cells_->item(row)->setData(true, kStale);
}

void PictureGrid::ClearPictures() {
  for (int row = 0; row < cells_->rowCount(); ++row) cells_->item(row)->setData({}, kPicture);
}

void PictureGrid::SetChosen(const QString& key, bool changed) {
  for (int row = 0; row < cells_->rowCount(); ++row) {
    QStandardItem* const item = cells_->item(row);
    const bool chosen = item->data(kKey).toString() == key;
    item->setData(!chosen ? kNone : changed ? kChanged : kChosen, kMark);
    const QString title = item->data(kTitle).toString();
    item->setData(!chosen   ? title
                  : changed ? tr("%1, chosen and changed since").arg(title)
                            : tr("%1, chosen").arg(title),
                  Qt::AccessibleTextRole);
  }
}

QImage PictureGrid::picture(const QString& key) const {
  const QStandardItem* const item = ItemOf(key);
  return item ? item->data(kPicture).value<QImage>() : QImage();
}

QString PictureGrid::ShownTitle(const QString& key) const {
  const QStandardItem* const item = ItemOf(key);
  return item ? pastiche::Shown(item->index()) : QString();
}

QStringList PictureGrid::TitleLines(const QString& key) const {
  const QStandardItem* const item = ItemOf(key);
  if (!item) return {};
  return LinesOf(item->data(kTitle).toString() + QStringLiteral(" •"), QFontMetrics(Bold(font())),
                 gridSize().width() - 2 * kMargin);
}

QRect PictureGrid::RectOf(const QString& key) const {
  const QStandardItem* const item = ItemOf(key);
  return item ? visualRect(item->index()) : QRect();
}

QStandardItem* PictureGrid::ItemOf(const QString& key) const {
  for (int row = 0; row < cells_->rowCount(); ++row) {
    if (cells_->item(row)->data(kKey).toString() == key) return cells_->item(row);
  }
  return nullptr;
}

void PictureGrid::Choose(const QModelIndex& index) {
  if (index.isValid()) Q_EMIT Chosen(index.data(kKey).toString());
}

void PictureGrid::Arrange() {
  // A list breaks its line also where the last cell would just have room.
  const int room = std::max(width(), kLeastCellWidth) - 2;
  const int columns = columns_ > 0 ? columns_ : std::max(1, (room + 2) / kLeastCellWidth);
  const int cell_width = room / columns;
  // As they are when they are chosen: nothing moves for that.
  int lines = 1;
  const QFontMetrics metrics(Bold(font()));
  for (int row = 0; row < cells_->rowCount(); ++row) {
    const QString title = cells_->item(row)->data(kTitle).toString() + QStringLiteral(" •");
    const QStringList shown = LinesOf(title, metrics, cell_width - 2 * kMargin);
    lines = std::max(lines, static_cast<int>(shown.size()));
  }
  const QSize cell(cell_width, CellHeight(cell_width, lines, fontMetrics()));
  if (gridSize() != cell) setGridSize(cell);
  const int rows = (cells_->rowCount() + columns - 1) / columns;
  const int height = std::max(1, rows * cell.height());
  if (minimumHeight() != height || maximumHeight() != height) setFixedHeight(height);
}

QSize PictureGrid::sizeHint() const { return {3 * kLeastCellWidth, height()}; }
QSize PictureGrid::minimumSizeHint() const { return {kLeastCellWidth, minimumHeight()}; }

void PictureGrid::resizeEvent(QResizeEvent* event) {
  QListView::resizeEvent(event);
  Arrange();
}

void PictureGrid::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
      return Choose(currentIndex());
    default:
      return QListView::keyPressEvent(event);
  }
}

void PictureGrid::focusInEvent(QFocusEvent* event) {
  if (!currentIndex().isValid() && cells_->rowCount() > 0) setCurrentIndex(cells_->index(0, 0));
  QListView::focusInEvent(event);
  viewport()->update();
}

void PictureGrid::contextMenuEvent(QContextMenuEvent* event) {
  const bool mouse = event->reason() == QContextMenuEvent::Mouse;
  const QModelIndex index = mouse ? indexAt(event->pos()) : currentIndex();
  const QPoint place =
      mouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center());
  Q_EMIT MenuWanted(index.data(kKey).toString(), place);
}

// Nothing here scrolls: the panel does.
void PictureGrid::wheelEvent(QWheelEvent* event) { event->ignore(); }

void PictureGrid::showEvent(QShowEvent* event) {
  QListView::showEvent(event);
  Q_EMIT Shown();
}

void PictureGrid::changeEvent(QEvent* event) {
  QListView::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) Arrange();
}

}  // namespace pastiche
