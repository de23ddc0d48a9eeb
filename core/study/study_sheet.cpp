#include "core/study/study_sheet.h"

#include <array>
#include <cstdio>
#include <functional>

#include <nlohmann/json.hpp>

#include "core/recipe/recipe_fields.h"
#include "core/recipe/recipe_json.h"
#include "core/study/cell_store.h"

namespace pastiche {

namespace {

using Json = nlohmann::ordered_json;

std::string Join(const std::vector<std::string>& parts, const std::string& separator) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : separator) + part;
  return text;
}

std::string SizeText(const Recipe& recipe) {
  return recipe.size == 0 ? "the photo's size" : std::to_string(recipe.size) + " px";
}

std::string LayersText(const char* name, const LayerWeights& weights) {
  std::vector<std::string> layers;
  double first = 0;
  bool equal = true;
  for (std::size_t layer = 0; layer < weights.size(); ++layer) {
    if (weights[layer] <= 0) continue;
    if (first == 0) first = weights[layer];
    equal = equal && weights[layer] == first;
    layers.push_back(std::string(kLayerNames[layer]) + ":" + ShortNumber(weights[layer]));
  }
  if (equal) {
    for (std::string& layer : layers) layer.resize(layer.find(':'));
  }
  return std::string(name) + " " + (layers.empty() ? "off" : Join(layers, " "));
}

std::string StartText(const Recipe& recipe) {
  const std::string seed = " (seed " + std::to_string(recipe.seed) + ")";
  switch (recipe.start) {
    case Start::kNoise:
      return "begun with noise" + seed;
    case Start::kContent:
      return "begun with the photo";
    case Start::kStyle:
      return "begun with the painting";
    case Start::kCustom:
      return "begun with a picture of its own";
  }
  return "";
}

bool IsFlat(const Recipe& recipe) { return recipe.scales.kind == Scales::Kind::kFlat; }

std::string IterationsText(const Recipe& recipe) {
  if (!recipe.scale_iterations.empty() && !IsFlat(recipe)) {
    return "at most " + ListText(recipe.scale_iterations) + " iterations from size to size";
  }
  const std::string count = std::to_string(IterationsAt(recipe, 0)) + " iterations";
  return IsFlat(recipe) ? count : "at most " + count + " at each size";
}

std::string StyleText(const Recipe& recipe) {
  const std::string kind = std::string(NameOf(recipe.style_loss));
  return LayersText("style", StyleLayersInUse(recipe)) +
         (recipe.style_loss == StyleLossKind::kGram ? "" : " (" + kind + ")");
}

std::string SmoothnessText(const Recipe& recipe) {
  const std::string tv = "tv " + ShortNumber(recipe.tv);
  if (recipe.roughness_weight <= 0) return tv;
  return tv + ", roughness at most " + ShortNumber(recipe.roughness) +
         " of the painting's (weight " + ShortNumber(recipe.roughness_weight) + ")";
}

/// What of a recipe a sheet names.
const std::array<std::function<std::string(const Recipe&)>, 10> kAspects = {
    SizeText,
    [](const Recipe& r) { return "alpha/beta " + ShortNumber(r.alpha / r.beta); },
    SmoothnessText,
    [](const Recipe& r) { return LayersText("content", r.content_layers); },
    StyleText,
    [](const Recipe& r) { return std::string(NameOf(r.loss_scale)) + " losses"; },
    StartText,
    [](const Recipe& r) { return IsFlat(r) ? "painted at one size" : "from coarse to fine"; },
    IterationsText,
    [](const Recipe& r) {
      return std::string(r.optimizer == OptimizerKind::kLbfgs ? "L-BFGS" : "Adam");
    },
};

std::string NamesOf(const StudySources& sources, const std::string& role) {
  std::vector<std::string> names;
  for (const StudySource& source : sources.pictures) {
    if (source.role.starts_with(role)) names.push_back(source.name);
  }
  return Join(names, " and ");
}

std::vector<std::string> CaptionsOf(const FinishedCell& cell) {
  char seconds[32];
  std::snprintf(seconds, sizeof seconds, "%.0f s", cell.seconds);
  return {"loss " + ShortNumber(cell.loss.total),
          "content " + ShortNumber(cell.loss.content) + ", style " + ShortNumber(cell.loss.style),
          std::to_string(cell.iterations) + " iterations, " + seconds};
}

std::vector<ContactSheet::Original> OriginalsOf(const Artwork& artwork, const StudyTable& table) {
  std::vector<ContactSheet::Original> originals = {{"content", artwork.photo}};
  for (std::size_t i = 0; i < artwork.paintings.size(); ++i) {
    const std::string number = artwork.paintings.size() > 1 ? " " + std::to_string(i + 1) : "";
    originals.push_back({"style" + number, artwork.paintings[i].image});
  }
  bool own_start = false;
  for (const StudyCell& cell : table.cells) {
    own_start = own_start || cell.recipe.start == Start::kCustom;
  }
  if (own_start && artwork.start) originals.push_back({"start", artwork.start});
  return originals;
}

}  // namespace

std::string ShortNumber(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.3g", value);
  std::string number = text;
  // "1.5e-05"
  const std::size_t exponent = number.find('e');
  if (exponent == std::string::npos) return number;
  const std::size_t digits = exponent + 2;
  while (digits + 1 < number.size() && number[digits] == '0') number.erase(digits, 1);
  return number;
}

std::string CommonSettings(const std::vector<StudyCell>& cells) {
  std::vector<std::string> parts;
  for (const auto& aspect : kAspects) {
    const std::string text = aspect(cells.front().recipe);
    bool common = true;
    for (const StudyCell& cell : cells) common = common && aspect(cell.recipe) == text;
    if (common) parts.push_back(text);
  }
  return Join(parts, ", ");
}

ContactSheet SheetOf(const Study& study, const StudyJob& job, const StudyOutcome& outcome) {
  ContactSheet sheet;
  sheet.title = study.title;
  sheet.lines = {study.purpose,
                 NamesOf(job.sources, "content") + " in the style of " +
                     NamesOf(job.sources, "style") + ", network " + job.sources.network_name,
                 CommonSettings(job.table.cells)};
  sheet.originals = OriginalsOf(job.artwork, job.table);
  sheet.rows = job.table.rows;
  sheet.columns = job.table.columns;
  for (std::size_t i = 0; i < job.table.cells.size(); ++i) {
    const StudyCell& cell = job.table.cells[i];
    const FinishedCell& finished = *outcome.cells[i];
    sheet.cells.push_back({cell.row, cell.column, finished.picture, CaptionsOf(finished)});
    const bool plotted = study.plots_losses && !finished.curve.empty();
    if (plotted) sheet.chart.curves.push_back({cell.label, finished.curve});
  }
  return sheet;
}

std::string StudyJson(const Study& study, const StudyJob& job, const StudyOutcome& outcome) {
  Json json = {{"study", study.name},
               {"title", study.title},
               {"rows", job.table.rows},
               {"columns", job.table.columns}};
  json.update(SourcesToJson(job.sources));
  json["cells"] = Json::array();
  for (std::size_t i = 0; i < job.table.cells.size(); ++i) {
    const StudyCell& cell = job.table.cells[i];
    const FinishedCell& finished = *outcome.cells[i];
    const std::string name = CellStore::NameOf(static_cast<int>(i), cell) + ".png";
    Json entry = {{"label", cell.label},
                  {"row", cell.row + 1},
                  {"column", cell.column + 1},
                  {"picture", name},
                  {"taken_over", finished.taken_over}};
    entry.update(CellToJson(cell, finished));
    json["cells"].push_back(std::move(entry));
  }
  return JsonText(json);
}

}  // namespace pastiche
