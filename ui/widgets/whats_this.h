#pragma once

#include <QObject>

namespace pastiche {

/// Lets "What's this?" explain whatever has a tooltip, in full and for as long as it takes to read.
/// To be installed as the application's event filter.
class WhatsThisFromTips : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace pastiche
