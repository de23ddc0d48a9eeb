#pragma once

#include <cstdint>

#include <QString>

#include "ui/settings/network_list.h"

namespace pastiche {

QString Megabytes(std::uint64_t bytes);

/// What a person calls a network.
QString NameOf(const ListedNetwork& listed);

/// Where it is, and how much of it.
QString StateText(const ListedNetwork& listed);

/// Licence, source, size and file, a line each, as far as there is such.
QString FactsText(const ListedNetwork& listed);

}  // namespace pastiche
