#pragma once

#include <cstdint>

#include <QList>
#include <QListView>
#include <QPersistentModelIndex>

namespace pastiche {

class Document;
class HistoryModel;

/// The history of a document as a row of small pictures. One stop of the Tab key: the arrow keys go
/// from picture to picture, Enter looks at one, F2 names it, Delete takes it out; the rest is in
/// the context menu. A second one is chosen besides by Ctrl+click, Ctrl+Space or Shift and an arrow
/// key: Enter then compares the two. Not there while there is no history.
class Filmstrip : public QListView {
  Q_OBJECT
 public:
  /// `document` must outlive the strip.
  explicit Filmstrip(Document* document, QWidget* parent = nullptr);

  /// The snapshot that the keys and the menu are about; 0 for none.
  std::uint64_t current() const;
  void SetCurrent(std::uint64_t id);
  /// What is chosen, the oldest first: two at the most.
  QList<std::uint64_t> Chosen() const;
  /// Whether it may be seen; it is where there is a history too.
  void SetWanted(bool wanted);
  /// Whether there is room for it; it is seen only where there is.
  void SetRoom(bool room);
  int StripHeight() const;
  /// What is looked at changes with the keyboard's place from now on.
  void SetLooking(bool looking) { looking_ = looking; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// What is to be done with a snapshot.
  void LookWished(std::uint64_t id);
  void CompareWished(std::uint64_t id);
  /// Two are to be compared with each other; `older` was taken first.
  void CompareTwoWished(std::uint64_t older, std::uint64_t newer);
  /// A second one was chosen.
  void TwoChosen();
  void RestoreWished(std::uint64_t id);
  void GoOnWished(std::uint64_t id);
  void ExportWished(std::uint64_t id);
  /// All of them, or the two that are chosen, on one picture.
  void SheetWished();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

 private:
  void ShowOrHide();
  void ShowNewest();
  void Delete(std::uint64_t id);
  /// This one alone, and the keys go to it.
  void Choose(const QModelIndex& index);
  /// Looks at the current one, or compares the two that are chosen.
  void Look();
  /// Keeps no more than two chosen: the first and the last of them.
  void KeepTwo();
  void CompareTwo();

  Document* document_;
  HistoryModel* model_;
  /// What is chosen, in the order of choosing.
  QList<QPersistentModelIndex> chosen_;
  bool wanted_ = true;
  bool room_ = true;
  bool looking_ = false;
};

}  // namespace pastiche
