#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QUndoStack>

#include "core/artwork/artwork_file.h"
#include "core/results/result_info.h"
#include "core/session/resume_point.h"
#include "ui/document/history.h"
#include "ui/document/packed_mask.h"
#include "ui/document/picture_loader.h"

namespace pastiche {

/// What a run has made.
struct Painted {
  std::shared_ptr<const Image> picture;
  /// Where the run stood when it had this picture; nothing where it cannot go on.
  std::optional<ResumePoint> resume_point = std::nullopt;
  /// What it was painted from; nothing where nobody remembers.
  std::optional<Artwork> artwork = std::nullopt;
  /// What is said of an earlier result, whose pictures are not at hand; null for the document's.
  std::shared_ptr<const ResultInfo> info = nullptr;
};

/// The history of a document that was read.
struct KeptHistory {
  std::vector<SnapshotPtr> snapshots;
  /// By place in `snapshots`.
  std::vector<QImage> thumbnails;
  /// Which of them has the very picture of the result.
  std::optional<std::size_t> of_result;
};

/// The artwork that the window edits, and all that was done to it: the one owner. Widgets show what
/// it holds and ask it for changes; each gesture is one step that can be undone, also while a run
/// goes on.
///
/// A picture is known to the artwork by its pixels; the document remembers what else there is of it
/// (its name, its file, its thumbnail).
class Document : public QObject {
  Q_OBJECT
 public:
  explicit Document(QObject* parent = nullptr);
  ~Document() override;

  const Artwork& artwork() const { return artwork_; }
  const Recipe& recipe() const { return artwork_.recipe; }
  /// Undo and redo, the name of each step, and whether anything changed since it was marked clean.
  QUndoStack& steps() { return steps_; }

  /// What is known of a picture that is, or was, in the artwork; null for null.
  PicturePtr PictureOf(const std::shared_ptr<const Image>& image) const;
  PicturePtr photo() const { return PictureOf(artwork_.photo); }
  /// The first; null where there is none.
  PicturePtr painting() const;
  PicturePtr start_picture() const { return PictureOf(artwork_.start); }

  /// Changes the artwork as one step, called `text`. Where `gesture` is not empty and the step
  /// before was of the same gesture and has not ended, both are one step. Nothing changes where
  /// `next` is what there is.
  void Apply(const QString& text, const Artwork& next, const QString& gesture = {});
  /// Changes settings; the step's name says which and how (StepText). Numbers that go on changing
  /// are one step.
  void SetRecipe(const Recipe& recipe);
  template <class T>
  void Set(T Recipe::*field, const std::type_identity_t<T>& value) {
    Recipe recipe = artwork_.recipe;
    recipe.*field = value;
    SetRecipe(recipe);
  }
  /// The same where settings are chosen at once: a step of its own, however soon it follows.
  void ChooseRecipe(const Recipe& recipe);

  /// Null takes the picture out. `as`: what it is chosen by, or BringBack.
  enum class As { kStep, kBroughtBack };
  void SetPhoto(const PicturePtr& picture, As as = As::kStep);
  void SetPainting(const PicturePtr& picture, As as = As::kStep);
  void SetStartPicture(const PicturePtr& picture, As as = As::kStep);
  /// Also makes it what is started from, in the same step.
  void StartFrom(const PicturePtr& picture);
  /// Photo and one of the paintings change places.
  void SwapPictures(int painting = 0);

  // The paintings, each by its index. All but the share of one are steps of their own.

  /// Puts them behind those that there are, each as strong as the others are on average, or with
  /// the `shares` that belong to them.
  void AddPaintings(const std::vector<PicturePtr>& pictures, As as = As::kStep,
                    const std::vector<double>& shares = {});
  /// These in place of all.
  void SetPaintings(const std::vector<PicturePtr>& pictures);
  /// Another picture, with the share and the mask of the one before.
  void ReplacePainting(int painting, const PicturePtr& picture);
  void RemovePainting(int painting);
  /// `to` is the index that it has afterwards.
  void MovePainting(int painting, int to);
  /// Its part of the whole, 0 to 1. The others divide the rest as they did before: before the whole
  /// gesture, so that a share that is dragged to 1 and back leaves them as they were.
  void SetShare(int painting, double part);
  /// How much of the whole a painting is, 0 to 1.
  double PartOf(int painting) const;
  /// The same of all paintings in whole percents that add up to 100: each is rounded down, and
  /// those that lose most by it get one more.
  std::vector<int> Percents() const;

  /// alpha/beta as the slider shows it; infinity when beta is 0.
  double ratio() const;
  /// Sets alpha/beta by alpha, keeping beta (or beta = 1 where it was 0).
  void SetRatio(double ratio);

  /// From now on, until EndGesture, changes of the same kind are one step however long they take:
  /// a slider that is held.
  void BeginGesture();
  void EndGesture();

  /// What is brought back from the last time: no step while nothing has been done yet; afterwards
  /// one like any other.
  void BringBack(const QString& text, const Artwork& artwork);
  /// The file that the document is kept in; empty while it has none.
  const std::filesystem::path& path() const { return path_; }
  /// Whether there is something that the file does not have.
  bool modified() const { return !steps_.isClean(); }
  /// Another document in place of this: nothing can be undone.
  void Load(const Artwork& artwork, const std::vector<PicturePtr>& pictures, const Painted& painted,
            const std::filesystem::path& path, const KeptHistory& history = {});
  /// How often a document took the place of another: what was begun for one and ends later asks
  /// whether it is still that.
  std::uint64_t load_count() const { return load_count_; }
  /// The file at `path` has all of `saved`.
  void MarkSaved(const ArtworkFile& saved, const std::filesystem::path& path);
  /// There is something that the file does not have and no step stands for.
  void MarkModified() { steps_.resetClean(); }

  /// What was painted of it last; null for nothing yet. Painting is no step: undo takes back what a
  /// person did.
  const std::shared_ptr<const Image>& result() const { return painted_.picture; }
  /// Where the run that painted the result stands; nothing where it cannot go on.
  const std::optional<ResumePoint>& resume_point() const { return painted_.resume_point; }
  void SetPainted(Painted painted);
  const Painted& painted() const { return painted_; }
  /// What the result was painted from: where the run, the history or nobody remembers it. It need
  /// not be what the artwork is by now.
  const Artwork& result_artwork() const;
  /// It turned out to be of no use.
  void ForgetResumePoint() { painted_.resume_point.reset(); }

  /// Earlier states of the picture. Snapshots are added to it; what a person does with them goes
  /// through the document, as steps.
  History& history() { return history_; }
  const History& history() const { return history_; }
  /// Gives a snapshot a name, or takes it away (empty), as one step.
  void RenameSnapshot(std::uint64_t id, const QString& name);
  /// Takes a snapshot out, as one step.
  void DeleteSnapshot(std::uint64_t id);
  /// Artwork and picture become those of a snapshot, as one step called `text`; `picture` is what
  /// PictureOf makes of it. The result before, and the way back into its run, come back with undo.
  void Restore(const QString& text, const Snapshot& snapshot,
               const std::shared_ptr<const Image>& picture);
  /// Another result, as one step called `text`; what it is to be painted from stays.
  void ReplaceResult(const QString& text, const Painted& painted);

  /// How many bytes of pixels steps may hold that the artwork itself does not: the oldest steps are
  /// forgotten beyond that, but never the latest.
  void SetMostHistory(std::int64_t bytes) { most_history_ = bytes; }
  /// Whether a thread is packing the masks of earlier steps.
  bool packing() const { return packing_; }

  /// Makes a picture known, without putting it anywhere.
  void Know(const PicturePtr& picture);

 Q_SIGNALS:
  /// Another document is about to take this one's place: the last moment for what waits to be done
  /// with it.
  void AboutToLoad();
  void Changed();
  /// The file, or whether it has all.
  void TitleChanged();
  /// The result is another, and not because it was painted.
  void ResultReplaced();
  /// A step was made, and is the latest. `before` is the artwork that there was;
  /// `snapshot_deleted`: it took one out of the history.
  void Stepped(const pastiche::Artwork& before, bool snapshot_deleted);
  /// So many of the oldest steps are gone: the index of each that is left is as much smaller. The
  /// stack says nothing of it, since nothing that can be undone is another.
  void OldestForgotten(int steps);

 private:
  class Step;
  friend class Step;

  void Install(const Artwork& artwork);
  /// Whether a change of this gesture is one step with the latest.
  bool GoesOn(const QString& gesture) const;
  /// What there was before the gesture began.
  const Artwork& BeforeGesture(const QString& gesture) const;
  QString NameOfPainting(int painting) const;
  void Push(Step* step, const QString& gesture);
  /// What a step does to pictures, result and history: there and back.
  struct State;
  void Go(const State& from, const State& to);
  /// Takes the masks out of all steps but the latest: those that are packed, with `fresh` ones, at
  /// once, and the others when a thread has packed them.
  void PackOlder(const std::vector<PackedPair>& fresh = {});
  void TakePacked(const PackingOutcome& packed);
  void ForgetOldest();
  /// The steps from `first` on, in place of all.
  void KeepFrom(int first);
  /// Pictures that nobody has any more are no longer known.
  void ForgetUnused();
  void SetPicture(const QString& text, const PicturePtr& picture, const Artwork& next, As as);

  Artwork artwork_;
  QUndoStack steps_;
  std::filesystem::path path_;
  std::uint64_t load_count_ = 0;
  Painted painted_;
  History history_;
  std::map<const Image*, PicturePtr> pictures_;
  bool packing_ = false;
  /// Masks that stay as they are: packing was tried.
  std::vector<std::weak_ptr<const Image>> unpackable_;
  /// Of the latest step, if that may still grow.
  QString gesture_;
  bool held_ = false;
  std::int64_t most_history_ = std::int64_t{1} << 30;
  /// Steps are put anew, and change nothing.
  bool renewing_ = false;
  QElapsedTimer since_step_;
};

}  // namespace pastiche
