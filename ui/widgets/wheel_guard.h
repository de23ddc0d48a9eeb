#pragma once

#include <QObject>

class QWidget;

namespace pastiche {

/// Keeps the wheel from changing a control that merely scrolls past under the cursor: controls
/// inside `panel` get the wheel only while they have the keyboard.
class WheelGuard : public QObject {
  Q_OBJECT
 public:
  explicit WheelGuard(QWidget* panel);

  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace pastiche
