#include "ui/settings/layer_rows.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include "ui/document/step_text.h"
#include "ui/settings/layer_blocks.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/jump_slider.h"
#include "ui/widgets/roving_focus.h"
#include "ui/widgets/spoken.h"

namespace pastiche {
namespace {

/// A slider goes over four decades around the weight that each of the five has by default.
constexpr double kMiddle = 0.2;
constexpr int kStepsPerDecade = 10;
constexpr int kHalf = 2 * kStepsPerDecade;

double WeightAt(int position) {
  return kMiddle * std::pow(10.0, static_cast<double>(position) / kStepsPerDecade);
}

int PositionOf(double weight) {
  return static_cast<int>(std::lround(
      std::clamp(std::log10(weight / kMiddle) * kStepsPerDecade, -1.0 * kHalf, 1.0 * kHalf)));
}

}  // namespace

LayerRows::LayerRows(Document* document, QWidget* parent)
    : QWidget(parent), document_(document), notice_(new QLabel) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(7);
  grid->setColumnStretch(1, 1);
  grid->addWidget(MakeSets(), 0, 0, 1, 2);
  for (int block = 0; block < kBlockCount; ++block) {
    rows_[block] = MakeRow(block);
    grid->addWidget(rows_[block].tick, block + 1, 0);
    grid->addWidget(rows_[block].weight, block + 1, 1);
  }
  std::vector<QWidget*> ticks;
  std::vector<QWidget*> weights;
  for (const Row& row : rows_) {
    ticks.push_back(row.tick);
    weights.push_back(row.weight);
  }
  RoveInColumn(this, ticks);
  RoveInColumn(this, weights);
  notice_->setObjectName("large_forms_notice");
  notice_->setProperty("role", "hint");
  notice_->setWordWrap(true);
  notice_->setText(tr("Large forms have no effect as long as Figures is at brushwork alone."));
  grid->addWidget(notice_, kBlockCount + 1, 0, 1, 2);
  connect(document_, &Document::Changed, this, &LayerRows::ShowRecipe);
  ShowRecipe();
}

LayerRows::Row LayerRows::MakeRow(int block) {
  const QString name = BlockName(block);
  auto* tick = Describe(new QCheckBox(name), tr("Painting's %1").arg(name), BlockHelp(block));
  tick->setObjectName(QStringLiteral("block_%1").arg(block + 1));
  auto* weight = Describe(new JumpSlider, tr("Weight of %1").arg(name),
                          tr("How much the painting's %1 counts beside the other rows.\n"
                             "Takes effect while the picture forms.")
                              .arg(name));
  weight->setObjectName(QStringLiteral("block_%1_weight").arg(block + 1));
  weight->setRange(-kHalf, kHalf);
  weight->setPageStep(kStepsPerDecade / 2);
  SetSpokenScale(weight, {WeightAt, PositionOf});
  connect(tick, &QCheckBox::toggled, this, [this, block](bool used) {
    SetStyle(WithBlock(document_->recipe().style_layers, block, used), {});
  });
  connect(weight, &QSlider::sliderPressed, document_, &Document::BeginGesture);
  connect(weight, &QSlider::sliderReleased, document_, &Document::EndGesture);
  connect(weight, &QSlider::valueChanged, this, [this, block](int position) {
    SetStyle(WithBlockWeight(document_->recipe().style_layers, block, WeightAt(position)),
             QStringLiteral("block %1").arg(block));
  });
  return {tick, weight};
}

QWidget* LayerRows::MakeSets() {
  auto* sets = new QWidget;
  auto* layout = new QHBoxLayout(sets);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  const auto add = [&](LayerSet set, const char* key, const QString& text, const QString& help) {
    auto* button = Describe(new QPushButton(text), tr("Layers: %1").arg(text), help);
    button->setObjectName(key);
    button->setProperty("role", "set");
    connect(button, &QPushButton::clicked, this, [this, set] {
      Recipe recipe = document_->recipe();
      UseLayerSet(set, recipe);
      document_->ChooseRecipe(recipe);
    });
    layout->addWidget(button, 1);
    return button;
  };
  auto* gatys =
      add(LayerSet::kGatys, "layers_gatys", tr("Gatys"),
          tr("The layers of Gatys, Ecker and Bethge (2016): content conv4_2, style conv1_1 to\n"
             "conv5_1 in equal parts."));
  auto* fine = add(LayerSet::kFineTexture, "layers_fine", tr("Fine texture"),
                   tr("The painting's colours and finest brushwork; shapes are the photo's."));
  auto* large =
      add(LayerSet::kLargeShapes, "layers_large", tr("Large shapes"),
          tr("The painting's strokes and the shapes that they make, more than its grain."));
  RoveInRow(sets, {gatys, fine, large});
  return sets;
}

void LayerRows::SetStyle(const LayerWeights& weights, const QString& gesture) {
  Artwork next = document_->artwork();
  next.recipe.style_layers = weights;
  document_->Apply(StepText(document_->artwork(), next), next, gesture);
}

void LayerRows::ShowRecipe() {
  const Recipe& recipe = document_->recipe();
  for (int block = 0; block < kBlockCount; ++block) {
    const Row& row = rows_[block];
    const QSignalBlocker block_tick(row.tick);
    const QSignalBlocker block_weight(row.weight);
    const double weight = BlockWeight(recipe.style_layers, block);
    row.tick->setChecked(weight > 0);
    row.weight->setEnabled(weight > 0);
    if (weight > 0) row.weight->setValue(PositionOf(weight));
  }
  // Hidden, it keeps its place: nothing moves while Figures is turned.
  QSizePolicy policy = notice_->sizePolicy();
  policy.setRetainSizeWhenHidden(true);
  notice_->setSizePolicy(policy);
  const bool waits = recipe.figures <= 0 && BlockWeight(recipe.style_layers, kBlockCount - 1) > 0;
  notice_->setVisible(waits);
}

}  // namespace pastiche
