#include "ui/window/application.h"

#include <clocale>
#include <cstdio>

#include "core/base/failure.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/menu_key.h"
#include "ui/widgets/return_key.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/translated.h"
#include "ui/widgets/window_keys.h"
#include "ui/window/dialog_fit.h"

namespace pastiche {

Application::Application(int& argc, char** argv) : QApplication(argc, argv) {
  // Qt has taken the desktop's. Numbers of the core are written for programs and for every
  // language.
  std::setlocale(LC_NUMERIC, "C");
  InstallSpoken();
  new FocusRing(this);
  installEventFilter(new MenuKey(this));
  installEventFilter(new ReturnKey(this));
  installEventFilter(new WindowKeys(this));
  installEventFilter(new DialogFit(this));
}

bool Application::notify(QObject* receiver, QEvent* event) {
  const auto handled = RunGuarded([&] { return QApplication::notify(receiver, event); });
  if (handled) return *handled;
  std::fprintf(stderr, "pastiche: %s\n", English(handled.error().message).c_str());
  // Later: whoever listens is not to be called out of what has just failed.
  RunGuarded([&] {
    QMetaObject::invokeMethod(
        this, [this, message = Translated(handled.error().message)] { Q_EMIT Failed(message); },
        Qt::QueuedConnection);
  });
  return true;
}

}  // namespace pastiche
