// After an export that failed, another file is asked for the very picture that it was of.

#include <filesystem>

#include <QLineEdit>
#include <QPushButton>
#include <QThreadPool>

#include "tests/ui/window_fixture.h"
#include "ui/results/export_dialog.h"
#include "ui/results/filmstrip.h"
#include "ui/widgets/background.h"

namespace pastiche {
namespace {

class ExportAgainTest : public WindowTest {
 protected:
  ExportDialog* WaitForDialog() {
    ExportDialog* dialog = nullptr;
    EXPECT_TRUE(WaitFor([&] {
      dialog = window_->findChild<ExportDialog*>();
      return dialog && !PathIn(*dialog)->text().isEmpty();
    }));
    return dialog;
  }
  static QLineEdit* PathIn(const QDialog& dialog) { return Find<QLineEdit>(dialog, "export_path"); }
  /// Accepts the dialog with a file in a folder that was there when it looked.
  void ExportToNowhere(ExportDialog* dialog) {
    const std::filesystem::path folder = ToPath(folder_.filePath("gone"));
    std::filesystem::create_directory(folder);
    PathIn(*dialog)->setText(ToText(folder / "picture.png"));
    QSignalSpy failed(&window_->keeper(), &PictureKeeper::ExportFailed);
    BackgroundPool().waitForDone();
    HandleEvents();
    std::filesystem::remove(folder);
    dialog->accept();
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    ASSERT_TRUE(WaitFor([&] { return failed.size() == 1; }));
    ASSERT_TRUE(WaitFor([this] { return !window_->findChild<ExportDialog*>(); }));
  }
};

TEST_F(ExportAgainTest, OfASnapshotIsTheSnapshot) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  const std::uint64_t id = document().history().snapshots()[0]->id;
  document().RenameSnapshot(id, "storm");
  auto* strip = window_->findChild<Filmstrip*>();
  Q_EMIT strip->ExportWished(id);
  ExportDialog* dialog = WaitForDialog();
  ASSERT_NE(dialog, nullptr);
  ASSERT_TRUE(PathIn(*dialog)->text().endsWith("storm.png"));
  ExportToNowhere(dialog);
  Find<QPushButton>(*window_, "way_out")->click();
  dialog = WaitForDialog();
  ASSERT_NE(dialog, nullptr);
  EXPECT_TRUE(PathIn(*dialog)->text().endsWith("storm.png"))
      << PathIn(*dialog)->text().toStdString();
}

TEST_F(ExportAgainTest, OfThePictureIsThePicture) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  document().RenameSnapshot(document().history().snapshots()[0]->id, "storm");
  actions().export_picture->trigger();
  ExportDialog* dialog = WaitForDialog();
  ASSERT_NE(dialog, nullptr);
  ExportToNowhere(dialog);
  Find<QPushButton>(*window_, "way_out")->click();
  dialog = WaitForDialog();
  ASSERT_NE(dialog, nullptr);
  EXPECT_TRUE(PathIn(*dialog)->text().endsWith("photo-pastiche.png"))
      << PathIn(*dialog)->text().toStdString();
}

}  // namespace
}  // namespace pastiche
