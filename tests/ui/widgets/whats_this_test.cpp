#include "ui/widgets/whats_this.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QWhatsThis>

#include "tests/ui/ui_test_support.h"

namespace pastiche {
namespace {

bool AsksFor(QWidget& widget) {
  QHelpEvent query(QEvent::QueryWhatsThis, QPoint(1, 1), QPoint(1, 1));
  query.ignore();
  return QApplication::sendEvent(&widget, &query) && query.isAccepted();
}

TEST(WhatsThis, WhatHasATipIsExplained) {
  WhatsThisFromTips filter;
  QPushButton button("Go");
  button.setToolTip("Goes <on>.\nCtrl+G");
  button.setAccessibleName("Go on");
  button.show();
  EXPECT_FALSE(AsksFor(button));
  qApp->installEventFilter(&filter);
  EXPECT_TRUE(AsksFor(button));
  QHelpEvent ask(QEvent::WhatsThis, QPoint(1, 1), QPoint(1, 1));
  QApplication::sendEvent(&button, &ask);
  EXPECT_TRUE(WaitFor([] {
    for (const QWidget* window : QApplication::topLevelWidgets()) {
      if (window->inherits("QWhatsThat") && window->isVisible()) return true;
    }
    return false;
  }));
  QWhatsThis::hideText();
}

TEST(WhatsThis, WhatHasNoTipIsNot) {
  WhatsThisFromTips filter;
  qApp->installEventFilter(&filter);
  QLabel label("plain");
  label.show();
  EXPECT_FALSE(AsksFor(label));
}

}  // namespace
}  // namespace pastiche
