#include "ui/run/preview_painter.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/session/machine.h"
#include "core/session/paint.h"
#include "ui/document/qt_image.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

/// The look of a recipe is there after so many; what comes later is detail that a thumbnail does
/// not have room for.
constexpr int kMostIterations = 60;
/// Of Adam, whose steps are small.
constexpr int kMostAdamIterations = 120;
constexpr std::size_t kMostMemories = 256;

Machine Modest(Machine machine) {
  machine.threads = std::max(1, ThreadCount(machine) / 2);
  return machine;
}

/// The pictures in their places, also those that are missing.
std::vector<std::weak_ptr<const Image>> Places(const Artwork& artwork) {
  std::vector<std::weak_ptr<const Image>> places = {artwork.photo, artwork.start, artwork.protect};
  for (const auto& painting : artwork.paintings) {
    places.push_back(painting.image);
    places.push_back(painting.mask);
  }
  return places;
}

std::vector<double> Shares(const Artwork& artwork) {
  std::vector<double> shares;
  for (const auto& painting : artwork.paintings) shares.push_back(painting.share);
  return shares;
}

/// Whether both are, or were, of one picture: an address may be another's by now.
bool Same(const std::weak_ptr<const Image>& a, const std::weak_ptr<const Image>& b) {
  return !a.owner_before(b) && !b.owner_before(a);
}

}  // namespace

/// What became of a preview.
struct PreviewOutcome {
  QImage picture;
  /// Why there is none; empty where it was told to stop.
  QString message;
};

struct PreviewPainter::Memory {
  std::vector<std::weak_ptr<const Image>> places;
  std::vector<double> shares;
  Recipe recipe;
  QImage picture;
};

/// What the pool's one thread works with: one objective for all previews of a row.
class PreviewPainter::Workshop {
 public:
  explicit Workshop(ObjectiveFactory make_objective) : make_objective_(std::move(make_objective)) {}

  PreviewOutcome Paint(const Artwork& preview, const Machine& machine,
                       const std::stop_token& stop) {
    // One that threw is not used again.
    std::unique_ptr<Painter> painter = std::move(painter_);
    if (!painter || machine != machine_) {
      painter.reset();
      painter =
          std::make_unique<Painter>(make_objective_, SessionOptions{.machine = Modest(machine)});
      machine_ = machine;
    }
    const RunSummary summary = painter->Paint(preview, {}, stop);
    painter_ = std::move(painter);
    if (summary.termination == Termination::kFailed) return {{}, Translated(summary.message)};
    if (summary.termination == Termination::kStopped || !summary.picture) return {};
    return {ToQImage(*summary.picture), {}};
  }

  void CleanUp() { painter_.reset(); }

 private:
  ObjectiveFactory make_objective_;
  /// What the painter was made for.
  Machine machine_;
  std::unique_ptr<Painter> painter_;
};

Artwork PreviewOf(Artwork artwork, int longest_side) {
  Recipe& recipe = artwork.recipe;
  recipe.size = longest_side;
  recipe.scale_iterations = {};
  recipe.iterations =
      std::min(recipe.iterations,
               recipe.optimizer == OptimizerKind::kAdam ? kMostAdamIterations : kMostIterations);
  if (recipe.start != Start::kCustom) artwork.start = nullptr;
  // Where there is no noise, every seed gives the same picture.
  if (recipe.start != Start::kNoise && recipe.noise_ratio <= 0) recipe.seed = Recipe().seed;
  return artwork;
}

PreviewPainter::PreviewPainter(ObjectiveFactory make_objective, QObject* parent)
    : QObject(parent), workshop_(std::make_shared<Workshop>(std::move(make_objective))) {
  pool_.setMaxThreadCount(1);
  pool_.setThreadPriority(QThread::LowPriority);
}

PreviewPainter::~PreviewPainter() {
  stop_.request_stop();
  pool_.clear();
  pool_.waitForDone();
}

void PreviewPainter::Ask(const QString& key, const Artwork& artwork, int longest_side) {
  Wish wish{key, PreviewOf(artwork, longest_side)};
  if (current_ && current_->key == key && !forgotten_) {
    if (current_->preview == wish.preview) return;
    forgotten_ = true;
    Interrupt();
    wishes_.push_front(std::move(wish));
    return;
  }
  const auto before =
      std::find_if(wishes_.begin(), wishes_.end(), [&](const Wish& w) { return w.key == key; });
  if (before != wishes_.end()) {
    *before = std::move(wish);
  } else {
    wishes_.push_back(std::move(wish));
  }
  BeginLater();
}

void PreviewPainter::Forget(const QString& key) {
  std::erase_if(wishes_, [&](const Wish& wish) { return wish.key == key; });
  if (!current_ || current_->key != key) return;
  forgotten_ = true;
  Interrupt();
}

void PreviewPainter::SetPaused(bool paused) {
  if (paused_ == paused) return;
  paused_ = paused;
  if (paused_) {
    Interrupt();
  } else {
    BeginLater();
  }
  Q_EMIT PausedChanged();
}

QImage PreviewPainter::Known(const Artwork& artwork, int longest_side) const {
  const Memory* memory = Find(PreviewOf(artwork, longest_side));
  return memory ? memory->picture : QImage();
}

int PreviewPainter::waiting() const {
  return static_cast<int>(wishes_.size()) + (current_ && !forgotten_ ? 1 : 0);
}

void PreviewPainter::BeginLater() {
  if (begin_posted_) return;
  begin_posted_ = true;
  QMetaObject::invokeMethod(
      this,
      [this] {
        begin_posted_ = false;
        Begin();
      },
      Qt::QueuedConnection);
}

void PreviewPainter::Begin() {
  // What is known is said also while nothing may be painted.
  for (auto wish = wishes_.begin(); wish != wishes_.end();) {
    const Memory* memory = Find(wish->preview);
    if (!memory) {
      ++wish;
      continue;
    }
    const QString key = wish->key;
    const QImage picture = memory->picture;
    wishes_.erase(wish);
    Q_EMIT Painted(key, picture);
    wish = wishes_.begin();  // whoever heard it may have asked for something else
  }
  if (current_ || paused_ || wishes_.empty()) return;
  Wish next = std::move(wishes_.front());
  wishes_.pop_front();
  Paint(std::move(next));
}

void PreviewPainter::Paint(Wish wish) {
  stop_ = std::stop_source();
  forgotten_ = false;
  current_ = std::move(wish);
  RunInBackground(
      pool_, this,
      [workshop = workshop_, preview = current_->preview, machine = machine_,
       stop = stop_.get_token()] { return workshop->Paint(preview, machine, stop); },
      [this](const Outcome<PreviewOutcome>& outcome) {
        if (outcome) return Finish(*outcome);
        const Interruption& why = outcome.error();
        Finish({{}, why.cancelled ? QString() : Translated(why.message)});
      });
}

void PreviewPainter::Finish(const PreviewOutcome& outcome) {
  Wish wish = std::move(*current_);
  current_.reset();
  const bool wanted = !std::exchange(forgotten_, false);
  if (!outcome.picture.isNull()) Remember(wish.preview, outcome.picture);
  const bool put_off = outcome.picture.isNull() && outcome.message.isEmpty();
  if (wanted && put_off) wishes_.push_front(wish);
  if (wishes_.empty()) {
    // The network's weights are no use to anybody until the next row.
    RunInBackground(
        pool_, this, [workshop = workshop_] { return workshop->CleanUp(), true; },
        [](const Outcome<bool>&) {});
  }
  BeginLater();
  if (!wanted || put_off) return;
  if (outcome.picture.isNull()) {
    Q_EMIT Failed(wish.key, outcome.message);
  } else {
    Q_EMIT Painted(wish.key, outcome.picture);
  }
}

const PreviewPainter::Memory* PreviewPainter::Find(const Artwork& preview) const {
  const auto places = Places(preview);
  const auto found = std::find_if(memories_.begin(), memories_.end(), [&](const Memory& memory) {
    return memory.recipe == preview.recipe && memory.shares == Shares(preview) &&
           std::equal(memory.places.begin(), memory.places.end(), places.begin(), places.end(),
                      Same);
  });
  return found == memories_.end() ? nullptr : &*found;
}

void PreviewPainter::Remember(const Artwork& preview, const QImage& picture) {
  if (Find(preview)) return;
  memories_.push_front({Places(preview), Shares(preview), preview.recipe, picture});
  if (memories_.size() > kMostMemories) memories_.pop_back();
}

void PreviewPainter::Interrupt() { stop_.request_stop(); }

}  // namespace pastiche
