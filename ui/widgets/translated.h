#pragma once

#include <QString>

#include "core/base/message.h"

namespace pastiche {

/// A sentence of the core in the language of the program, or in English where it has no
/// translation. The one way of such a sentence into the window. Texts are looked up in the context
/// "core".
QString Translated(const Message& message);

}  // namespace pastiche
