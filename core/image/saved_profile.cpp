#include "core/image/saved_profile.h"

#include <algorithm>
#include <array>

#include <lcms2.h>

namespace pastiche {

std::vector<std::uint8_t> SavedProfile(void* profile) {
  cmsUInt32Number size = 0;
  if (profile == nullptr || cmsSaveProfileToMem(profile, nullptr, &size) == 0) return {};
  std::vector<std::uint8_t> bytes(size);
  if (cmsSaveProfileToMem(profile, bytes.data(), &size) == 0) return {};
  // Little CMS stamps the profile with the time of day. ICC.1:2010, 7.2.8: bytes 24 to 35 of the
  // header, big-endian.
  constexpr std::array<std::uint8_t, 12> kDate = {0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0};
  if (bytes.size() >= 36) std::copy(kDate.begin(), kDate.end(), bytes.begin() + 24);
  return bytes;
}

}  // namespace pastiche
