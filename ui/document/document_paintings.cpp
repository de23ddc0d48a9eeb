// What is done to the paintings of a document.

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/recipe/recipe_fields.h"
#include "ui/document/document.h"

namespace pastiche {
namespace {

double Sum(const std::vector<Painting>& paintings) {
  return std::accumulate(paintings.begin(), paintings.end(), 0.0,
                         [](double sum, const Painting& painting) { return sum + painting.share; });
}

/// Gives the painting its part of the whole, and the others the rest as they divide it.
void SetPart(std::vector<Painting>& paintings, std::size_t which, double part) {
  const auto others = static_cast<double>(paintings.size() - 1);
  if (others == 0) return;
  // No share may be more than a file can hold.
  const double sum = Sum(paintings);
  const double whole = std::clamp(sum, 1e-6, kBlendWeightRange.max);
  const double rest = std::max(sum, 1e-6) - paintings[which].share;
  for (std::size_t i = 0; i < paintings.size(); ++i) {
    if (i == which) continue;
    const double of_rest = rest > 0 ? paintings[i].share / rest : 1 / others;
    paintings[i].share = of_rest * (1 - part) * whole;
  }
  paintings[which].share = part * whole;
}

}  // namespace

QString Document::NameOfPainting(int painting) const {
  const PicturePtr picture = PictureOf(artwork_.paintings.at(painting).image);
  return picture ? picture->name : QString();
}

void Document::AddPaintings(const std::vector<PicturePtr>& pictures, As as,
                            const std::vector<double>& shares) {
  if (pictures.empty()) return;
  Artwork next = artwork_;
  const double sum = Sum(next.paintings);
  const double usual = sum > 0 ? sum / static_cast<double>(next.paintings.size()) : 1;
  for (std::size_t i = 0; i < pictures.size(); ++i) {
    Know(pictures[i]);
    next.paintings.push_back({pictures[i]->image, nullptr, i < shares.size() ? shares[i] : usual});
  }
  const QString text = pictures.size() == 1
                           ? tr("Painting %1").arg(pictures[0]->name)
                           : tr("%n paintings", "", static_cast<int>(pictures.size()));
  if (as == As::kStep) {
    Apply(text, next);
  } else {
    BringBack(text, next);
  }
}

void Document::SetPaintings(const std::vector<PicturePtr>& pictures) {
  Artwork next = artwork_;
  next.paintings.clear();
  for (const PicturePtr& picture : pictures) {
    Know(picture);
    next.paintings.push_back({picture->image});
  }
  Apply(pictures.size() == 1 ? tr("Painting %1").arg(pictures[0]->name)
                             : tr("%n paintings", "", static_cast<int>(pictures.size())),
        next);
}

void Document::ReplacePainting(int painting, const PicturePtr& picture) {
  Know(picture);
  Artwork next = artwork_;
  next.paintings.at(painting).image = picture->image;
  Apply(tr("Painting %1").arg(picture->name), next);
}

void Document::RemovePainting(int painting) {
  Artwork next = artwork_;
  next.paintings.erase(next.paintings.begin() + painting);
  // The one that is left may have had no say.
  if (!next.paintings.empty() && Sum(next.paintings) <= 0) {
    for (Painting& left : next.paintings) left.share = 1;
  }
  Apply(tr("Take %1 out").arg(NameOfPainting(painting)), next);
}

void Document::MovePainting(int painting, int to) {
  Artwork next = artwork_;
  const auto from = next.paintings.begin() + painting;
  if (to > painting) {
    std::rotate(from, from + 1, next.paintings.begin() + to + 1);
  } else {
    std::rotate(next.paintings.begin() + to, from, from + 1);
  }
  Apply(tr("Move %1").arg(NameOfPainting(painting)), next);
}

double Document::PartOf(int painting) const {
  const double whole = Sum(artwork_.paintings);
  const double share = artwork_.paintings.at(painting).share;
  return whole > 0 ? share / whole : 0;
}

std::vector<int> Document::Percents() const {
  const std::size_t count = artwork_.paintings.size();
  std::vector<int> percents(count);
  std::vector<double> lost(count);
  for (std::size_t i = 0; i < count; ++i) {
    // What is a whole percent but for rounding is that percent.
    const double exact = 100 * PartOf(static_cast<int>(i));
    percents[i] = static_cast<int>(exact + 1e-9);
    lost[i] = exact - percents[i];
  }
  if (Sum(artwork_.paintings) <= 0) return percents;
  for (int left = 100 - std::accumulate(percents.begin(), percents.end(), 0); left > 0; --left) {
    const auto most = std::max_element(lost.begin(), lost.end());
    *most -= 1;
    ++percents[static_cast<std::size_t>(most - lost.begin())];
  }
  return percents;
}

void Document::SetShare(int painting, double part) {
  const QString gesture = QStringLiteral("share %1").arg(painting);
  Artwork next = artwork_;
  // A gesture changes shares alone, so the paintings are the same and in the same order.
  const std::vector<Painting>& before = BeforeGesture(gesture).paintings;
  for (std::size_t i = 0; i < next.paintings.size(); ++i) {
    next.paintings[i].share = before.at(i).share;
  }
  SetPart(next.paintings, static_cast<std::size_t>(painting), std::clamp(part, 0.0, 1.0));
  Apply(tr("Share of %1: %2 %").arg(NameOfPainting(painting), QString::number(qRound(part * 100))),
        next, gesture);
}

void Document::SwapPictures(int painting) {
  Artwork next = artwork_;
  const std::shared_ptr<const Image> photo = next.photo;
  if (next.paintings.empty()) {
    if (photo) next.paintings.push_back({photo});
    next.photo = nullptr;
  } else {
    Painting& swapped = next.paintings.at(painting);
    next.photo = std::exchange(swapped.image, photo);
    if (!photo) next.paintings.erase(next.paintings.begin() + painting);
  }
  Apply(tr("Swap photo and painting"), next);
}

}  // namespace pastiche
