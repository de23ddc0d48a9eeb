#pragma once

#include <cstdint>

#include <QListView>

namespace pastiche {

class Document;
class HistoryModel;

/// The history of a document as a row of small pictures. One stop of the Tab key: the arrow keys go
/// from picture to picture, Enter looks at one, F2 names it, Delete takes it out; the rest is in
/// the context menu. Not there while there is no history.
class Filmstrip : public QListView {
  Q_OBJECT
 public:
  /// `document` must outlive the strip.
  explicit Filmstrip(Document* document, QWidget* parent = nullptr);

  /// The snapshot that the keys and the menu are about; 0 for none.
  std::uint64_t current() const;
  void SetCurrent(std::uint64_t id);
  /// Whether it may be seen; it is where there is a history too.
  void SetWanted(bool wanted);
  /// What is looked at changes with the keyboard's place from now on.
  void SetLooking(bool looking) { looking_ = looking; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// What is to be done with a snapshot.
  void LookWished(std::uint64_t id);
  void CompareWished(std::uint64_t id);
  void RestoreWished(std::uint64_t id);
  void GoOnWished(std::uint64_t id);
  void ExportWished(std::uint64_t id);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

 private:
  int StripHeight() const;
  void ShowOrHide();
  void Delete(std::uint64_t id);

  Document* document_;
  HistoryModel* model_;
  bool wanted_ = true;
  bool looking_ = false;
};

}  // namespace pastiche
