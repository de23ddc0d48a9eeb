#include <gtest/gtest.h>

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "ui/widgets/theme.h"
#include "ui/window/application.h"

int main(int argc, char** argv) {
  ::testing::InitGoogleTest(&argc, argv);
  // Nothing of the user's is read or written.
  const QTemporaryDir home;
  qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.filePath("config")));
  qputenv("XDG_DATA_HOME", QFile::encodeName(home.filePath("data")));
  // Also when the tests are only listed, on a machine without a display.
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  pastiche::Application application(argc, argv);
  QApplication::setApplicationName("pastiche-test");
  QApplication::setQuitOnLastWindowClosed(false);
  pastiche::theme::Apply(application);
  return RUN_ALL_TESTS();
}
