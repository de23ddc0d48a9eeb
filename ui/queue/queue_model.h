#pragma once

#include <string>
#include <vector>

#include <QAbstractListModel>
#include <QPointer>

#include "ui/queue/queue.h"

namespace pastiche {

/// The entries of a queue as a list, which can be put in another order.
class QueueModel : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role {
    /// QueueEntryText.
    kStateText = Qt::UserRole,
    /// QueueState as an int.
    kState,
    /// 0 to 1.
    kDone,
  };

  /// `queue` must outlive the model.
  explicit QueueModel(Queue* queue, QObject* parent = nullptr);

  /// Empty for none.
  std::string IdAt(const QModelIndex& index) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
  bool moveRows(const QModelIndex& from_parent, int row, int count, const QModelIndex& to_parent,
                int before) override;

 private:
  /// Takes over what the queue holds now, row by row, so that a selection stays.
  void Follow();

  Queue* queue_;
  std::vector<std::string> shown_;
};

}  // namespace pastiche
