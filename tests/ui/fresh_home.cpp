#include "tests/ui/fresh_home.h"

#include <utility>

#include <QDir>
#include <QFile>

#include "ui/document/picture_reading.h"
#include "ui/remembered/settings.h"
#include "ui/widgets/background.h"

namespace pastiche {
namespace {

constexpr std::pair<const char*, const char*> kFolders[] = {
    {"XDG_CONFIG_HOME", "config"}, {"XDG_CACHE_HOME", "cache"}, {"XDG_DATA_HOME", "data"}};

}  // namespace

FreshHome::FreshHome() {
  for (const auto& [variable, folder] : kFolders) {
    qputenv(variable, QFile::encodeName(home_.filePath(folder)));
  }
  // Qt's file dialogs begin there.
  qputenv("HOME", QFile::encodeName(home_.path()));
  QDir(home_.path()).mkpath("Pictures/folder");
}

void FreshHome::OnTestStart(const ::testing::TestInfo&) {
  // Something may still be written.
  ReadingPool().waitForDone();
  BackgroundPool().waitForDone();
  // QSettings keeps what it read, whatever becomes of the file.
  Settings().clear();
  Settings::sync();
  for (const auto& [variable, folder] : kFolders) QDir(home_.filePath(folder)).removeRecursively();
}

}  // namespace pastiche
