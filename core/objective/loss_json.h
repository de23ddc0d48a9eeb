#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/objective/loss_terms.h"

/// Losses as every JSON of the program writes them.
namespace pastiche {

/// {"total", "content", "style", "tv"}, and "roughness", "edge_smoothness" and "range" where there
/// is some.
nlohmann::ordered_json TermsToJson(const LossTerms& loss);
/// {"conv4_2": {"content": x}, "conv1_1": {"style": x}, ...}: the layers in use.
nlohmann::ordered_json LayersToJson(const LayerLosses& losses);

/// The inverses. Throw nlohmann::json::exception where the JSON is another.
LossTerms TermsFromJson(const nlohmann::ordered_json& json);
LayerLosses LayersFromJson(const nlohmann::ordered_json& json);

}  // namespace pastiche
