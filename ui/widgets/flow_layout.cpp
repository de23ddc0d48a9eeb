#include "ui/widgets/flow_layout.h"

#include <algorithm>

#include <QStyle>
#include <QWidget>

namespace pastiche {

FlowLayout::~FlowLayout() {
  for (QLayoutItem* item : items_) delete item;
}

void FlowLayout::addItem(QLayoutItem* item) { items_.push_back(item); }

QLayoutItem* FlowLayout::itemAt(int index) const {
  return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
  QLayoutItem* item = itemAt(index);
  if (item) items_.erase(items_.begin() + index);
  return item;
}

int FlowLayout::heightForWidth(int width) const { return Arrange(QRect(0, 0, width, 0), false); }

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const QLayoutItem* item : items_) {
    if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
  }
  const QMargins margins = contentsMargins();
  return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  Arrange(rect, true);
}

int FlowLayout::Arrange(const QRect& rect, bool place) const {
  const QRect room = rect.marginsRemoved(contentsMargins());
  const int gap = std::max(0, spacing());
  const Qt::LayoutDirection direction =
      parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
  int top = room.top();
  for (std::size_t first = 0; first < items_.size();) {
    // As many as fit, but one at least.
    int used = 0;
    int height = 0;
    std::size_t next = first;
    for (; next < items_.size(); ++next) {
      if (items_[next]->isEmpty()) continue;
      const QSize size = items_[next]->sizeHint();
      const int wanted = used == 0 ? size.width() : used + gap + size.width();
      if (used > 0 && wanted > room.width()) break;
      used = wanted;
      height = std::max(height, size.height());
    }
    int left = room.left();
    for (std::size_t i = first; i < next; ++i) {
      if (items_[i]->isEmpty()) continue;
      const QSize size(std::min(items_[i]->sizeHint().width(), room.width()),
                       items_[i]->sizeHint().height());
      const QRect cell(left, top + (height - size.height()) / 2, size.width(), size.height());
      if (place) items_[i]->setGeometry(QStyle::visualRect(direction, room, cell));
      left += size.width() + gap;
    }
    top += height + (next < items_.size() ? gap : 0);
    first = next;
  }
  return top - rect.top() + contentsMargins().bottom();
}

}  // namespace pastiche
