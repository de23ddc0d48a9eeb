// What the window remembers from one start to the next.

#include <filesystem>
#include <fstream>
#include <future>
#include <memory>
#include <new>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStatusBar>
#include <QToolButton>

#include "core/recipe/recipe_json.h"
#include "tests/ui/window_fixture.h"
#include "ui/canvas/mask_pixels.h"
#include "ui/document/mask_place.h"
#include "ui/document/picture_reading.h"
#include "ui/remembered/folders.h"
#include "ui/remembered/remembered_work.h"
#include "ui/remembered/settings.h"
#include "ui/results/export_dialog.h"
#include "ui/widgets/section.h"

namespace pastiche {
namespace {

class RememberedTest : public WindowTest {
 protected:
  /// Another start, which finds nothing but what the settings remember.
  void StartFromFiles() {
    Quit();
    std::filesystem::remove(LastWork::Path());
    window_ = std::make_unique<MainWindow>(MakeFakeObjective({}));
    window_->RestoreWork(true, true);
    window_->show();
  }

  static std::filesystem::path PutAside(const std::string& counter) {
    return LastWork::Path().parent_path() / ("work-before" + counter + ".pastiche");
  }

  /// Ends the program in order.
  void Quit() {
    QSignalSpy closed(window_.get(), &MainWindow::Closed);
    window_->close();
    ASSERT_TRUE(WaitFor([&] { return closed.size() == 1; }));
  }
  /// Another start of the program.
  void StartAgain(bool photo = true, bool painting = true) {
    Quit();
    window_ = std::make_unique<MainWindow>(MakeFakeObjective({}));
    window_->RestoreWork(photo, painting);
    window_->show();
  }
  QString NameOf(const auto* well) {
    return well->picture() && !well->loading() ? well->picture()->name : QString();
  }
};

TEST(Settings, LieUnderTheProgramsOwnName) {
  EXPECT_TRUE(Settings().fileName().endsWith("/pastiche/pastiche.conf"))
      << Settings().fileName().toStdString();
}

TEST(Settings, OldOnesAreTakenOverOnce) {
  QSettings old("Unknown Organization", "pastiche");
  old.setValue("folders/photo", "/pictures");
  AdoptOldSettings();
  EXPECT_EQ(Settings().value("folders/photo").toString(), "/pictures");
  old.setValue("folders/photo", "/elsewhere");
  AdoptOldSettings();
  EXPECT_EQ(Settings().value("folders/photo").toString(), "/pictures");
  old.clear();
}

TEST(RememberedWork, KeepsPathsThatAreNoTextAndEverySetting) {
  RememberedWork work;
  work.photo = "/pictures/caf\xe9 100%.png";
  work.paintings = {{"beside.png", 0.25}, {"/pictures/caf\xe9.png", 3}};
  work.start = "/pictures/\xc3\xa9.png";
  work.recipe.alpha = 0.123456789;
  work.recipe.seed = 18446744073709551615ULL;
  RememberWork(work);
  const RememberedWork again = RecallWork();
  EXPECT_EQ(again.photo, work.photo);
  EXPECT_EQ(again.paintings,
            (std::vector<RememberedPainting>{{std::filesystem::absolute("beside.png"), 0.25},
                                             {"/pictures/caf\xe9.png", 3}}));
  EXPECT_EQ(again.start, work.start);
  EXPECT_EQ(again.recipe, work.recipe);
  Settings().setValue("work/recipe", "no recipe");
  EXPECT_EQ(RecallWork().recipe, Recipe());
}

TEST(RememberedWork, OldDefaultsBecomeTheNewAndOwnSettingsStay) {
  const auto remembered = [](Recipe recipe) {
    // As the program wrote it then: every field of its time, and the version.
    std::string text = RecipeToJson(recipe);
    const std::string now = "\"version\": 2";
    text.replace(text.find(now), now.size(), "\"version\": 1");
    Settings().setValue("work/recipe", QByteArray::fromStdString(text));
    return RecallWork().recipe;
  };
  Recipe recipe = DefaultsOfVersion1();
  EXPECT_EQ(remembered(recipe), Recipe());
  recipe.tv = 0.25;
  EXPECT_EQ(remembered(recipe), recipe);
}

TEST_F(RememberedTest, TheExportsFormatAndQuality) {
  {
    ExportDialog dialog({{80, 60}, "coast"});
    auto* format = Find<QComboBox>(dialog, "export_format");
    format->setCurrentIndex(format->findData("jpg"));
    Find<QSpinBox>(dialog, "export_quality")->setValue(71);
    Q_EMIT dialog.accepted();
  }
  ExportDialog dialog({{80, 60}, "coast"});
  EXPECT_EQ(Find<QComboBox>(dialog, "export_format")->currentData().toString(), "jpg");
  EXPECT_EQ(dialog.options().quality, 71);
  auto* path = Find<QLineEdit>(dialog, "export_path");
  EXPECT_TRUE(WaitFor([&] { return path->text().endsWith("coast.jpg"); }));
}

TEST_F(RememberedTest, PicturesAndSettingsComeBack) {
  OpenPictures();
  document().Set(&Recipe::start, Start::kCustom);
  document().Set(&Recipe::size, 300);
  window_->start_picture()->OpenFile(Write("start.png", {80, 60}, Qt::green));
  ASSERT_TRUE(WaitFor([this] { return NameOf(window_->start_picture()) == "start.png"; }));
  const Recipe recipe = document().recipe();
  const auto are_back = [this] {
    return NameOf(window_->photo()) == "photo.png" &&
           NameOf(window_->painting()) == "painting.png" &&
           NameOf(window_->start_picture()) == "start.png";
  };
  StartAgain();
  ASSERT_TRUE(WaitFor(are_back));
  EXPECT_EQ(document().recipe(), recipe);
  StartFromFiles();
  EXPECT_EQ(document().recipe(), recipe);
  EXPECT_TRUE(WaitFor(are_back));
}

TEST_F(RememberedTest, AllPaintingsComeBackWithTheirShares) {
  OpenPictures();
  window_->painting()->AddFiles({QUrl::fromLocalFile(Write("second.png", {9, 9}, Qt::green))});
  ASSERT_TRUE(WaitFor([this] { return document().artwork().paintings.size() == 2; }));
  document().SetShare(1, 0.3);
  StartAgain();
  ASSERT_TRUE(WaitFor([this] { return document().artwork().paintings.size() == 2; }));
  EXPECT_NEAR(document().PartOf(1), 0.3, 1e-9);
  StartFromFiles();
  ASSERT_TRUE(WaitFor([this] { return document().artwork().paintings.size() == 2; }));
  EXPECT_NEAR(document().PartOf(1), 0.3, 1e-9);
  EXPECT_EQ(document().steps().count(), 0);
  // The one that earlier versions kept.
  Settings().setValue("work/painting", folder_.filePath("second.png"));
  Settings().remove("work/shares");
  EXPECT_EQ(RecallWork().paintings,
            (std::vector<RememberedPainting>{{ToPath(folder_.filePath("second.png")), 1}}));
}

TEST_F(RememberedTest, ClosedBeforeAllIsReadNothingIsForgotten) {
  OpenPictures();
  StartAgain();
  ASSERT_EQ(document().photo(), nullptr);
  StartAgain();
  EXPECT_TRUE(WaitFor([this] {
    return NameOf(window_->photo()) == "photo.png" && NameOf(window_->painting()) == "painting.png";
  }));
}

TEST_F(RememberedTest, ClosedBeforeThePicturesFilesAreReadNothingIsForgotten) {
  OpenPictures();
  Quit();
  std::filesystem::remove(LastWork::Path());
  window_ = std::make_unique<MainWindow>(MakeFakeObjective({}));
  window_->RestoreWork(true, true);
  ASSERT_TRUE(WaitFor([this] { return window_->photo()->loading(); }));
  StartAgain();
  EXPECT_TRUE(WaitFor([this] {
    return NameOf(window_->photo()) == "photo.png" && NameOf(window_->painting()) == "painting.png";
  }));
}

TEST_F(RememberedTest, MasksResultAndHistoryComeBackWithThePictures) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  QImage pixels(80, 60, QImage::Format_Grayscale8);
  pixels.fill(200);
  const auto mask = std::make_shared<const Image>(MaskPicture(pixels));
  document().Apply("Paint", WithMask(document().artwork(), {0}, mask));
  document().Apply("Protect", WithMask(document().artwork(), {MaskPlace::kProtect}, mask));
  document().RenameSnapshot(document().history().snapshots()[0]->id, "storm");
  const Recipe recipe = document().recipe();
  StartAgain();
  ASSERT_TRUE(WaitFor([this] { return document().result() != nullptr; }));
  const Artwork& artwork = document().artwork();
  EXPECT_EQ(artwork.recipe, recipe);
  ASSERT_NE(artwork.protect, nullptr);
  ASSERT_NE(artwork.paintings[0].mask, nullptr);
  EXPECT_TRUE(std::equal(mask->rgb().begin(), mask->rgb().end(), artwork.protect->rgb().begin()));
  ASSERT_EQ(document().history().snapshots().size(), 1U);
  EXPECT_EQ(document().history().snapshots()[0]->name, "storm");
  EXPECT_EQ(NameOf(window_->photo()), "photo.png");
  EXPECT_TRUE(document().path().empty());
  EXPECT_EQ(document().steps().count(), 0);
  ASSERT_TRUE(WaitFor([this] { return canvas().has_picture(); }));
  EXPECT_TRUE(actions().go_on->isEnabled());
  // And once more, without anything done.
  StartAgain();
  ASSERT_TRUE(WaitFor([this] { return document().result() != nullptr; }));
  EXPECT_NE(document().artwork().protect, nullptr);
}

TEST_F(RememberedTest, TheArtworksOwnFileIsOpenedAgain) {
  OpenPictures();
  const std::filesystem::path path = ToPath(folder_.filePath("a.pastiche"));
  window_->files().Save(path);
  ASSERT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
  StartAgain();
  ASSERT_TRUE(WaitFor([&] { return document().path() == path; }));
  EXPECT_EQ(NameOf(window_->photo()), "photo.png");
  EXPECT_FALSE(std::filesystem::exists(LastWork::Path()));
  // What is saved under its name is not taken for another program's.
  document().SetRatio(0.5);
  window_->files().Save(path);
  ASSERT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
  EXPECT_FALSE(document().modified());
}

TEST_F(RememberedTest, AnArtworkThatIsGoneIsANoteAndItsPicturesComeBack) {
  OpenPictures();
  const std::filesystem::path path = ToPath(folder_.filePath("a.pastiche"));
  window_->files().Save(path);
  ASSERT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
  Quit();
  std::filesystem::remove(path);
  window_ = std::make_unique<MainWindow>(MakeFakeObjective({}));
  window_->RestoreWork(true, true);
  window_->show();
  ASSERT_TRUE(WaitFor([this] { return NameOf(window_->photo()) == "photo.png"; }));
  EXPECT_TRUE(window_->statusBar()->currentMessage().contains("a.pastiche"));
  EXPECT_FALSE(Find<QWidget>(*window_, "problem")->isVisible());
}

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

TEST_F(RememberedTest, AnArtworkThatTheCommandLineNamesComesAlone) {
  OpenPictures();
  const std::filesystem::path path = ToPath(folder_.filePath("a.pastiche"));
  window_->files().Save(path);
  ASSERT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
  actions().new_artwork->trigger();
  window_->start_picture()->OpenFile(Write("start.png", {80, 60}, Qt::green));
  ASSERT_TRUE(WaitFor([this] { return NameOf(window_->start_picture()) == "start.png"; }));
  Quit();
  window_ = std::make_unique<MainWindow>(MakeFakeObjective({}));
  window_->Begin(path, {});
  window_->show();
  EXPECT_FALSE(window_->start_picture()->loading());
  ASSERT_TRUE(WaitFor([&] { return document().path() == path; }));
  ReadingPool().waitForDone();
  HandleEvents();
  EXPECT_EQ(document().start_picture(), nullptr);
  EXPECT_EQ(NameOf(window_->photo()), "photo.png");
  EXPECT_FALSE(document().modified());
}

TEST_F(RememberedTest, APaintingThatTheCommandLineNamesGoesIntoTheArtworkThatItNames) {
  OpenPictures();
  const std::filesystem::path path = ToPath(folder_.filePath("a.pastiche"));
  window_->files().Save(path);
  ASSERT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
  Quit();
  window_ = std::make_unique<MainWindow>(MakeFakeObjective({}));
  window_->Begin(path, {ToPath(Write("another.png", {9, 9}, Qt::green))});
  window_->show();
  ASSERT_TRUE(WaitFor([&] { return document().path() == path; }));
  EXPECT_TRUE(WaitFor([this] { return NameOf(window_->painting()) == "another.png"; }));
  EXPECT_EQ(document().artwork().paintings.size(), 1U);
  EXPECT_EQ(NameOf(window_->photo()), "photo.png");
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

TEST_F(RememberedTest, APhotoWhoseFileIsGoneComesBackAllTheSame) {
  OpenPictures();
  document().Set(&Recipe::network, folder_.filePath("gone.safetensors").toStdString());
  ASSERT_TRUE(QFile::remove(folder_.filePath("photo.png")));
  StartAgain();
  ASSERT_TRUE(WaitFor([this] { return NameOf(window_->photo()) == "photo.png"; }));
  // The network is not in the file.
  ASSERT_TRUE(WaitFor(
      [this] { return window_->statusBar()->currentMessage().contains("gone.safetensors"); }));
  EXPECT_EQ(document().recipe().network, "builtin");
}

TEST_F(RememberedTest, AFileThatIsGoneIsANoteAndNoError) {
  OpenPictures();
  document().Set(&Recipe::network, folder_.filePath("gone.safetensors").toStdString());
  ASSERT_TRUE(QFile::remove(folder_.filePath("photo.png")));
  Quit();
  std::filesystem::remove(LastWork::Path());
  window_ = std::make_unique<MainWindow>(MakeFakeObjective({}));
  window_->RestoreWork(true, true);
  window_->show();
  ASSERT_TRUE(WaitFor([this] {
    const QString note = window_->statusBar()->currentMessage();
    return note.contains("photo.png") && note.contains("gone.safetensors");
  })) << window_->statusBar()->currentMessage().toStdString();
  EXPECT_EQ(window_->photo()->error(), "");
  EXPECT_FALSE(Find<QWidget>(*window_, "problem")->isVisible());
  EXPECT_EQ(document().recipe().network, "builtin");
  ASSERT_TRUE(WaitFor([this] { return NameOf(window_->painting()) == "painting.png"; }));
}

TEST_F(RememberedTest, SectionsAndFoldsAreAsTheyWereLeft) {
  QMap<QString, bool> left;
  for (const Section* section : window_->findChildren<Section*>()) {
    ASSERT_FALSE(section->objectName().isEmpty()) << "it cannot be remembered";
    ASSERT_FALSE(left.contains(section->objectName()));
    section->heading()->click();
    left[section->objectName()] = section->heading()->isChecked();
  }
  ASSERT_GT(left.size(), 10);
  StartAgain();
  for (const Section* section : window_->findChildren<Section*>()) {
    EXPECT_EQ(section->heading()->isChecked(), left[section->objectName()])
        << section->objectName().toStdString();
    EXPECT_EQ(section->body()->parentWidget()->isHidden(), !left[section->objectName()]);
  }
}

TEST_F(RememberedTest, WhatTheProgramOpensIsNotRemembered) {
  auto* expert = Find<Section>(*window_, "expert");
  ASSERT_FALSE(expert->heading()->isChecked());
  expert->SetOpen(true);
  StartAgain();
  EXPECT_FALSE(Find<Section>(*window_, "expert")->heading()->isChecked());
}

TEST_F(RememberedTest, TheWeightsOfLayersAreShownAgain) {
  Find<QCheckBox>(*window_, "show_weights")->click();
  StartAgain();
  EXPECT_TRUE(Find<QCheckBox>(*window_, "show_weights")->isChecked());
  EXPECT_FALSE(Find<QWidget>(*window_, "style_conv1_1_weight")->isHidden());
}

TEST(FoldersTest, ADiskThatDoesNotAnswerHoldsNobodyUp) {
  EXPECT_EQ(folders::FoundInTime([] { return QString("/there"); }, std::chrono::seconds(30)),
            "/there");
  const auto failing = []() -> QString { throw std::bad_alloc(); };
  EXPECT_EQ(folders::FoundInTime(failing, std::chrono::seconds(30)), QDir::homePath());
  const auto held = std::make_shared<std::promise<void>>();
  const auto gone = std::make_shared<std::promise<void>>();
  const QString found = folders::FoundInTime(
      [held, gone] {
        held->get_future().wait();
        gone->set_value();
        return QString("/on/a/dead/machine");
      },
      std::chrono::milliseconds(1));
  EXPECT_EQ(found, QDir::homePath());
  // When it answers after all, nobody listens.
  held->set_value();
  gone->get_future().wait();
}

}  // namespace
}  // namespace pastiche
