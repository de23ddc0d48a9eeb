#pragma once

#include <string>

#include <QDialog>
#include <QPointer>

#include "ui/queue/queue.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace pastiche {

class QueueView;

/// Shows the queue, and starts and pauses it. Stands beside the window; the queue goes on without
/// it. What was removed can be brought back until it is closed.
class QueueDialog : public QDialog {
  Q_OBJECT
 public:
  explicit QueueDialog(Queue* queue, QWidget* parent = nullptr);
  ~QueueDialog() override;

 Q_SIGNALS:
  /// The artwork of an entry, with its picture, is wanted in the window; of one that has none any
  /// more, its picture with the settings that its file keeps.
  void OpenWished(const std::string& id);

 private:
  QPushButton* AddButton(const QString& key, const QString& text, const QString& tooltip);
  void BuildLayout();
  const QueueEntry* Selected() const;
  void StartOrPause();
  void StopOrTryAgain();
  /// Asks for another file for an entry.
  void ChooseFile(const std::string& id);
  /// In the desktop's own viewer.
  void ShowFile(const std::string& id);
  void ShowState();

  /// The window's goes before its children.
  QPointer<Queue> queue_;
  QLabel* how_;
  QLabel* empty_;
  QStackedWidget* pages_;
  QueueView* view_;
  QLabel* details_;
  QToolButton* start_;
  QPushButton* open_ = nullptr;
  QPushButton* file_ = nullptr;
  QPushButton* stop_ = nullptr;
  QPushButton* remove_ = nullptr;
  QPushButton* bring_back_ = nullptr;
  QPushButton* close_ = nullptr;
};

}  // namespace pastiche
