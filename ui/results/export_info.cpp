#include "ui/results/export_info.h"

#include "core/artwork/painted_from.h"

namespace pastiche {

std::string SettingsTextOf(const ResultInfo& info) {
  PaintedFrom painted{info.recipe, info.photo.name, {}, {}};
  for (const SourcePicture& painting : info.paintings) {
    painted.paintings.push_back({painting.name, painting.share});
  }
  return PaintedFromToJson(painted);
}

}  // namespace pastiche
