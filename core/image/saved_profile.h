#pragma once

#include <cstdint>
#include <vector>

namespace pastiche {

/// The bytes of a profile that Little CMS made (a cmsHPROFILE); empty where there is none, or no
/// memory for it. Its date is a fixed one, so that the same picture is the same file.
std::vector<std::uint8_t> SavedProfile(void* profile);

}  // namespace pastiche
