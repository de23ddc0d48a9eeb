#include "ui/settings/layer_panel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "ui/document/step_text.h"
#include "ui/remembered/remembered_tick.h"
#include "ui/settings/layer_blocks.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/roving_focus.h"
#include "ui/widgets/scientific_spin_box.h"

namespace pastiche {
namespace {

constexpr int kWeightDigits = 3;
constexpr int kRowHeight = 18;
constexpr int kSpacing = 10;
// Between a tick and its weight.
constexpr int kTightSpacing = 6;

enum GridColumn { kName, kContentTick, kContentWeight, kStyleTick, kStyleWeight, kHint };

QString LayerName(int layer) {
  const std::string_view name = kLayerNames[layer];
  return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QLabel* Hint(const QString& text) {
  auto* label = new QLabel(text);
  label->setProperty("role", "hint");
  return label;
}

}  // namespace

LayerPanel::LayerPanel(Document* document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      content_{&Recipe::content_layers, {}, {}},
      style_{&Recipe::style_layers, {}, {}},
      grid_(new QGridLayout(this)) {
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setVerticalSpacing(3);
  grid_->setColumnStretch(kHint, 1);
  AddHeadings();
  int row = 1;
  for (int layer = 0; layer < kLayerCount; ++layer, ++row) {
    const int block = LayerBlock(layer);
    if (layer == 0 || LayerBlock(layer - 1) != block) {
      if (layer > 0) grid_->setRowMinimumHeight(row++, 5);  // air between blocks
      hints_.push_back(Hint(BlockName(block)));
      hints_.back()->setProperty("block", block);
      grid_->addWidget(hints_.back(), row, kHint, Qt::AlignRight);
    }
    grid_->setRowMinimumHeight(row, kRowHeight);
    grid_->addWidget(new QLabel(LayerName(layer)), row, kName);
    AddLayer(row, LayerRole::kContent, layer);
    AddLayer(row, LayerRole::kStyle, layer);
  }
  AddFoot(row);
  auto* roving = new RovingFocus(this);
  for (int layer = 0; layer < kLayerCount; ++layer) {
    roving->AddRow({content_.ticks[layer], content_.weights[layer], style_.ticks[layer],
                    style_.weights[layer]});
  }
  connect(document_, &Document::Changed, this, &LayerPanel::ShowRecipe);
  ShowRecipe();
}

void LayerPanel::AddHeadings() {
  grid_->addWidget(Hint(tr("Layer")), 0, kName);
  auto* content = Hint(tr("Photo"));
  auto* style = Hint(tr("Painting"));
  content->setToolTip(tr("Content: where the result should look like the photo."));
  style->setToolTip(tr("Style: where the result should look like the painting."));
  // Over the weights too, where they are shown.
  grid_->addWidget(content, 0, kContentTick, 1, 2);
  grid_->addWidget(style, 0, kStyleTick, 1, 2);
}

void LayerPanel::AddLayer(int row, LayerRole role, int layer) {
  const bool is_content = role == LayerRole::kContent;
  Column& column = is_content ? content_ : style_;
  const QString name = LayerName(layer);
  const QString role_name = is_content ? tr("content") : tr("style");
  auto* tick = Describe(new QCheckBox, tr("%1 of %2").arg(role_name, name),
                        is_content ? tr("Keep what %1 sees in the photo.").arg(name)
                                   : tr("Take over what %1 sees in the painting.").arg(name));
  tick->setObjectName((is_content ? "content_" : "style_") + name);
  auto* weight =
      Describe(new ScientificSpinBox(1e-15, 1e6), tr("Weight of %1 of %2").arg(role_name, name),
               tr("How much %1 counts among the ticked layers.").arg(name));
  weight->setObjectName(tick->objectName() + "_weight");
  weight->SetDigits(kWeightDigits);
  weight->setProperty("role", "weight");
  weight->setButtonSymbols(QAbstractSpinBox::NoButtons);
  column.ticks[layer] = tick;
  column.weights[layer] = weight;
  grid_->addWidget(tick, row, is_content ? kContentTick : kStyleTick);
  grid_->addWidget(weight, row, is_content ? kContentWeight : kStyleWeight);

  LayerWeights Recipe::*field = column.field;
  connect(tick, &QCheckBox::toggled, this, [this, role, layer, field](bool ticked) {
    document_->Set(field, WithTick(document_->recipe().*field, role, layer, ticked));
  });
  connect(weight, &QDoubleSpinBox::valueChanged, this,
          [this, layer, field, gesture = weight->objectName()](double value) {
            Artwork next = document_->artwork();
            (next.recipe.*field)[layer] = value;
            document_->Apply(StepText(document_->artwork(), next), next, gesture);
          });
}

void LayerPanel::AddFoot(int row) {
  show_weights_ = Describe(new QCheckBox(tr("Weights")), tr("Show weights"),
                           tr("Show the weight of every ticked layer."));
  show_weights_->setObjectName("show_weights");
  RememberTick(show_weights_, "layers/weights");
  connect(show_weights_, &QCheckBox::toggled, this, &LayerPanel::ShowRecipe);
  grid_->setRowMinimumHeight(row, 28);
  grid_->addWidget(show_weights_, row, 0, 1, kHint + 1);
}

void LayerPanel::ShowRecipe() {
  // The weights take the room of the hints, which is kept for them: the panel is as wide with them
  // as without.
  const bool weights = show_weights_->isChecked();
  QWidget* const weight = content_.weights.front();
  weight->ensurePolished();
  grid_->setColumnMinimumWidth(kHint,
                               weights ? 0 : 2 * weight->minimumSizeHint().width() + kTightSpacing);
  for (QLabel* hint : hints_) hint->setVisible(!weights);
  grid_->setHorizontalSpacing(weights ? kTightSpacing : kSpacing);
  ShowColumn(content_);
  ShowColumn(style_);
  // Ticks of the deepest block's style say nothing while figures are left out.
  const bool left_out = document_->recipe().figures <= 0;
  hints_.back()->setText(left_out ? tr("off: see Figures") : BlockName(kBlockCount - 1));
}

void LayerPanel::ShowColumn(const Column& column) {
  const LayerWeights& weights = document_->recipe().*column.field;
  for (int layer = 0; layer < kLayerCount; ++layer) {
    const QSignalBlocker block_tick(column.ticks[layer]);
    const QSignalBlocker block_weight(column.weights[layer]);
    const bool ticked = weights[layer] > 0;
    column.ticks[layer]->setChecked(ticked);
    ScientificSpinBox* const weight = column.weights[layer];
    if (ticked) weight->setValue(weights[layer]);
    // A layer without a tick has no weight; its place stays, so that no row moves.
    QSizePolicy policy = weight->sizePolicy();
    policy.setRetainSizeWhenHidden(show_weights_->isChecked());
    weight->setSizePolicy(policy);
    weight->setVisible(ticked && show_weights_->isChecked());
  }
}

}  // namespace pastiche
