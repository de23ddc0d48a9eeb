#include <cstdio>

#include "tests/bench/quality_report.h"

namespace pastiche {
namespace {

std::string Number(double value, int decimals) {
  char text[64];
  std::snprintf(text, sizeof text, "%.*f", decimals, value);
  return text;
}

std::string Percent(double share) { return Number(100 * share, 1); }

std::string Row(const std::vector<std::string>& cells) {
  std::string row = "|";
  for (const std::string& cell : cells) row += " " + cell + " |";
  return row + "\n";
}

std::string Head(const std::vector<std::string>& titles) {
  std::string head = Row(titles) + "|";
  for (std::size_t i = 0; i < titles.size(); ++i) head += "---|";
  return head + "\n";
}

std::string PixelRow(const PictureQuality& quality) {
  const BorderMeasures& border = quality.border;
  const RoughnessRatio& roughness = quality.roughness;
  return Row({quality.pair, quality.start,
              Number(quality.weave, 2) + " (" + Number(quality.weave_of_photo, 2) + ", " +
                  Number(quality.weave_of_painting, 2) + ")",
              Number(quality.cloth, 2) + " (" + Number(quality.cloth_of_photo, 2) + ")",
              Number(roughness.octaves[0], 2) + " " + Number(roughness.octaves[1], 2) + " " +
                  Number(roughness.octaves[2], 2),
              Number(roughness.largest, 2),
              Percent(border.clipped_2) + " " + Percent(border.clipped_4) + " (" +
                  Percent(border.clipped_inside) + ")",
              Number(border.edges_across_sides, 2) + " " + Number(border.edges_across_ends, 2),
              Number(quality.chroma, 1) + " (" + Number(quality.chroma_of_painting, 1) + ")",
              quality.features.structure ? Number(*quality.features.structure, 3) : "-"});
}

/// "0.021 0.031" of what `measure` points at.
std::string Distances(const std::vector<StyleLeft>& layers, double StyleLeft::*measure) {
  std::string text;
  for (const StyleLeft& left : layers) {
    text += (text.empty() ? "" : " ") + Number(left.*measure, 4);
  }
  return text;
}

std::string CostRow(const PictureQuality& quality) {
  const QualityRender& render = *quality.render;
  std::string scales;
  for (const ScaleCost& cost : render.scales) {
    scales += (scales.empty() ? "" : "; ") + std::to_string(cost.side) + ": " +
              std::to_string(cost.iterations) + ", " + std::to_string(cost.evaluations) + ", " +
              Number(cost.seconds, 1);
  }
  return Row({quality.pair, quality.start, std::to_string(render.iterations),
              std::to_string(render.evaluations), Number(render.seconds, 1), scales});
}

std::string PixelTable(const std::vector<PictureQuality>& pictures) {
  std::string table =
      Head({"pair", "start", "weave (photo, painting)", "cloth (photo)",
            "roughness / painting's, 1 2 4 px", "largest", "% clipped in 2 px, 4 px (inside)",
            "edges across sides, ends", "chroma (painting's)", "structure kept"});
  for (const PictureQuality& quality : pictures) table += PixelRow(quality);
  return table;
}

std::string StyleTable(const std::vector<PictureQuality>& pictures) {
  const bool with_reference = !pictures.front().reference.empty();
  std::vector<std::string> titles = {"pair", "start", "style left of the photo's",
                                     "of the painting's norm"};
  if (with_reference) {
    titles.insert(titles.end(), {"reference: of the photo's", "of the painting's norm"});
  }
  std::string table = Head(titles);
  for (const PictureQuality& quality : pictures) {
    const std::vector<StyleLeft>& own = quality.features.style;
    std::vector<std::string> cells = {quality.pair, quality.start,
                                      Distances(own, &StyleLeft::of_photo),
                                      Distances(own, &StyleLeft::of_painting)};
    if (with_reference) {
      cells.push_back(Distances(quality.reference, &StyleLeft::of_photo));
      cells.push_back(Distances(quality.reference, &StyleLeft::of_painting));
    }
    table += Row(cells);
  }
  return table;
}

std::string CostTable(const std::vector<PictureQuality>& pictures) {
  std::string table = Head({"pair", "start", "iterations", "evaluations", "seconds",
                            "px: iterations, evaluations, seconds"});
  for (const PictureQuality& quality : pictures) {
    if (quality.render) table += CostRow(quality);
  }
  return table;
}

}  // namespace

std::string QualityTables(const std::vector<PictureQuality>& pictures,
                          const QualitySetting& setting) {
  const Network& network = *setting.eyes.own;
  std::string text = "Network " + network.name() + ", SHA-256 " + network.sha256().substr(0, 12) +
                     "; longest side " +
                     std::to_string(LongestSide(pictures.front().picture->size())) + " px\n\n" +
                     PixelTable(pictures) + "\n" + StyleTable(pictures);
  if (pictures.front().render) text += "\n" + CostTable(pictures);
  return text;
}

}  // namespace pastiche
