#include "ui/queue/queue_view.h"

#include <algorithm>

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/queue/queue.h"
#include "ui/queue/queue_model.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transparency_ground.h"

namespace pastiche {
namespace {

constexpr QSize kPicture(88, 60);
constexpr int kMargin = 7;
constexpr int kGap = 12;
constexpr int kBarHeight = 3;

QColor Faded(const QPalette& palette) {
  QColor color = palette.color(QPalette::Text);
  color.setAlphaF(0.68F);
  return color;
}

/// A picture, the file's name beside it, and how far it is below that.
class QueueDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override {
    const int words = 2 * option.fontMetrics.height() + kBarHeight + 2 * kMargin;
    return {kPicture.width() * 3, std::max(kPicture.height(), words) + 2 * kMargin};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect cell = option.rect.adjusted(1, 1, -1, -1);
    const auto placed = [&](const QRect& place) {
      return QStyle::visualRect(option.direction, option.rect, place);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    PaintGround(painter, option, cell);
    const QRect frame = placed({cell.left() + kMargin, cell.center().y() - kPicture.height() / 2,
                                kPicture.width(), kPicture.height()});
    PaintPicture(painter, index, frame);

    const int line = option.fontMetrics.height();
    const int left = cell.left() + kMargin + kPicture.width() + kGap;
    const int width = cell.right() - kMargin - left;
    const bool paints = StateOf(index) == QueueState::kPainting;
    const int height = 2 * line + 3 + (paints ? kBarHeight + 5 : 0);
    int top = cell.center().y() - height / 2;
    const auto write = [&](const QString& text, const QColor& color) {
      painter->setPen(color);
      painter->drawText(
          placed({left, top, width, line}),
          Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
          option.fontMetrics.elidedText(text, Qt::ElideRight, width));
      top += line + 3;
    };
    write(index.data().toString(), option.palette.color(QPalette::Text));
    const bool failed = StateOf(index) == QueueState::kFailed;
    write(index.data(QueueModel::kStateText).toString(),
          failed ? theme::kAccent : Faded(option.palette));
    if (paints) {
      const QRect bar(left, top + 2, width, kBarHeight);
      QColor empty = option.palette.color(QPalette::Text);
      empty.setAlphaF(0.2F);
      painter->fillRect(placed(bar), empty);
      QRect full = bar;
      full.setWidth(static_cast<int>(width * index.data(QueueModel::kDone).toDouble()));
      painter->fillRect(placed(full), theme::kAccent);
    }
    painter->restore();
  }

 private:
  static QueueState StateOf(const QModelIndex& index) {
    return static_cast<QueueState>(index.data(QueueModel::kState).toInt());
  }

  static void PaintGround(QPainter* painter, const QStyleOptionViewItem& option,
                          const QRect& cell) {
    const bool chosen = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus && ShowsFocusRing(*option.widget);
    if (!chosen && !focused) return;
    QColor ground = theme::kAccent;
    ground.setAlphaF(0.18F);
    painter->setBrush(chosen ? QBrush(ground) : QBrush());
    painter->setPen(focused ? QPen(theme::kAccent, 2) : QPen(Qt::NoPen));
    painter->drawRoundedRect(cell, 5, 5);
  }

  static void PaintPicture(QPainter* painter, const QModelIndex& index, const QRect& frame) {
    const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
    if (picture.isNull()) return painter->fillRect(frame, theme::kCanvas);
    QRect place(QPoint(), picture.size().scaled(frame.size(), Qt::KeepAspectRatio));
    place.moveCenter(frame.center());
    // What is not painted yet is shown as what it is to become of.
    const QueueState state = StateOf(index);
    painter->setOpacity(state == QueueState::kDone || state == QueueState::kPainting ? 1 : 0.6);
    PaintTransparencyGround(painter, place, picture.hasAlpha());
    painter->drawPixmap(place, picture);
    painter->setOpacity(1);
  }
};

}  // namespace

QueueView::QueueView(Queue* queue, QWidget* parent)
    : QListView(parent), queue_(queue), model_(new QueueModel(queue, this)) {
  Describe(this, tr("Queue"), {});
  setAccessibleDescription(
      tr("Pictures in the order in which they are painted. Enter: open. Alt with Up or Down: move. "
         "Delete: take out. Menu key: more."));
  setObjectName("queue_list");
  setModel(model_);
  setItemDelegate(new QueueDelegate(this));
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setTabKeyNavigation(false);
  setDragDropMode(QAbstractItemView::InternalMove);
  setDefaultDropAction(Qt::MoveAction);
  setDropIndicatorShown(true);
  connect(this, &QListView::activated, this,
          [this](const QModelIndex& index) { Q_EMIT OpenWished(model_->IdAt(index)); });
}

std::string QueueView::current() const { return model_->IdAt(currentIndex()); }

void QueueView::SetCurrent(const std::string& id) {
  for (int row = 0; row < model_->rowCount(); ++row) {
    if (model_->IdAt(model_->index(row)) == id) setCurrentIndex(model_->index(row));
  }
}

void QueueView::MoveCurrent(int by) {
  if (!currentIndex().isValid()) return;
  queue_->Move(current(), currentIndex().row() + by);
  scrollTo(currentIndex());
}

void QueueView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QListView::currentChanged(current, previous);
  Q_EMIT CurrentChanged();
}

void QueueView::keyPressEvent(QKeyEvent* event) {
  const bool alt = event->modifiers() == Qt::AltModifier;
  switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
      if (!alt) break;
      return MoveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    case Qt::Key_Delete:
      return queue_->Remove(current());
    case Qt::Key_Escape:
      return event->ignore();
    default:
      break;
  }
  QListView::keyPressEvent(event);
}

void QueueView::contextMenuEvent(QContextMenuEvent* event) {
  const bool by_mouse = event->reason() == QContextMenuEvent::Mouse;
  const QModelIndex index = by_mouse ? indexAt(event->pos()) : currentIndex();
  if (!index.isValid()) return;
  setCurrentIndex(index);
  const std::string id = current();
  const QueueEntry* entry = queue_->Find(id);
  if (!entry) return;
  const QueueState state = entry->state;
  auto* menu = new QMenu(this);
  menu->setObjectName("queue_menu");
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setToolTipsVisible(true);
  const auto add = [&](const QString& text, const QString& tip, bool enabled, auto then) {
    QAction* action = menu->addAction(text, this, then);
    action->setToolTip(tip);
    action->setEnabled(enabled);
    return action;
  };
  add(tr("&Open"), tr("Put the artwork, and its picture if there is one, into the window."), true,
      [this, id] { Q_EMIT OpenWished(id); });
  add(tr("Show the &file"), tr("Open the finished picture in the desktop's own viewer."),
      state == QueueState::kDone, [this, id] { Q_EMIT ShowFileWished(id); });
  add(tr("&Choose another file…"), tr("Say anew where the picture goes, and as what."),
      state != QueueState::kDone && state != QueueState::kPainting,
      [this, id] { Q_EMIT FileWished(id); });
  menu->addSeparator();
  add(tr("Move &up"), tr("Paint it earlier."), index.row() > 0, [this] {
    MoveCurrent(-1);
  })->setShortcut(Qt::ALT | Qt::Key_Up);
  add(tr("Move &down"), tr("Paint it later."), index.row() + 1 < model_->rowCount(), [this] {
    MoveCurrent(1);
  })->setShortcut(Qt::ALT | Qt::Key_Down);
  menu->addSeparator();
  add(tr("&Stop"), tr("Do not paint it, or no further; the others go on."),
      state == QueueState::kWaiting || state == QueueState::kPainting,
      [this, id] { queue_->StopEntry(id); });
  add(tr("&Try again"), tr("Let it wait for its turn once more."),
      state == QueueState::kStopped || state == QueueState::kFailed,
      [this, id] { queue_->TryAgain(id); });
  add(tr("&Remove"), tr("Take it out of the queue. A picture that is in its file stays there."),
      true, [this, id] { queue_->Remove(id); })
      ->setShortcut(Qt::Key_Delete);
  add(tr("Remove all that are f&inished"),
      tr("Take those out whose pictures are in their files, which stay there."),
      std::any_of(queue_->entries().begin(), queue_->entries().end(),
                  [](const QueueEntry& other) { return other.state == QueueState::kDone; }),
      [this] { queue_->RemoveDone(); });
  menu->popup(by_mouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

}  // namespace pastiche
