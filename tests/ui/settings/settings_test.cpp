// What holds for all settings, and those that have no file of their own.

#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>

#include "core/recipe/presets.h"
#include "core/recipe/recipe_fields.h"
#include "core/recipe/recipe_json.h"
#include "tests/support/random_recipe.h"
#include "tests/support/weight_files.h"
#include "tests/ui/held_pool.h"
#include "tests/ui/settings/settings_fixture.h"
#include "tests/ui/ui_test_support.h"
#include "ui/document/field_texts.h"
#include "ui/document/qt_image.h"
#include "ui/pictures/picture_well.h"
#include "ui/pictures/start_picker.h"
#include "ui/settings/list_text.h"
#include "ui/settings/network_box.h"
#include "ui/settings/recipe_form.h"
#include "ui/settings/settings_panel.h"
#include "ui/widgets/picture_chip.h"
#include "ui/widgets/scientific_spin_box.h"
#include "ui/widgets/section.h"
#include "ui/widgets/side_panel.h"

namespace pastiche {
namespace {

TEST_F(SettingsTest, TheStartPickerChoosesAndShows) {
  const std::pair<const char*, Start> choices[] = {{"start_painting", Start::kStyle},
                                                   {"start_noise", Start::kNoise},
                                                   {"start_custom", Start::kCustom},
                                                   {"start_photo", Start::kContent}};
  for (const auto& [name, start] : choices) {
    Get<QToolButton>(name)->click();
    EXPECT_EQ(document_.recipe().start, start) << name;
    EXPECT_TRUE(Get<QToolButton>(name)->isChecked()) << name;
    EXPECT_EQ(Get<QLineEdit>("seed")->isVisible(), start == Start::kNoise) << name;
    EXPECT_EQ(panel_.start_picker()->well()->isVisible(), start == Start::kCustom) << name;
  }
  document_.Set(&Recipe::start, Start::kNoise);
  EXPECT_TRUE(Get<QToolButton>("start_noise")->isChecked());
}

TEST_F(SettingsTest, SeedsAreTypedAndRolled) {
  Get<QToolButton>("start_noise")->click();
  auto* seed = Get<QLineEdit>("seed");
  seed->selectAll();
  QTest::keyClicks(seed, "18446744073709551615");
  EXPECT_EQ(document_.recipe().seed, 18446744073709551615ULL);
  Get<QToolButton>("new_seed")->click();
  const std::uint64_t rolled = document_.recipe().seed;
  EXPECT_NE(rolled, 18446744073709551615ULL);
  EXPECT_EQ(seed->text(), QString::number(rolled));
  Get<QToolButton>("new_seed")->click();
  EXPECT_NE(document_.recipe().seed, rolled);
}

TEST_F(SettingsTest, NumbersHaveRoomForAllTheirDigits) {
  auto* box = Get<ScientificSpinBox>("ratio_spin_box");
  box->setValue(1.096e-5);
  EXPECT_EQ(box->text(), "1.096e-05");
  HandleEvents();
  for (ScientificSpinBox* number : panel_.findChildren<ScientificSpinBox*>()) {
    const auto* line = number->findChild<QLineEdit*>();
    number->resize(number->minimumSizeHint());
    HandleEvents();
    const bool weight = number->objectName().endsWith("_weight");
    EXPECT_GE(line->width(),
              line->fontMetrics().horizontalAdvance(weight ? "8.88e-08" : "8.888e-08"))
        << number->objectName().toStdString();
  }
}

TEST_F(SettingsTest, AFileThatIsNoNetworkIsRefusedWhenItIsChosen) {
  const QTemporaryDir folder;
  QFile file(folder.filePath("notes.pth"));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("no tensors at all");
  file.close();
  NetworkBox* box = panel_.network_box();
  QSignalSpy refused(box, &NetworkBox::Refused);
  box->UseFile(ToPath(file.fileName()));
  EXPECT_TRUE(box->checking());
  ASSERT_TRUE(WaitFor([&] { return !box->checking(); }));
  ASSERT_EQ(refused.size(), 1);
  EXPECT_TRUE(refused[0][0].toString().contains("notes.pth"));
  EXPECT_EQ(document_.recipe().network, "builtin");
  EXPECT_EQ(box->currentText(), "Built-in");
}

TEST_F(SettingsTest, AFileThatIsLookedAtLeavesTheKeyboardWhereItIs) {
  const QTemporaryDir folder;
  const QString path = folder.filePath("small.safetensors");
  WriteSafetensors(path.toStdString(), RandomLayers({2, 3, 4, 5, 6}, 16, LayerName));
  panel_.show();
  ASSERT_TRUE(WaitFor([this] { return panel_.isActiveWindow(); }));
  NetworkBox* box = panel_.network_box();
  box->setFocus();
  {
    const HeldPool held;
    box->UseFile(ToPath(path));
    HandleEvents();
    EXPECT_TRUE(box->hasFocus());
    EXPECT_EQ(box->currentIndex(), -1) << "what is chosen is not known yet";
    EXPECT_EQ(box->placeholderText(), "Looking at it…");
  }
  ASSERT_TRUE(WaitFor([&] { return !box->checking(); }));
  EXPECT_TRUE(box->hasFocus());
  EXPECT_EQ(box->currentText(), "small.safetensors");
}

TEST_F(SettingsTest, AFileThatIsANetworkIsChosen) {
  const QTemporaryDir folder;
  const QString path = folder.filePath("small.safetensors");
  WriteSafetensors(path.toStdString(), RandomLayers({2, 3, 4, 5, 6}, 16, LayerName));
  NetworkBox* box = panel_.network_box();
  box->UseFile(ToPath(path));
  ASSERT_TRUE(WaitFor([&] { return !box->checking(); }));
  EXPECT_EQ(document_.recipe().network, path.toStdString());
  EXPECT_EQ(box->currentText(), "small.safetensors");
}

TEST_F(SettingsTest, ScalesAreChosenAndAListIsShown) {
  auto* scales = Get<QComboBox>("scales");
  EXPECT_EQ(scales->currentText(), "Coarse to fine");
  EXPECT_EQ(scales->count(), 3);
  scales->setCurrentIndex(2);
  Q_EMIT scales->activated(2);
  EXPECT_EQ(document_.recipe().scales, Scales(Scales::Kind::kOctaves));
  scales->setCurrentIndex(1);
  Q_EMIT scales->activated(1);
  EXPECT_EQ(document_.recipe().scales, Scales(Scales::Kind::kFlat));
  document_.Set(&Recipe::scales, Scales(Scales::Kind::kListed, {128, 256}));
  EXPECT_EQ(scales->currentText(), "128, 256");
  Q_EMIT scales->activated(scales->currentIndex());
  EXPECT_EQ(document_.recipe().scales, Scales(Scales::Kind::kListed, {128, 256}));
  scales->setCurrentIndex(0);
  Q_EMIT scales->activated(0);
  EXPECT_EQ(document_.recipe().scales, Scales());
  EXPECT_EQ(scales->count(), 3);
}

TEST_F(SettingsTest, NumbersGoBothWays) {
  Get<QSpinBox>("iterations")->setValue(77);
  EXPECT_EQ(document_.recipe().iterations, 77);
  document_.Set(&Recipe::scale_iterations, {600, 200});
  EXPECT_EQ(document_.recipe().scale_iterations, (std::vector<int>{600, 200}));
  Get<QSpinBox>("iterations")->setValue(78);
  EXPECT_EQ(document_.recipe().scale_iterations, std::vector<int>{});
  Get<ScientificSpinBox>("tv")->setValue(2.5);
  EXPECT_DOUBLE_EQ(document_.recipe().tv, 2.5);
  Get<QSlider>("figures")->setValue(5);
  EXPECT_DOUBLE_EQ(document_.recipe().figures, 0.25);
  document_.Set(&Recipe::figures, 0.5);
  EXPECT_EQ(Get<QSlider>("figures")->value(), 10);
  const auto hint = [this] {
    for (const QLabel* label : panel_.findChildren<QLabel*>()) {
      if (label->text() == "Large forms" && label->property("block") == 4) return true;
    }
    return false;
  };
  EXPECT_TRUE(hint());
  document_.Set(&Recipe::figures, 0);
  EXPECT_FALSE(hint()) << "ticks of the fifth block have no effect";
  Get<QSlider>("smoothness")->setValue(3);
  EXPECT_DOUBLE_EQ(document_.recipe().roughness, 0.5);
  EXPECT_GT(document_.recipe().roughness_weight, 0);
  Get<QSlider>("smoothness")->setValue(0);
  EXPECT_EQ(document_.recipe().roughness_weight, 0);
  document_.Set(&Recipe::roughness_weight, 1);
  document_.Set(&Recipe::roughness, 0.28);
  EXPECT_EQ(Get<QSlider>("smoothness")->value(), 5);
  document_.Set(&Recipe::adam_epsilon, 1e-6);
  EXPECT_EQ(Get<ScientificSpinBox>("adam_epsilon")->text(), "1e-06");
  Get<ScientificSpinBox>("adam_epsilon")->setValue(1e-8);
  EXPECT_NEAR(document_.recipe().adam_epsilon, 1e-8, 1e-12);
}

TEST_F(SettingsTest, FineLinesAreThoseOfAStartThatHasAny) {
  auto* slider = Get<QSlider>("start_detail");
  slider->setValue(slider->maximum());
  EXPECT_EQ(document_.recipe().start_detail, 1);
  document_.Set(&Recipe::start_detail, 0.5);
  EXPECT_EQ(slider->value(), slider->maximum() / 2);
  EXPECT_TRUE(slider->isEnabled());
  document_.Set(&Recipe::start, Start::kNoise);
  EXPECT_FALSE(slider->isEnabled());
  document_.Set(&Recipe::start, Start::kStyle);
  EXPECT_TRUE(slider->isEnabled());
  document_.Set(&Recipe::noise_ratio, 0.1);
  EXPECT_FALSE(slider->isEnabled());
}

TEST_F(SettingsTest, ASlidersHandleGoesToWhereTheMouseIsPressed) {
  auto* slider = Get<QSlider>("figures");
  slider->resize(220, slider->sizeHint().height());
  const int y = slider->height() / 2;
  const auto click = [&](int x) { QTest::mouseClick(slider, Qt::LeftButton, {}, {x, y}); };
  click(slider->width() - 2);
  EXPECT_DOUBLE_EQ(document_.recipe().figures, 1);
  click(2);
  EXPECT_DOUBLE_EQ(document_.recipe().figures, 0);
  click(slider->width() / 2);
  EXPECT_NEAR(document_.recipe().figures, 0.5, 0.051);
  QTest::mousePress(slider, Qt::LeftButton, {}, {2, y});
  QTest::mouseMove(slider, {slider->width() - 2, y});
  QTest::mouseRelease(slider, Qt::LeftButton, {}, {slider->width() - 2, y});
  EXPECT_DOUBLE_EQ(document_.recipe().figures, 1);
}

TEST_F(SettingsTest, TheLookComesFirstAndExpertIsClosed) {
  const SettingsPanel fresh(&document_);
  QStringList titles;
  for (const Section* section : fresh.findChildren<Section*>(Qt::FindDirectChildrenOnly)) {
    titles.append(section->findChild<QToolButton*>()->text());
  }
  EXPECT_EQ(titles, (QStringList{"Presets", "Balance", "Colours and brush", "Layers", "Variations",
                                 "Start from", "Size", "Expert"}));
  for (const char* closed : {"expert", "all_layers"}) {
    const auto* section = Find<Section>(fresh, closed);
    EXPECT_FALSE(section->findChild<QToolButton*>()->isChecked()) << closed;
  }
}

TEST_F(SettingsTest, TheBalanceStandsBetweenItsTwoPictures) {
  auto* photo = Get<PictureChip>("ratio_photo");
  auto* painting = Get<PictureChip>("ratio_painting");
  EXPECT_TRUE(photo->picture().isNull());
  const auto picture = [](const QColor& color) {
    auto made = std::make_shared<Picture>();
    made->image = std::make_shared<const Image>(ToImage(PlainImage({8, 6}, color)));
    made->thumbnail = PlainImage({8, 6}, color);
    return made;
  };
  document_.SetPhoto(picture(Qt::red));
  document_.SetPainting(picture(Qt::blue));
  EXPECT_EQ(photo->picture().pixelColor(1, 1), QColor(Qt::red));
  EXPECT_EQ(painting->picture().pixelColor(1, 1), QColor(Qt::blue));
  EXPECT_EQ(photo->grab().toImage().pixelColor(24, 24), QColor(Qt::red));
  EXPECT_GT(photo->x(), painting->x()) << "the slider's left end is the painting's";
  document_.SetPhoto(nullptr);
  EXPECT_TRUE(photo->picture().isNull());
}

TEST_F(SettingsTest, EachChoiceOfColoursSaysWhatItDoes) {
  auto* colors = Get<QComboBox>("color");
  auto* help = Get<QLabel>("color_help");
  QSet<QString> said;
  ASSERT_EQ(colors->count(), 5);
  for (int index = 0; index < colors->count(); ++index) {
    colors->setCurrentIndex(index);
    Q_EMIT colors->activated(index);
    EXPECT_EQ(document_.recipe().color, static_cast<ColorMode>(colors->itemData(index).toInt()));
    EXPECT_EQ(help->text(), colors->itemData(index, Qt::ToolTipRole).toString());
    said.insert(help->text());
  }
  EXPECT_EQ(said.size(), colors->count());
}

TEST_F(SettingsTest, ATextOfTwoLinesTakesNoRoomFromTheOthers) {
  auto* panel = new SettingsPanel(&document_);
  SidePanel side(panel);
  side.resize(side.minimumSizeHint().width(), 600);
  side.show();
  const auto* brush = Find<ScientificSpinBox>(*panel, "style_scale");
  for (const ColorMode mode : {ColorMode::kMatchLuminance, ColorMode::kKeepStyle,
                               ColorMode::kKeepLuminance, ColorMode::kKeepStyle}) {
    document_.Set(&Recipe::color, mode);
    // Until then all stands as it stood before.
    HandleEvents();
    // A layout asks for another where a text is as tall as its width makes it.
    EXPECT_TRUE(WaitFor([&] { return brush->height() >= brush->minimumSizeHint().height(); }))
        << brush->height();
  }
}

TEST_F(SettingsTest, BrushSizeGoesByOctavesAndByNumbers) {
  auto* slider = Get<QSlider>("style_scale_slider");
  auto* number = Get<ScientificSpinBox>("style_scale");
  EXPECT_EQ(slider->value(), 16) << "the painting's own size is in the middle";
  slider->setValue(0);
  EXPECT_DOUBLE_EQ(document_.recipe().style_scale, 0.25);
  EXPECT_EQ(number->text(), "0.25");
  slider->setValue(32);
  EXPECT_DOUBLE_EQ(document_.recipe().style_scale, 4);
  number->setValue(16);
  EXPECT_EQ(slider->value(), 32) << "what lies beyond stands at the end";
  EXPECT_DOUBLE_EQ(document_.recipe().style_scale, 16);
}

TEST_F(SettingsTest, EveryControlShowsTheDefaultsWithoutChangingThem) {
  document_.Set(&Recipe::iterations, 5);
  document_.Set(&Recipe::iterations, Recipe().iterations);
  EXPECT_EQ(document_.recipe(), Recipe());
}

TEST_F(SettingsTest, EveryFieldHasAControlATextAndAHelp) {
  const std::map<std::string_view, const char*> others = {{"content_layers", "content_conv4_2"},
                                                          {"style_layers", "style_conv1_1"},
                                                          {"start", "start_noise"}};
  ForEachRecipeField([&](const auto& field) {
    const std::string name(field.name);
    const auto other = others.find(field.name);
    const char* control = other == others.end() ? name.c_str() : other->second;
    EXPECT_EQ(panel_.findChildren<QWidget*>(control).size(), 1) << name;
    EXPECT_NE(FieldLabel(name), QString::fromStdString(name));
    EXPECT_FALSE(FieldHelp(name).isEmpty()) << name;
  });
}

/// What the controls show of a recipe, as far as they are rows of forms or layers.
Recipe Shown(const SettingsPanel& panel, const Recipe& otherwise) {
  Recipe shown = otherwise;
  for (const RecipeForm* form : panel.findChildren<RecipeForm*>()) form->ReadInto(shown);
  for (int layer = 0; layer < kLayerCount; ++layer) {
    for (const auto& [role, member] : {std::pair{"content_", &Recipe::content_layers},
                                       std::pair{"style_", &Recipe::style_layers}}) {
      const std::string name = role + std::string(kLayerNames[layer]);
      const bool ticked = Find<QCheckBox>(panel, name.c_str())->isChecked();
      const auto* weight = Find<ScientificSpinBox>(panel, (name + "_weight").c_str());
      (shown.*member)[layer] = ticked ? weight->value() : 0;
    }
  }
  shown.seed = Find<QLineEdit>(panel, "seed")->text().toULongLong();
  return shown;
}

TEST_F(SettingsTest, AnyRecipeIsShownAsItIsAndLeftAlone) {
  std::vector<Recipe> recipes;
  std::vector<Error> problems;
  for (const Preset& preset : LoadPresets(&problems)) recipes.push_back(preset.recipe);
  EXPECT_GE(recipes.size(), 7U);
  std::mt19937 random(5);
  for (int i = 0; i < 200; ++i) recipes.push_back(RandomRecipe(random));
  for (const Recipe& recipe : recipes) {
    document_.SetRecipe(recipe);
    ASSERT_EQ(document_.recipe(), recipe);
    // Of the fields without a row the form says nothing: they begin as the recipe has them.
    Recipe otherwise;
    otherwise.size = recipe.size;
    otherwise.enlarge = recipe.enlarge;
    otherwise.figures = recipe.figures;
    otherwise.start_detail = recipe.start_detail;
    otherwise.start = recipe.start;
    otherwise.scales = recipe.scales;
    otherwise.network = recipe.network;
    EXPECT_EQ(RecipeToJson(Shown(panel_, otherwise)), RecipeToJson(recipe));
    // Going through the controls without changing anything changes nothing.
    for (QLineEdit* line : panel_.findChildren<QLineEdit*>()) {
      if (!line->isEnabled()) continue;
      QTest::keyClick(line, Qt::Key_Return);
      Q_EMIT line->editingFinished();
    }
    ASSERT_EQ(RecipeToJson(document_.recipe()), RecipeToJson(recipe));
  }
}

TEST_F(SettingsTest, WhatTheRecipeDoesNotLookAtIsGreyed) {
  EXPECT_FALSE(Get<ScientificSpinBox>("adam_beta1")->isEnabled());
  EXPECT_TRUE(Get<QSpinBox>("lbfgs_history")->isEnabled());
  document_.Set(&Recipe::optimizer, OptimizerKind::kAdam);
  EXPECT_TRUE(Get<ScientificSpinBox>("adam_beta1")->isEnabled());
  EXPECT_FALSE(Get<QSpinBox>("lbfgs_history")->isEnabled());
}

TEST(NumbersOf, ReadsTheCommasOfEveryKeyboard) {
  for (const char* text : {"600, 200", "600 200", "600;200", "600，200", "600、200", "600；200"}) {
    EXPECT_EQ(NumbersOf(QString::fromUtf8(text)), (std::vector<int>{600, 200})) << text;
  }
  EXPECT_EQ(NumbersOf("600, x"), std::nullopt);
}

TEST_F(SettingsTest, IterationsSizeBySizeAreTyped) {
  auto* line = Get<QLineEdit>("scale_iterations");
  line->setText("600, 200,66");
  Q_EMIT line->editingFinished();
  EXPECT_EQ(document_.recipe().scale_iterations, (std::vector<int>{600, 200, 66}));
  EXPECT_EQ(line->text(), "600,200,66");
  line->setText("many");
  Q_EMIT line->editingFinished();
  EXPECT_EQ(line->text(), "600,200,66");
  line->setText("0");
  Q_EMIT line->editingFinished();
  EXPECT_EQ(document_.recipe().scale_iterations, (std::vector<int>{600, 200, 66}));
  // One number takes their place, in one step.
  const int steps = document_.steps().count();
  Get<QSpinBox>("iterations")->setValue(50);
  EXPECT_TRUE(document_.recipe().scale_iterations.empty());
  EXPECT_EQ(document_.steps().count(), steps + 1);
}

TEST_F(SettingsTest, ScalesOfOnesOwnAreTyped) {
  auto* scales = Get<QComboBox>("scales");
  scales->setEditText("128 300");
  Q_EMIT scales->lineEdit()->editingFinished();
  EXPECT_EQ(document_.recipe().scales, Scales(Scales::Kind::kListed, {128, 300}));
  scales->setEditText("300 128");
  Q_EMIT scales->lineEdit()->editingFinished();
  EXPECT_EQ(document_.recipe().scales, Scales(Scales::Kind::kListed, {128, 300}));
  EXPECT_EQ(scales->currentText(), "128, 300");
}

TEST_F(SettingsTest, TheWheelChangesNothingInPassing) {
  auto* iterations = Get<QSpinBox>("iterations");
  iterations->clearFocus();
  const QPointF middle(iterations->rect().center());
  QWheelEvent turn(middle, iterations->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                   Qt::NoModifier, Qt::NoScrollPhase, false);
  QCoreApplication::sendEvent(iterations, &turn);
  EXPECT_EQ(document_.recipe(), Recipe());
}

}  // namespace
}  // namespace pastiche
