#include "app/cli/recipe_options.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <span>
#include <utility>

#include <CLI/CLI.hpp>

#include "app/cli/input_stream.h"
#include "app/cli/parse_value.h"
#include "core/artwork/painted_from.h"
#include "core/image/picture_format.h"
#include "core/image/read_image.h"
#include "core/recipe/presets.h"
#include "core/recipe/recipe_fields.h"
#include "core/recipe/recipe_json.h"
#include "core/weights/catalogue.h"

namespace pastiche::cli {
namespace {

constexpr const char* kObjectiveGroup = "Objective";
constexpr const char* kRunGroup = "Run";

/// "--loss-scale" for "loss_scale".
std::string OptionName(std::string_view field_name) {
  std::string name = "--" + std::string(field_name);
  std::replace(name.begin(), name.end(), '_', '-');
  return name;
}

std::span<const std::byte> AsBytes(std::string_view text) {
  return std::as_bytes(std::span(text.data(), text.size()));
}

bool IsPicture(std::span<const std::byte> bytes) { return RecognizeFormat(bytes, "").has_value(); }

/// What a picture that was written with its settings says of them.
Result<RecipeFile> RecipeOfPicture(std::span<const std::byte> bytes, const std::string& name) {
  Result<PaintedFrom> painted = ReadPaintedFrom(bytes, name);
  if (!painted) return Fail("--recipe %1", painted.error().message);
  RecipeFile file{std::move(painted->recipe), {}};
  for (const auto& painting : painted->paintings) file.shares.push_back(painting.share);
  return file;
}

Result<RecipeFile> ReadRecipeFile(const std::string& path) {
  if (IsStream(path)) {
    const auto bytes = ReadStream(path, kMaxDocumentBytes);
    if (!bytes) return Fail("--recipe %1", bytes.error().message);
    if (IsPicture(*bytes)) return RecipeOfPicture(*bytes, ShownName(path));
    return RecipeFromDocument({reinterpret_cast<const char*>(bytes->data()), bytes->size()},
                              ShownName(path));
  }
  std::ifstream file(path, std::ios::binary);
  if (!file) return Fail("--recipe %1: the file cannot be opened; check its name", path);
  std::string text;
  // A larger one is told by its beginning.
  while (file && text.size() <= kMaxDocumentBytes) {
    const std::size_t done = text.size();
    text.resize(done + kMaxRecipeBytes);
    file.read(text.data() + done, static_cast<std::streamsize>(kMaxRecipeBytes));
    text.resize(done + static_cast<std::size_t>(file.gcount()));
    if (done == 0 && IsPicture(AsBytes(text))) {
      const Result<std::vector<std::byte>> bytes = ReadPictureBytes(path);
      if (!bytes) return Fail("--recipe %1", bytes.error().message);
      return RecipeOfPicture(*bytes, ShownName(path));
    }
  }
  if (file.bad()) return Fail("--recipe %1: the file cannot be read", path);
  return RecipeFromDocument(text, path);
}

/// " (default: 0.5)", for the help.
template <class T>
std::string Default(const T& value) {
  std::string text;
  if constexpr (std::is_same_v<T, LayerWeights>) {
    for (std::size_t layer = 0; layer < value.size(); ++layer) {
      if (value[layer] > 0) text += (text.empty() ? "" : ",") + std::string(kLayerNames[layer]);
    }
  } else if constexpr (std::is_same_v<T, Scales>) {
    text = ScalesText(value);
  } else if constexpr (std::is_enum_v<T>) {
    text = NameOf(value);
  } else {
    text = NumberText(static_cast<double>(value));
  }
  return " (default: " + text + ")";
}

/// The start that --init names: a word, or else a picture.
Start StartOf(const std::string& init) {
  const std::optional<Start> start = FromName<Start>(init);
  return start.value_or(Start::kCustom);
}

}  // namespace

void RecipeOptions::AddOption(CLI::App& app, const std::string& name, const std::string& values,
                              const std::string& help, const std::string& group) {
  app.add_option(name, texts_[name], help)->type_name(values)->group(group);
}

void RecipeOptions::AddObjectiveOptions(CLI::App& app) {
  const auto add = [&](const char* name, const char* values, const std::string& help) {
    AddOption(app, name, values, help, kObjectiveGroup);
  };
  const Recipe defaults;
  app.add_option("--recipe", recipe_file_,
                 "Settings to begin with: a recipe, or a report or a painted picture, for its; "
                 "options override them")
      ->type_name("FILE")
      ->group(kObjectiveGroup);
  app.add_option("--preset", preset_, "A recipe by its name (see pastiche-cli presets)")
      ->type_name("NAME")
      ->group(kObjectiveGroup);
  add("--alpha", "X", "Weight of the content" + Default(defaults.alpha));
  add("--beta", "X", "Weight of the style" + Default(defaults.beta));
  add("--tv", "X", "Weight of total variation, for smoothness" + Default(defaults.tv));
  add("--tv-form", "NAME", English(ChoicesText<TotalVariationForm>()) + Default(defaults.tv_form));
  add("--roughness-weight", "X",
      "Weight of what is rougher than the painting allows" + Default(defaults.roughness_weight));
  add("--roughness", "X",
      "Roughness that is allowed, as a share of the painting's; less is calmer" +
          Default(defaults.roughness));
  add("--range-weight", "X",
      "Weight of values that no picture can show" + Default(defaults.range_weight));
  add("--edge-smoothness", "X",
      "Weight of smoothness but for the photo's edges, to restyle a photo by a photo" +
          Default(defaults.edge_smoothness));
  add("--content-layers", "L[:W],...",
      "Layers that hold the content" + Default(defaults.content_layers));
  add("--style-layers", "L[:W],...", "Layers that hold the style" + Default(defaults.style_layers));
  add("--loss-scale", "NAME", English(ChoicesText<LossScale>()) + Default(defaults.loss_scale));
  add("--figures", "X",
      "From 0, the painting's brushwork alone, to 1, its things as well: what the style layers of "
      "the fifth block count" +
          Default(defaults.figures) + "; 1 where --style-layers names one");
  add("--style-loss", "NAME", English(ChoicesText<StyleLossKind>()) + Default(defaults.style_loss));
  add("--style-scale", "X",
      "Longest side of each painting over the picture's" + Default(defaults.style_scale));
  add("--color", "NAME", English(ChoicesText<ColorMode>()) + Default(defaults.color));
  add("--activation-level", "X",
      "Factor on the network's features" + Default(defaults.activation_level));
  add("--network", "NAME|FILE", "builtin, vgg19, or a .safetensors or .pth file of its topology");
  add("--pooling", "NAME", English(ChoicesText<Pooling>()) + Default(defaults.pooling));
  add("--padding", "NAME", English(ChoicesText<Padding>()) + Default(defaults.padding));
  add("--margin", "N",
      "Pixels on each side that are painted and cut off, for clean borders" +
          Default(defaults.margin));
  add("--preprocessing", "NAME",
      "How the network takes pictures: " + English(ChoicesText<Preprocessing>()) +
          Default(defaults.preprocessing));
  // A flag that stands for false would be shown as "--no-normalize{false}".
  app.add_flag("--no-normalize", no_normalize_,
               "Leave the network's filters at the level of the file")
      ->group(kObjectiveGroup);
}

void RecipeOptions::AddRunOptions(CLI::App& app) {
  const auto add = [&](const char* name, const char* values, const std::string& help) {
    AddOption(app, name, values, help, kRunGroup);
  };
  has_run_options_ = true;
  const Recipe defaults;
  add("--size", "N", "Longest side in pixels, or original" + Default(defaults.size));
  app.add_flag("--enlarge", texts_["--enlarge"], "Allow a result larger than the photo")
      ->group(kRunGroup);
  app.add_flag("--square", texts_["--square"], "Squash the photo into a square")->group(kRunGroup);
  app.add_option("--init", init_,
                 "Begin with noise, content, style, or a picture" + Default(defaults.start))
      ->type_name("NAME|FILE")
      ->group(kRunGroup);
  add("--seed", "N", "Seed of the noise" + Default(defaults.seed));
  add("--noise-strength", "X",
      "Noise lies within this of mid-grey" + Default(defaults.noise_strength));
  add("--noise-color", "NAME",
      "Colors of the noise: " + English(ChoicesText<NoiseColor>()) + Default(defaults.noise_color));
  add("--noise-ratio", "X",
      "Share of noise mixed into the other starts" + Default(defaults.noise_ratio));
  add("--start-detail", "X",
      "How much of the start picture's finest detail comes back at each larger size: 0 none, it is "
      "painted over, 1 all" +
          Default(defaults.start_detail));
  add("--optimizer", "NAME", English(ChoicesText<OptimizerKind>()) + Default(defaults.optimizer));
  add("--scales", "auto|flat|octaves|N,...",
      "Longest sides to paint at before the result's: from 128 up, none, halves down to 512, or "
      "these" +
          Default(defaults.scales));
  add("--iterations", "N", "Iterations at each scale at the most" + Default(defaults.iterations));
  add("--scale-iterations", "N,...",
      "The same from scale to scale, in place of --iterations; the last for all that follow");
  add("--stop-gain", "X",
      "End, unless flat, when an iteration lowers the loss by less than this share of it; coarser "
      "scales at ten times this; 0: never" +
          Default(defaults.stop_gain));
  add("--lbfgs-history", "N", "Steps that L-BFGS remembers" + Default(defaults.lbfgs_history));
  add("--adam-learning-rate", "X",
      "Adam's step, of the range of colours" + Default(defaults.adam_learning_rate));
  add("--adam-beta1", "X", "Adam's memory of gradients" + Default(defaults.adam_beta1));
  add("--adam-beta2", "X", "Adam's memory of their squares" + Default(defaults.adam_beta2));
  add("--adam-epsilon", "X", "Adam's floor under their root" + Default(defaults.adam_epsilon));
  add("--adam-average", "X",
      "Decay of the mean of Adam's pictures that is kept; 0: the last picture is" +
          Default(defaults.adam_average));
}

Result<RecipeFile> RecipeOptions::Basis(const Recipe& defaults) const {
  if (recipe_file_ && preset_) {
    return Fail("--recipe and --preset both name settings to begin with: give one of them");
  }
  if (recipe_file_) return ReadRecipeFile(*recipe_file_);
  if (!preset_) return RecipeFile{defaults, {}};
  const Result<Preset> preset = FindPreset(*preset_);
  if (!preset) return Fail("--preset: %1", preset.error().message);
  return RecipeFile{preset->recipe, {}};
}

bool RecipeOptions::IsGiven(const std::string& option) const {
  const auto text = texts_.find(option);
  return text != texts_.end() && text->second;
}

Result<Recipe> RecipeOptions::MakeRecipe(const Recipe& defaults,
                                         std::vector<double>* shares) const {
  Result<RecipeFile> basis = Basis(defaults);
  if (!basis) return tl::unexpected(basis.error());
  if (shares != nullptr) *shares = basis->shares;
  Result<Recipe> recipe = std::move(basis->recipe);
  Result<void> result;
  ForEachRecipeField([&](const auto& field) {
    const std::string option = OptionName(field.name);
    if (!result || !IsGiven(option)) return;
    auto value = ParseValue(field, *texts_.at(option), option);
    if (!value) {
      result = tl::unexpected(value.error());
      return;
    }
    result = CheckValue(field, *value, option);
    (*recipe).*field.member = std::move(*value);
  });
  if (!result) return tl::unexpected(result.error());
  // Who names a layer of the fifth block means it.
  const int deepest = DeepestLayer(recipe->style_layers);
  const bool named = IsGiven("--style-layers") && !IsGiven("--figures");
  if (named && deepest >= 0 && LayerBlock(deepest) == kBlockCount - 1) recipe->figures = 1;
  // One number, where it is named, goes before the list of a preset or a file.
  if (IsGiven("--iterations") && !IsGiven("--scale-iterations")) recipe->scale_iterations = {};
  if (no_normalize_) {
    const Result<bool> off = ParseValue(Field<bool>{}, *no_normalize_, "--no-normalize");
    if (!off) return tl::unexpected(off.error());
    recipe->normalize = !*off;
  }
  if (init_) recipe->start = StartOf(*init_);
  if (has_run_options_ && recipe->start == Start::kCustom && !StartPicture()) {
    return Fail("the recipe begins with a picture of its own: name it with --init FILE");
  }
  const Result<void> valid = Validate(*recipe);
  if (!valid) return tl::unexpected(valid.error());
  return recipe;
}

std::optional<std::filesystem::path> RecipeOptions::StartPicture() const {
  if (!init_ || StartOf(*init_) != Start::kCustom) return std::nullopt;
  return *init_;
}

std::vector<NamedPath> RecipeOptions::FilesNamed() const {
  std::vector<NamedPath> files;
  if (recipe_file_) files.push_back({"--recipe", *recipe_file_});
  if (const auto start = StartPicture()) files.push_back({"--init", *start});
  return files;
}

std::vector<NamedPath> RecipeOptions::FilesRead(const Recipe& recipe) const {
  std::vector<NamedPath> files = FilesNamed();
  if (preset_) {
    if (const auto file = FindPresetFile(*preset_)) files.push_back({"--preset", *file});
  }
  if (const auto file = FindNetworkFile(recipe.network)) files.push_back({"--network", *file});
  return files;
}

}  // namespace pastiche::cli
