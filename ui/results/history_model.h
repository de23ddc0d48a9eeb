#pragma once

#include <cstdint>
#include <set>
#include <vector>

#include <QAbstractListModel>
#include <QPointer>

#include "ui/document/document.h"

namespace pastiche {

/// A document's snapshots as a list, the oldest first: thumbnail and title, and where a run begins.
/// Editing one is giving it a name.
class HistoryModel : public QAbstractListModel {
  Q_OBJECT
 public:
  /// `document` must outlive the model.
  explicit HistoryModel(Document* document, QObject* parent = nullptr);

  /// Whether a run begins with it, after another.
  static constexpr int kRunBegins = Qt::UserRole;

  /// 0 for none.
  std::uint64_t IdAt(const QModelIndex& index) const;
  QModelIndex IndexOf(std::uint64_t id) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  /// Takes over what the history holds now, row by row, so that a selection stays.
  void Follow();

  /// Null when a window is taken down whose list is still being edited: its document goes first.
  QPointer<Document> document_;
  std::vector<SnapshotPtr> shown_;
  std::set<std::uint64_t> run_begins_;
};

}  // namespace pastiche
