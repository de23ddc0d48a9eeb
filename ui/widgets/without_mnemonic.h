#pragma once

#include <QString>

namespace pastiche {

/// What is read of an action's or a button's text: "Start" for "&Start", and also for "开始(&S)",
/// which is how a mnemonic is given in a script that has no such letter.
QString WithoutMnemonic(QString text);

}  // namespace pastiche
