#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

namespace pastiche {

/// Whether a comma is what stands before decimals, as in German.
bool DecimalComma();

/// The parts of a list that was typed: between them is white space, a comma or a semicolon, also
/// those of Chinese. With `decimal_comma` a comma before a digit belongs to its number.
QStringList PartsOf(const QString& text, bool decimal_comma = false);

/// The whole numbers of "600, 200" or "600 200"; none for a blank; nothing where the text is no
/// list of them.
std::optional<std::vector<int>> NumbersOf(const QString& text);

}  // namespace pastiche
