#pragma once

#include <optional>
#include <vector>

#include <QString>

namespace pastiche {

/// The whole numbers of "600, 200" or "600 200"; none for a blank; nothing where the text is no
/// list of them.
std::optional<std::vector<int>> NumbersOf(const QString& text);

}  // namespace pastiche
