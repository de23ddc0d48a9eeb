#pragma once

#include <vector>

#include <QTableWidget>

#include "core/session/network_facts.h"

namespace pastiche {

/// What each layer of a network sees of a picture, and how strongly it answers to it.
class LayerTable : public QTableWidget {
  Q_OBJECT

 public:
  explicit LayerTable(QWidget* parent = nullptr);

  void Show(const std::vector<LayerFacts>& layers);
};

}  // namespace pastiche
