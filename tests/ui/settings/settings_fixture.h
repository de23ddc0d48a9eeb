#pragma once

#include <gtest/gtest.h>

#include <QComboBox>

#include "tests/ui/ui_test_support.h"
#include "ui/document/document.h"
#include "ui/remembered/settings.h"
#include "ui/settings/settings_panel.h"
#include "ui/widgets/section.h"

namespace pastiche {

/// A document and the settings panel of it, with every fold open.
class SettingsTest : public ::testing::Test {
 protected:
  SettingsTest() {
    for (Section* section : panel_.findChildren<Section*>()) section->SetOpen(true);
    panel_.show();
  }

  template <class Control>
  Control* Get(const char* name) {
    return Find<Control>(panel_, name);
  }

  void ChooseSize(int longest_side) {
    auto* size = Get<QComboBox>("size");
    size->setCurrentIndex(size->findData(longest_side));
    Q_EMIT size->activated(size->currentIndex());
  }

  Document document_;
  SettingsPanel panel_{&document_};
};

}  // namespace pastiche
