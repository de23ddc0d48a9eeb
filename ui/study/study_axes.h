#pragma once

#include <functional>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/recipe/presets.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// What a setting is in the cells of one row, or one column, of a study.
struct AxisValue {
  /// "0.5", "The photo's".
  QString text;
  std::function<void(Recipe&)> change;
  /// Chosen unless the user says otherwise.
  bool offered = true;
};

/// Values that were read, or what is wrong with them.
struct AxisValues {
  std::vector<AxisValue> values = {};
  /// One line; empty where nothing is wrong.
  QString problem = {};
};

/// Of one side of a study.
inline constexpr int kMostAxisValues = 8;

/// What a study can vary along one side: a number or a choice of the recipe, or what the window has
/// in place of several (balance, smoothness, presets).
struct StudyAxis {
  /// The field's name in the table of the recipe, or "balance", "smoothness" or "preset".
  QString key;
  QString label;
  QString help;
  /// What there is to choose from; empty where numbers are typed.
  std::vector<AxisValue> choices = {};
  /// Of numbers: some around those of a recipe, as `read` reads them.
  std::function<QString(const Recipe&)> offer = {};
  /// Of numbers: reads a NumberList.
  std::function<AxisValues(const QString&)> read = {};
  /// Changes settings in which this has no part such that it has: noise, for its seed.
  std::function<void(Recipe&)> prepare = [](Recipe&) {};
  /// A value sets everything, so that the other side's has to come after it.
  bool sets_all = false;
  /// Turned by everybody, not by experts only.
  bool common = false;
};

/// What an artist turns first, then the others in the order of the recipe's table. Left out is what
/// a small picture does not show: the size, and how many iterations there are.
std::vector<StudyAxis> StudyAxes(const std::vector<Preset>& presets);

/// Numbers as a list that can be read again: "0.5, 1, 2", or "0,5; 1; 2" where a comma is what
/// stands before decimals.
QString NumberList(QStringList numbers);

/// "Brush size 0.5", "Colours: The photo's".
QString ValueName(const StudyAxis& axis, const AxisValue& value);

}  // namespace pastiche
