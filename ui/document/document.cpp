#include "ui/document/document.h"

#include <limits>
#include <memory>
#include <set>
#include <utility>

#include <QSignalBlocker>
#include <QUndoCommand>

#include "ui/document/held_bytes.h"
#include "ui/document/step_text.h"
#include "ui/widgets/background.h"

namespace pastiche {
namespace {

/// A change of the same number that comes so soon after the last is the same gesture: a wheel that
/// goes on turning, a key that is held.
constexpr int kGestureMs = 800;

std::vector<std::shared_ptr<const Image>> PicturesOf(const Painted& painted) {
  std::vector<std::shared_ptr<const Image>> pictures;
  if (painted.artwork) pictures = PicturesIn(*painted.artwork);
  if (painted.resume_point) {
    for (const auto& image : PicturesIn(painted.resume_point->artwork)) pictures.push_back(image);
  }
  if (painted.picture) pictures.push_back(painted.picture);
  return pictures;
}

}  // namespace

struct Document::State {
  Artwork artwork;
  /// Where the step is about the result.
  std::optional<Painted> painted = {};
  /// Where it is about a snapshot: that, or null where it is not there.
  SnapshotPtr snapshot = nullptr;
  /// The masks that were taken out of the artwork, to be held in less room.
  PackedMasks masks = {};
};

/// From one state to another.
class Document::Step : public QUndoCommand {
 public:
  Step(Document* document, const QString& text, State before, State after, QString gesture = {})
      : QUndoCommand(text),
        document_(document),
        before_(std::move(before)),
        after_(std::move(after)),
        gesture_(std::move(gesture)) {}

  void undo() override { document_->Go(after_, before_); }
  void redo() override { document_->Go(before_, after_); }
  int id() const override { return gesture_.isEmpty() ? -1 : 1; }

  bool mergeWith(const QUndoCommand* other) override {
    const auto* next = static_cast<const Step*>(other);
    if (next->gesture_ != gesture_ || document_->gesture_ != gesture_) return false;
    after_ = next->after_;
    setText(StepText(before_.artwork, after_.artwork, next->text()));
    // Back where it began: nothing was done.
    if (after_.artwork == before_.artwork) setObsolete(true);
    return true;
  }

 private:
  friend class Document;

  /// The pictures that it holds.
  std::vector<std::shared_ptr<const Image>> Pictures() const {
    std::vector<std::shared_ptr<const Image>> pictures;
    for (const State* state : {&before_, &after_}) {
      for (const auto& image : PicturesIn(state->artwork)) pictures.push_back(image);
      if (state->painted) {
        for (const auto& image : PicturesOf(*state->painted)) pictures.push_back(image);
      }
      if (!state->snapshot) continue;
      if (state->snapshot->pixels) pictures.push_back(state->snapshot->pixels);
      for (const auto& image : PicturesIn(state->snapshot->artwork)) pictures.push_back(image);
    }
    return pictures;
  }

  /// Bytes that it holds besides.
  std::int64_t OtherBytes(std::set<const PackedMask*>& seen) const {
    std::int64_t bytes = 0;
    for (const State* state : {&before_, &after_}) {
      for (const auto& [place, mask] : state->masks) {
        if (seen.insert(mask.get()).second) bytes += mask->bytes();
      }
      if (state->painted && state->painted->resume_point) {
        bytes += BytesOf(state->painted->resume_point->state);
      }
      if (state->snapshot) bytes += BytesOf(state->snapshot->picture);
    }
    return bytes;
  }

  Document* document_;
  State before_;
  State after_;
  QString gesture_;
};

Document::Document(QObject* parent) : QObject(parent) {
  // What was undone or redone is no longer the gesture that goes on.
  connect(&steps_, &QUndoStack::indexChanged, this, [this] {
    if (steps_.canRedo()) gesture_.clear();
  });
  connect(&steps_, &QUndoStack::cleanChanged, this, &Document::TitleChanged);
  connect(&history_, &History::Added, this, &Document::MarkModified);
}

// The stack says that it is empty when it goes, and nobody may listen any more.
Document::~Document() { steps_.disconnect(); }

PicturePtr Document::PictureOf(const std::shared_ptr<const Image>& image) const {
  const auto known = pictures_.find(image.get());
  return known == pictures_.end() ? nullptr : known->second;
}

PicturePtr Document::painting() const {
  return artwork_.paintings.empty() ? nullptr : PictureOf(artwork_.paintings.front().image);
}

bool Document::GoesOn(const QString& gesture) const {
  return !gesture.isEmpty() && gesture == gesture_ &&
         (held_ || (since_step_.isValid() && since_step_.elapsed() < kGestureMs));
}

const Artwork& Document::BeforeGesture(const QString& gesture) const {
  const QUndoCommand* latest = steps_.index() > 0 ? steps_.command(steps_.index() - 1) : nullptr;
  if (!latest || !GoesOn(gesture)) return artwork_;
  const auto* step = static_cast<const Step*>(latest);
  return step->gesture_ == gesture ? step->before_.artwork : artwork_;
}

void Document::Apply(const QString& text, const Artwork& next, const QString& gesture) {
  if (next == artwork_) return;
  if (!GoesOn(gesture)) gesture_.clear();
  Push(new Step(this, text, {artwork_}, {next}, gesture), gesture);
}

void Document::Push(Step* step, const QString& gesture) {
  const int before = steps_.index();
  const Artwork artwork = artwork_;
  const bool snapshot_deleted = step->before_.snapshot && !step->after_.snapshot;
  steps_.push(step);
  const bool made = steps_.index() > before;
  // The first of a gesture is not merged with what came before it, nor what follows one that came
  // to nothing.
  gesture_ = steps_.index() < before ? QString() : gesture;
  since_step_.start();
  PackOlder();
  // What is being packed will be smaller.
  if (!packing_) ForgetOldest();
  ForgetUnused();
  if (made) Q_EMIT Stepped(artwork, snapshot_deleted);
}

void Document::PackOlder(const std::vector<PackedPair>& fresh) {
  MaskPacker packer;
  packer.Leave(artwork_);
  std::erase_if(unpackable_, [&](const std::weak_ptr<const Image>& mask) {
    const auto held = mask.lock();
    if (held) packer.Leave(held);
    return !held;
  });
  for (const PackedPair& packed : fresh) packer.Know(packed);
  const int latest = steps_.count() - 1;
  const auto step = [this](int i) {
    return const_cast<Step*>(static_cast<const Step*>(steps_.command(i)));
  };
  for (int i = 0; i < latest; ++i) {
    for (const State* state : {&step(i)->before_, &step(i)->after_}) packer.Know(state->masks);
  }
  for (int i = 0; i < latest; ++i) {
    for (State* state : {&step(i)->before_, &step(i)->after_}) {
      packer.TakeOut(state->artwork, state->masks);
    }
  }
  if (packing_ || packer.unpacked().empty()) return;
  packing_ = true;
  // The outcome holds no mask: what steps let go of is given back on the pool.
  RunInBackground(
      BackgroundPool(), this,
      [masks = packer.unpacked()] {
        PackingOutcome packed;
        for (const auto& mask : masks) packed.emplace_back(mask, PackedMask::Pack(mask));
        return packed;
      },
      [this](const Outcome<PackingOutcome>& packed) {
        packing_ = false;
        if (packed) TakePacked(*packed);
        // Without the memory to pack them, the next step asks again.
        if (!packing_) ForgetOldest();
        ForgetUnused();
      });
}

void Document::TakePacked(const PackingOutcome& packed) {
  std::vector<PackedPair> fresh;
  for (const auto& [known, packed_mask] : packed) {
    const std::shared_ptr<const Image> mask = known.lock();
    if (!mask) continue;
    if (packed_mask) {
      fresh.emplace_back(mask, packed_mask);
    } else {
      unpackable_.push_back(mask);
    }
  }
  PackOlder(fresh);
  LetGoInBackground(std::move(fresh));
}

void Document::ForgetUnused() {
  std::vector<PicturePtr> unused;
  std::erase_if(pictures_, [&](const auto& known) {
    // Whoever asks has the pixels: the artwork, a step, a snapshot, a run.
    if (known.second.use_count() > 1 || known.second->image.use_count() > 1) return false;
    unused.push_back(known.second);
    return true;
  });
  if (!unused.empty()) LetGoInBackground(std::move(unused));
}

void Document::ForgetOldest() {
  // The stack is made anew, which would lose what is undone; the next step comes here again.
  if (steps_.canRedo()) return;
  std::set<const Image*> seen;
  for (const auto& image : PicturesIn(artwork_)) seen.insert(image.get());
  for (const auto& image : PicturesOf(painted_)) seen.insert(image.get());
  std::set<const PackedMask*> seen_masks;
  std::int64_t bytes = 0;
  for (int i = steps_.count() - 1; i >= 0; --i) {
    const auto* step = static_cast<const Step*>(steps_.command(i));
    for (const auto& image : step->Pictures()) {
      if (seen.insert(image.get()).second) bytes += BytesOf(*image);
    }
    bytes += step->OtherBytes(seen_masks);
    if (bytes > most_history_ && i + 1 < steps_.count()) return KeepFrom(i + 1);
  }
}

void Document::KeepFrom(int first) {
  // The stack forgets all steps or none.
  std::vector<std::unique_ptr<Step>> kept;
  for (int i = first; i < steps_.count(); ++i) {
    const auto* step = static_cast<const Step*>(steps_.command(i));
    kept.push_back(
        std::make_unique<Step>(this, step->text(), step->before_, step->after_, step->gesture_));
  }
  const int clean = steps_.cleanIndex() - first;
  const QString gesture = std::exchange(gesture_, QString());
  renewing_ = true;
  {
    // On the way the stack is empty, as it is in a document that was just opened.
    const QSignalBlocker quiet(steps_);
    steps_.clear();
    if (clean != 0) steps_.resetClean();
    for (auto& step : kept) {
      steps_.push(step.release());
      if (clean == steps_.index()) steps_.setClean();
    }
  }
  renewing_ = false;
  gesture_ = gesture;
  Q_EMIT OldestForgotten(first);
}

void Document::SetRecipe(const Recipe& recipe) {
  Artwork next = artwork_;
  next.recipe = recipe;
  Apply(StepText(artwork_, next), next, GestureOf(artwork_.recipe, recipe));
}

void Document::ChooseRecipe(const Recipe& recipe) {
  Artwork next = artwork_;
  next.recipe = recipe;
  Apply(StepText(artwork_, next), next);
}

void Document::SetPicture(const QString& text, const PicturePtr& picture, const Artwork& next,
                          As as) {
  Know(picture);
  if (as == As::kStep) {
    Apply(text, next);
  } else {
    BringBack(text, next);
  }
}

void Document::SetPhoto(const PicturePtr& picture, As as) {
  Artwork next = artwork_;
  next.photo = picture ? picture->image : nullptr;
  SetPicture(picture ? tr("Photo %1").arg(picture->name) : tr("Take the photo out"), picture, next,
             as);
}

void Document::SetPainting(const PicturePtr& picture, As as) {
  Artwork next = artwork_;
  if (!picture) {
    if (!next.paintings.empty()) next.paintings.erase(next.paintings.begin());
  } else if (next.paintings.empty()) {
    next.paintings.push_back({picture->image});
  } else {
    next.paintings.front().image = picture->image;
  }
  SetPicture(picture ? tr("Painting %1").arg(picture->name) : tr("Take the painting out"), picture,
             next, as);
}

void Document::SetStartPicture(const PicturePtr& picture, As as) {
  Artwork next = artwork_;
  next.start = picture ? picture->image : nullptr;
  SetPicture(picture ? tr("Start picture %1").arg(picture->name) : tr("Take the start picture out"),
             picture, next, as);
}

void Document::StartFrom(const PicturePtr& picture) {
  Artwork next = artwork_;
  next.start = picture->image;
  next.recipe.start = Start::kCustom;
  SetPicture(tr("Start picture %1").arg(picture->name), picture, next, As::kStep);
}

double Document::ratio() const {
  if (recipe().beta == 0) return std::numeric_limits<double>::infinity();
  return recipe().alpha / recipe().beta;
}

void Document::SetRatio(double ratio) {
  Recipe next = recipe();
  if (next.beta == 0) next.beta = 1;
  next.alpha = ratio * next.beta;
  SetRecipe(next);
}

void Document::BeginGesture() {
  gesture_.clear();
  held_ = true;
}

void Document::EndGesture() {
  gesture_.clear();
  held_ = false;
}

void Document::BringBack(const QString& text, const Artwork& artwork) {
  if (steps_.count() > 0) return Apply(text, artwork);
  Install(artwork);
  ForgetUnused();
}

void Document::Load(const Artwork& artwork, const std::vector<PicturePtr>& pictures,
                    const Painted& painted, const std::filesystem::path& path,
                    const KeptHistory& history) {
  Q_EMIT AboutToLoad();
  ++load_count_;
  steps_.clear();
  steps_.setClean();  // one without steps is left as it was
  gesture_.clear();
  LetGoInBackground(std::exchange(pictures_, {}));
  for (const PicturePtr& picture : pictures) Know(picture);
  path_ = path;
  painted_ = painted;
  history_.Load(history.snapshots, history.thumbnails, history.of_result.value_or(History::kNone),
                painted.picture);
  Install(artwork);
  Q_EMIT TitleChanged();
}

void Document::SetPainted(Painted painted) {
  const bool same = painted.picture == painted_.picture;
  // Asked for once more, for an export, a picture is still the one that the run can go on from.
  if (same && !painted.resume_point) return;
  painted_ = std::move(painted);
  if (!same) MarkModified();
}

void Document::MarkSaved(const ArtworkFile& saved, const std::filesystem::path& path) {
  path_ = path;
  gesture_.clear();
  if (saved.artwork == artwork_ && saved.result == painted_.picture &&
      SameSnapshots(saved.history, history_.snapshots())) {
    steps_.setClean();
  } else {
    // Nor is it as an earlier file had it.
    steps_.resetClean();
  }
  Q_EMIT TitleChanged();
}

void Document::RenameSnapshot(std::uint64_t id, const QString& name) {
  const SnapshotPtr before = history_.Find(id);
  if (!before || before->name == name.toStdString()) return;
  auto after = std::make_shared<Snapshot>(*before);
  after->name = name.toStdString();
  Push(new Step(this, name.isEmpty() ? tr("Take a snapshot's name away") : tr("Name %1").arg(name),
                {artwork_, {}, before}, {artwork_, {}, after}),
       {});
}

void Document::DeleteSnapshot(std::uint64_t id) {
  const SnapshotPtr snapshot = history_.Find(id);
  if (!snapshot) return;
  Push(new Step(this, tr("Delete a snapshot"), {artwork_, {}, snapshot}, {artwork_}), {});
}

void Document::Restore(const QString& text, const Snapshot& snapshot,
                       const std::shared_ptr<const Image>& picture) {
  history_.Link(snapshot.id, picture);
  Push(new Step(this, text, {artwork_, painted_},
                {snapshot.artwork, Painted{picture, {}, snapshot.artwork}}),
       {});
}

void Document::ReplaceResult(const QString& text, const Painted& painted) {
  Push(new Step(this, text, {artwork_, painted_}, {artwork_, painted}), {});
}

const Artwork& Document::result_artwork() const {
  if (painted_.resume_point) return painted_.resume_point->artwork;
  if (painted_.artwork) return *painted_.artwork;
  const SnapshotPtr snapshot = painted_.picture ? history_.Of(painted_.picture) : nullptr;
  return snapshot ? snapshot->artwork : artwork_;
}

void Document::Go(const State& from, const State& to) {
  if (renewing_) return;
  // The result first: who hears of the artwork looks at both.
  if (to.painted) painted_ = *to.painted;
  if (from.snapshot || to.snapshot) history_.Replace(from.snapshot, to.snapshot);
  Install(WithMasks(to.artwork, to.masks));
  if (to.painted) Q_EMIT ResultReplaced();
}

void Document::Know(const PicturePtr& picture) {
  if (picture) pictures_[picture->image.get()] = picture;
}

void Document::Install(const Artwork& artwork) {
  if (artwork == artwork_) return;
  artwork_ = artwork;
  Q_EMIT Changed();
}

}  // namespace pastiche
