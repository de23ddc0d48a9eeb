#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QDialog>
#include <QHash>
#include <QIcon>
#include <QSet>
#include <QString>

#include "core/results/result_store.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace pastiche {

class PictureKeeper;
class Document;
class SessionController;

/// The earlier results, the newest first, with what they were made from. One can be put on the
/// canvas, from where it is exported; its settings can be used again; it can be deleted, which is
/// done when the dialog closes and undone until then. While a run is under way its canvas and its
/// settings are its own: the dialog then says why neither can be had. Reads the disk on other
/// threads.
class ResultsDialog : public QDialog {
  Q_OBJECT
 public:
  /// All of these must outlive the dialog.
  ResultsDialog(PictureKeeper* keeper, SessionController* controller, Document* document,
                QWidget* parent = nullptr);
  ~ResultsDialog() override;

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void BuildLayout();
  QPushButton* AddButton(const QString& key, const QString& text, const QString& tooltip);
  /// Of the chosen result.
  void FillMenu(QMenu* menu);
  /// Reads the list anew.
  void Reload();
  void ShowResults(std::vector<StoredResult> results);
  void AddItem(const StoredResult& result);
  /// One after the other, until every item has its thumbnail.
  void LoadNextThumbnail();
  const StoredResult* Selected() const;
  void ShowSelected();
  void UseSettings();
  void DeleteSelected();
  void UndoDelete();
  void ShowState();

  PictureKeeper* keeper_;
  SessionController* controller_;
  Document* document_;
  QStackedWidget* pages_;
  QLabel* message_;
  QListWidget* list_;
  QLabel* details_;
  QLabel* obstacle_;
  QPushButton* show_ = nullptr;
  QPushButton* use_ = nullptr;
  QPushButton* delete_ = nullptr;
  QPushButton* undo_ = nullptr;
  QPushButton* close_ = nullptr;

  std::vector<StoredResult> results_;
  /// Of what lies on the disk; gone for good when the dialog is.
  std::vector<QString> deleted_;
  struct Thumbnail {
    std::int64_t time = 0;
    QIcon icon;
  };
  QHash<QString, Thumbnail> thumbnails_;
  std::uint64_t newest_list_ = 0;
  bool loading_thumbnail_ = false;
};

/// "Photo: a.jpg. Painting: b.jpg. 512 × 384 pixels, finished after 300 steps in 0:42." as far as
/// it is known.
QString DescribeResult(const StoredResult& result);

/// "Today, 08:14", "11/24/26, 08:14", as the locale writes days and times; `now` says what today
/// is.
QString WhenText(std::int64_t time, std::int64_t now);

}  // namespace pastiche
