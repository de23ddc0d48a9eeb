#include "ui/study/study_axes.h"

#include <algorithm>
#include <random>
#include <set>

#include <gtest/gtest.h>

#include <QLocale>

#include "core/recipe/recipe_fields.h"
#include "core/recipe/smoothness.h"
#include "tests/support/random_recipe.h"

namespace pastiche {
namespace {

Preset PresetOf(const char* name, double alpha) {
  Preset preset;
  preset.name = name;
  preset.title = name;
  preset.own = true;
  preset.recipe.alpha = alpha;
  return preset;
}

StudyAxis Axis(const QString& key, const std::vector<Preset>& presets = {}) {
  for (const StudyAxis& axis : StudyAxes(presets)) {
    if (axis.key == key) return axis;
  }
  ADD_FAILURE() << "there is no axis " << key.toStdString();
  return {};
}

std::vector<QString> TextsOf(const AxisValues& values) {
  std::vector<QString> texts;
  for (const AxisValue& value : values.values) texts.push_back(value.text);
  return texts;
}

TEST(StudyAxes, AreAllNumbersAndChoicesOfTheRecipe) {
  std::set<QString> keys;
  for (const StudyAxis& axis : StudyAxes({PresetOf("one", 1)})) {
    EXPECT_TRUE(keys.insert(axis.key).second) << axis.key.toStdString();
    EXPECT_FALSE(axis.label.isEmpty()) << axis.key.toStdString();
    EXPECT_FALSE(axis.help.isEmpty()) << axis.key.toStdString();
  }
  std::set<QString> wanted = {"balance", "smoothness", "preset"};
  ForEachRecipeField([&](const auto& field) {
    using Value = std::remove_cvref_t<decltype(Recipe().*field.member)>;
    if constexpr (std::is_arithmetic_v<Value> || std::is_enum_v<Value>) {
      wanted.insert(QString::fromStdString(std::string(field.name)));
    }
  });
  for (const char* small : {"size", "enlarge", "iterations"}) wanted.erase(small);
  EXPECT_EQ(keys, wanted);
  EXPECT_EQ(StudyAxes({}).front().key, "balance");
  EXPECT_EQ(StudyAxes({})[1].key, "style_scale");
}

/// In another language, while it lives.
class Speaking {
 public:
  explicit Speaking(const QLocale& locale) { QLocale::setDefault(locale); }
  ~Speaking() { QLocale::setDefault(before_); }

 private:
  QLocale before_;
};

const QLocale kGerman(QLocale::German, QLocale::Germany);

TEST(StudyAxes, InGermanACommaStandsBeforeDecimals) {
  const Speaking german(kGerman);
  const StudyAxis brush = Axis("style_scale");
  for (const char* text : {"0,5; 1", "0,5 1", "0,5, 1", "0,5;1,", "0.5; 1", "0,5; 0.5; 1"}) {
    const AxisValues read = brush.read(text);
    EXPECT_EQ(read.problem, "") << text;
    ASSERT_EQ(TextsOf(read), (std::vector<QString>{"0,5", "1"})) << text;
    Recipe recipe;
    read.values[0].change(recipe);
    EXPECT_EQ(recipe.style_scale, 0.5) << text;
  }
  for (const QString text : {"1,2,3", ",5", "1.000,5"}) {
    EXPECT_EQ(brush.read(text).problem,
              QString("“%1” is no number: type numbers as 0,5; 1; 2.").arg(text));
  }
  EXPECT_EQ(Axis("seed").read("1,5").problem, "“1,5” is no whole number: type numbers as 1; 2; 3.");
  EXPECT_EQ(TextsOf(Axis("seed").read("1; 2 3, 4")), (std::vector<QString>{"1", "2", "3", "4"}));
  Recipe recipe;
  recipe.style_scale = 0.5;
  EXPECT_EQ(brush.offer(recipe), "0,25; 0,5; 1");
  EXPECT_EQ(TextsOf(brush.read(brush.offer(recipe))), (std::vector<QString>{"0,25", "0,5", "1"}));
}

TEST(StudyAxes, ChineseCommasStandBetweenNumbers) {
  for (const QLocale& locale : {QLocale::c(), QLocale(QLocale::Chinese), kGerman}) {
    const Speaking speaking(locale);
    const AxisValues read = Axis("style_scale").read(QString::fromUtf8("1，2、4；8　16"));
    EXPECT_EQ(TextsOf(read), (std::vector<QString>{"1", "2", "4", "8", "16"}));
  }
}

TEST(StudyAxes, PresetsOfOneTitleAreToldApart) {
  const StudyAxis axis =
      Axis("preset", {PresetOf("one", 0.25), PresetOf("one", 0.5), PresetOf("one", 1)});
  ASSERT_EQ(axis.choices.size(), 3U);
  EXPECT_EQ(axis.choices[0].text, "one");
  EXPECT_EQ(axis.choices[1].text, "one (2)");
  EXPECT_EQ(axis.choices[2].text, "one (3)");
}

TEST(StudyAxes, WhatIsOfferedCanBeReadAndPainted) {
  std::mt19937 random(5);
  for (int i = 0; i < 200; ++i) {
    const Speaking speaking(i % 2 == 0 ? QLocale::c() : kGerman);
    const Recipe recipe = i == 0 ? Recipe() : RandomRecipe(random);
    for (const StudyAxis& axis : StudyAxes({PresetOf("one", 1), PresetOf("two", 2)})) {
      const AxisValues offered =
          axis.choices.empty() ? axis.read(axis.offer(recipe)) : AxisValues{axis.choices, {}};
      EXPECT_EQ(offered.problem, "") << axis.key.toStdString();
      EXPECT_GE(offered.values.size(), 2U) << axis.key.toStdString();
      EXPECT_LE(offered.values.size(), static_cast<std::size_t>(kMostAxisValues));
      for (const AxisValue& value : offered.values) {
        Recipe changed;
        value.change(changed);
        EXPECT_TRUE(Validate(changed)) << axis.key.toStdString() << value.text.toStdString();
      }
    }
  }
}

TEST(StudyAxes, AreAroundThePresentValue) {
  Recipe recipe;
  recipe.alpha = 3e-3;
  recipe.style_scale = 0.5;
  EXPECT_EQ(Axis("balance").offer(recipe), "0.0003, 0.0009, 0.003, 0.009, 0.03");
  EXPECT_EQ(Axis("style_scale").offer(recipe), "0.25, 0.5, 1");
  recipe.seed = 7;
  EXPECT_EQ(Axis("seed").offer(recipe), "7, 8, 9, 10");
  recipe.style_scale = 16;
  EXPECT_EQ(Axis("style_scale").offer(recipe), "8, 16") << "32 would be out of range";
}

TEST(StudyAxes, ReadNumbersAndSetThem) {
  const AxisValues read = Axis("style_scale").read(" 0.5,1; 2 1 ");
  EXPECT_EQ(read.problem, "");
  EXPECT_EQ(TextsOf(read), (std::vector<QString>{"0.5", "1", "2"}));
  Recipe recipe;
  read.values[0].change(recipe);
  EXPECT_EQ(recipe.style_scale, 0.5);
  recipe.style_scale = 1;
  EXPECT_EQ(recipe, Recipe()) << "nothing else is changed";

  Axis("balance").read("0.02").values[0].change(recipe);
  EXPECT_DOUBLE_EQ(recipe.alpha / recipe.beta, 0.02);
  Axis("smoothness").read("3").values[0].change(recipe);
  EXPECT_EQ(SmoothnessOf(recipe), 3);
}

TEST(StudyAxes, SayWhatIsWrongWithAList) {
  const auto problem = [](const QString& key, const QString& text) {
    const AxisValues read = Axis(key).read(text);
    EXPECT_TRUE(read.values.empty());
    return read.problem;
  };
  EXPECT_EQ(problem("style_scale", ""), "Type at least one number.");
  EXPECT_EQ(problem("style_scale", "0.5, broad"),
            "“broad” is no number: type numbers as 0.5, 1, 2.");
  EXPECT_EQ(problem("seed", "1, 1.5"), "“1.5” is no whole number: type numbers as 1, 2, 3.");
  EXPECT_EQ(problem("style_scale", "1, 20"), "Brush size must be above 0 and at most 16, not 20");
  EXPECT_EQ(problem("smoothness", "6"), "Smoothness must be from 0 to 5, not 6");
  EXPECT_FALSE(problem("style_scale", "nan").isEmpty());
}

TEST(StudyAxes, PrepareSettingsSuchThatTheyHaveAPart) {
  ForEachRecipeField([&](const auto& field) {
    for (const StudyAxis& axis : StudyAxes({})) {
      if (axis.key.toStdString() != field.name) continue;
      for (const OptimizerKind optimizer : {OptimizerKind::kLbfgs, OptimizerKind::kAdam}) {
        for (const Start start : {Start::kNoise, Start::kContent}) {
          Recipe recipe;
          recipe.optimizer = optimizer;
          recipe.start = start;
          recipe.roughness_weight = 0;
          recipe.scales = Scales::Kind::kFlat;
          const Recipe before = recipe;
          axis.prepare(recipe);
          EXPECT_TRUE(field.matters(recipe)) << field.name;
          if (field.matters(before)) {
            EXPECT_EQ(recipe, before) << field.name;
          }
        }
      }
    }
  });
}

TEST(StudyAxes, APresetSetsAllButTheSize) {
  const StudyAxis axis = Axis("preset", {PresetOf("one", 0.25), PresetOf("two", 0.5)});
  EXPECT_TRUE(axis.sets_all);
  ASSERT_EQ(axis.choices.size(), 2U);
  Recipe recipe;
  recipe.size = 777;
  recipe.tv = 9;
  axis.choices[1].change(recipe);
  EXPECT_EQ(recipe.alpha, 0.5);
  EXPECT_EQ(recipe.tv, 0);
  EXPECT_EQ(recipe.size, 777);
}

TEST(StudyAxes, NameTheirValues) {
  const StudyAxis brush = Axis("style_scale");
  EXPECT_EQ(ValueName(brush, brush.read("0.5").values[0]), "Brush size 0.5");
  const StudyAxis colors = Axis("color");
  EXPECT_EQ(ValueName(colors, colors.choices[1]), "Colours: The photo's");
}

}  // namespace
}  // namespace pastiche
