#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include <QFrame>
#include <QList>
#include <QUrl>

#include "ui/document/document.h"
#include "ui/pictures/card_contents.h"
#include "ui/pictures/painting_loads.h"
#include "ui/remembered/remembered_work.h"

class QMimeData;
class QToolButton;
class QVBoxLayout;

namespace pastiche {

class PaintingCard;
class ThumbnailButton;

/// The paintings of the document, each as a card, and those that are on their way into it. Files
/// and picture data that are dropped on the list, pasted or chosen in a dialog are added at its
/// end. One card is the current one: what is opened "as the painting" takes its place.
class PaintingList : public QFrame {
  Q_OBJECT
 public:
  /// `document` must outlive the list.
  explicit PaintingList(Document* document, QWidget* parent = nullptr);

  /// The painting that is chosen, as an index of the artwork's; -1 where there is none.
  int current() const { return current_; }
  void SetCurrent(int painting);
  /// The first; null where there is none.
  PicturePtr picture() const { return document_->painting(); }
  bool loading() const { return loads_.loading(); }
  /// A refusal that is shown, or empty.
  QString error() const { return loads_.error(); }
  /// The files that the paintings come from, or are being read from, with their shares.
  std::vector<RememberedPainting> files() const { return FilesOf(*document_, loads_); }

  /// In place of the first painting.
  void OpenFile(const std::filesystem::path& path);
  void OpenFile(const QString& path);
  /// In place of the current painting.
  void Try(const std::filesystem::path& path);
  /// As a further one.
  void Add(const std::filesystem::path& path);
  /// In place of all paintings.
  void OpenAll(const QList<QUrl>& files);
  /// Paintings that were there when the program was used last.
  void Reopen(const std::vector<RememberedPainting>& paintings) { loads_.Reopen(paintings); }
  /// In place of the current painting.
  void OpenData(const QMimeData& mime);
  /// As further paintings.
  void AddFiles(const QList<QUrl>& files);
  void AddData(const QMimeData& mime);
  /// Asks for a file in place of the current painting.
  void Browse();
  /// Asks for files to be added.
  void BrowseMore();
  /// The clipboard's picture in place of the current painting.
  void Paste();
  /// The clipboard's pictures as further paintings.
  void PasteMore();
  void CancelLoads() { loads_.Cancel(); }
  /// Whether a painting that is the only one may be large.
  void SetRoomy(bool roomy);

 Q_SIGNALS:
  void CurrentChanged(int painting);
  /// A load began, ended or was refused.
  void Changed();
  void NotReopened(const QString& message);
  /// A document was chosen where a picture belongs.
  void ArtworkChosen(const std::filesystem::path& path);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void BuildLayout();
  PaintingCard* MakeCard();
  void ShowState();
  void ShowCurrent();
  /// Whether the card is of a painting, and not of one that is on its way.
  bool IsPainting(int card) const;
  int PaintingCount() const { return static_cast<int>(document_->artwork().paintings.size()); }
  int IndexOf(const PaintingCard* card) const;
  /// Where the painting that was chosen is now; -1 where it is not there any more.
  int PlaceOfCurrent() const;
  void Choose(int card);
  void Step(int card, int by);
  void Move(int card, int to);
  void Remove(int card);
  /// What a card is of: a painting, or a load on its way. By it the card is found again when others
  /// have come or gone.
  struct Subject {
    std::shared_ptr<const Image> painting;
    int load = 0;
    bool operator==(const Subject&) const = default;
  };
  Subject SubjectOf(int card) const;
  /// -1 where it is gone.
  int CardOf(const Subject& subject) const;
  void ShowMenu(int card, const QPoint& at);
  /// The place between cards that a point is nearest to, 0 to PaintingCount().
  int GapAt(const QPoint& global) const;
  std::shared_ptr<const Image> CurrentPainting() const;
  /// Null: in place of the first, whichever that will be.
  void Replace(const std::shared_ptr<const Image>& painting, const PictureSource& source);
  void BrowseFor(const std::shared_ptr<const Image>& painting);
  /// The source, unless it is a document, which is offered instead.
  std::vector<PictureSource> PicturesAmong(const std::vector<PictureSource>& sources);

  Document* document_;
  PaintingLoads loads_;
  QVBoxLayout* cards_layout_;
  std::vector<PaintingCard*> cards_;
  /// Of the loads behind the paintings, by card.
  std::vector<int> load_ids_;
  ThumbnailButton* face_;
  QToolButton* add_;
  int current_ = -1;
  /// Its picture: it stays chosen wherever it is moved to, also by undoing.
  std::shared_ptr<const Image> current_image_;
  /// The card that has, or had, the keyboard; beyond the paintings it is one on its way.
  int chosen_ = -1;
  int known_count_ = 0;
  bool roomy_ = true;
  /// Where a card that is dragged would go; -1: none is.
  int gap_ = -1;
  bool lit_ = false;
};

}  // namespace pastiche
