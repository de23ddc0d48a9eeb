#pragma once

#include <array>
#include <vector>

#include <QWidget>

#include "core/recipe/layers.h"
#include "ui/document/document.h"
#include "ui/settings/layer_ticks.h"

class QCheckBox;
class QGridLayout;
class QLabel;

namespace pastiche {

class ScientificSpinBox;

/// A tick box per layer for content and for style, all sixteen, grouped by the network's blocks
/// from fine to coarse; on request also the weight of every ticked layer.
class LayerPanel : public QWidget {
  Q_OBJECT
 public:
  /// `document` must outlive the panel.
  explicit LayerPanel(Document* document, QWidget* parent = nullptr);

  QCheckBox* tick(LayerRole role, int layer) const { return column(role).ticks[layer]; }
  ScientificSpinBox* weight(LayerRole role, int layer) const { return column(role).weights[layer]; }

 private:
  struct Column {
    LayerWeights Recipe::*field;
    std::array<QCheckBox*, kLayerCount> ticks;
    std::array<ScientificSpinBox*, kLayerCount> weights;
  };
  const Column& column(LayerRole role) const {
    return role == LayerRole::kContent ? content_ : style_;
  }

  void AddHeadings();
  void AddLayer(int row, LayerRole role, int layer);
  void AddFoot(int row);
  void ShowRecipe();
  void ShowColumn(const Column& column);

  Document* document_;
  Column content_;
  Column style_;
  QGridLayout* grid_;
  /// What each block is for, in words.
  std::vector<QLabel*> hints_;
  QCheckBox* show_weights_ = nullptr;
};

}  // namespace pastiche
