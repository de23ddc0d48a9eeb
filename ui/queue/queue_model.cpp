#include "ui/queue/queue_model.h"

#include <algorithm>

#include <QDir>
#include <QPixmap>

#include "ui/document/qt_image.h"
#include "ui/queue/queue_words.h"

namespace pastiche {
namespace {

QString NameOf(const QueueEntry& entry) {
  return entry.output.path.empty() ? entry.title : ToText(entry.output.path.filename());
}

}  // namespace

QueueModel::QueueModel(Queue* queue, QObject* parent) : QAbstractListModel(parent), queue_(queue) {
  connect(queue_, &Queue::Changed, this, &QueueModel::Follow);
  connect(queue_, &Queue::Progressed, this, [this] {
    const auto& entries = queue_->entries();
    const auto painted = std::find_if(entries.begin(), entries.end(), [](const QueueEntry& entry) {
      return entry.state == QueueState::kPainting;
    });
    if (painted == entries.end()) return;
    const QModelIndex row = index(static_cast<int>(painted - entries.begin()));
    Q_EMIT dataChanged(row, row);
  });
  Follow();
}

std::string QueueModel::IdAt(const QModelIndex& index) const {
  return index.isValid() ? shown_[static_cast<std::size_t>(index.row())] : std::string();
}

int QueueModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant QueueModel::data(const QModelIndex& index, int role) const {
  const QueueEntry* entry = queue_->Find(IdAt(index));
  if (!entry) return {};
  switch (role) {
    case Qt::DisplayRole:
      return NameOf(*entry);
    case Qt::DecorationRole: {
      const QImage thumbnail = queue_->ThumbnailOf(entry->id);
      return thumbnail.isNull() ? QVariant() : QPixmap::fromImage(thumbnail);
    }
    case kStateText:
      return QueueEntryText(*queue_, *entry);
    case kState:
      return static_cast<int>(entry->state);
    case kDone:
      return entry->state == QueueState::kPainting && queue_->progress() ? queue_->progress()->done
                                                                         : entry->done;
    case Qt::ToolTipRole: {
      QStringList lines = {entry->title};
      if (!entry->output.path.empty()) {
        lines.append(QDir::toNativeSeparators(ToText(entry->output.path)));
        lines.append(tr("%1 pixels").arg(SizeText(entry->size)));
      }
      lines.append(QueueEntryText(*queue_, *entry));
      return lines.join('\n');
    }
    case Qt::AccessibleTextRole:
      return NameOf(*entry) + ". " + QueueEntryText(*queue_, *entry);
    default:
      return {};
  }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex& index) const {
  // Between entries, not onto one.
  if (!index.isValid()) return Qt::ItemIsDropEnabled;
  return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

bool QueueModel::moveRows(const QModelIndex& from_parent, int row, int count,
                          const QModelIndex& to_parent, int before) {
  if (from_parent.isValid() || to_parent.isValid() || count != 1 || row < 0 || row >= rowCount()) {
    return false;
  }
  queue_->Move(IdAt(index(row)), before > row ? before - 1 : before);
  return true;
}

void QueueModel::Follow() {
  const std::vector<QueueEntry>& now = queue_->entries();
  for (int row = static_cast<int>(shown_.size()) - 1; row >= 0; --row) {
    const auto place = shown_.begin() + row;
    if (queue_->Find(*place)) continue;
    beginRemoveRows({}, row, row);
    shown_.erase(place);
    endRemoveRows();
  }
  for (std::size_t row = 0; row < now.size(); ++row) {
    const auto place = shown_.begin() + static_cast<std::ptrdiff_t>(row);
    const auto before = std::find(place, shown_.end(), now[row].id);
    if (before == shown_.end()) {
      beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
      shown_.insert(place, now[row].id);
      endInsertRows();
    } else if (before != place) {
      beginMoveRows({}, static_cast<int>(before - shown_.begin()),
                    static_cast<int>(before - shown_.begin()), {}, static_cast<int>(row));
      std::rotate(place, before, before + 1);
      endMoveRows();
    }
  }
  if (!shown_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

}  // namespace pastiche
