#include "tests/bench/quality_report.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/recipe/recipe_json.h"
#include "core/study/study_sheet.h"

namespace pastiche {
namespace {

using Json = nlohmann::ordered_json;

Json NetworkJson(const Network& network) {
  return {{"name", network.name()},
          {"sha256", network.sha256()},
          {"preprocessing", English(network.origin().preprocessing)},
          {"normalization", English(network.origin().normalization)}};
}

Json StyleJson(const std::vector<StyleLeft>& layers) {
  Json json = Json::object();
  for (const StyleLeft& left : layers) {
    json[left.layer] = {{"of_photo", left.of_photo}, {"of_painting", left.of_painting}};
  }
  return json;
}

Json RenderJson(const QualityRender& render) {
  Json scales = Json::array();
  for (const ScaleCost& cost : render.scales) {
    scales.push_back({{"side", cost.side},
                      {"iterations", cost.iterations},
                      {"evaluations", cost.evaluations},
                      {"seconds", cost.seconds}});
  }
  return {{"iterations", render.iterations},
          {"evaluations", render.evaluations},
          {"seconds", render.seconds},
          {"scales", std::move(scales)}};
}

Json PictureJson(const PictureQuality& quality) {
  const ImageSize size = quality.picture->size();
  const BorderMeasures& border = quality.border;
  Json json = {{"pair", quality.pair},
               {"start", quality.start},
               {"size", {size.width, size.height}},
               {"weave",
                {{"picture", quality.weave},
                 {"photo", quality.weave_of_photo},
                 {"painting", quality.weave_of_painting}}},
               {"cloth", {{"picture", quality.cloth}, {"photo", quality.cloth_of_photo}}},
               {"roughness",
                {{"octaves", quality.roughness.octaves},
                 {"mean", quality.roughness.mean},
                 {"largest", quality.roughness.largest}}},
               {"border",
                {{"clipped_2", border.clipped_2},
                 {"clipped_4", border.clipped_4},
                 {"clipped_inside", border.clipped_inside},
                 {"edges_across_sides", border.edges_across_sides},
                 {"edges_across_ends", border.edges_across_ends}}},
               {"chroma", {{"picture", quality.chroma}, {"painting", quality.chroma_of_painting}}}};
  if (quality.features.structure) json["structure"] = *quality.features.structure;
  json["style"] = StyleJson(quality.features.style);
  if (!quality.reference.empty()) json["reference_style"] = StyleJson(quality.reference);
  if (quality.render) json["render"] = RenderJson(*quality.render);
  return json;
}

/// The picture in the middle of a transparent one of a shape in which all fit, because cells of a
/// sheet have one shape.
std::shared_ptr<const Image> Framed(const Image& picture, ImageSize frame) {
  const double scale = std::max({1.0, static_cast<double>(picture.width()) / frame.width,
                                 static_cast<double>(picture.height()) / frame.height});
  const ImageSize size{std::max(picture.width(), static_cast<int>(frame.width * scale)),
                       std::max(picture.height(), static_cast<int>(frame.height * scale))};
  auto framed = std::make_shared<Image>(size);
  std::vector<float> alpha(framed->pixel_count(), 0.0F);
  const int left = (size.width - picture.width()) / 2;
  const int top = (size.height - picture.height()) / 2;
  for (int y = 0; y < picture.height(); ++y) {
    const auto from = static_cast<std::ptrdiff_t>(y) * picture.width();
    const auto to = static_cast<std::ptrdiff_t>(y + top) * size.width + left;
    std::copy_n(picture.rgb().begin() + 3 * from, 3 * picture.width(),
                framed->rgb().begin() + 3 * to);
    std::fill_n(alpha.begin() + to, picture.width(), 1.0F);
  }
  framed->SetAlpha(std::move(alpha));
  return framed;
}

std::vector<std::string> CaptionsOf(const PictureQuality& quality) {
  std::vector<std::string> captions = {
      "weave " + ShortNumber(quality.weave) + ", cloth " + ShortNumber(quality.cloth) +
          ", roughness " + ShortNumber(quality.roughness.mean),
      "clipped at the border " + ShortNumber(100 * quality.border.clipped_4) + " %, inside " +
          ShortNumber(100 * quality.border.clipped_inside) + " %"};
  if (quality.features.structure) {
    captions.push_back("structure kept " + ShortNumber(*quality.features.structure));
  }
  if (quality.render) {
    captions.push_back(std::to_string(quality.render->evaluations) + " evaluations, " +
                       ShortNumber(quality.render->seconds) + " s");
  }
  return captions;
}

/// The recipe with each start that the pictures have.
std::vector<StudyCell> CellsOf(const std::vector<PictureQuality>& pictures, const Recipe& recipe) {
  std::vector<StudyCell> cells;
  for (const PictureQuality& quality : pictures) {
    cells.push_back({quality.start, 0, 0, recipe});
    cells.back().recipe.start = FromName<Start>(quality.start).value_or(recipe.start);
  }
  return cells;
}

/// Index of `value` in `values`, to whose end it is added where it is not there.
int PlaceIn(std::vector<std::string>& values, const std::string& value) {
  auto found = std::ranges::find(values, value);
  if (found == values.end()) found = values.insert(values.end(), value);
  return static_cast<int>(found - values.begin());
}

}  // namespace

std::string QualityJson(const std::vector<PictureQuality>& pictures,
                        const QualitySetting& setting) {
  Json json = {{"recipe", Json::parse(RecipeToJson(setting.recipe))},
               {"network", NetworkJson(*setting.eyes.own)}};
  if (setting.eyes.reference) json["reference"] = NetworkJson(*setting.eyes.reference);
  json["pictures"] = Json::array();
  for (const PictureQuality& quality : pictures) json["pictures"].push_back(PictureJson(quality));
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

ContactSheet QualitySheet(const std::vector<PictureQuality>& pictures,
                          const QualitySetting& setting) {
  ContactSheet sheet;
  sheet.title = "Picture quality";
  sheet.lines = {"Network " + setting.eyes.own->name() + ", " +
                 CommonSettings(CellsOf(pictures, setting.recipe))};
  sheet.columns = {"photo", "painting"};
  ImageSize frame;
  for (const PictureQuality& quality : pictures) {
    frame.width = std::max(frame.width, quality.picture->width());
    frame.height = std::max(frame.height, quality.picture->height());
  }
  for (const PictureQuality& quality : pictures) {
    const auto rows_before = sheet.rows.size();
    const int row = PlaceIn(sheet.rows, quality.pair);
    const bool was_ready = !quality.render;
    const int column = PlaceIn(sheet.columns, was_ready ? "result" : "from " + quality.start);
    if (sheet.rows.size() > rows_before) {
      sheet.cells.push_back({row, 0, Framed(*quality.photo, frame), {}});
      sheet.cells.push_back({row, 1, Framed(*quality.painting, frame), {}});
    }
    sheet.cells.push_back({row, column, Framed(*quality.picture, frame), CaptionsOf(quality)});
  }
  return sheet;
}

}  // namespace pastiche
