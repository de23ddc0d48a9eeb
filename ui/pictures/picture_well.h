#pragma once

#include <filesystem>

#include <QFrame>
#include <QList>
#include <QString>
#include <QUrl>

#include "ui/document/picture_loader.h"

class QLabel;
class QToolButton;

namespace pastiche {

class ThumbnailButton;

/// A place for one picture of the document. Files and picture data are dropped on it, pasted, or
/// opened through a dialog, and what was read is offered as Chosen; it shows what the document then
/// has, its thumbnail, name and size, and refuses in place, with the reason, what is no picture.
class PictureWell : public QFrame {
  Q_OBJECT
 public:
  struct Texts {
    /// Stable name, for settings and tests: "photo".
    QString key;
    /// "Photo".
    QString title;
    /// "Drop a photo here, or click to open one".
    QString invitation;
    QString icon;
  };
  explicit PictureWell(Texts texts, QWidget* parent = nullptr);

  /// What is shown; null while empty.
  const PicturePtr& picture() const { return picture_; }
  bool loading() const { return loader_.loading(); }
  /// The file that the picture comes from, or that is being read; empty where there is none.
  std::filesystem::path file() const;
  /// The refusal that is shown, or empty.
  QString error() const;

  void OpenFile(const std::filesystem::path& path);
  void OpenFile(const QString& path);
  /// Opens a file that was there when the program was used last. That it no longer is, or cannot be
  /// read, is no error of the user's: NotReopened says so, and the well stays as it is.
  void Reopen(const std::filesystem::path& path);
  void OpenData(const QMimeData& mime);
  /// Asks for a file, and says whether a picture is being read for that.
  bool Browse();
  void Paste();
  void Clear();
  /// Forgets what is being read, if anything.
  void CancelLoad();
  /// Forgets also what was refused: the document that it was for is another's place now.
  void LetGo();
  /// Shows a picture of the document's, or that it has none.
  void Show(const PicturePtr& picture);
  /// What a mask on the picture means, in words; empty where there is none.
  void ShowMask(const QString& words);

 Q_SIGNALS:
  /// This is to be the document's picture; null: none. `again`: by Reopen.
  void Chosen(const pastiche::PicturePtr& picture, bool again);
  /// A load began, ended or was refused.
  void Changed();
  void NotReopened(const QString& message);
  /// A document was chosen where a picture belongs.
  void ArtworkChosen(const std::filesystem::path& path);
  /// More files than one were dropped on the well, which leaves them to whoever listens.
  void SeveralDropped(const QList<QUrl>& files);
  /// These were pasted too, and a well holds one picture.
  void LeftOut(const QList<QUrl>& files);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  void BuildLayout();
  QToolButton* MakeButton(const QString& key, const QString& name, const QString& tooltip);
  void Load(const PictureSource& source, bool again = false);
  void Choose(const PicturePtr& picture);
  void Refuse(const QString& message);
  void ShowState();

  Texts texts_;
  PictureLoader loader_;
  PicturePtr picture_;
  QString mask_;
  ThumbnailButton* face_;
  QLabel* caption_;
  QLabel* error_;
  QToolButton* clear_ = nullptr;
  /// What is being read.
  std::filesystem::path loading_file_;
  /// Whether what is being read was asked for by Reopen.
  bool reopening_ = false;
};

}  // namespace pastiche
