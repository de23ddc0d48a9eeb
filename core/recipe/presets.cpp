#include "core/recipe/presets.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <span>
#include <system_error>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/base/quoted.h"
#include "core/base/resources.h"
#include "core/base/user_folders.h"
#include "core/recipe/doubled_keys.h"
#include "core/recipe/json_trail.h"
#include "core/recipe/recipe_json.h"

namespace pastiche {

namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

constexpr const char* kEnding = ".json";
/// The preset's object, the recipe's in it, and what the recipe nests.
constexpr int kMaxDepth = 3;

bool IsName(std::string_view name) {
  const auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
  };
  return !name.empty() && name.size() <= 64 && name.front() != '.' &&
         std::all_of(name.begin(), name.end(), allowed);
}

/// Found by the one that is always there.
Result<fs::path> ShippedFolder() {
  const Result<fs::path> path = FindResource("presets/pastiche.json");
  if (!path) return path;
  return path->parent_path();
}

/// The names of a folder's presets; none where there is no folder.
std::vector<std::string> NamesIn(const Result<fs::path>& folder) {
  std::vector<std::string> names;
  if (!folder) return names;
  std::error_code error;
  for (fs::directory_iterator entry(*folder, error), end; !error && entry != end;
       entry.increment(error)) {
    const fs::path& path = entry->path();
    if (path.extension() == kEnding && IsName(path.stem().string())) {
      names.push_back(path.stem().string());
    }
  }
  std::sort(names.begin(), names.end());
  return names;
}

fs::path PathOf(const fs::path& folder, std::string_view name) {
  return folder / (std::string(name) + kEnding);
}

Result<Preset> Read(const fs::path& path, bool own) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return Fail("%1: the preset cannot be opened; check its permissions", path);
  std::string text(kMaxRecipeBytes + 1, '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (file.bad()) return Fail("%1: the preset cannot be read", path);
  text.resize(static_cast<std::size_t>(file.gcount()));
  Result<Preset> preset = PresetFromJson(text, path.string());
  if (!preset) return preset;
  preset->name = path.stem().string();
  preset->own = own;
  return preset;
}

Result<std::string> ReadText(const Json& json, const char* field, std::string_view name) {
  const auto found = json.find(field);
  if (found == json.end()) return std::string();
  if (!found->is_string()) {
    return Fail("%1: \"%2\" must be a text", name, Verbatim(field));
  }
  return found->get<std::string>();
}

/// A preset's file and whose it is.
struct FoundPreset {
  fs::path file;
  bool own = false;
};

Result<FoundPreset> Find(std::string_view name) {
  std::string known;
  for (const bool own : {true, false}) {
    const Result<fs::path> folder = own ? UserPresetFolder() : ShippedFolder();
    for (const std::string& there : NamesIn(folder)) {
      if (there == name) return FoundPreset{PathOf(*folder, name), own};
      known += (known.empty() ? "" : ", ") + there;
    }
  }
  return Fail("there is no preset %1; there are %2", Quoted(name), known);
}

}  // namespace

Result<Preset> PresetFromJson(std::string_view text, std::string_view name) {
  const auto wrong = [&](Message what) { return Fail(About(name, std::move(what))); };
  if (text.size() > kMaxRecipeBytes) return wrong(Text("this is too large for a preset"));
  // The recipe is written out again for its own reader, which goes as deep as the text does.
  bool too_deep = false;
  DoubledKeys doubled;
  JsonTrail trail;
  const auto watch = [&](int depth, Json::parse_event_t event, const Json& parsed) {
    if (event == Json::parse_event_t::key) trail.Note(depth, parsed.get_ref<const std::string&>());
    doubled.Note(depth, event, parsed);
    too_deep = too_deep || depth > kMaxDepth;
    return !too_deep;
  };
  Json json;
  try {
    json = Json::parse(text, watch);
  } catch (const Json::exception& exception) {
    if (!too_deep) return wrong(trail.Wrong(exception, 2));
  }
  if (too_deep) return wrong(Text("it is nested too deeply for a preset"));
  if (!doubled.problem().empty()) return wrong(doubled.problem());
  if (!json.is_object()) return wrong(Text("this is not a preset: it must be a JSON object"));
  for (const auto& [key, value] : json.items()) {
    if (key != "title" && key != "description" && key != "source" && key != "published" &&
        key != "recipe") {
      return wrong(Text("there is no field %1 in a preset", Quoted(key)));
    }
  }
  const auto recipe = json.find("recipe");
  if (recipe == json.end()) return wrong(Text("\"recipe\" is missing: this is not a preset"));
  Preset preset;
  for (const auto& [field, member] : {std::pair{"title", &Preset::title},
                                      {"description", &Preset::description},
                                      {"source", &Preset::source}}) {
    Result<std::string> value = ReadText(json, field, name);
    if (!value) return tl::unexpected(value.error());
    preset.*member = std::move(*value);
  }
  if (const auto published = json.find("published"); published != json.end()) {
    if (!published->is_boolean()) return wrong(Text("\"published\" must be true or false"));
    preset.published = published->get<bool>();
  }
  Result<Recipe> read = RecipeFromJson(recipe->dump(), std::string(name) + ": \"recipe\"");
  if (!read) return tl::unexpected(read.error());
  preset.recipe = std::move(*read);
  return preset;
}

std::string PresetToJson(const Preset& preset) {
  Json json;
  json["title"] = preset.title;
  json["description"] = preset.description;
  json["source"] = preset.source;
  if (preset.published) json["published"] = true;
  json["recipe"] = Json::parse(RecipeToJson(preset.recipe));
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Result<Preset> ReadPreset(const fs::path& file) { return Read(file, false); }

Result<void> WritePreset(const Preset& preset, const fs::path& file, Existing existing) {
  const std::string text = PresetToJson(preset);
  return WriteFileAtomically(file, std::as_bytes(std::span(text)), existing);
}

Result<fs::path> UserPresetFolder() {
  Result<fs::path> folder = ConfigFolder();
  if (folder) *folder /= "presets";
  return folder;
}

std::vector<Preset> LoadPresets(std::vector<Error>* problems) {
  std::vector<Preset> presets;
  for (const bool own : {false, true}) {
    const Result<fs::path> folder = own ? UserPresetFolder() : ShippedFolder();
    for (const std::string& name : NamesIn(folder)) {
      Result<Preset> preset = Read(PathOf(*folder, name), own);
      if (preset) {
        presets.push_back(std::move(*preset));
      } else {
        problems->push_back(preset.error());
      }
    }
  }
  return presets;
}

Result<Preset> FindPreset(std::string_view name) {
  const Result<FoundPreset> found = Find(name);
  if (!found) return tl::unexpected(found.error());
  return Read(found->file, found->own);
}

Result<fs::path> FindPresetFile(std::string_view name) {
  Result<FoundPreset> found = Find(name);
  if (!found) return tl::unexpected(found.error());
  return std::move(found->file);
}

Result<fs::path> SavedPresetFile(const std::string& name) {
  if (!IsName(name)) {
    return Fail("%1 cannot be a preset's name: use letters, digits, '-', '_' and '.'",
                Quoted(name));
  }
  const Result<fs::path> folder = UserPresetFolder();
  if (!folder) return folder;
  return PathOf(*folder, name);
}

Result<void> SavePreset(const Preset& preset, Existing existing) {
  const Result<fs::path> file = SavedPresetFile(preset.name);
  if (!file) return tl::unexpected(file.error());
  if (const Result<void> valid = Validate(preset.recipe); !valid) return valid;
  const fs::path folder = file->parent_path();
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) {
    return Fail("%1: the folder cannot be made (%2); check its permissions", folder,
                error.message());
  }
  return WritePreset(preset, *file, existing);
}

Result<void> DeletePreset(const std::string& name) {
  const Result<fs::path> file = SavedPresetFile(name);
  if (!file) return tl::unexpected(file.error());
  std::error_code error;
  if (fs::remove(*file, error)) return {};
  if (!error) return Fail("%1: there is no such preset any more", *file);
  return Fail("%1: the preset cannot be removed (%2); check the folder's permissions", *file,
              error.message());
}

std::string PresetNameFor(std::string_view title) {
  constexpr std::size_t kLongest = 48;
  std::string name;
  for (const char c : title) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool kept = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (kept) {
      name += upper ? static_cast<char>(c - 'A' + 'a') : c;
    } else if (!name.empty() && name.back() != '-') {
      name += '-';
    }
    if (name.size() == kLongest) break;
  }
  while (!name.empty() && name.back() == '-') name.pop_back();
  return name.empty() ? "preset" : name;
}

}  // namespace pastiche
