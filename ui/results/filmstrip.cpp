#include "ui/results/filmstrip.h"

#include <algorithm>

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include "ui/document/document.h"
#include "ui/results/history_model.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transparency_ground.h"

namespace pastiche {
namespace {

constexpr int kPictureHeight = 60;
constexpr int kPictureWidth = 92;
constexpr int kMargin = 4;
/// Between runs, with a line in its middle.
constexpr int kRunGap = 17;

constexpr Qt::KeyboardModifiers kChoosing = Qt::ControlModifier | Qt::ShiftModifier;

/// Whether the click or the key that is handled chooses, and does not go to what it is on.
bool IsChoosing() { return QGuiApplication::keyboardModifiers() & kChoosing; }

int GapBefore(const QModelIndex& index) {
  return index.data(HistoryModel::kRunBegins).toBool() ? kRunGap : 0;
}

/// A picture with its title below, and the end of the run before at its side.
class SnapshotDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    return {GapBefore(index) + kPictureWidth + 2 * kMargin,
            kPictureHeight + option.fontMetrics.height() + 3 * kMargin};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    const int gap = GapBefore(index);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect cell =
        option.rect.adjusted(mirrored ? 1 : gap + 1, 1, mirrored ? -gap - 1 : -1, -1);
    const bool chosen = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus && ShowsFocusRing(*option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (gap > 0) {
      const int x = mirrored ? option.rect.right() - gap / 2 : option.rect.left() + gap / 2;
      painter->fillRect(x, cell.top() + kMargin, 1, cell.height() - 2 * kMargin,
                        option.palette.color(QPalette::Mid));
    }
    if (chosen || focused) {
      QColor ground = theme::kAccent;
      ground.setAlphaF(0.25F);
      painter->setBrush(chosen ? QBrush(ground) : QBrush());
      painter->setPen(focused ? QPen(theme::kFocus.color(), 2) : QPen(Qt::NoPen));
      painter->drawRoundedRect(cell, 5, 5);
    }
    const QRect frame(cell.left() + kMargin, cell.top() + kMargin, cell.width() - 2 * kMargin,
                      kPictureHeight);
    const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
    if (picture.isNull()) {
      painter->fillRect(frame, theme::kCanvas);
    } else {
      QRect place(QPoint(), picture.size().scaled(frame.size(), Qt::KeepAspectRatio));
      place.moveCenter(frame.center());
      PaintTransparencyGround(painter, place, picture.hasAlpha());
      painter->drawPixmap(place, picture);
    }
    const QRect line(frame.left(), frame.bottom() + kMargin, frame.width(),
                     option.fontMetrics.height());
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(
        line, Qt::AlignCenter,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    painter->restore();
  }

  void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const override {
    QRect place = option.rect;
    const int gap = GapBefore(index);
    option.direction == Qt::RightToLeft ? place.setRight(place.right() - gap)
                                        : place.setLeft(place.left() + gap);
    place.setTop(place.bottom() - editor->sizeHint().height());
    editor->setGeometry(place);
  }
};

}  // namespace

Filmstrip::Filmstrip(Document* document, QWidget* parent)
    : QListView(parent), document_(document), model_(new HistoryModel(document, this)) {
  Describe(this, tr("History"), {});
  setAccessibleDescription(
      tr("Earlier states of the picture. Enter: look. F2: name. Delete: take out. Menu key: more. "
         "Ctrl+click or Ctrl+Space: choose a second one, and Enter compares the two."));
  setObjectName("filmstrip");
  setModel(model_);
  setItemDelegate(new SnapshotDelegate(this));
  setFlow(QListView::LeftToRight);
  setWrapping(false);
  setSelectionMode(QAbstractItemView::ExtendedSelection);
  setEditTriggers(QAbstractItemView::EditKeyPressed);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setTabKeyNavigation(false);
  setFrameShape(QFrame::NoFrame);
  setFixedHeight(StripHeight());
  connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
    if (!IsChoosing()) Q_EMIT LookWished(model_->IdAt(index));
  });
  connect(model_, &QAbstractItemModel::rowsInserted, this,
          [this](const QModelIndex& /*parent*/, int /*first*/, int last) {
            ShowOrHide();
            // Not for one that came back, and not while somebody is at the strip.
            if (last == model_->rowCount() - 1 && !hasFocus()) ShowNewest();
          });
  connect(model_, &QAbstractItemModel::rowsRemoved, this, &Filmstrip::ShowOrHide);
  ShowOrHide();
}

int Filmstrip::StripHeight() const {
  return kPictureHeight + fontMetrics().height() + 3 * kMargin + 2 +
         horizontalScrollBar()->sizeHint().height();
}

QSize Filmstrip::sizeHint() const { return {kPictureWidth * 4, StripHeight()}; }
QSize Filmstrip::minimumSizeHint() const { return {kPictureWidth, StripHeight()}; }

std::uint64_t Filmstrip::current() const { return model_->IdAt(currentIndex()); }

void Filmstrip::SetCurrent(std::uint64_t id) { Choose(model_->IndexOf(id)); }

// Not setCurrentIndex, which goes by the keys that are held: Ctrl of Ctrl+H would choose a second.
void Filmstrip::Choose(const QModelIndex& index) {
  selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

QList<std::uint64_t> Filmstrip::Chosen() const {
  QList<QModelIndex> in_order = selectionModel()->selectedIndexes();
  std::sort(in_order.begin(), in_order.end());
  QList<std::uint64_t> ids;
  for (const QModelIndex& index : in_order) ids.append(model_->IdAt(index));
  return ids;
}

void Filmstrip::SetWanted(bool wanted) {
  wanted_ = wanted;
  ShowOrHide();
}

void Filmstrip::SetRoom(bool room) {
  if (room == room_) return;
  room_ = room;
  ShowOrHide();
}

void Filmstrip::ShowOrHide() { setVisible(wanted_ && room_ && model_->rowCount() > 0); }

void Filmstrip::ShowNewest() {
  executeDelayedItemsLayout();  // or the end is where it was before
  horizontalScrollBar()->setValue(horizontalScrollBar()->maximum());
}

void Filmstrip::resizeEvent(QResizeEvent* event) {
  const QScrollBar& bar = *horizontalScrollBar();
  const bool at_end = bar.value() == bar.maximum();
  QListView::resizeEvent(event);
  if (at_end) ShowNewest();
}

void Filmstrip::Delete(std::uint64_t id) { document_->DeleteSnapshot(id); }

void Filmstrip::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QListView::currentChanged(current, previous);
  if (looking_ && hasFocus() && current.isValid() && !IsChoosing()) {
    Q_EMIT LookWished(model_->IdAt(current));
  }
}

void Filmstrip::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  QListView::selectionChanged(selected, deselected);
  const qsizetype before = chosen_.size();
  chosen_.removeIf([this](const QPersistentModelIndex& index) {
    return !index.isValid() || !selectionModel()->isSelected(index);
  });
  for (const QModelIndex& index : selected.indexes()) {
    if (!chosen_.contains(index)) chosen_.append(index);
  }
  KeepTwo();
  if (before < 2 && chosen_.size() == 2) Q_EMIT TwoChosen();
}

void Filmstrip::KeepTwo() {
  while (chosen_.size() > 2) {
    const QPersistentModelIndex one = chosen_.takeAt(1);
    selectionModel()->select(one, QItemSelectionModel::Deselect);
  }
}

void Filmstrip::CompareTwo() {
  const QList<std::uint64_t> chosen = Chosen();
  if (chosen.size() == 2) Q_EMIT CompareTwoWished(chosen[0], chosen[1]);
}

void Filmstrip::Look() {
  if (chosen_.size() == 2) return CompareTwo();
  if (current() != 0) Q_EMIT LookWished(current());
}

void Filmstrip::keyPressEvent(QKeyEvent* event) {
  const std::uint64_t id = current();
  switch (event->key()) {
    case Qt::Key_Space:
      // With Ctrl it chooses a second one.
      if (event->modifiers() & Qt::ControlModifier) return QListView::keyPressEvent(event);
      [[fallthrough]];
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (state() != EditingState) Look();
      return;
    case Qt::Key_Delete:
      if (id != 0 && state() != EditingState) Delete(id);
      return;
    case Qt::Key_Escape:
      return event->ignore();
    default:
      QListView::keyPressEvent(event);
  }
}

void Filmstrip::contextMenuEvent(QContextMenuEvent* event) {
  QModelIndex index =
      event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
  if (!index.isValid()) return;
  // The two that are chosen stay so.
  if (!selectionModel()->isSelected(index)) Choose(index);
  const std::uint64_t id = model_->IdAt(index);
  auto* menu = new QMenu(this);
  menu->setObjectName("history_menu");
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setToolTipsVisible(true);
  const auto add = [&](const QString& text, const QString& tip, auto then) {
    QAction* action = menu->addAction(text, this, then);
    action->setToolTip(tip);
    return action;
  };
  if (chosen_.size() == 2) {
    QAction* both = add(tr("Co&mpare these two"),
                        tr("Both on the canvas, divided by a line to drag, or side by side."),
                        [this] { CompareTwo(); });
    both->setShortcut(Qt::Key_Return);
    menu->addSeparator();
  }
  add(tr("&Look"), tr("Show this picture on the canvas. Escape goes back."),
      [this, id] { Q_EMIT LookWished(id); });
  add(tr("&Compare with the picture"), tr("Both on the canvas, divided by a line to drag."),
      [this, id] { Q_EMIT CompareWished(id); });
  menu->addSeparator();
  add(tr("&Restore"),
      tr("Bring picture, photo, paintings and settings back as they were. It can be undone."),
      [this, id] { Q_EMIT RestoreWished(id); });
  add(tr("&Go on from here"), tr("Restore it, and go on painting from its picture."),
      [this, id] { Q_EMIT GoOnWished(id); });
  menu->addSeparator();
  QAction* name = add(tr("&Name…"), tr("Give it a name: what has one is always kept."),
                      [this, index = QPersistentModelIndex(index)] { edit(index); });
  name->setShortcut(Qt::Key_F2);
  add(tr("&Export…"), tr("Write this picture to a file."), [this, id] { Q_EMIT ExportWished(id); });
  add(tr("Save c&ontact sheet…"),
      chosen_.size() == 2 ? tr("Write these two to one picture, side by side.")
                          : tr("Write all snapshots to one picture, side by side."),
      [this] { Q_EMIT SheetWished(); });
  QAction* remove = add(tr("&Delete"), tr("Take it out of the history. It can be undone."),
                        [this, id] { Delete(id); });
  remove->setShortcut(Qt::Key_Delete);
  const QPoint place = event->reason() == QContextMenuEvent::Mouse
                           ? event->globalPos()
                           : viewport()->mapToGlobal(visualRect(index).center());
  menu->popup(place);
}

}  // namespace pastiche
