#pragma once

#include <optional>

#include <QLocale>
#include <QString>

namespace pastiche {

/// A number of any size to so many significant digits, "0,0012" or "1,2e-07": in the locale's
/// decimals, without groups, and with an exponent that every keyboard has.
QString NumberText(double value, int digits, const QLocale& locale = {});

/// The number that a person typed: what NumberText writes, what the locale would, and a decimal
/// point or comma that is not the locale's, where that can be no group of thousands. Nothing where
/// it is none.
std::optional<double> NumberFrom(const QString& text, const QLocale& locale = {});

}  // namespace pastiche
