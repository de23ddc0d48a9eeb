#pragma once

#include <string>

#include "core/results/result_info.h"

namespace pastiche {

/// What a picture's file says of how it was painted (WriteOptions::text).
std::string SettingsTextOf(const ResultInfo& info);

}  // namespace pastiche
