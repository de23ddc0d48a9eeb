#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <memory>
#include <span>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "core/artwork/artwork.h"
#include "core/base/atomic_file.h"
#include "core/image/write_image.h"
#include "core/network/network.h"
#include "core/recipe/presets.h"
#include "core/recipe/recipe_json.h"
#include "core/session/machine.h"
#include "core/study/typeface.h"
#include "tests/bench/quality_measures.h"
#include "tests/bench/quality_pairs.h"
#include "tests/bench/quality_render.h"
#include "tests/bench/quality_report.h"

/// Renders pairs of pictures as the program does and prints, in numbers, what an eye sees first in
/// a bad result: a weave, roughness, a frame of clipped pixels, colour where none belongs,
/// structure that is lost, style that is missing; and what each run took. docs/quality.md has the
/// tables and how to make them.
///
///     picture_quality [--pairs FOLDER|LIST] [--only NAME] [--starts content,noise] [--size N]
///                     [--recipe FILE | --preset NAME] [--network FILE] [--prefix FILE]
///                     [--sheet FILE] [--json FILE] [--pictures FOLDER]
///     picture_quality --measure PICTURE --content PHOTO --style PAINTING [...]
namespace pastiche {
namespace {

struct Options {
  std::string pairs;
  std::string only;
  std::vector<std::string> starts = {"content"};
  int size = -1;
  std::string recipe;
  std::string preset;
  std::string network;
  std::string prefix;
  std::string sheet;
  std::string json;
  std::string pictures;
  std::string measure;
  std::string content;
  std::string style;
};

/// Or the end of the program: main prints the message.
template <class T>
T ValueOf(Result<T> result) {
  if (!result) throw std::runtime_error(English(result.error().message));
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

std::string ReadText(const std::string& path) {
  std::ifstream stream(path);
  if (!stream) throw std::runtime_error(path + ": cannot be read");
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

Recipe RecipeOf(const Options& options) {
  Recipe recipe;
  if (!options.preset.empty()) recipe = ValueOf(FindPreset(options.preset)).recipe;
  if (!options.recipe.empty()) {
    recipe = ValueOf(RecipeFromDocument(ReadText(options.recipe), options.recipe)).recipe;
  }
  if (options.size >= 0) recipe.size = options.size;
  if (!options.network.empty()) recipe.network = options.network;
  ValueOf(Validate(recipe));
  return recipe;
}

QualityEyes EyesOf(const Options& options, const Recipe& recipe) {
  QualityEyes eyes{ValueOf(Network::LoadFor(recipe)), nullptr};
  // Filter by filter its distances would no longer be VGG-19's.
  if (!options.prefix.empty()) {
    eyes.reference = ValueOf(Network::LoadNamed(options.prefix, {.normalize = false}));
  }
  return eyes;
}

class Judge {
 public:
  Judge(const Options& options, const QualitySetting& setting)
      : options_(options), setting_(setting) {}

  /// Renders every pair from every start.
  std::vector<PictureQuality> RenderAll() {
    const auto pairs = ValueOf(FindQualityPairs(options_.pairs, options_.only));
    for (const QualityPair& pair : pairs) {
      Artwork inputs{ValueOf(ReadShared(pair.photo)), {{ValueOf(ReadShared(pair.painting))}}};
      for (const std::string& start : options_.starts) Render(pair, inputs, start);
    }
    return std::move(judged_);
  }

  std::vector<PictureQuality> MeasureReady() {
    const auto photo = ValueOf(ReadShared(options_.content));
    const auto painting = ValueOf(ReadShared(options_.style));
    PictureQuality quality = MeasureQuality(ValueOf(ReadShared(options_.measure)), *photo,
                                            *painting, setting_.recipe, setting_.eyes);
    quality.pair = std::filesystem::path(options_.measure).stem().string();
    quality.start = "-";
    judged_.push_back(std::move(quality));
    return std::move(judged_);
  }

 private:
  void Render(const QualityPair& pair, const Artwork& inputs, const std::string& start) {
    std::fprintf(stderr, "%s, from %s ...\n", pair.name.c_str(), start.c_str());
    Recipe recipe = setting_.recipe;
    recipe.start = FromName<Start>(start).value();
    QualityRender render = ValueOf(RenderForQuality(inputs, recipe));
    PictureQuality quality = MeasureQuality(render.picture, *inputs.photo,
                                            *inputs.paintings.front().image, recipe, setting_.eyes);
    quality.pair = pair.name;
    quality.start = start;
    quality.render = std::move(render);
    if (!options_.pictures.empty()) {
      const std::filesystem::path folder = options_.pictures;
      ValueOf(WriteImage(*quality.picture, folder / (pair.name + ", " + start + ".png")));
    }
    judged_.push_back(std::move(quality));
  }

  const Options& options_;
  const QualitySetting& setting_;
  std::vector<PictureQuality> judged_;
};

void WriteSheet(const std::vector<PictureQuality>& pictures, const QualitySetting& setting,
                const std::string& path) {
  std::unique_ptr<Typeface> typeface = MakeInstalledTypeface();
  if (!typeface) typeface = MakeStrokeTypeface();
  ValueOf(WriteImage(DrawContactSheet(QualitySheet(pictures, setting), *typeface), path));
}

/// Before minutes of work, not after.
void CheckOptions(const Options& options) {
  for (const std::string& start : options.starts) {
    if (!FromName<Start>(start)) throw std::runtime_error("--starts: there is no '" + start + "'");
  }
  if (!options.sheet.empty() && !CanWriteImage(options.sheet)) {
    throw std::runtime_error("--sheet: " + options.sheet + " is no .png, .jpg, .tif or .webp");
  }
  for (const std::string& path : {options.sheet, options.json}) {
    if (path.empty()) continue;
    const Result<void> writable = CheckCanBeWritten(path);
    if (!writable) throw std::runtime_error(path + ": " + English(writable.error().message));
  }
  if (!options.pictures.empty()) std::filesystem::create_directories(options.pictures);
}

void Run(const Options& options) {
  CheckOptions(options);
  UseThreads({});
  QualitySetting setting;
  setting.recipe = RecipeOf(options);
  setting.eyes = EyesOf(options, setting.recipe);
  Judge judge(options, setting);
  const std::vector<PictureQuality> pictures =
      options.measure.empty() ? judge.RenderAll() : judge.MeasureReady();
  std::fputs(QualityTables(pictures, setting).c_str(), stdout);
  if (!options.json.empty()) {
    const std::string json = QualityJson(pictures, setting);
    ValueOf(WriteFileAtomically(options.json, std::as_bytes(std::span(json))));
  }
  if (!options.sheet.empty()) WriteSheet(pictures, setting, options.sheet);
}

void AddOptions(CLI::App& app, Options& options) {
  app.add_option("--pairs", options.pairs,
                 "A folder with pairs that are known by name, or a text file with a photo and a "
                 "painting on each line (the samples that are shipped)");
  app.add_option("--only", options.only, "Only pairs whose name contains this");
  app.add_option("--starts", options.starts, "content, noise, style (content)")->delimiter(',');
  app.add_option("--size", options.size, "Longest side in pixels (the recipe's)");
  auto* recipe = app.add_option("--recipe", options.recipe, "Settings, as JSON (the defaults)");
  app.add_option("--preset", options.preset, "Settings, by name")->excludes(recipe);
  app.add_option("--network", options.network, "Instead of the recipe's network");
  app.add_option("--prefix", options.prefix, "A reference network that looks at the results, too");
  app.add_option("--sheet", options.sheet, "Draw a contact sheet: .png, .jpg, .tif or .webp");
  app.add_option("--json", options.json, "Write every figure in full");
  app.add_option("--pictures", options.pictures, "Write the results into this folder");
  auto* content = app.add_option("--content", options.content, "With --measure: the photo");
  auto* style = app.add_option("--style", options.style, "With --measure: the painting");
  auto* measure = app.add_option("--measure", options.measure, "Render nothing: judge this picture")
                      ->needs(content)
                      ->needs(style);
  content->needs(measure);
  style->needs(measure);
}

int Main(int argc, char** argv) {
  Options options;
  CLI::App app("Judges results by numbers");
  AddOptions(app, options);
  CLI11_PARSE(app, argc, argv);
  try {
    Run(options);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "picture_quality: %s\n", error.what());
    return 1;
  }
  return 0;
}

}  // namespace
}  // namespace pastiche

int main(int argc, char** argv) { return pastiche::Main(argc, argv); }
