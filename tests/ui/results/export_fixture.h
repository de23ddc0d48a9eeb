#pragma once

#include <vector>

#include <QFile>

#include "core/base/written_paths.h"
#include "core/image/write_image.h"
#include "tests/ui/window_fixture.h"
#include "ui/remembered/folders.h"
#include "ui/results/export_dialog.h"
#include "ui/results/picture_keeper.h"

namespace pastiche {

/// A window whose picture is exported, with the dialog or without.
class ExportTest : public WindowTest {
 protected:
  /// Exports and waits for the answer; the message of a failure, or empty.
  QString Export(const QString& path, const WriteOptions& options = {}) {
    QSignalSpy exported(&window_->keeper(), &PictureKeeper::Exported);
    QSignalSpy failed(&window_->keeper(), &PictureKeeper::ExportFailed);
    window_->keeper().Export({ToPath(path), options, reads_});
    if (!WaitFor([&] { return exported.size() + failed.size() > 0; })) return "no answer";
    return failed.isEmpty() ? QString() : failed[0][0].toString();
  }
  /// Of the picture of the photo's name, as the window proposes it.
  ExportDialog::Subject Subject() const { return {{80, 60}, "coast", reads_}; }
  void UseFolder() { folders::Remember("export", folder_.filePath("any")); }
  QString InFolder(const QString& name) const { return folder_.filePath(name); }
  static QByteArray BytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  void WriteText(const QString& path) const {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("something else");
  }
  /// Opens the dialog with the keys, waits for its proposal and gives it Return.
  bool ExportWithTheKeyboard() {
    QSignalSpy exported(&window_->keeper(), &PictureKeeper::Exported);
    actions().export_picture->trigger();
    auto* dialog = window_->findChild<ExportDialog*>();
    if (!dialog) return false;
    QTest::keyClick(dialog, Qt::Key_Return);
    return WaitFor([&] { return exported.size() == 1; });
  }

  std::vector<NamedPath> reads_;
};

}  // namespace pastiche
