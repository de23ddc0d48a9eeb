// What the dialog offers, and which wishes it takes.

#include "ui/results/export_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "tests/ui/results/export_fixture.h"
#include "ui/remembered/settings.h"
#include "ui/settings/print_size.h"
#include "ui/widgets/background.h"

namespace pastiche {
namespace {

TEST_F(ExportTest, TheColoursAreThoseOfTheDialog) {
  ExportDialog dialog(Subject());
  EXPECT_EQ(dialog.options().colors, OutputColors::kSrgb);
  auto* colors = Find<QComboBox>(dialog, "export_colors");
  colors->setCurrentIndex(2);
  EXPECT_EQ(dialog.options().colors, OutputColors::kAdobeRgb);
  dialog.findChild<QLineEdit*>("export_path")->setText(InFolder("a.png"));
  dialog.accept();
  ASSERT_TRUE(WaitFor([&] { return dialog.result() == QDialog::Accepted; }));
  EXPECT_EQ(ExportDialog(Subject()).options().colors, OutputColors::kAdobeRgb);
  // Those of another format are its own.
  ExportDialog other(Subject());
  auto* format = Find<QComboBox>(other, "export_format");
  format->setCurrentIndex(format->findData("jpg"));
  EXPECT_EQ(other.options().colors, OutputColors::kSrgb);
  format->setCurrentIndex(format->findData("png"));
  EXPECT_EQ(other.options().colors, OutputColors::kAdobeRgb);
  Settings().remove("export/png/colors");
}

TEST_F(ExportTest, TheDialogSaysOfWhatAPictureIsAnEnlargement) {
  UseFolder();
  ExportDialog::Subject subject = Subject();
  subject.detail = {256, 192};
  const ExportDialog dialog(subject);
  auto* notice = dialog.findChild<QLabel*>("export_notice");
  EXPECT_TRUE(WaitFor([&] { return notice->text().contains("256 × 192"); }))
      << notice->text().toStdString();
}

TEST_F(ExportTest, TheResolutionIsThatOfThePrintUntilItIsChosenHere) {
  UseFolder();
  const auto proposed = [this] { return ExportDialog(Subject()).options().dpi; };
  auto* print = Find<QSpinBox>(*window_, "dpi");
  print->setValue(200);
  EXPECT_EQ(proposed(), 200);
  ExportDialog dialog(Subject());
  dialog.findChild<QSpinBox*>("export_dpi")->setValue(72);
  EXPECT_EQ(dialog.options().dpi, 72);
  EXPECT_EQ(proposed(), 200) << "nothing was exported";
  dialog.findChild<QLineEdit*>("export_path")->setText(InFolder("a.png"));
  dialog.accept();
  ASSERT_TRUE(WaitFor([&] { return dialog.result() == QDialog::Accepted; }));
  EXPECT_EQ(proposed(), 72);
  // Another print is meant: what was chosen before it does not hold for it.
  print->setValue(240);
  EXPECT_EQ(proposed(), 240);
  Settings().remove("export/dpi");
  Settings().remove("export/dpi_of_print");
}

TEST_F(ExportTest, TheDialogSaysHowLargeThePictureIsOnPaper) {
  ExportDialog dialog(Subject());
  auto* size = dialog.findChild<QLabel*>("export_size");
  auto* dpi = dialog.findChild<QSpinBox*>("export_dpi");
  for (const int value : {100, 300}) {
    dpi->setValue(value);
    EXPECT_TRUE(size->text().endsWith(PrintText(Subject().size, value))) << value;
  }
}

TEST_F(ExportTest, ExportPressedEarlyIsNotForANameThatIsEditedThen) {
  UseFolder();
  for (const bool by_format : {false, true}) {
    ExportDialog dialog(Subject());
    dialog.show();
    auto* path = Find<QLineEdit>(dialog, "export_path");
    auto* format = Find<QComboBox>(dialog, "export_format");
    path->setText(InFolder("a.png"));
    dialog.accept();  // before it is known what is there
    if (by_format) {
      format->setCurrentIndex(format->findData("jpg"));
      Q_EMIT format->activated(format->currentIndex());
    } else {
      path->setCursorPosition(static_cast<int>(InFolder("a").size()));
      QTest::keyClick(path, Qt::Key_B);
    }
    BackgroundPool().waitForDone();
    HandleEvents();
    EXPECT_NE(dialog.result(), QDialog::Accepted) << path->text().toStdString();
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
  }
}

TEST_F(ExportTest, FormatAndEndingAgree) {
  UseFolder();
  ExportDialog dialog(Subject());
  auto* path = Find<QLineEdit>(dialog, "export_path");
  auto* format = Find<QComboBox>(dialog, "export_format");
  ASSERT_TRUE(WaitFor([&] { return path->text() == InFolder("coast.png"); }));
  EXPECT_FALSE(Find<QSpinBox>(dialog, "export_quality")->isEnabled());
  EXPECT_TRUE(Find<QComboBox>(dialog, "export_depth")->isEnabled());

  format->setCurrentIndex(format->findData("jpg"));
  Q_EMIT format->activated(format->currentIndex());
  ASSERT_TRUE(WaitFor([&] { return path->text() == InFolder("coast.jpg"); }));
  EXPECT_TRUE(Find<QSpinBox>(dialog, "export_quality")->isEnabled());
  EXPECT_FALSE(Find<QComboBox>(dialog, "export_depth")->isEnabled());

  path->setText(InFolder("my.picture.TIFF"));
  EXPECT_EQ(format->currentData().toString(), "tif");
  Find<QComboBox>(dialog, "export_depth")->setCurrentIndex(1);
  EXPECT_EQ(dialog.options().bit_depth, 16);
  EXPECT_EQ(dialog.path(), InFolder("my.picture.TIFF"));
  // A name of the user's own keeps all but its ending.
  format->setCurrentIndex(format->findData("webp"));
  Q_EMIT format->activated(format->currentIndex());
  EXPECT_EQ(dialog.path(), InFolder("my.picture.webp"));
}

TEST_F(ExportTest, ANameThatCannotBeWrittenIsToldBeforehand) {
  ExportDialog dialog(Subject());
  auto* path = Find<QLineEdit>(dialog, "export_path");
  auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
  path->setText(InFolder("a.png"));
  EXPECT_TRUE(save->isEnabled());
  path->setText(InFolder("a.gif"));
  EXPECT_FALSE(save->isEnabled());
  path->setText("a.png");
  EXPECT_FALSE(save->isEnabled());
  for (const char* name : {"nowhere/a.png", "folder.png"}) {
    QDir(folder_.path()).mkdir("folder.png");
    path->setText(InFolder("a.png"));
    ASSERT_TRUE(WaitFor([&] { return save->isEnabled(); }));
    path->setText(InFolder(name));
    EXPECT_TRUE(WaitFor([&] { return !save->isEnabled(); })) << name;
  }
}

}  // namespace
}  // namespace pastiche
