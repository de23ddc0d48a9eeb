#pragma once

#include <cstdint>
#include <map>

#include <QObject>

#include "core/artwork/snapshot.h"
#include "core/session/session_types.h"
#include "ui/document/document.h"

namespace pastiche {

class SessionController;

/// Takes the snapshots of a document's history that come by themselves: at the end of each scale,
/// where a run ends, and before another start takes a picture's place; and those that are asked for
/// while a run goes on.
class HistoryRecorder : public QObject {
  Q_OBJECT
 public:
  /// Both must outlive the recorder.
  HistoryRecorder(Document* document, SessionController* controller, QObject* parent = nullptr);

  /// A picture is about to be lost from the document's result: it is kept, unless it is already.
  void KeepResult();
  /// What became of a wish for a snapshot: there is no picture, or too many still wait to be
  /// packed.
  enum class Wish { kGranted, kNoPicture, kTooMany };
  /// Takes one by hand: of the run's picture as soon as it has come, or else of the result.
  Wish TakeOne();
  /// The document has become another: the runs so far are not of it.
  void LetGo();

 Q_SIGNALS:
  /// A snapshot was taken by hand.
  void Taken(std::uint64_t id);
  /// Another start took the place of a run of this document, which has ended with this picture, and
  /// that is this snapshot now.
  void PutAside(std::uint64_t id, const pastiche::Painted& painted);

 private:
  /// Whether the controller's run paints this document.
  bool RunIsDocuments() const;
  /// Remembers what the controller's run paints.
  void NoteRun();
  void OnEnd(const RunSummary& summary);
  void OnSuperseded(std::uint64_t generation, const RunSummary& summary);
  void OnPicture(const std::shared_ptr<const Image>& picture);
  /// Whether a snapshot was asked for of this run; it is not any more.
  bool TakeWish(std::uint64_t run);

  Document* document_;
  SessionController* controller_;
  /// What runs paint that are not over yet, by generation.
  std::map<std::uint64_t, Artwork> painted_;
  /// The first run of this document.
  std::uint64_t first_generation_ = 1;
  /// The run of which a snapshot was asked for that is not taken yet; 0: none.
  std::uint64_t wished_of_ = 0;
};

}  // namespace pastiche
