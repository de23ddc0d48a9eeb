#pragma once

#include <QObject>

namespace pastiche {

/// Opens the menu of what has the keyboard by Shift+F10, as the menu key does: many keyboards have
/// none. For the whole program; installed on the application.
class MenuKey : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace pastiche
