#pragma once

#include <QObject>

namespace pastiche {

/// Presses the button that has the keyboard by Return, as Space does. Qt leaves Return to the
/// dialog's main button, and to what a button lies in, unless each button asks to become the main
/// one. What is ticked is left as it is: there Return means the main button. For the whole program;
/// installed on the application.
class ReturnKey : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace pastiche
