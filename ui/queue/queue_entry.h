#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QByteArray>
#include <QString>

#include "core/base/written_paths.h"
#include "core/image/image.h"
#include "core/image/write_image.h"

namespace pastiche {

/// Where the picture of an entry goes, and as what.
struct QueueOutput {
  /// Absolute.
  std::filesystem::path path;
  /// Without `metadata` and `text`, which are made from the artwork when the file is written. No
  /// file is replaced unless somebody has agreed to it.
  WriteOptions options = {.existing = Existing::kKeep};
  /// When it was chosen, in milliseconds since 1970; 0 for not known. A file that was written later
  /// is not the one that may be replaced.
  std::int64_t chosen = 0;
  /// Whether the file is to say how it was painted, and what the photo's file says.
  bool keeps_settings = true;
  bool keeps_metadata = true;
  /// What it must not replace.
  std::vector<NamedPath> reads = {};
};

enum class QueueState {
  kWaiting,
  kPainting,
  /// The picture is in its file.
  kDone,
  /// Somebody stopped it: it is passed over until it is wanted again.
  kStopped,
  /// `QueueEntry::message` says why.
  kFailed,
};

/// One artwork of the queue. The artwork itself lies on the disk (queue_store.h).
struct QueueEntry {
  /// Tells entries apart; the name of its files.
  std::string id;
  QueueState state = QueueState::kWaiting;
  /// "coast.jpg, after starry-night.jpg".
  QString title;
  /// Of the finished picture.
  ImageSize size;
  QueueOutput output;
  /// The share of the work that is done, 0 to 1, and the seconds that it took.
  double done = 0;
  double seconds = 0;
  /// One line: why it failed, or what else there is to know.
  QString message;
  /// When it was done, in milliseconds since 1970; 0 for not known, or not yet.
  std::int64_t finished = 0;
  /// Whether its artwork is still there. That of one that is done is let go of in the end: its
  /// picture is in its file.
  bool has_document = true;
};

/// All that is remembered of a queue besides the artworks.
struct QueueList {
  std::vector<QueueEntry> entries;
  /// Entries that were taken out and whose files may still be there.
  std::vector<std::string> removed;
};

/// More are not added. A list that has more all the same, as after some were brought back, is read.
inline constexpr std::size_t kMostQueueEntries = 1000;
/// Of a list's file: so many entries with as many paintings as can be mixed, and with longer paths
/// than people have.
inline constexpr qint64 kMostQueueBytes = 256 << 20;

/// As an indented JSON object.
QByteArray QueueToJson(const QueueList& list);

/// The inverse; nothing where the bytes are not of that kind. An entry that is not whole is left
/// out.
std::optional<QueueList> QueueFromJson(const QByteArray& json);

/// Whether it can be the name of an entry's files: letters, digits and hyphens, so that it leads to
/// no other folder.
bool IsQueueId(std::string_view id);

}  // namespace pastiche
