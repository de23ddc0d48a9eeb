#include "ui/document/document.h"

#include <limits>
#include <memory>
#include <set>
#include <utility>

#include <QUndoCommand>

#include "ui/document/step_text.h"

namespace pastiche {
namespace {

/// A change of the same number that comes so soon after the last is the same gesture: a wheel that
/// goes on turning, a key that is held.
constexpr int kGestureMs = 800;

std::int64_t BytesOf(const Image& image) {
  return static_cast<std::int64_t>(image.rgb().size_bytes() + image.alpha().size_bytes());
}

}  // namespace

/// From one artwork to another.
class Document::Step : public QUndoCommand {
 public:
  Step(Document* document, const QString& text, Artwork before, Artwork after, QString gesture)
      : QUndoCommand(text),
        document_(document),
        before_(std::move(before)),
        after_(std::move(after)),
        gesture_(std::move(gesture)) {}

  void undo() override { document_->Install(before_); }
  void redo() override { document_->Install(after_); }
  int id() const override { return gesture_.isEmpty() ? -1 : 1; }

  bool mergeWith(const QUndoCommand* other) override {
    const auto* next = static_cast<const Step*>(other);
    if (next->gesture_ != gesture_ || document_->gesture_ != gesture_) return false;
    after_ = next->after_;
    setText(StepText(before_, after_, next->text()));
    // Back where it began: nothing was done.
    if (after_ == before_) setObsolete(true);
    return true;
  }

 private:
  friend class Document;

  Document* document_;
  Artwork before_;
  Artwork after_;
  QString gesture_;
};

Document::Document(QObject* parent) : QObject(parent) {
  // What was undone or redone is no longer the gesture that goes on.
  connect(&steps_, &QUndoStack::indexChanged, this, [this] {
    if (steps_.canRedo()) gesture_.clear();
  });
  connect(&steps_, &QUndoStack::cleanChanged, this, &Document::TitleChanged);
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
  return step->gesture_ == gesture ? step->before_ : artwork_;
}

void Document::Apply(const QString& text, const Artwork& next, const QString& gesture) {
  if (next == artwork_) return;
  if (!GoesOn(gesture)) gesture_.clear();
  auto* step = new Step(this, text, artwork_, next, gesture);
  steps_.push(step);
  // The first of a gesture is not merged with what came before it.
  gesture_ = gesture;
  since_step_.start();
  ForgetOldest();
}

void Document::ForgetOldest() {
  std::set<const Image*> seen;
  for (const auto& image : PicturesIn(artwork_)) seen.insert(image.get());
  std::int64_t bytes = 0;
  for (int i = steps_.count() - 1; i >= 0; --i) {
    const auto* step = static_cast<const Step*>(steps_.command(i));
    for (const Artwork* artwork : {&step->before_, &step->after_}) {
      for (const auto& image : PicturesIn(*artwork)) {
        if (seen.insert(image.get()).second) bytes += BytesOf(*image);
      }
    }
    if (bytes > most_history_ && i + 1 < steps_.count()) return KeepFrom(i + 1);
  }
}

void Document::KeepFrom(int first) {
  // The stack forgets all steps or none.
  std::vector<std::unique_ptr<Step>> kept;
  std::set<const Image*> used;
  for (const auto& image : PicturesIn(artwork_)) used.insert(image.get());
  for (int i = first; i < steps_.count(); ++i) {
    const auto* step = static_cast<const Step*>(steps_.command(i));
    kept.push_back(
        std::make_unique<Step>(this, step->text(), step->before_, step->after_, step->gesture_));
    for (const Artwork* artwork : {&step->before_, &step->after_}) {
      for (const auto& image : PicturesIn(*artwork)) used.insert(image.get());
    }
  }
  const int clean = steps_.cleanIndex() - first;
  const QString gesture = std::exchange(gesture_, QString());
  renewing_ = true;
  steps_.clear();
  if (clean != 0) steps_.resetClean();
  for (auto& step : kept) {
    steps_.push(step.release());
    if (clean == steps_.index()) steps_.setClean();
  }
  renewing_ = false;
  gesture_ = gesture;
  std::erase_if(pictures_, [&](const auto& known) { return !used.contains(known.first); });
}

void Document::SetRecipe(const Recipe& recipe) {
  Artwork next = artwork_;
  next.recipe = recipe;
  Apply(StepText(artwork_, next), next, GestureOf(artwork_.recipe, recipe));
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
}

void Document::Load(const Artwork& artwork, const std::vector<PicturePtr>& pictures,
                    const Painted& painted, const std::filesystem::path& path) {
  steps_.clear();
  gesture_.clear();
  pictures_.clear();
  for (const PicturePtr& picture : pictures) Know(picture);
  path_ = path;
  painted_ = painted;
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
  if (saved.artwork == artwork_ && saved.result == painted_.picture) steps_.setClean();
  Q_EMIT TitleChanged();
}

void Document::Know(const PicturePtr& picture) {
  if (picture) pictures_[picture->image.get()] = picture;
}

void Document::Install(const Artwork& artwork) {
  if (renewing_ || artwork == artwork_) return;
  artwork_ = artwork;
  Q_EMIT Changed();
}

}  // namespace pastiche
