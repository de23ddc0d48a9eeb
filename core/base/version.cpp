#include "core/base/version.h"

namespace pastiche {

std::string_view Version() { return PASTICHE_VERSION; }

}  // namespace pastiche
