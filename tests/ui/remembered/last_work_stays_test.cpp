// Work that was kept, or begun meanwhile, is neither replaced nor lost.

#include <chrono>
#include <filesystem>
#include <fstream>
#include <memory>

#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

#include "core/artwork/artwork_file.h"
#include "core/image/pixel_budget.h"
#include "tests/ui/remembered/remembered_fixture.h"
#include "ui/document/picture_reading.h"

namespace pastiche {
namespace {

TEST_F(RememberedTest, WhatIsBegunMeanwhileIsNotReplaced) {
  OpenPictures();
  StartAgain();
  document().SetRatio(0.25);
  ASSERT_TRUE(window_->last_work().busy());
  ASSERT_TRUE(WaitFor([this] { return !window_->last_work().busy(); }));
  // It is not lost for that.
  EXPECT_FALSE(LastWork::IsKept());
  EXPECT_TRUE(window_->statusBar()->currentMessage().contains("work-before.pastiche"));
  EXPECT_TRUE(ReadArtworkFile(PutAside("")));
  EXPECT_EQ(document().ratio(), 0.25);
  EXPECT_EQ(document().photo(), nullptr);
}

TEST_F(RememberedTest, WhatCannotBeReadIsNotReplaced) {
  OpenPictures();
  Quit();
  std::ofstream(LastWork::Path()) << "of a later version";
  window_ = std::make_unique<MainWindow>(MakeFakeObjective({}));
  window_->RestoreWork(true, true);
  window_->show();
  ASSERT_TRUE(WaitFor([] { return std::filesystem::exists(PutAside("")); }));
  ASSERT_TRUE(WaitFor([this] { return NameOf(window_->photo()) == "photo.png"; }));
  Quit();
  EXPECT_TRUE(ReadArtworkFile(LastWork::Path()));
  EXPECT_TRUE(std::filesystem::exists(PutAside("")));
}

TEST_F(RememberedTest, WhatAnotherProgramKeptIsNotReplaced) {
  OpenPictures();
  StartAgain();
  ASSERT_TRUE(WaitFor([this] { return NameOf(window_->photo()) == "photo.png"; }));
  std::filesystem::remove(LastWork::Path());
  std::ofstream(LastWork::Path()) << "another's";
  std::filesystem::last_write_time(
      LastWork::Path(), std::filesystem::file_time_type::clock::now() + std::chrono::hours(1));
  Quit();
  EXPECT_TRUE(ReadArtworkFile(LastWork::Path()));
  EXPECT_TRUE(std::filesystem::exists(PutAside("")));
}

TEST_F(RememberedTest, WhatWasBegunWhileTheLastWorkWasReadIsKeptAtTheEnd) {
  OpenPictures();
  StartAgain();
  ASSERT_TRUE(window_->last_work().busy());
  document().SetRatio(0.25);
  window_->OpenPhoto(Write("other.png", {60, 60}, Qt::green));
  Quit();
  EXPECT_TRUE(LastWork::IsKept() || !std::filesystem::exists(LastWork::Path()));
  EXPECT_TRUE(ReadArtworkFile(PutAside("")));
}

TEST_F(RememberedTest, WorkWithoutAFileIsAskedAboutBeforeItGoes) {
  OpenPictures();
  Artwork artwork = document().artwork();
  artwork.protect = artwork.photo;
  document().Apply("Mask", artwork);
  actions().new_artwork->trigger();
  auto* question = window_->findChild<QMessageBox*>("unsaved_question");
  ASSERT_NE(question, nullptr);
  EXPECT_NE(document().photo(), nullptr);
  question->button(QMessageBox::Cancel)->click();
  HandleEvents();
  EXPECT_NE(document().photo(), nullptr);
  actions().new_artwork->trigger();
  window_->findChild<QMessageBox*>("unsaved_question")->button(QMessageBox::Discard)->click();
  EXPECT_TRUE(WaitFor([this] { return document().photo() == nullptr; }));
}

TEST_F(RememberedTest, WhatCannotBeKeptKeepsTheWindowOpenOnce) {
  OpenPictures();
  // No file can take a folder's place.
  std::filesystem::create_directories(LastWork::Path() / "folder");
  window_->close();
  ASSERT_TRUE(WaitFor([this] { return Find<QWidget>(*window_, "problem")->isVisible(); }));
  EXPECT_TRUE(window_->isVisible());
  EXPECT_FALSE(LastWork::IsKept());
  Quit();
}

TEST_F(RememberedTest, WhatTheCommandLineNamesIsNotPutInItsPlace) {
  OpenPictures();
  std::filesystem::create_directories(PutAside("").parent_path());
  std::ofstream(PutAside("")) << "put aside before";
  StartAgain(/*photo=*/false);
  ASSERT_TRUE(WaitFor([] { return !LastWork::IsKept(); })) << "it would be replaced at the end";
  EXPECT_TRUE(ReadArtworkFile(PutAside("-2")));
  EXPECT_FALSE(ReadArtworkFile(PutAside(""))) << "it was replaced";
  ASSERT_TRUE(WaitFor([this] { return NameOf(window_->painting()) == "painting.png"; }));
  EXPECT_FALSE(window_->photo()->loading());
  EXPECT_EQ(window_->photo()->picture(), nullptr);
}

TEST_F(RememberedTest, APictureThatIsReadMeanwhileIsNotReplaced) {
  OpenPictures();
  StartAgain();
  // Its turn to be decoded comes when the last work is there.
  auto others = std::make_unique<PixelBudget::Share>(&ReadingBudget());
  others->Take(kMostPixelsRead);
  window_->OpenPhoto(Write("other.png", {60, 60}, Qt::green));
  ASSERT_TRUE(WaitFor([this] { return !window_->last_work().busy(); }));
  others.reset();
  ASSERT_TRUE(WaitFor([this] { return NameOf(window_->photo()) == "other.png"; }));
  EXPECT_TRUE(document().artwork().paintings.empty());
  EXPECT_TRUE(ReadArtworkFile(PutAside("")));
}

}  // namespace
}  // namespace pastiche
