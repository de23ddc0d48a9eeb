#include "ui/study/study_grid.h"

#include <algorithm>

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

#include "ui/study/study_board.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transparency_ground.h"

namespace pastiche {
namespace {

enum Role { kPicture = Qt::UserRole, kDimmed, kChosen };

constexpr int kMargin = 5;
constexpr double kRadius = 5;
constexpr double kDimmedOpacity = 0.4;
constexpr int kMostLabelWidth = 150;
constexpr int kLabelPadding = 16;

class CellDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF frame = QRectF(option.rect).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    QPainterPath shape;
    shape.addRoundedRect(frame, kRadius, kRadius);
    painter->fillPath(shape, QGuiApplication::palette().color(QPalette::AlternateBase));
    const auto picture = index.data(kPicture).value<QImage>();
    if (!picture.isNull()) {
      painter->setClipPath(shape);
      if (index.data(kDimmed).toBool()) painter->setOpacity(kDimmedOpacity);
      QRectF target(QPointF(), QSizeF(picture.size()).scaled(frame.size(), Qt::KeepAspectRatio));
      target.moveCenter(frame.center());
      PaintTransparencyGround(painter, target, picture.hasAlphaChannel());
      painter->drawImage(target, picture);
      painter->setOpacity(1);
      painter->setClipping(false);
    }
    const auto* view = static_cast<const QTableWidget*>(parent());
    const bool keyboard = ShowsFocusRing(*view) && view->currentIndex() == index;
    const bool chosen = index.data(kChosen).toBool();
    QPen border(option.palette.color(QPalette::Mid), 1);
    if (picture.isNull()) border.setStyle(Qt::DashLine);
    if (option.state.testFlag(QStyle::State_MouseOver)) {
      border = QPen(option.palette.color(QPalette::Text), 1);
    }
    if (chosen) border = QPen(theme::kFocus.color(), 3);
    painter->setPen(border);
    painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    if (keyboard) {
      painter->setPen(QPen(option.palette.color(QPalette::BrightText), 2));
      painter->drawRoundedRect(frame.adjusted(-2, -2, 2, 2), kRadius, kRadius);
    }
    if (const QString text = index.data().toString(); !text.isEmpty()) {
      painter->setPen(option.palette.color(QPalette::Text));
      painter->drawText(frame.adjusted(kMargin, kMargin, -kMargin, -kMargin),
                        Qt::AlignCenter | Qt::TextWordWrap, text);
    }
    painter->restore();
  }
};

}  // namespace

StudyGrid::StudyGrid(StudyBoard* board, QWidget* parent) : QTableWidget(parent), board_(board) {
  Describe(this, tr("Study"), {});
  setAccessibleDescription(
      tr("Small pictures, one for each cell. Enter takes its settings, Space shows it large."));
  setObjectName("study_grid");
  setItemDelegate(new CellDelegate(this));
  setSelectionMode(QAbstractItemView::NoSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setTabKeyNavigation(false);
  setShowGrid(false);
  setFrameShape(QFrame::NoFrame);
  setMouseTracking(true);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setCornerButtonEnabled(false);
  viewport()->setAutoFillBackground(false);
  setStyleSheet(
      "QTableView, QHeaderView, QHeaderView::section, QTableCornerButton::section,"
      "QAbstractScrollArea::corner {"
      " background: transparent; border: none; }");
  for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
    header->setDefaultAlignment(static_cast<Qt::Alignment>(Qt::AlignCenter | Qt::TextWordWrap));
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionsClickable(false);
    header->setHighlightSections(false);
  }
  connect(this, &QTableWidget::clicked, this,
          [this](const QModelIndex& index) { Q_EMIT Taken(CellAt(index)); });
  connect(this, &QTableWidget::currentCellChanged, this, [this] { Q_EMIT CurrentChanged(); });
  connect(board_, &StudyBoard::TableChanged, this, &StudyGrid::ShowTable);
  connect(board_, &StudyBoard::CellChanged, this, &StudyGrid::ShowCell);
  ShowTable();
}

int StudyGrid::CellAt(const QModelIndex& index) const {
  if (!index.isValid()) return -1;
  const int cell = index.row() * columnCount() + index.column();
  return cell < static_cast<int>(board_->cells().size()) ? cell : -1;
}

int StudyGrid::current_cell() const { return CellAt(currentIndex()); }

QRect StudyGrid::RectOf(int cell) const {
  return visualRect(model()->index(cell / columnCount(), cell % columnCount()));
}

QString StudyGrid::SaidOf(int cell) const {
  return item(cell / columnCount(), cell % columnCount())->data(Qt::AccessibleTextRole).toString();
}

void StudyGrid::SetShape(QSize photo) {
  if (photo.isEmpty()) photo = QSize(4, 3);
  if (photo == shape_) return;
  shape_ = photo;
  Arrange();
}

void StudyGrid::ShowTable() {
  const QStringList& columns = board_->column_names();
  const QStringList& rows = board_->row_names();
  const bool any = !board_->cells().empty();
  setRowCount(any ? static_cast<int>(rows.size()) : 0);
  setColumnCount(any ? static_cast<int>(columns.size()) : 0);
  setHorizontalHeaderLabels(any ? columns : QStringList());
  setVerticalHeaderLabels(any ? rows : QStringList());
  verticalHeader()->setVisible(any && !rows.first().isEmpty());
  for (int i = 0; i < columnCount(); ++i) horizontalHeaderItem(i)->setToolTip(columns[i]);
  for (int i = 0; i < rowCount(); ++i) verticalHeaderItem(i)->setToolTip(rows[i]);
  for (int cell = 0; cell < static_cast<int>(board_->cells().size()); ++cell) ShowCell(cell);
  Arrange();
  Q_EMIT CurrentChanged();
}

void StudyGrid::ShowCell(int cell) {
  const StudyBoard::Cell& shown = board_->cells()[cell];
  QTableWidgetItem* place = item(shown.row, shown.column);
  if (!place) {
    place = new QTableWidgetItem;
    place->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    setItem(shown.row, shown.column, place);
  }
  const bool now = cell == board_->current() && !board_->waits();
  QString state = tr("not painted yet");
  QString text;
  if (!shown.problem.isEmpty()) {
    state = tr("cannot be painted: %1").arg(shown.problem);
    text = tr("Cannot be painted");
  } else if (now) {
    state = tr("is being painted");
    text = tr("Painting…");
  } else if (shown.fresh) {
    state = tr("painted");
  } else if (!shown.picture.isNull()) {
    state = tr("painted before the artwork changed");
  }
  const bool chosen = board_->IsChosen(cell);
  if (chosen) state = tr("%1, chosen").arg(state);
  const QString said = tr("%1: %2").arg(shown.name, state);
  place->setData(kPicture, shown.picture);
  place->setData(kDimmed, !shown.fresh);
  place->setData(kChosen, chosen);
  place->setData(Qt::DisplayRole, text);
  place->setData(Qt::AccessibleTextRole, said);
  place->setToolTip(said);
}

void StudyGrid::Arrange() {
  const QSize picture =
      shape_.scaled(board_->pixels(), board_->pixels(), Qt::KeepAspectRatio).expandedTo({32, 32});
  // A tall photo's cells are narrower than what stands above them, which breaks between words.
  int word = 0;
  for (const QString& column : board_->column_names()) {
    for (const QString& part : column.split(' ')) {
      word = std::max(word, fontMetrics().horizontalAdvance(part) + kLabelPadding / 2);
    }
  }
  horizontalHeader()->setDefaultSectionSize(std::max(picture.width() + 2 * kMargin, word));
  verticalHeader()->setDefaultSectionSize(picture.height() + 2 * kMargin);
  const int line = fontMetrics().lineSpacing();
  horizontalHeader()->setFixedHeight(2 * line + kLabelPadding / 2);
  int width = 0;
  for (const QString& row : board_->row_names()) {
    width = std::max(width, fontMetrics().horizontalAdvance(row));
  }
  verticalHeader()->setFixedWidth(std::min(width + kLabelPadding, kMostLabelWidth));
}

void StudyGrid::keyPressEvent(QKeyEvent* event) {
  const int cell = current_cell();
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (cell >= 0) Q_EMIT Taken(cell);
      return;
    case Qt::Key_Space:
      if (cell >= 0) Q_EMIT EnlargeWished(cell);
      return;
    default:
      return QTableWidget::keyPressEvent(event);
  }
}

void StudyGrid::focusInEvent(QFocusEvent* event) {
  if (!currentIndex().isValid() && rowCount() > 0) {
    // Where the document is, so that Enter changes nothing before another cell is gone to.
    const int cells = static_cast<int>(board_->cells().size());
    int cell = 0;
    while (cell < cells && !board_->IsChosen(cell)) ++cell;
    if (cell == cells) cell = 0;
    setCurrentCell(cell / columnCount(), cell % columnCount());
  }
  QTableWidget::focusInEvent(event);
  viewport()->update();
}

void StudyGrid::contextMenuEvent(QContextMenuEvent* event) {
  const bool mouse = event->reason() == QContextMenuEvent::Mouse;
  const QModelIndex index =
      mouse ? indexAt(viewport()->mapFromGlobal(event->globalPos())) : currentIndex();
  const int cell = CellAt(index);
  if (cell < 0) return;
  setCurrentIndex(index);
  auto* menu = new QMenu(this);
  menu->setObjectName("study_menu");
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setToolTipsVisible(true);
  menu->addAction(tr("&Use these settings"), this, [this, cell] { Q_EMIT Taken(cell); })
      ->setToolTip(tr("Set everything as in this cell. It can be undone."));
  menu->addAction(tr("&Enlarge"), this, [this, cell] { Q_EMIT EnlargeWished(cell); })
      ->setToolTip(tr("Paint this cell larger, to look at."));
  menu->popup(mouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

}  // namespace pastiche
