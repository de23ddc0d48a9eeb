#pragma once

#include <deque>
#include <list>
#include <memory>
#include <optional>
#include <stop_token>

#include <QImage>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include "core/artwork/artwork.h"
#include "core/session/session.h"

namespace pastiche {

struct PreviewOutcome;

/// What is painted for a preview of `artwork`: the same pictures and settings at this longest side,
/// in so few iterations that it takes about a second.
Artwork PreviewOf(Artwork artwork, int longest_side);

/// Paints small pictures of what artworks would become, one after another, on a thread of its own
/// and only while nobody wants the processor for a picture. What was painted is remembered by what
/// it is of, so that asking again costs nothing; pictures are not kept alive by that.
class PreviewPainter : public QObject {
  Q_OBJECT
 public:
  /// `make_objective` as in Session.
  explicit PreviewPainter(ObjectiveFactory make_objective = {}, QObject* parent = nullptr);
  /// Waits for one layer block at the most.
  ~PreviewPainter() override;

  /// Asks for a picture of this longest side, after those that were asked for before. It comes as
  /// Painted, never within this call. A wish of the same key that is not met yet is forgotten; its
  /// place in the row stays.
  void Ask(const QString& key, const Artwork& artwork, int longest_side);
  /// Nobody wants to know any more.
  void Forget(const QString& key);

  /// How the machine is used from the next picture on: previews use half its threads.
  void SetMachine(const Machine& machine) { machine_ = machine; }

  /// Puts everything off while the processor is wanted for something else.
  void SetPaused(bool paused);
  bool paused() const { return paused_; }

  /// The picture if it is there already; null otherwise.
  QImage Known(const Artwork& artwork, int longest_side) const;
  /// How many pictures are still to come.
  int waiting() const;

 Q_SIGNALS:
  void Painted(const QString& key, const QImage& picture);
  /// One line: why there is none.
  void Failed(const QString& key, const QString& message);
  void PausedChanged();

 private:
  class Workshop;
  struct Wish {
    QString key;
    Artwork preview;
  };
  /// A preview and what it is of. Its pictures may be gone by now: they are then nobody's.
  struct Memory;

  void BeginLater();
  void Begin();
  void Paint(Wish wish);
  void Finish(const PreviewOutcome& outcome);
  const Memory* Find(const Artwork& preview) const;
  void Remember(const Artwork& preview, const QImage& picture);
  /// Ends what is being painted.
  void Interrupt();

  QThreadPool pool_;
  std::shared_ptr<Workshop> workshop_;
  Machine machine_;
  std::deque<Wish> wishes_;
  /// What is being painted.
  std::optional<Wish> current_;
  /// Nobody wants that any more.
  bool forgotten_ = false;
  std::stop_source stop_;
  bool paused_ = false;
  bool begin_posted_ = false;
  /// The latest first.
  std::list<Memory> memories_;
};

}  // namespace pastiche
