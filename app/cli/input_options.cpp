#include "app/cli/input_options.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <utility>

#include <CLI/CLI.hpp>

#include "app/cli/input_picture.h"
#include "app/cli/input_stream.h"
#include "app/cli/messages.h"
#include "app/cli/parse_value.h"
#include "core/recipe/recipe_fields.h"

namespace pastiche::cli {
namespace {

/// The mask of a painting that has none, where one after it has.
constexpr const char* kNoMask = "none";

Result<std::shared_ptr<const Image>> ReadShared(const std::filesystem::path& path,
                                                std::int64_t memory, FileHashes& hashes,
                                                PictureMetadata* metadata = nullptr) {
  Result<PictureFile> picture = ReadInputPicture(path, memory, &hashes[path]);
  if (!picture) return tl::unexpected(picture.error());
  if (metadata != nullptr) *metadata = std::move(picture->metadata);
  return std::make_shared<const Image>(std::move(picture->image));
}

}  // namespace

void InputOptions::AddPictures(CLI::App& app) {
  app.add_option("--content", content_, "The photo")
      ->required()
      ->type_name("FILE")
      ->group("Pictures");
  app.add_option_function<std::vector<std::string>>(
         "--style",
         [this](const std::vector<std::string>& styles) {
           paintings_.clear();
           for (const std::string& style : styles) paintings_.push_back(ParsePainting(style));
         },
         "A painting; again for each further one")
      ->required()
      ->expected(1)
      ->take_all()
      ->type_name("FILE[:WEIGHT]")
      ->group("Pictures");
  app.add_option("--mask", masks_,
                 "Where the painting paints: white on black, over the photo; again for each "
                 "further one, none for no mask")
      ->expected(1)
      ->take_all()
      ->type_name("FILE")
      ->group("Pictures");
  app.add_option("--protect", protect_, "Where the photo stays as it is: white on black")
      ->type_name("FILE")
      ->group("Pictures");
}

Result<NamedPainting> ParsePainting(const std::string& text) {
  const std::size_t colon = text.rfind(':');
  std::error_code error;
  if (colon == std::string::npos || std::filesystem::exists(text, error)) {
    return NamedPainting{text, std::nullopt};
  }
  const std::string option = "--style " + text + ": the weight";
  const Result<double> weight = ParseReal(std::string_view(text).substr(colon + 1), option);
  // No number: the colon is a part of the name, whose file will then be missed by that name.
  if (!weight) return NamedPainting{text, std::nullopt};
  if (!kBlendWeightRange.Contains(*weight)) {
    return Fail(OutOfRange(option, kBlendWeightRange, {}, NumberText(*weight)));
  }
  return NamedPainting{text.substr(0, colon), *weight};
}

std::vector<InputPicture> InputOptions::Pictures() const {
  std::vector<InputPicture> pictures = {{"content", content_}};
  const auto numbered = [](const char* role, std::size_t i) {
    return role + std::string(" ") + std::to_string(i + 1);
  };
  for (std::size_t i = 0; i < paintings_.size(); ++i) {
    if (paintings_[i]) pictures.push_back({numbered("style", i), paintings_[i]->path});
  }
  for (std::size_t i = 0; i < masks_.size(); ++i) {
    if (masks_[i] != kNoMask) pictures.push_back({numbered("mask", i), masks_[i]});
  }
  if (protect_) pictures.push_back({"protect", *protect_});
  return pictures;
}

std::vector<NamedPath> InputOptions::FilesRead() const {
  std::vector<NamedPath> files;
  for (const InputPicture& picture : Pictures()) {
    // "style 2" is named by --style.
    const std::string option = "--" + picture.role.substr(0, picture.role.find(' '));
    files.push_back({option, picture.path});
  }
  return files;
}

PaintedFrom InputOptions::Describe(const Artwork& artwork) const {
  const auto name = [](const std::filesystem::path& path) {
    return IsStream(path) ? std::string() : path.filename().string();
  };
  PaintedFrom painted{artwork.recipe, name(content_), {}, {}};
  for (std::size_t i = 0; i < artwork.paintings.size(); ++i) {
    painted.paintings.push_back({name(paintings_[i]->path), artwork.paintings[i].share});
  }
  return painted;
}

Result<void> InputOptions::CheckWeights() const {
  for (const Result<NamedPainting>& painting : paintings_) {
    if (!painting) return tl::unexpected(painting.error());
  }
  return {};
}

Result<Artwork> InputOptions::Read(const Settings& settings, FileHashes* hashes,
                                   PictureMetadata* photo) const {
  if (paintings_.size() > kMostPaintings) {
    return Fail("--style may be given %1 times at the most", kMostPaintings);
  }
  if (masks_.size() > paintings_.size()) {
    return Fail("--mask is given %1 times and --style %2 times: each painting can have one mask",
                masks_.size(), paintings_.size());
  }
  if (const Result<void> weights = CheckWeights(); !weights) {
    return tl::unexpected(weights.error());
  }
  Artwork artwork;
  artwork.recipe = settings.recipe;
  Result<void> read;
  FileHashes own_hashes;
  FileHashes& known = hashes != nullptr ? *hashes : own_hashes;
  const auto read_into = [&](std::shared_ptr<const Image>& place, const std::filesystem::path& path,
                             PictureMetadata* metadata = nullptr) {
    if (!read) return;
    auto image = ReadShared(path, settings.memory, known, metadata);
    if (image) {
      place = std::move(*image);
    } else {
      read = tl::unexpected(image.error());
    }
  };
  read_into(artwork.photo, content_, photo);
  for (const Result<NamedPainting>& named : paintings_) {
    read_into(artwork.paintings.emplace_back().image, named->path);
  }
  GiveShares(settings.shares, artwork.paintings);
  // The same bytes are the same mask, whatever it is called: its paintings share a region. What is
  // named twice is read once, since it may be a stream.
  std::map<std::string, std::shared_ptr<const Image>> masks_by_name;
  std::map<std::string, std::shared_ptr<const Image>> masks_by_hash;
  for (std::size_t i = 0; i < masks_.size() && read; ++i) {
    if (masks_[i] == kNoMask) continue;
    std::shared_ptr<const Image>& mask = masks_by_name[masks_[i]];
    if (!mask) {
      read_into(mask, masks_[i]);
      mask = masks_by_hash.try_emplace(known[masks_[i]], mask).first->second;
    }
    artwork.paintings[i].mask = mask;
  }
  if (protect_) read_into(artwork.protect, *protect_);
  if (settings.start) read_into(artwork.start, *settings.start);
  if (read) read = CheckMasks(artwork);
  if (!read) return tl::unexpected(read.error());
  return artwork;
}

Result<void> InputOptions::CheckMasks(const Artwork& artwork) const {
  const auto named = [](const char* option, const std::string& path) {
    return Verbatim(std::string(option) + " " + path);
  };
  Result<void> checked;
  for (std::size_t i = 0; i < masks_.size() && checked; ++i) {
    checked =
        CheckMask(artwork.paintings[i].mask.get(), *artwork.photo, named("--mask", masks_[i]));
  }
  if (!checked || !protect_) return checked;
  return CheckMask(artwork.protect.get(), *artwork.photo, named("--protect", *protect_));
}

void InputOptions::GiveShares(const std::vector<double>& shares,
                              std::vector<Painting>& paintings) const {
  const bool given = std::any_of(paintings_.begin(), paintings_.end(),
                                 [](const auto& painting) { return painting->weight.has_value(); });
  if (given) {
    for (std::size_t i = 0; i < paintings.size(); ++i) {
      paintings[i].share = paintings_[i]->weight.value_or(1);
    }
    return;
  }
  if (shares.size() == paintings.size()) {
    for (std::size_t i = 0; i < paintings.size(); ++i) paintings[i].share = shares[i];
    return;
  }
  // Equal ones of any number say nothing.
  if (std::adjacent_find(shares.begin(), shares.end(), std::not_equal_to<>()) == shares.end()) {
    return;
  }
  SayNotice(
      Text("--recipe: its shares are those of %1 paintings, and --style names %2: they are "
           "left out, and each painting has the same share",
           shares.size(), paintings.size()));
}

}  // namespace pastiche::cli
