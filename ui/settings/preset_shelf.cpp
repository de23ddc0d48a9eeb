#include "ui/settings/preset_shelf.h"

#include <algorithm>
#include <string>
#include <system_error>
#include <utility>

#include <QCoreApplication>

#include "ui/results/export_target.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

struct Listing {
  std::vector<Preset> presets;
  QStringList problems;
  /// What was refused; empty where nothing was.
  QString refused;
};

Listing List() {
  Listing listing;
  std::vector<Error> problems;
  listing.presets = LoadPresets(&problems);
  for (const Error& problem : problems) listing.problems.append(Translated(problem.message));
  return listing;
}

/// The name that a title suggests, or that with the first number that nobody has.
Result<std::string> FreeName(const std::string& title) {
  const std::string wanted = PresetNameFor(title);
  std::string name = wanted;
  for (int number = 2;; ++number) {
    const Result<std::filesystem::path> file = SavedPresetFile(name);
    if (!file) return tl::unexpected(file.error());
    std::error_code error;
    if (!std::filesystem::exists(*file, error)) return name;
    name = wanted + "-" + std::to_string(number);
  }
}

Result<void> SaveAnew(Preset preset) {
  Result<std::string> name = FreeName(preset.title);
  if (!name) return tl::unexpected(name.error());
  preset.name = std::move(*name);
  // The name was free a moment ago.
  return SavePreset(preset, Existing::kKeep);
}

}  // namespace

Recipe RecipeOf(const Preset& preset, const Recipe& present) {
  Recipe recipe = preset.recipe;
  if (!preset.published) {
    recipe.size = present.size;
    recipe.enlarge = present.enlarge;
  }
  if (!preset.own) {
    recipe.network = present.network;
    recipe.seed = present.seed;
  }
  return recipe;
}

QString KeyOf(const Preset& preset) {
  return (preset.own ? QStringLiteral("own/") : QStringLiteral("program/")) +
         QString::fromStdString(preset.name);
}

QString TitleOf(const Preset& preset) {
  if (preset.title.empty()) return QString::fromStdString(preset.name);
  return preset.own ? QString::fromStdString(preset.title)
                    : QCoreApplication::translate("presets", preset.title.c_str());
}

QString DescriptionOf(const Preset& preset) {
  return preset.own || preset.description.empty()
             ? QString::fromStdString(preset.description)
             : QCoreApplication::translate("presets", preset.description.c_str());
}

PresetShelf::PresetShelf(QObject* parent) : QObject(parent) { pool_.setMaxThreadCount(1); }

PresetShelf::~PresetShelf() { pool_.waitForDone(); }

const Preset* PresetShelf::Find(const QString& key) const {
  const auto found = std::find_if(presets_.begin(), presets_.end(),
                                  [&](const Preset& preset) { return KeyOf(preset) == key; });
  return found == presets_.end() ? nullptr : &*found;
}

const Preset* PresetShelf::OwnOf(const QString& title) const {
  const auto found = std::find_if(presets_.begin(), presets_.end(), [&](const Preset& preset) {
    return preset.own && TitleOf(preset) == title;
  });
  return found == presets_.end() ? nullptr : &*found;
}

void PresetShelf::Do(const std::function<Result<void>()>& work) {
  ++under_way_;
  RunInBackground(
      pool_, this,
      [work] {
        QString refused;
        const auto done = RunGuarded(work);
        if (!done) {
          refused = Translated(done.error().message);
        } else if (!*done) {
          refused = Translated(done->error().message);
        }
        Listing listing = List();
        listing.refused = refused;
        return listing;
      },
      [this](const Outcome<Listing>& outcome) {
        --under_way_;
        if (!outcome) return Q_EMIT Refused(Translated(outcome.error().message));
        presets_ = outcome->presets;
        problems_ = outcome->problems;
        Q_EMIT Changed();
        if (!outcome->refused.isEmpty()) Q_EMIT Refused(outcome->refused);
      });
}

void PresetShelf::Reload() {
  Do([] { return Result<void>(); });
}

void PresetShelf::Save(const QString& title, const Recipe& recipe) {
  Preset preset;
  preset.title = title.toStdString();
  preset.recipe = recipe;
  if (const Preset* before = OwnOf(title)) {
    preset.name = before->name;
    preset.description = before->description;
    preset.source = before->source;
    Do([preset] { return SavePreset(preset, Existing::kReplace); });
  } else {
    Do([preset] { return SaveAnew(preset); });
  }
}

void PresetShelf::Rename(const QString& key, const QString& title) {
  const Preset* const found = Find(key);
  if (!found || !found->own || TitleOf(*found) == title) return;
  Preset preset = *found;
  preset.title = title.toStdString();
  Do([preset]() -> Result<void> {
    // The new one first: whatever happens, nothing is lost.
    if (const Result<void> saved = SaveAnew(preset); !saved) return saved;
    return DeletePreset(preset.name);
  });
}

void PresetShelf::Delete(const QString& key) {
  const Preset* const found = Find(key);
  if (!found || !found->own) return;
  Do([name = found->name] { return DeletePreset(name); });
}

void PresetShelf::Import(const std::filesystem::path& file) {
  Do([file]() -> Result<void> {
    Result<Preset> preset = ReadPreset(file);
    if (!preset) return tl::unexpected(preset.error());
    if (preset->title.empty()) preset->title = preset->name;
    preset->published = false;
    return SaveAnew(std::move(*preset));
  });
}

void PresetShelf::Export(const QString& key, const ChosenFile& file,
                         const std::vector<NamedPath>& reads) {
  const Preset* const found = Find(key);
  if (!found) return;
  Do([preset = *found, file, reads]() -> Result<void> {
    const QString refusal = RefusalOf(file, reads);
    if (!refusal.isEmpty()) return Fail(Verbatim(refusal.toStdString()));
    return WritePreset(preset, file.path, file.existing);
  });
}

}  // namespace pastiche
