#pragma once

#include <string>

#include <QListView>

namespace pastiche {

class Queue;
class QueueModel;

/// A queue as a list: thumbnail, file, and how far each entry is. One stop of the Tab key: arrow
/// keys go from entry to entry, Alt with them moves one, as dragging does; Enter opens one, Delete
/// takes it out; the rest is in the context menu.
class QueueView : public QListView {
  Q_OBJECT
 public:
  /// `queue` must outlive the view.
  explicit QueueView(Queue* queue, QWidget* parent = nullptr);

  /// The entry that keys and menu are about; empty for none.
  std::string current() const;
  void SetCurrent(const std::string& id);
  /// To another place in the order.
  void MoveCurrent(int by);

 Q_SIGNALS:
  /// What is to be done with an entry, besides what the queue does itself.
  void OpenWished(const std::string& id);
  void ShowFileWished(const std::string& id);
  void FileWished(const std::string& id);
  void CurrentChanged();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

 private:
  Queue* queue_;
  QueueModel* model_;
};

}  // namespace pastiche
