#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include <QThreadPool>

#include "core/base/failure.h"
#include "core/base/work_folder.h"
#include "core/session/memory.h"
#include "ui/queue/queue.h"
#include "ui/queue/queue_on_desktop.h"
#include "ui/remembered/language.h"
#include "ui/remembered/settings.h"
#include "ui/run/dbus_desktop.h"
#include "ui/run/run_on_desktop.h"
#include "ui/widgets/background.h"
#include "ui/widgets/system_scheme.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/whats_this.h"
#include "ui/window/application.h"
#include "ui/window/end_signals.h"
#include "ui/window/main_window.h"
#include "ui/window/qt_arguments.h"
#include "ui/window/theme_menu.h"

int main(int argc, char** argv) {
  pastiche::ReturnLargeBlocks();
  pastiche::EndSignals::Hold();
  // Read before the application is made, so that --help and --version need no display.
  pastiche::DividedArguments arguments = pastiche::DivideArguments(argc, argv);
  CLI::App options("Repaints a photo in the style of a painting.", "pastiche");
  std::string photo;
  std::string painting;
  std::vector<std::string> more;
  options.add_option("--content,photo", photo, "Photo, or artwork (.pastiche), to begin with")
      ->type_name("FILE");
  options.add_option("--style,painting", painting, "Painting to begin with")->type_name("FILE");
  options.add_option("more", more, "Further paintings")->type_name("FILE");
  options.set_version_flag("--version", "pastiche " PASTICHE_VERSION);
  try {
    options.parse(static_cast<int>(arguments.own.size()), arguments.own.data());
  } catch (const CLI::ParseError& error) {
    return options.exit(error) == 0 ? 0 : 2;
  }

  int of_qt = static_cast<int>(arguments.qt.size());
  arguments.qt.push_back(nullptr);
  pastiche::Application application(of_qt, arguments.qt.data());
  QApplication::setApplicationName("pastiche");
  QApplication::setApplicationDisplayName("Pastiche");
  QApplication::setApplicationVersion(PASTICHE_VERSION);
  QApplication::setDesktopFileName("org.pastiche.Pastiche");
  // Closing hides the window at once; the program ends when the run has.
  QApplication::setQuitOnLastWindowClosed(false);
  pastiche::AdoptOldSettings();
  pastiche::SpeakTheLanguage(application);
  pastiche::theme::Apply(application);
  application.installEventFilter(new pastiche::WhatsThisFromTips(&application));

  pastiche::MainWindow window;
  QObject::connect(&window, &pastiche::MainWindow::Closed, &application, &QCoreApplication::quit,
                   Qt::QueuedConnection);
  QObject::connect(&application, &pastiche::Application::Failed, &window,
                   &pastiche::MainWindow::ShowProblem);
  if (!painting.empty()) more.insert(more.begin(), painting);
  window.Begin(photo, {more.begin(), more.end()});
  const pastiche::RunOnDesktop on_desktop(&window.controller(), &window,
                                          std::make_unique<pastiche::DBusDesktop>());
  const pastiche::QueueOnDesktop queue_on_desktop(&window.queue(),
                                                  std::make_unique<pastiche::DBusDesktop>());
  const pastiche::SystemScheme system_scheme;
  QObject::connect(&system_scheme, &pastiche::SystemScheme::Known, window.actions().theme(),
                   &pastiche::ThemeMenu::HearSystem);
  pastiche::EndSignals signals;
  QObject::connect(&signals, &pastiche::EndSignals::EndWanted, &window,
                   &pastiche::MainWindow::EndInOrder);
  window.show();
  window.recovery().Look();
  window.queue().Read();
  // What programs left that did not end in order.
  pastiche::BackgroundPool().start([] {
    static_cast<void>(pastiche::RunGuarded([] { pastiche::RemoveAbandonedWorkFolders(); }));
  });
  return QApplication::exec();
}
