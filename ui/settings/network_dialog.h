#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <QDialog>

#include "ui/document/document.h"
#include "ui/settings/network_fetch.h"
#include "ui/settings/network_list.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace pastiche {

class LayerTable;

/// The networks that can look at the pictures: the one that comes with the program, VGG-19, which
/// is fetched when it is asked for, and weight files of the user's own. Says of each what it is
/// good for, what it is licensed under and what a fetch brings before anything is fetched; shows
/// what its layers make of the photo; and puts the chosen one into the document's recipe, if it is
/// one. Not modal; a fetch goes on while the dialog is closed. All that takes time is done on other
/// threads.
class NetworkDialog : public QDialog {
  Q_OBJECT
 public:
  /// `document` must outlive the dialog.
  explicit NetworkDialog(Document* document, QWidget* parent = nullptr);

  NetworkFetch& fetch() { return fetch_; }
  /// Where the next fetch takes its file from, in place of the network's own address.
  void SetAddress(const std::string& url) { address_ = url; }

  /// Looks at the disk again.
  void Reload();
  /// Puts a weight file into the list if it is a network, and selects it.
  void AddFile(const std::filesystem::path& path);
  /// Chooses the selected one if it is a network.
  void UseSelected();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* MakeList();
  QWidget* MakeDetails();
  /// Of the selected network.
  void FillMenu(QMenu* menu);
  void ConnectFetch();
  void BrowseFile();
  void RemoveSelected();
  void ToggleFetch();
  void Measure();
  void ShowList(std::vector<ListedNetwork> networks);
  void ShowProblem(const QString& message);
  /// Null for none.
  const ListedNetwork* Selected() const;
  void Select(const std::string& network);
  void ShowState();
  /// Asks on another thread whether it is a network, and says why not; else `then`. Each has its
  /// end, whatever else is asked meanwhile; `under_way` counts them.
  void Check(const std::string& network, int NetworkDialog::*under_way,
             const std::function<void()>& then);

  Document* document_;
  NetworkFetch fetch_;
  std::string address_;
  std::vector<ListedNetwork> networks_;
  /// To be selected once it is in the list.
  std::string wanted_;
  /// Answers to questions before this one are out of date.
  std::uint64_t list_question_ = 0;
  std::uint64_t facts_question_ = 0;
  /// Files that are looked at, to be used and to be put into the list.
  int choosing_ = 0;
  int adding_ = 0;
  bool measuring_ = false;
  QListWidget* list_;
  QPushButton* add_ = nullptr;
  QPushButton* remove_ = nullptr;
  QLabel* title_;
  QLabel* purpose_;
  QLabel* facts_;
  QPushButton* fetch_button_ = nullptr;
  QCheckBox* whole_ = nullptr;
  QProgressBar* progress_;
  QLabel* progress_text_;
  QPushButton* measure_ = nullptr;
  LayerTable* layers_;
  QLabel* problem_;
  QPushButton* use_ = nullptr;
  QPushButton* close_ = nullptr;
};

}  // namespace pastiche
