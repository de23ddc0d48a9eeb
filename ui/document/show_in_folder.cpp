#include "ui/document/show_in_folder.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMenu>
#include <QUrl>

#include "core/base/file_uri.h"

namespace pastiche {

void AddShowInFolder(QMenu* menu, const std::filesystem::path& file) {
  if (file.empty()) return;
  menu->addAction(QCoreApplication::translate("ShowInFolder", "Show in &folder"), menu, [file] {
    // As a URI: a name need not be UTF-8.
    QDesktopServices::openUrl(QUrl::fromEncoded(FileUri(file.parent_path()).c_str()));
  });
}

}  // namespace pastiche
