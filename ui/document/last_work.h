#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>
#include <QThreadPool>

#include "ui/document/earlier_work.h"

namespace pastiche {

class Document;

/// What was open, without a file of its own, when the program ended in order: kept whole (pictures,
/// masks, result and history) in "last-work.pastiche" of DataFolder(), for the next start. Written
/// and read on a thread of its own. What was put aside is kept for a while (earlier_work.h).
class LastWork : public QObject {
  Q_OBJECT
 public:
  /// `document` must outlive it.
  explicit LastWork(Document* document, QObject* parent = nullptr);
  ~LastWork() override;

  /// Where it is; empty where there is no folder for it.
  static std::filesystem::path Path();
  /// Whether there is any, as far as the settings know.
  static bool IsKept();

  bool busy() const { return jobs_ > 0; }
  /// Writes the document. One that has a file of its own, or no picture, needs none: then what was
  /// kept of it before goes. What another document or another program kept gets another name.
  void Keep();
  /// Reads what was kept and puts it in place of the document, as one without a file, unless by
  /// then `wanted` says no.
  void BringBack(const std::function<bool()>& wanted);
  /// Something else is begun: what was kept gets another name, so that Keep does not replace it.
  void PutAside();

  /// What was put aside and is still there, the newest first, as of the last look.
  const std::vector<EarlierWork>& earlier() const { return earlier_; }
  /// Looks what there is, and forgets what is too old.
  void LookForEarlier();

 Q_SIGNALS:
  /// The document is what was kept.
  void Brought();
  /// It was read, and left as it was.
  void NotWanted();
  /// What was kept is there now, for who wants it after all.
  void IsAside(const QString& path);
  /// It could not be read; the document is as it was.
  void NotBrought();
  /// One line: it could not be written.
  void NotKept(const QString& message);
  void Idle();

 private:
  void End();

  Document* document_;
  /// Which of the document's loads what is kept is of, if it is of this program's document.
  std::optional<std::uint64_t> load_;
  /// The file as this program read or wrote it last; for the pool's thread.
  std::optional<std::filesystem::file_time_type> seen_;
  std::vector<EarlierWork> earlier_;
  QThreadPool pool_;
  int jobs_ = 0;
};

}  // namespace pastiche
