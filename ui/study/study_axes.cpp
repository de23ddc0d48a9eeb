#include "ui/study/study_axes.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include "core/recipe/recipe_fields.h"
#include "core/recipe/recipe_names.h"
#include "core/recipe/smoothness.h"
#include "ui/document/field_texts.h"
#include "ui/settings/list_text.h"
#include "ui/settings/preset_shelf.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

#define AXIS_TR(text) QT_TRANSLATE_NOOP("pastiche::StudyAxes", text)

QString Tr(const char* text) { return QCoreApplication::translate("pastiche::StudyAxes", text); }

QString ToQString(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What an artist turns first; the others follow in the order of the table.
constexpr const char* kFirst[] = {"balance",    "style_scale", "color", "figures",
                                  "smoothness", "start",       "seed",  "preset"};

/// Pictures of so few pixels and steps do not show these.
constexpr std::string_view kLeftOut[] = {"size", "enlarge", "iterations"};

/// What to try where a weight is 0, as far as it has been seen to do something.
constexpr std::pair<std::string_view, double> kFirstSteps[] = {
    {"tv", 2}, {"edge_smoothness", 150}, {"roughness_weight", kRoughnessWeight}};
constexpr double kFirstStep = 1e-3;

constexpr Range<double> kBalanceRange{0, 1e6};
constexpr int kSignificant = 3;

double FirstStepOf(std::string_view name) {
  for (const auto& [field, step] : kFirstSteps) {
    if (field == name) return step;
  }
  return kFirstStep;
}

/// Three digits say enough of a number beside others.
QString Digits(double value) { return QString::number(value, 'g', kSignificant); }
QString Digits(int value) { return QString::number(value); }
QString Digits(std::uint64_t value) { return QString::number(value); }

std::vector<double> Around(const NumberField<double>& field, double present) {
  const Range<double>& range = field.range;
  constexpr double kMuch = 0.1;
  if (range.max <= 1 && (present == 0 || present >= kMuch)) {
    return {range.min, (range.min + range.max) / 2, range.max, present};
  }
  if (present == 0) return {0, FirstStepOf(field.name), 10 * FirstStepOf(field.name)};
  // A weight, or what is seen by doubling it.
  const double step = range.max >= 1e6 ? 10 : 2;
  return {present / step, present, present * step};
}
std::vector<int> Around(const NumberField<int>& /*field*/, int present) {
  return {present / 2, present, present * 2};
}
/// A seed has no neighbours: any other will do.
std::vector<std::uint64_t> Around(const NumberField<std::uint64_t>& field, std::uint64_t present) {
  const std::uint64_t first = std::min(present, field.range.max - 3);
  return {first, first + 1, first + 2, first + 3};
}

/// As a list that can be read again: each once, in their order.
template <class T>
QString ListOf(const NumberField<T>& field, std::vector<T> numbers) {
  std::sort(numbers.begin(), numbers.end());
  QStringList texts;
  for (const T number : numbers) {
    const QString text = Digits(number);
    if (field.Allows(number) && !texts.contains(text)) texts.append(text);
  }
  return NumberList(texts);
}

bool ReadNumber(QString text, double* number) {
  static const QRegularExpression kDecimalComma("(?<=[0-9]),(?=[0-9])");
  bool read = false;
  *number = text.replace(kDecimalComma, QStringLiteral(".")).toDouble(&read);
  return read;
}
bool ReadNumber(const QString& text, int* number) {
  bool read = false;
  *number = text.toInt(&read);
  return read;
}
bool ReadNumber(const QString& text, std::uint64_t* number) {
  bool read = false;
  *number = text.toULongLong(&read);
  return read;
}

template <class T>
AxisValues ReadNumbers(const NumberField<T>& field, const QString& label, const QString& text,
                       const std::function<void(Recipe&, T)>& set) {
  AxisValues read;
  QStringList seen;
  for (const QString& part : PartsOf(text, DecimalComma())) {
    T number{};
    if (!ReadNumber(part, &number)) {
      return {{},
              std::is_integral_v<T> ? Tr(AXIS_TR("“%1” is no whole number: type numbers as %2."))
                                          .arg(part, NumberList({"1", "2", "3"}))
                                    : Tr(AXIS_TR("“%1” is no number: type numbers as %2."))
                                          .arg(part, NumberList({"0.5", "1", "2"}))};
    }
    if (const Result<void> valid = CheckValue(field, number, label.toStdString()); !valid) {
      return {{}, Translated(valid.error().message)};
    }
    const QString shown = NumberList({part});
    if (seen.contains(shown)) continue;
    seen.append(shown);
    read.values.push_back({shown, [set, number](Recipe& recipe) { set(recipe, number); }});
  }
  return read;
}

template <class T>
StudyAxis NumberAxis(const NumberField<T>& field, const QString& label, const QString& help,
                     const std::function<std::vector<T>(const Recipe&)>& around,
                     const std::function<void(Recipe&, T)>& set) {
  StudyAxis axis;
  axis.key = ToQString(field.name);
  axis.label = label;
  axis.help = help;
  axis.offer = [field, around](const Recipe& recipe) { return ListOf(field, around(recipe)); };
  axis.read = [field, label, set](const QString& text) {
    AxisValues read = ReadNumbers<T>(field, label, text, set);
    if (!read.problem.isEmpty()) return read;
    if (read.values.empty()) return AxisValues{{}, Tr(AXIS_TR("Type at least one number."))};
    return read;
  };
  return axis;
}

/// Of what a field may ask for before it has a part in the picture, the first thing that does.
void GiveItAPart(FieldMatters matters, Recipe& recipe) {
  if (matters(recipe)) return;
  constexpr void (*kWays[])(Recipe&) = {
      [](Recipe& r) { r.start = Start::kNoise; },
      [](Recipe& r) { r.start = Start::kContent; },
      [](Recipe& r) { r.optimizer = OptimizerKind::kAdam; },
      [](Recipe& r) { r.optimizer = OptimizerKind::kLbfgs; },
      [](Recipe& r) { r.roughness_weight = kRoughnessWeight; },
      [](Recipe& r) { r.scales = Scales::Kind::kAuto; },
  };
  for (const auto way : kWays) {
    Recipe other = recipe;
    way(other);
    if (!matters(other)) continue;
    recipe = other;
    return;
  }
}

StudyAxis BalanceAxis() {
  const NumberField<double> field{"balance", nullptr, ChangeCost::kReweight, kBalanceRange};
  return NumberAxis<double>(
      field, Tr(AXIS_TR("Balance")),
      Tr(AXIS_TR("How much of the photo stays: its weight over the painting's. Less shows more of\n"
                 "the painting.")),
      [](const Recipe& recipe) -> std::vector<double> {
        const double ratio = recipe.beta > 0 ? recipe.alpha / recipe.beta : 1;
        if (ratio <= 0) return {0, 1e-4, 1e-3};
        if (ratio > kBalanceRange.max) return {kBalanceRange.max / 10, kBalanceRange.max};
        return {ratio / 10, ratio * 0.3, ratio, ratio * 3, ratio * 10};
      },
      [](Recipe& recipe, double ratio) {
        if (recipe.beta <= 0) recipe.beta = 1;
        recipe.alpha = ratio * recipe.beta;
      });
}

StudyAxis SmoothnessAxis() {
  const NumberField<int> field{"smoothness", nullptr, ChangeCost::kReweight,
                               Range<int>{0, kSmoothest}};
  return NumberAxis<int>(
      field, Tr(AXIS_TR("Smoothness")),
      Tr(AXIS_TR("From 0, as it comes, to 5, calm: the positions of the slider.")),
      [](const Recipe& recipe) -> std::vector<int> {
        return {0, kSmoothest / 2, kSmoothest, SmoothnessOf(recipe)};
      },
      [](Recipe& recipe, int position) { SetSmoothness(position, recipe); });
}

StudyAxis PresetAxis(const std::vector<Preset>& presets) {
  StudyAxis axis;
  axis.key = QStringLiteral("preset");
  axis.label = Tr(AXIS_TR("Preset"));
  axis.help = Tr(AXIS_TR("All settings at once, as a preset has them."));
  axis.sets_all = true;
  int offered_so_far = 0;
  for (const Preset& preset : presets) {
    const bool offered = !preset.published && offered_so_far < kMostAxisValues / 2;
    offered_so_far += offered ? 1 : 0;
    // An own one may be called as one that is shipped; cells are known by their names.
    const QString title = TitleOf(preset);
    QString text = title;
    const auto is_taken = [&](const AxisValue& other) { return other.text == text; };
    for (int number = 2; std::any_of(axis.choices.begin(), axis.choices.end(), is_taken);
         ++number) {
      text = title + QStringLiteral(" (%1)").arg(number);
    }
    axis.choices.push_back(
        {text, [preset](Recipe& recipe) { recipe = RecipeOf(preset, recipe); }, offered});
  }
  return axis;
}

template <class T>
void AddAxis(const NumberField<T>& field, std::vector<StudyAxis>* axes) {
  StudyAxis axis = NumberAxis<T>(
      field, FieldLabel(field.name), FieldHelp(field.name),
      [field](const Recipe& recipe) { return Around(field, recipe.*field.member); },
      [member = field.member](Recipe& recipe, T value) { recipe.*member = value; });
  axis.prepare = [matters = field.matters](Recipe& recipe) { GiveItAPart(matters, recipe); };
  axes->push_back(std::move(axis));
}

template <class E>
requires std::is_enum_v<E>
void AddAxis(const Field<E>& field, std::vector<StudyAxis>* axes) {
  StudyAxis axis;
  axis.key = ToQString(field.name);
  axis.label = FieldLabel(field.name);
  axis.help = FieldHelp(field.name);
  for (const auto& [choice, name] : kChoices<E>) {
    AxisValue value{ChoiceLabel(choice), [member = field.member, choice = choice](Recipe& recipe) {
                      recipe.*member = choice;
                    }};
    // There need not be a picture for it.
    if constexpr (std::is_same_v<E, Start>) value.offered = choice != Start::kCustom;
    axis.choices.push_back(std::move(value));
  }
  axis.prepare = [matters = field.matters](Recipe& recipe) { GiveItAPart(matters, recipe); };
  axes->push_back(std::move(axis));
}

void AddAxis(const Field<bool>& field, std::vector<StudyAxis>* axes) {
  StudyAxis axis;
  axis.key = ToQString(field.name);
  axis.label = FieldLabel(field.name);
  axis.help = FieldHelp(field.name);
  for (const bool on : {false, true}) {
    axis.choices.push_back({on ? Tr(AXIS_TR("on")) : Tr(AXIS_TR("off")),
                            [member = field.member, on](Recipe& recipe) { recipe.*member = on; }});
  }
  axes->push_back(std::move(axis));
}

/// Layers, lists and files are neither numbers nor choices.
template <class Other>
void AddAxis(const Other& /*field*/, std::vector<StudyAxis>* /*axes*/) {}

}  // namespace

std::vector<StudyAxis> StudyAxes(const std::vector<Preset>& presets) {
  std::vector<StudyAxis> all = {BalanceAxis(), SmoothnessAxis()};
  if (!presets.empty()) all.push_back(PresetAxis(presets));
  ForEachRecipeField([&](const auto& field) {
    if (std::find(std::begin(kLeftOut), std::end(kLeftOut), field.name) == std::end(kLeftOut)) {
      AddAxis(field, &all);
    }
  });
  const auto rank = [](const StudyAxis& axis) {
    return std::find(std::begin(kFirst), std::end(kFirst), axis.key);
  };
  for (StudyAxis& axis : all) axis.common = rank(axis) != std::end(kFirst);
  std::stable_sort(all.begin(), all.end(),
                   [&](const StudyAxis& a, const StudyAxis& b) { return rank(a) < rank(b); });
  return all;
}

QString NumberList(QStringList numbers) {
  if (!DecimalComma()) return numbers.join(QStringLiteral(", "));
  return numbers.replaceInStrings(QStringLiteral("."), QStringLiteral(",")).join("; ");
}

QString ValueName(const StudyAxis& axis, const AxisValue& value) {
  const QString form = axis.choices.empty() ? Tr(AXIS_TR("%1 %2")) : Tr(AXIS_TR("%1: %2"));
  return form.arg(axis.label, value.text);
}

}  // namespace pastiche
