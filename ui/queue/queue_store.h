#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include <QImage>
#include <QLockFile>
#include <QString>

#include "core/artwork/artwork_file.h"
#include "core/base/result.h"
#include "ui/queue/queue_entry.h"

namespace pastiche {

/// The folder of a queue: ID.pastiche and ID.png (a thumbnail) of each entry, and queue.json with
/// their order and all else that is known of them. Every file is written in one step, an entry's
/// document before the list that names it, so that a program that ends at any moment leaves a queue
/// that can be read. One program has the folder at a time. Reads and writes the disk: for worker
/// threads, one at a time.
class QueueStore {
 public:
  /// The folder need not exist.
  explicit QueueStore(std::filesystem::path folder);

  /// Takes the folder for this program. An empty text, or why not, in one line: another program
  /// that is running has it, or nothing can be written there.
  const QString& Own();
  bool owned() const { return lock_ != nullptr; }
  /// What Own said last.
  const QString& obstacle() const { return obstacle_; }

  /// What is there. Where the list cannot be read, or does not name a document, that document is an
  /// entry all the same, which failed because nobody knows where it was to go. What was being
  /// painted waits again. Files of what was taken out are deleted, and artworks that were let go
  /// of.
  QueueList Read() const;
  Result<void> Write(const QueueList& list) const;

  Result<void> WriteDocument(const std::string& id, const ArtworkFile& file) const;
  std::filesystem::path DocumentOf(const std::string& id) const;

  /// At most kQueueThumbnailSide pixels long; null for none.
  QImage ReadThumbnail(const std::string& id) const;
  void WriteThumbnail(const std::string& id, const QImage& thumbnail) const;

  /// Deletes an entry's files.
  void Remove(const std::string& id) const;
  /// Deletes the artworks that entries of a list, which is written, have no more.
  void RemoveDocuments(const QueueList& list) const;

 private:
  std::filesystem::path ListFile() const { return folder_ / "queue.json"; }
  std::filesystem::path ThumbnailOf(const std::string& id) const;

  std::filesystem::path folder_;
  std::unique_ptr<QLockFile> lock_;
  QString obstacle_;
};

inline constexpr int kQueueThumbnailSide = 240;

/// "coast.jpg, after waves.jpg": what an artwork is made from.
QString QueueTitle(const ArtworkFile& file);

/// The user's own queue: "queue" in DataFolder(). Empty where there is no such folder.
std::filesystem::path QueueFolder();

}  // namespace pastiche
