#include "app/cli/input_options.h"

#include <map>
#include <memory>
#include <utility>

#include <CLI/CLI.hpp>

#include "app/cli/input_picture.h"
#include "app/cli/parse_value.h"
#include "core/recipe/recipe_fields.h"

namespace pastiche::cli {
namespace {

/// The mask of a painting that has none, where one after it has.
constexpr const char* kNoMask = "none";

Result<std::shared_ptr<const Image>> ReadShared(const std::filesystem::path& path,
                                                FileHashes* hashes,
                                                PictureMetadata* metadata = nullptr) {
  std::string* hash = hashes != nullptr ? &(*hashes)[path] : nullptr;
  Result<PictureFile> picture = ReadInputPicture(path, hash);
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
  app.add_option("--style", styles_, "A painting; again for each further one")
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
    return Fail(option + " " + RangeText(kBlendWeightRange) + ", not " + NumberText(*weight));
  }
  return NamedPainting{text.substr(0, colon), *weight};
}

std::vector<InputPicture> InputOptions::Pictures() const {
  std::vector<InputPicture> pictures = {{"content", content_}};
  const auto numbered = [](const char* role, std::size_t i) {
    return role + std::string(" ") + std::to_string(i + 1);
  };
  for (std::size_t i = 0; i < styles_.size(); ++i) {
    const auto painting = ParsePainting(styles_[i]);
    if (painting) pictures.push_back({numbered("style", i), painting->path});
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

Result<Recipe> InputOptions::WithWeights(Recipe recipe) const {
  std::vector<double> weights;
  bool given = false;
  for (const std::string& style : styles_) {
    const Result<NamedPainting> painting = ParsePainting(style);
    if (!painting) return tl::unexpected(painting.error());
    weights.push_back(painting->weight.value_or(1));
    given = given || painting->weight.has_value();
  }
  if (!given) return recipe;
  recipe.style_weights = std::move(weights);
  const Result<void> valid = Validate(recipe);
  if (!valid) return tl::unexpected(valid.error());
  return recipe;
}

Result<SessionInputs> InputOptions::Read(const std::optional<std::filesystem::path>& start,
                                         FileHashes* hashes, PictureMetadata* photo) const {
  if (styles_.size() > kMostPaintings) {
    return Fail("--style may be given " + std::to_string(kMostPaintings) + " times at the most");
  }
  if (masks_.size() > styles_.size()) {
    return Fail("--mask is given " + std::to_string(masks_.size()) + " times and --style " +
                std::to_string(styles_.size()) + " times: each painting can have one mask");
  }
  SessionInputs inputs;
  auto content = ReadShared(content_, hashes, photo);
  if (!content) return tl::unexpected(content.error());
  inputs.content = std::move(*content);
  for (const std::string& style : styles_) {
    const Result<NamedPainting> named = ParsePainting(style);
    if (!named) return tl::unexpected(named.error());
    auto image = ReadShared(named->path, hashes);
    if (!image) return tl::unexpected(image.error());
    inputs.paintings.push_back({std::move(*image)});
  }
  // The same file is the same mask: its paintings share a region.
  std::map<std::string, std::shared_ptr<const Image>> read;
  for (std::size_t i = 0; i < masks_.size(); ++i) {
    if (masks_[i] == kNoMask) continue;
    std::shared_ptr<const Image>& mask = read[masks_[i]];
    if (!mask) {
      auto image = ReadShared(masks_[i], hashes);
      if (!image) return tl::unexpected(image.error());
      mask = std::move(*image);
    }
    inputs.paintings[i].mask = mask;
  }
  if (protect_) {
    auto image = ReadShared(*protect_, hashes);
    if (!image) return tl::unexpected(image.error());
    inputs.protect = std::move(*image);
  }
  if (start) {
    auto image = ReadShared(*start, hashes);
    if (!image) return tl::unexpected(image.error());
    inputs.start = std::move(*image);
  }
  return inputs;
}

}  // namespace pastiche::cli
