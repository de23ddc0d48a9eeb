#include "ui/results/history_model.h"

#include <algorithm>
#include <ctime>

#include <QPixmap>

#include "ui/results/run_begins.h"
#include "ui/results/snapshot_text.h"

namespace pastiche {

HistoryModel::HistoryModel(Document* document, QObject* parent)
    : QAbstractListModel(parent), document_(document) {
  connect(&document_->history(), &History::Changed, this, &HistoryModel::Follow);
  Follow();
}

std::uint64_t HistoryModel::IdAt(const QModelIndex& index) const {
  return index.isValid() ? shown_[static_cast<std::size_t>(index.row())]->id : 0;
}

QModelIndex HistoryModel::IndexOf(std::uint64_t id) const {
  for (std::size_t row = 0; row < shown_.size(); ++row) {
    if (shown_[row]->id == id) return index(static_cast<int>(row));
  }
  return {};
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Snapshot& snapshot = *shown_[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return SnapshotTitle(snapshot);
    case Qt::EditRole:
      return QString::fromStdString(snapshot.name);
    case Qt::DecorationRole: {
      const QImage thumbnail = document_ ? document_->history().ThumbnailOf(snapshot.id) : QImage();
      return thumbnail.isNull() ? QVariant() : QPixmap::fromImage(thumbnail);
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
      const QString details = SnapshotDetails(snapshot, std::time(nullptr));
      return run_begins_.contains(snapshot.id) ? tr("A run begins · %1").arg(details) : details;
    }
    case kRunBegins:
      return run_begins_.contains(snapshot.id);
    default:
      return {};
  }
}

bool HistoryModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !index.isValid() || !document_) return false;
  document_->RenameSnapshot(IdAt(index), value.toString().trimmed());
  return true;
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QAbstractListModel::flags(index);
  return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

void HistoryModel::Follow() {
  const std::vector<SnapshotPtr>& now = document_->history().snapshots();
  run_begins_ = RunBegins(now);
  const auto is_now = [&](std::uint64_t id) {
    return std::any_of(now.begin(), now.end(),
                       [id](const SnapshotPtr& snapshot) { return snapshot->id == id; });
  };
  for (int row = static_cast<int>(shown_.size()) - 1; row >= 0; --row) {
    const auto place = shown_.begin() + row;
    if (is_now((*place)->id)) continue;
    beginRemoveRows({}, row, row);
    shown_.erase(place);
    endRemoveRows();
  }
  for (std::size_t row = 0; row < now.size(); ++row) {
    if (row < shown_.size() && shown_[row]->id == now[row]->id) {
      shown_[row] = now[row];
      continue;
    }
    beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
    shown_.insert(shown_.begin() + static_cast<std::ptrdiff_t>(row), now[row]);
    endInsertRows();
  }
  if (!shown_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

}  // namespace pastiche
