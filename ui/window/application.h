#pragma once

#include <QApplication>

namespace pastiche {

/// The application of the window and of its tests. An exception that leaves the handling of an
/// event (memory that ran out, say) would end a Qt program; here it ends the handling of that
/// event, and the program says so and goes on.
class Application : public QApplication {
  Q_OBJECT
 public:
  Application(int& argc, char** argv);

  bool notify(QObject* receiver, QEvent* event) override;

 Q_SIGNALS:
  /// One line for the user.
  void Failed(const QString& message);
};

}  // namespace pastiche
