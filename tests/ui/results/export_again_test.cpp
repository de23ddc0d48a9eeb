// After an export that failed, another file is asked for the very picture that it was of.

#include <filesystem>

#include <QLineEdit>
#include <QPointer>
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

TEST_F(ExportAgainTest, OfTwoItIsTheOneThatFailed) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  const std::uint64_t id = document().history().snapshots()[0]->id;
  document().RenameSnapshot(id, "storm");
  Q_EMIT window_->findChild<Filmstrip*>()->ExportWished(id);
  const QPointer<ExportDialog> first = WaitForDialog();
  ASSERT_TRUE(first);
  actions().export_picture->trigger();
  const QList<ExportDialog*> dialogs = window_->findChildren<ExportDialog*>();
  ASSERT_EQ(dialogs.size(), 2);
  const QPointer<ExportDialog> second = dialogs[0] == first ? dialogs[1] : dialogs[0];
  const std::filesystem::path folder = ToPath(folder_.filePath("gone"));
  std::filesystem::create_directory(folder);
  PathIn(*first)->setText(ToText(folder / "picture.png"));
  PathIn(*second)->setText(folder_.filePath("fine.png"));
  BackgroundPool().waitForDone();
  HandleEvents();
  std::filesystem::remove(folder);
  QSignalSpy failed(&window_->keeper(), &PictureKeeper::ExportFailed);
  QSignalSpy exported(&window_->keeper(), &PictureKeeper::Exported);
  first->accept();
  second->accept();
  ASSERT_TRUE(WaitFor([&] { return failed.size() == 1 && exported.size() == 1; }));
  ASSERT_TRUE(WaitFor([&] { return !first && !second; }));
  auto* way_out = Find<QPushButton>(*window_, "way_out");
  ASSERT_TRUE(way_out->isVisible()) << "what succeeded took the message away";
  EXPECT_EQ(way_out->text(), "Choose another file");
  way_out->click();
  const ExportDialog* again = WaitForDialog();
  ASSERT_NE(again, nullptr);
  EXPECT_TRUE(PathIn(*again)->text().endsWith("storm.png")) << PathIn(*again)->text().toStdString();
}

}  // namespace
}  // namespace pastiche
