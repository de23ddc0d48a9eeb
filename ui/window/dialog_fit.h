#pragma once

#include <QObject>

namespace pastiche {

/// Shows no dialog larger than its screen has room for, whatever it asks for: on a small screen, or
/// a fine one that shows everything larger, its buttons would lie below the edge. For the whole
/// program; installed on the application.
class DialogFit : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace pastiche
