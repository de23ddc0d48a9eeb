// What a dialog says of the file that was chosen in it.

#include "ui/document/save_file_dialog.h"

#include <optional>

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QTemporaryDir>

#include "tests/ui/ui_test_support.h"
#include "ui/document/qt_image.h"

namespace pastiche {
namespace {

class SaveFileDialogTest : public ::testing::Test {
 protected:
  /// Accepts the dialog with this name, as if it had asked about a file that it sees.
  void Accept(const QString& name) {
    QPointer<QFileDialog> dialog =
        AskForSaveFile(&window_, {"Save", "save", folder_.path(), "", {"PNG (*.png)"}},
                       [this](const ChosenFile& file) { chosen_ = file; });
    dialog->findChild<QLineEdit*>("fileNameEdit")->setText(folder_.filePath(name));
    dialog->QDialog::accept();
    ASSERT_TRUE(WaitFor([&] { return !dialog; }));
  }
  void Write(const QString& name) {
    QFile file(folder_.filePath(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  }
  QMessageBox* question() { return window_.findChild<QMessageBox*>("save_replace"); }
  void ExpectChosen(const QString& name, Existing existing) {
    ASSERT_TRUE(WaitFor([this] { return chosen_.has_value(); }));
    EXPECT_EQ(chosen_->path, ToPath(folder_.filePath(name)));
    EXPECT_EQ(chosen_->existing, existing);
  }

  const QTemporaryDir folder_;
  QWidget window_;
  std::optional<ChosenFile> chosen_;
};

TEST_F(SaveFileDialogTest, WhatIsNotThereYetWasNotAskedAbout) {
  Accept("new.png");
  ExpectChosen("new.png", Existing::kKeep);
}

TEST_F(SaveFileDialogTest, WhatIsThereWasAskedAbout) {
  Write("old.png");
  Accept("old.png");
  ExpectChosen("old.png", Existing::kReplace);
}

TEST_F(SaveFileDialogTest, ADotIsNoEnding) {
  Accept("Bridge v1.2");
  ExpectChosen("Bridge v1.2.png", Existing::kKeep);
  chosen_.reset();
  Accept("St. Ives");
  ExpectChosen("St. Ives.png", Existing::kKeep);
  chosen_.reset();
  Accept("Bridge v1.PNG");
  ExpectChosen("Bridge v1.PNG", Existing::kKeep);
  // What it is to be is said by who writes it.
  chosen_.reset();
  Accept("Bridge.xyz");
  ExpectChosen("Bridge.xyz", Existing::kKeep);
}

TEST_F(SaveFileDialogTest, ANameThatGetsItsEndingIsAskedAboutWithIt) {
  Accept("new");
  ExpectChosen("new.png", Existing::kKeep);
  chosen_.reset();
  Write("old.png");
  Accept("old");
  ASSERT_TRUE(WaitFor([this] { return question() != nullptr; }));
  EXPECT_FALSE(chosen_);
  for (QAbstractButton* button : question()->buttons()) {
    if (question()->buttonRole(button) == QMessageBox::AcceptRole) button->click();
  }
  ExpectChosen("old.png", Existing::kReplace);
}

}  // namespace
}  // namespace pastiche
