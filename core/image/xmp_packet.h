#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"

namespace pastiche {

/// A packet of XMP that holds a text of this program's own, in a namespace of its own. `text` is
/// UTF-8 without control characters. The same text gives the same packet.
Result<std::string> MakeXmp(const std::string& text);

/// The text of such a packet; empty for a packet of other things, which has no name of ours in it.
/// Whatever the other bytes are: what is no XMP, or longer or deeper than any that this program
/// writes, is an Error.
Result<std::string> TextOfXmp(std::string_view packet);

}  // namespace pastiche
