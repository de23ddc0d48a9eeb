#pragma once

#include <array>

#include <QWidget>

#include "core/recipe/layers.h"
#include "ui/document/document.h"

class QCheckBox;
class QLabel;
class QSlider;

namespace pastiche {

/// The layers of the painting as five rows from fine to coarse, with a tick and a weight each, and
/// sets of layers to begin with.
class LayerRows : public QWidget {
  Q_OBJECT
 public:
  /// `document` must outlive the rows.
  explicit LayerRows(Document* document, QWidget* parent = nullptr);

 private:
  struct Row {
    QCheckBox* tick = nullptr;
    QSlider* weight = nullptr;
  };

  Row MakeRow(int block);
  QWidget* MakeSets();
  /// As one step for as long as `gesture`, unless that is empty, goes on.
  void SetStyle(const LayerWeights& weights, const QString& gesture);
  void ShowRecipe();

  Document* document_;
  std::array<Row, kBlockCount> rows_;
  /// Why the last row does nothing, where it does nothing.
  QLabel* notice_;
};

}  // namespace pastiche
