#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>
#include <QThreadPool>

#include "core/artwork/artwork_file.h"
#include "ui/document/chosen_file.h"
#include "ui/document/document.h"
#include "ui/document/document_replacer.h"
#include "ui/document/users_file.h"

namespace pastiche {

/// What is written of a document: its artwork, its pictures, what was painted of it, and its
/// history.
ArtworkFile SnapshotOf(const Document& document);

/// A document that was read, ready for the window.
struct OpenedDocument {
  Artwork artwork;
  std::vector<PicturePtr> pictures;
  Painted painted;
  KeptHistory history;
  QString error;
};

/// Reads a document and makes what the window shows of its pictures; for worker threads. Where it
/// was written without its history, `history` is the file that has it; what cannot be read of that
/// is left out.
OpenedDocument OpenDocument(const std::filesystem::path& path,
                            const std::filesystem::path& history = {});

/// Whether a file is a document by its name, NAME.pastiche in any case.
bool IsArtworkName(const std::filesystem::path& path);

/// When a file was written last; nothing where there is none.
std::optional<std::filesystem::file_time_type> TimeOf(const std::filesystem::path& path);

/// Opens and saves documents, on a thread of its own and in order: the window never waits.
class DocumentFiles : public QObject {
  Q_OBJECT
 public:
  /// `document` must outlive it.
  explicit DocumentFiles(Document* document, QObject* parent = nullptr);
  ~DocumentFiles() override;

  /// Whether a file is being read or written.
  bool busy() const { return jobs_ > 0; }
  /// Whether a document is being written.
  bool saving() const { return saves_ > 0; }
  /// Knows who is asked where the document was changed while a file was read.
  DocumentReplacer& replacer() { return replacer_; }
  /// Reads a document and puts it in place of the present one, unless by then `wanted` says no.
  void Open(const std::filesystem::path& path, const std::function<bool()>& wanted = {});
  /// Puts what a file holds in place of the present document, as one that has no file yet.
  void OpenCopy(const std::filesystem::path& path);
  /// Puts a picture that the program has painted in place of the present document, with the
  /// settings that its file keeps, as one that has no file yet. There is no photo in it.
  void OpenPainted(const std::filesystem::path& picture);
  /// The document is one with a file that was not opened here, as somebody saw it last: what
  /// another program has made of it since is not replaced.
  void Know(const UsersFile& file);
  /// Writes the document as it is now; its path is this from then on. `refusal`, on the other
  /// thread, says why this path may not be written, or nothing. A file that the document was opened
  /// from or saved to is replaced, unless another program has changed it since.
  void Save(const ChosenFile& file, const std::function<QString()>& refusal = {});

  /// The files that were opened or saved last, the latest first.
  static std::vector<std::filesystem::path> Recent();

 Q_SIGNALS:
  /// The document is another.
  void Opened();
  /// What was read is not wanted any more. The document stays as it is.
  void Superseded();
  void Saved(const QString& path);
  /// One line: which file, what is wrong, what to do. The document stays as it was. `saving`: it is
  /// a file that was to be written.
  void Failed(const QString& message, bool saving);
  void Idle();

 private:
  void OpenAnew(const std::function<OpenedDocument()>& open);
  /// `path` is absolute.
  static void Remember(const std::filesystem::path& path);
  void End();

  Document* document_;
  DocumentReplacer replacer_;
  /// When a file was last written, as of its last opening or saving here, and the load of the
  /// document that is in it. For the pool's one thread alone, so that two saves in a row do not
  /// take each other for another program.
  struct Seen {
    std::optional<std::filesystem::file_time_type> time;
    std::uint64_t load = 0;
  };
  std::map<std::filesystem::path, Seen> seen_;
  QThreadPool pool_;
  int jobs_ = 0;
  int saves_ = 0;
};

}  // namespace pastiche
