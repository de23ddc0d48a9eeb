#pragma once

#include <string>
#include <vector>

#include "core/study/contact_sheet.h"
#include "tests/bench/quality_measures.h"

namespace pastiche {

/// How the pictures of a report were made and judged.
struct QualitySetting {
  Recipe recipe;
  QualityEyes eyes;
};

/// Tables in Markdown: pixels; style distances; what each scale took.
std::string QualityTables(const std::vector<PictureQuality>& pictures,
                          const QualitySetting& setting);

/// {"recipe", "network", "reference", "pictures": [...]}, every figure in full.
std::string QualityJson(const std::vector<PictureQuality>& pictures, const QualitySetting& setting);

/// A row for each pair: photo, painting and the results.
ContactSheet QualitySheet(const std::vector<PictureQuality>& pictures,
                          const QualitySetting& setting);

}  // namespace pastiche
