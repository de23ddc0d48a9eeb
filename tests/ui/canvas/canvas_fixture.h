#pragma once

#include <gtest/gtest.h>

#include <QWheelEvent>

#include "tests/ui/ui_test_support.h"
#include "ui/canvas/canvas.h"

namespace pastiche {

class CanvasTest : public ::testing::Test {
 protected:
  CanvasTest() {
    canvas_.resize(400, 300);
    canvas_.show();
  }

  void Wheel(const QPointF& position, int delta) {
    QWheelEvent turn(position, canvas_.mapToGlobal(position), {}, {0, delta}, Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&canvas_, &turn);
  }

  Canvas canvas_;
};

}  // namespace pastiche
