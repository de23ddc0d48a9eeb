// The layers of the panel: sixteen with two ticks each, five rows, three sets.

#include <string>

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

#include "core/recipe/recipe_fields.h"
#include "tests/ui/settings/settings_fixture.h"
#include "tests/ui/ui_test_support.h"
#include "ui/document/field_texts.h"
#include "ui/settings/layer_blocks.h"
#include "ui/settings/settings_panel.h"
#include "ui/widgets/scientific_spin_box.h"

namespace pastiche {
namespace {

TEST_F(SettingsTest, AllSixteenLayersHaveBothTicksAsGatys) {
  const Recipe defaults;
  for (int layer = 0; layer < kLayerCount; ++layer) {
    const std::string name(kLayerNames[layer]);
    EXPECT_EQ(Get<QCheckBox>(("content_" + name).c_str())->isChecked(), name == "conv4_2") << name;
    EXPECT_EQ(Get<QCheckBox>(("style_" + name).c_str())->isChecked(), name.ends_with("_1")) << name;
  }
  EXPECT_EQ(document_.recipe(), defaults);
}

TEST_F(SettingsTest, EachTickWritesItsOwnLayer) {
  for (int layer = 0; layer < kLayerCount; ++layer) {
    const std::string name(kLayerNames[layer]);
    const Recipe before = document_.recipe();
    auto* content = Get<QCheckBox>(("content_" + name).c_str());
    content->click();
    EXPECT_EQ(document_.recipe().content_layers[layer] > 0, content->isChecked()) << name;
    EXPECT_NE(document_.recipe().content_layers, before.content_layers) << name;
    EXPECT_EQ(document_.recipe().style_layers, before.style_layers) << name;
    auto* style = Get<QCheckBox>(("style_" + name).c_str());
    style->click();
    EXPECT_EQ(document_.recipe().style_layers[layer] > 0, style->isChecked()) << name;
    EXPECT_NE(document_.recipe().style_layers, before.style_layers) << name;
  }
  Get<QPushButton>("layers_gatys")->click();
  EXPECT_EQ(document_.recipe(), Recipe());
  EXPECT_TRUE(Get<QCheckBox>("content_conv4_2")->isChecked());
}

TEST_F(SettingsTest, WeightsAreShownForTickedLayersInTheSameWidth) {
  const int before = panel_.minimumSizeHint().width();
  auto* ticked = Get<ScientificSpinBox>("style_conv1_1_weight");
  auto* unticked = Get<ScientificSpinBox>("style_conv1_2_weight");
  EXPECT_FALSE(ticked->isVisible());
  Get<QCheckBox>("show_weights")->click();
  HandleEvents();
  EXPECT_TRUE(ticked->isVisible());
  EXPECT_EQ(ticked->text(), "0.2");
  EXPECT_FALSE(unticked->isVisible());
  EXPECT_LE(panel_.minimumSizeHint().width(), before);
  Get<QCheckBox>("style_conv1_2")->click();
  EXPECT_TRUE(unticked->isVisible());
  EXPECT_EQ(unticked->text(), "0.167");
}

TEST_F(SettingsTest, ABlockIsTickedAsOne) {
  for (int block = 0; block < kBlockCount; ++block) {
    auto* tick = Get<QCheckBox>(qPrintable(QString("block_%1").arg(block + 1)));
    auto* weight = Get<QSlider>(qPrintable(QString("block_%1_weight").arg(block + 1)));
    EXPECT_TRUE(tick->isChecked());
    EXPECT_EQ(weight->value(), 0) << "the default is in the middle";
    tick->click();
    EXPECT_EQ(BlockWeight(document_.recipe().style_layers, block), 0);
    EXPECT_FALSE(weight->isEnabled());
    tick->click();
    EXPECT_EQ(document_.recipe(), Recipe());
  }
}

TEST_F(SettingsTest, ABlocksWeightIsItsLayersSum) {
  Get<QCheckBox>("style_conv3_2")->click();
  const LayerWeights before = document_.recipe().style_layers;
  auto* weight = Get<QSlider>("block_3_weight");
  const int steps = document_.steps().count();
  QTest::mousePress(weight, Qt::LeftButton, {}, {weight->width() / 2, weight->height() / 2});
  for (int position : {3, 5, 7, 10}) weight->setValue(position);
  QTest::mouseRelease(weight, Qt::LeftButton, {}, {weight->width() / 2, weight->height() / 2});
  const LayerWeights& after = document_.recipe().style_layers;
  EXPECT_EQ(document_.steps().count(), steps + 1) << "one drag is one step";
  weight->setValue(10);
  EXPECT_NEAR(BlockWeight(after, 2), 2, 1e-9);
  EXPECT_NEAR(after[4], after[5], 1e-12);
  for (int layer = 0; layer < kLayerCount; ++layer) {
    if (LayerBlock(layer) == 2) continue;
    EXPECT_EQ(after[layer], before[layer]) << layer;
  }
  document_.steps().undo();
  EXPECT_EQ(document_.recipe().style_layers, before);
}

TEST_F(SettingsTest, SetsOfLayersAreOneClickAndOneStep) {
  for (const auto& [name, set] : {std::pair{"layers_fine", LayerSet::kFineTexture},
                                  std::pair{"layers_large", LayerSet::kLargeShapes},
                                  std::pair{"layers_gatys", LayerSet::kGatys}}) {
    const int steps = document_.steps().count();
    Get<QPushButton>(name)->click();
    Recipe expected;
    UseLayerSet(set, expected);
    EXPECT_EQ(document_.recipe(), expected) << name;
    EXPECT_EQ(document_.steps().count(), steps + 1) << name;
  }
  Recipe fine;
  Recipe large;
  UseLayerSet(LayerSet::kFineTexture, fine);
  UseLayerSet(LayerSet::kLargeShapes, large);
  EXPECT_EQ(LayerBlock(DeepestLayer(fine.style_layers)), 1);
  EXPECT_GT(BlockWeight(large.style_layers, 3), BlockWeight(large.style_layers, 0));
}

TEST_F(SettingsTest, LargeFormsSayThatTheyWaitForFigures) {
  auto* notice = Get<QLabel>("large_forms_notice");
  EXPECT_TRUE(notice->isVisible());
  document_.Set(&Recipe::figures, 0.5);
  EXPECT_FALSE(notice->isVisible());
}

TEST_F(SettingsTest, ALayersWeightThatGoesOnChangingIsOneStep) {
  const LayerWeights before = document_.recipe().style_layers;
  auto* weight = Get<ScientificSpinBox>("style_conv1_1_weight");
  const int steps = document_.steps().count();
  for (int turn = 0; turn < 5; ++turn) weight->stepUp();
  EXPECT_EQ(document_.steps().count(), steps + 1);
  EXPECT_GT(document_.recipe().style_layers[0], before[0]);
  // Another layer's, or the same layer's of the photo, is another.
  Get<ScientificSpinBox>("style_conv2_1_weight")->stepUp();
  EXPECT_EQ(document_.steps().count(), steps + 2);
  Get<ScientificSpinBox>("content_conv4_2_weight")->stepUp();
  EXPECT_EQ(document_.steps().count(), steps + 3);
  for (int undone = 0; undone < 3; ++undone) document_.steps().undo();
  EXPECT_EQ(document_.recipe(), Recipe());
}

}  // namespace
}  // namespace pastiche
