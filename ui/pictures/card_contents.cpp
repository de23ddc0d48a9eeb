#include "ui/pictures/card_contents.h"

#include <algorithm>

namespace pastiche {
namespace {

PaintingCard::Content PaintingContent(const Document& document, int index,
                                      const PaintingLoads::Load* replacing) {
  const Painting& painting = document.artwork().paintings[static_cast<std::size_t>(index)];
  PaintingCard::Content content;
  content.picture = document.PictureOf(painting.image);
  if (content.picture) content.name = content.picture->name;
  content.masked = painting.mask != nullptr;
  if (replacing) {
    content.reading = replacing->reading();
    content.error = replacing->error;
  }
  return content;
}

PaintingCard::Content LoadContent(const PaintingLoads::Load& load) {
  PaintingCard::Content content;
  content.picture = load.picture;
  content.name = load.name;
  content.percent = 0;
  content.reading = load.error.isEmpty();
  content.error = load.error;
  return content;
}

}  // namespace

CardContents ContentsOf(const Document& document, const PaintingLoads& loads, bool roomy) {
  const std::vector<Painting>& paintings = document.artwork().paintings;
  const std::vector<int> percents = document.Percents();
  CardContents contents;
  for (std::size_t i = 0; i < paintings.size(); ++i) {
    contents.cards.push_back(
        PaintingContent(document, static_cast<int>(i), loads.Replacing(paintings[i].image)));
    contents.cards.back().percent = percents[i];
  }
  for (const PaintingLoads::Load* load : loads.loads()) {
    const bool has_card =
        std::any_of(paintings.begin(), paintings.end(),
                    [&](const Painting& painting) { return load->replaces == painting.image; });
    if (has_card) continue;
    contents.cards.push_back(LoadContent(*load));
    contents.loads.push_back(load->id);
  }
  for (std::size_t i = 0; i < contents.cards.size(); ++i) {
    contents.cards[i].place = static_cast<int>(i) + 1;
    contents.cards[i].places = static_cast<int>(contents.cards.size());
    contents.cards[i].large = contents.cards.size() == 1 && roomy;
  }
  return contents;
}

std::vector<RememberedPainting> FilesOf(const Document& document, const PaintingLoads& loads) {
  std::vector<RememberedPainting> files;
  for (const Painting& painting : document.artwork().paintings) {
    const PaintingLoads::Load* load = loads.Replacing(painting.image);
    const PicturePtr picture = document.PictureOf(painting.image);
    if (load && load->reading()) {
      files.push_back({load->file, painting.share});
    } else if (picture) {
      files.push_back({picture->path, painting.share});
    }
  }
  for (const PaintingLoads::Load* load : loads.loads()) {
    if (!load->replaces && load->error.isEmpty()) files.push_back({load->file, load->share});
  }
  std::erase_if(files, [](const RememberedPainting& painting) { return painting.path.empty(); });
  return files;
}

}  // namespace pastiche
