#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

#include <QDateTime>
#include <QList>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include "core/artwork/artwork_file.h"
#include "ui/document/document.h"
#include "ui/document/document_replacer.h"
#include "ui/document/users_file.h"

namespace pastiche {

/// The work of a program that did not end in order.
struct LostWork {
  std::filesystem::path path;
  QDateTime time;
  /// The user's file that it belongs to; one without a path where it has none.
  UsersFile file = {};
};

/// Keeps what the window holds on the disk, so that a crash costs a minute at the most: once a
/// minute, and when it is asked to, the document is written into "recovery" of DataFolder(), if it
/// has changed. The history lies beside it in a file of its own, which is written only when there
/// are other snapshots: it may be a hundred times larger than the rest. When the program ends in
/// order the file goes; what a later start finds there, and no running program owns, was lost. The
/// user's own files are never touched.
class Recovery : public QObject {
  Q_OBJECT
 public:
  /// `document` must outlive it.
  explicit Recovery(Document* document, QObject* parent = nullptr);
  /// Knows who is asked where the document was changed while lost work was read.
  DocumentReplacer& replacer() { return replacer_; }
  ~Recovery() override;

  /// Time between two writes.
  void SetInterval(std::chrono::milliseconds interval) { timer_.setInterval(interval); }
  /// Whether something is being written.
  bool busy() const { return writes_ > 0; }
  /// Writes now, if there is anything new.
  void Keep();
  /// The same at the end, after whatever is still being written.
  void KeepLast();
  /// The program ends in order: the file is no longer needed.
  void Forget();

  /// Looks for lost work, on another thread; Found says what there is, the latest first.
  void Look();
  /// Reads lost work in place of the document, as changes of the user's file that it belongs to, if
  /// there is one, which stays as it is. The work stays on the disk until this program has written
  /// its own.
  void Recover(const LostWork& work);
  /// Deletes lost work.
  void Discard(const LostWork& work);

 Q_SIGNALS:
  void Found(const QList<pastiche::LostWork>& work);
  void Recovered(const pastiche::UsersFile& file);
  /// Lost work did not come in the document's place after all.
  void NotRecovered();
  void Failed(const QString& message);
  /// The document was written.
  void Kept();

 private:
  bool IsNew() const;
  void Write();

  Document* document_;
  DocumentReplacer replacer_;
  /// Lost work that was read, as the document of this load; it goes once that is written.
  std::optional<LostWork> recovered_;
  std::uint64_t recovered_load_ = 0;
  /// What is on the disk, or being written.
  Artwork kept_artwork_;
  std::shared_ptr<const Image> kept_result_;
  std::filesystem::path kept_file_;
  std::uint64_t kept_history_ = 0;
  static constexpr std::uint64_t kNoHistory = static_cast<std::uint64_t>(-1);
  /// Empty where there is no folder for it.
  std::filesystem::path path_;
  std::unique_ptr<QLockFile> lock_;
  QThreadPool pool_;
  QTimer timer_;
  /// Writes under way or waiting, two at the most: the second has what is there when it is asked
  /// for.
  int writes_ = 0;
  /// More was to be kept than those write.
  bool again_ = false;
  bool forgotten_ = false;
};

}  // namespace pastiche

Q_DECLARE_METATYPE(pastiche::LostWork)
