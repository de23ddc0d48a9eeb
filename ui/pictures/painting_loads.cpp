#include "ui/pictures/painting_loads.h"

#include <algorithm>
#include <utility>

#include "core/recipe/recipe_fields.h"

namespace pastiche {

struct PaintingLoads::Reading {
  Load load;
  std::unique_ptr<PictureLoader> loader;
};

struct PaintingLoads::Batch {
  Kind kind;
  std::vector<Reading> readings;
};

PaintingLoads::PaintingLoads(Document* document, QObject* parent)
    : QObject(parent), document_(document) {
  // What was asked for in one document is not put into another.
  connect(document_, &Document::AboutToLoad, this, [this] {
    batches_.clear();
    Q_EMIT Changed();
  });
}

PaintingLoads::~PaintingLoads() = default;

void PaintingLoads::Add(const std::vector<PictureSource>& sources) {
  Begin(Kind::kAdd, std::vector<Load>(sources.size()), sources);
}

void PaintingLoads::Replace(const std::shared_ptr<const Image>& painting,
                            const PictureSource& source) {
  DismissRefused();
  const auto earlier = std::find_if(batches_.begin(), batches_.end(), [&](const Batch& batch) {
    return batch.kind == Kind::kReplace && batch.readings[0].load.replaces == painting;
  });
  const auto turn = static_cast<std::size_t>(earlier - batches_.begin());
  const bool again = earlier != batches_.end();
  Load load;
  load.replaces = painting;
  Begin(Kind::kReplace, {load}, {source});
  if (!again) return;
  // What was asked for since stays behind it.
  batches_[turn] = std::move(batches_.back());
  batches_.pop_back();
  Q_EMIT Changed();
}

void PaintingLoads::ReplaceAll(const std::vector<PictureSource>& sources) {
  batches_.clear();
  Begin(Kind::kReplaceAll, std::vector<Load>(sources.size()), sources);
}

void PaintingLoads::Reopen(const std::vector<RememberedPainting>& paintings) {
  std::vector<Load> loads;
  std::vector<PictureSource> sources;
  for (const RememberedPainting& painting : paintings) {
    Load& load = loads.emplace_back();
    load.share = painting.share;
    sources.push_back(PictureSource::File(painting.path));
  }
  Begin(Kind::kReopen, std::move(loads), sources);
}

std::size_t PaintingLoads::Places() const {
  std::size_t taken = document_->artwork().paintings.size();
  for (const Load* load : loads()) {
    if (load->error.isEmpty() && !load->replaces) ++taken;
  }
  return kMostPaintings - std::min(kMostPaintings, taken);
}

PaintingLoads::Reading PaintingLoads::TooMany(Load load) {
  load.error = tr("%1: %2 paintings can be mixed at the most; take one out first.")
                   .arg(load.name, QString::number(kMostPaintings));
  load.picture = nullptr;
  return {std::move(load), nullptr};
}

void PaintingLoads::Begin(Kind kind, std::vector<Load> loads,
                          const std::vector<PictureSource>& sources) {
  DismissRefused();
  if (sources.empty()) return;
  const std::size_t places = kind == Kind::kReplaceAll ? kMostPaintings : Places();
  Batch batch{kind, {}};
  for (std::size_t i = 0; i < sources.size(); ++i) {
    Load& load = loads[i];
    load.id = next_id_++;
    load.name = sources[i].name;
    if (const auto* file = std::get_if<std::filesystem::path>(&sources[i].data)) load.file = *file;
    if (i >= places && kind != Kind::kReplace) {
      batch.readings.push_back(TooMany(std::move(load)));
      continue;
    }
    auto loader = std::make_unique<PictureLoader>();
    connect(loader.get(), &PictureLoader::Loaded, this,
            [this, id = load.id](const PicturePtr& picture) { Took(id, picture); });
    connect(loader.get(), &PictureLoader::Refused, this,
            [this, id = load.id](const QString& message) { Refused(id, message); });
    loader->Load(sources[i]);
    batch.readings.push_back({std::move(load), std::move(loader)});
  }
  batches_.push_back(std::move(batch));
  Q_EMIT Changed();
}

void PaintingLoads::Took(int id, const PicturePtr& picture) {
  for (Batch& batch : batches_) {
    for (Reading& reading : batch.readings) {
      if (reading.load.id == id) reading.load.picture = picture;
    }
  }
  FinishBatches();
}

void PaintingLoads::Refused(int id, const QString& message) {
  bool reopened = false;
  for (Batch& batch : batches_) {
    for (Reading& reading : batch.readings) {
      if (reading.load.id != id) continue;
      reading.load.error = message;
      reopened = batch.kind == Kind::kReopen;
    }
  }
  if (reopened) {
    Erase(id);
    Q_EMIT NotReopened(message);
  }
  FinishBatches();
}

void PaintingLoads::FinishBatches() {
  bool in_front = false;
  for (std::size_t i = 0; i < batches_.size();) {
    std::vector<Reading>& readings = batches_[i].readings;
    const bool has_a_place = readings[0].load.replaces != nullptr;
    const bool reading = std::any_of(readings.begin(), readings.end(),
                                     [](const Reading& reading) { return reading.load.reading(); });
    in_front = in_front || (reading && !has_a_place);
    // Those without a place come in the order in which they were asked for.
    if (reading || (in_front && !has_a_place)) {
      ++i;
      continue;
    }
    // What the document says of it must find it gone.
    Batch done{batches_[i].kind, {}};
    for (Reading& reading : readings) {
      if (reading.load.picture) done.readings.push_back(std::move(reading));
    }
    std::erase_if(readings, [](const Reading& reading) { return reading.load.error.isEmpty(); });
    if (readings.empty()) {
      batches_.erase(batches_.begin() + static_cast<std::ptrdiff_t>(i));
    } else {
      ++i;
    }
    // It is one of the loaders that says this.
    for (Reading& reading : done.readings) reading.loader.release()->deleteLater();
    if (!done.readings.empty()) Install(done);
  }
  Q_EMIT Changed();
}

void PaintingLoads::Install(const Batch& batch) {
  const std::vector<Painting>& paintings = document_->artwork().paintings;
  if (batch.kind == Kind::kReplace && !paintings.empty()) {
    const Load& load = batch.readings[0].load;
    const auto place =
        std::find_if(paintings.begin(), paintings.end(),
                     [&](const Painting& painting) { return painting.image == load.replaces; });
    if (place != paintings.end() || !load.replaces) {
      const auto index = place != paintings.end() ? place - paintings.begin() : 0;
      return document_->ReplacePainting(static_cast<int>(index), load.picture);
    }
  }
  const bool all = batch.kind == Kind::kReplaceAll;
  // An undo may have brought paintings back meanwhile.
  const std::size_t there = all ? 0 : std::min(kMostPaintings, paintings.size());
  const std::size_t places = kMostPaintings - there;
  std::vector<PicturePtr> pictures;
  std::vector<double> shares;
  Batch refused{Kind::kAdd, {}};
  for (const Reading& reading : batch.readings) {
    if (pictures.size() == places) {
      refused.readings.push_back(TooMany(reading.load));
      continue;
    }
    pictures.push_back(reading.load.picture);
    shares.push_back(reading.load.share);
  }
  if (!refused.readings.empty()) batches_.push_back(std::move(refused));
  if (all) return document_->SetPaintings(pictures);
  if (batch.kind == Kind::kReopen) {
    return document_->AddPaintings(pictures, Document::As::kBroughtBack, shares);
  }
  document_->AddPaintings(pictures);
}

void PaintingLoads::Cancel() {
  for (Batch& batch : batches_) {
    std::erase_if(batch.readings,
                  [](const Reading& reading) { return reading.load.error.isEmpty(); });
  }
  std::erase_if(batches_, [](const Batch& batch) { return batch.readings.empty(); });
  Q_EMIT Changed();
}

void PaintingLoads::Erase(int id) {
  for (Batch& batch : batches_) {
    for (auto reading = batch.readings.begin(); reading != batch.readings.end(); ++reading) {
      if (reading->load.id != id) continue;
      // It may be this loader that says so.
      if (reading->loader) {
        reading->loader->Cancel();
        reading->loader.release()->deleteLater();
      }
      batch.readings.erase(reading);
      break;
    }
  }
  std::erase_if(batches_, [](const Batch& batch) { return batch.readings.empty(); });
}

void PaintingLoads::Dismiss(int id) {
  Erase(id);
  FinishBatches();
}

void PaintingLoads::DismissRefused() {
  std::vector<int> refused;
  for (const Load* load : loads()) {
    if (!load->error.isEmpty()) refused.push_back(load->id);
  }
  for (const int id : refused) Erase(id);
  if (!refused.empty()) Q_EMIT Changed();
}

void PaintingLoads::Refuse(const QString& name, const QString& message) {
  DismissRefused();
  Load load;
  load.id = next_id_++;
  load.name = name;
  load.error = message;
  Batch batch{Kind::kAdd, {}};
  batch.readings.push_back({std::move(load), nullptr});
  batches_.push_back(std::move(batch));
  Q_EMIT Changed();
}

bool PaintingLoads::loading() const {
  const std::vector<const Load*> all = loads();
  return std::any_of(all.begin(), all.end(), [](const Load* load) {
    return load->error.isEmpty();  // also what waits for the others of its batch
  });
}

QString PaintingLoads::error() const {
  for (const Load* load : loads()) {
    if (!load->error.isEmpty()) return load->error;
  }
  return {};
}

std::vector<const PaintingLoads::Load*> PaintingLoads::loads() const {
  std::vector<const Load*> all;
  for (const Batch& batch : batches_) {
    for (const Reading& reading : batch.readings) all.push_back(&reading.load);
  }
  return all;
}

const PaintingLoads::Load* PaintingLoads::Replacing(
    const std::shared_ptr<const Image>& painting) const {
  const std::vector<const Load*> all = loads();
  const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Load* load) {
    return load->replaces && load->replaces == painting;
  });
  return found == all.rend() ? nullptr : *found;
}

}  // namespace pastiche
