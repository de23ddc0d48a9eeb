// The work of the last time comes back at the next start.

#include "ui/remembered/remembered_work.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <QFile>
#include <QStatusBar>

#include "core/recipe/recipe_json.h"
#include "tests/ui/remembered/remembered_fixture.h"
#include "ui/canvas/mask_pixels.h"
#include "ui/document/mask_place.h"
#include "ui/document/picture_reading.h"
#include "ui/remembered/settings.h"

namespace pastiche {
namespace {

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
  const auto remembered = [](Recipe recipe, int version) {
    // As the program wrote it then: every field of its time, and the version.
    std::string text = RecipeToJson(recipe);
    const auto named = [](int number) { return "\"version\": " + std::to_string(number); };
    const std::string now = named(kRecipeVersion);
    text.replace(text.find(now), now.size(), named(version));
    Settings().setValue("work/recipe", QByteArray::fromStdString(text));
    return RecallWork().recipe;
  };
  for (int version = 1; version < kRecipeVersion; ++version) {
    Recipe recipe = DefaultsOfVersion(version);
    EXPECT_NE(recipe, Recipe());
    EXPECT_EQ(remembered(recipe, version), Recipe()) << version;
    recipe.tv = 0.25;
    EXPECT_EQ(remembered(recipe, version), recipe) << version;
  }
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

}  // namespace
}  // namespace pastiche
