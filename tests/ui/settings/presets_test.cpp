#include <filesystem>
#include <fstream>
#include <memory>

#include <gtest/gtest.h>

#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

#include "tests/support/fake_objective.h"
#include "tests/ui/ui_test_support.h"
#include "ui/document/qt_image.h"
#include "ui/run/preview_painter.h"
#include "ui/settings/preset_panel.h"
#include "ui/settings/preset_shelf.h"
#include "ui/widgets/picture_grid.h"
#include "ui/widgets/section.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

class PresetsTest : public ::testing::Test {
 protected:
  PresetsTest() : painter_(MakeFakeObjective()) {
    panel_ = std::make_unique<PresetPanel>(&document_, &painter_);
    panel_->SetRest(std::chrono::milliseconds(0));
    panel_->resize(320, 600);
    panel_->show();
  }
  void SetUp() override { ASSERT_TRUE(WaitUntilRead()); }

  PresetShelf& shelf() { return panel_->shelf(); }
  bool WaitUntilRead() {
    return WaitFor([this] { return !shelf().busy(); });
  }
  PictureGrid& looks() { return *Find<PictureGrid>(*panel_, "presets"); }
  PictureGrid& published() { return *Find<PictureGrid>(*panel_, "published_presets"); }
  QString notice() { return Find<QLabel>(*panel_, "preset_notice")->text(); }
  Recipe RecipeNamed(const char* key) { return shelf().Find(key)->recipe; }

  void SetPictures() {
    const auto picture = [](const QColor& color) {
      auto made = std::make_shared<Picture>();
      made->image = std::make_shared<const Image>(ToImage(PlainImage({80, 60}, color)));
      return made;
    };
    document_.SetPhoto(picture(Qt::red));
    document_.SetPainting(picture(Qt::blue));
  }

  QTemporaryDir folder_;
  Document document_;
  PreviewPainter painter_;
  std::unique_ptr<PresetPanel> panel_;
};

TEST_F(PresetsTest, LooksAndPublishedOnesAreApart) {
  EXPECT_TRUE(looks().has_cell("program/pastiche"));
  EXPECT_FALSE(published().has_cell("program/pastiche"));
  EXPECT_TRUE(published().has_cell("program/gatys-2016"));
  EXPECT_FALSE(looks().has_cell("program/gatys-2016"));
  EXPECT_FALSE(published().isVisible()) << "folded away";
}

TEST_F(PresetsTest, AClickTakesOneInOneStep) {
  document_.Set(&Recipe::size, 1000);
  document_.Set(&Recipe::seed, 77);
  const int steps = document_.steps().count();
  QTest::mouseClick(looks().viewport(), Qt::LeftButton, {},
                    looks().RectOf("program/photoreal").center());
  Recipe expected = RecipeNamed("program/photoreal");
  expected.size = 1000;
  expected.seed = 77;
  EXPECT_EQ(document_.recipe(), expected) << "the size stays";
  EXPECT_EQ(document_.steps().count(), steps + 1);
  EXPECT_EQ(document_.steps().undoText(), "Preset Photo to photo");
}

TEST_F(PresetsTest, TheChosenOnesNameIsBoldInBothThemes) {
  // There is nothing but the letters, and none of them is left out when they are bold.
  const auto ink = [this] {
    const QRect cell = looks().RectOf("program/pastiche");
    const int below_picture = (cell.width() - 8) * 3 / 4 + 8;
    const QImage name = looks().grab(cell.adjusted(0, below_picture, 0, -4)).toImage();
    int sum = 0;
    for (int y = 0; y < name.height(); ++y) {
      for (int x = 0; x < name.width(); ++x) sum += name.pixelColor(x, y).alpha();
    }
    return sum;
  };
  for (const theme::Scheme scheme : {theme::Scheme::kLight, theme::Scheme::kDark}) {
    theme::SetScheme(scheme);
    Q_EMIT looks().Chosen("program/photoreal");
    const int plain = ink();
    Q_EMIT looks().Chosen("program/pastiche");
    EXPECT_GT(ink(), plain * 1.15);
  }
}

TEST_F(PresetsTest, APublishedOneComesWithItsSizeAndItsSource) {
  document_.Set(&Recipe::size, 1000);
  document_.Set(&Recipe::network, "vgg19");
  Find<Section>(*panel_, "as_published")->SetOpen(true);
  Q_EMIT published().Chosen("program/square-400");
  EXPECT_EQ(document_.recipe().size, 400);
  EXPECT_TRUE(document_.recipe().square);
  EXPECT_EQ(document_.recipe().network, "vgg19");
  auto* source = Find<QLabel>(*panel_, "preset_source");
  EXPECT_TRUE(source->isVisible());
  EXPECT_TRUE(source->text().contains("San Diego"));
  Q_EMIT looks().Chosen("program/pastiche");
  EXPECT_FALSE(source->isVisible());
}

TEST_F(PresetsTest, ADotSaysThatItWasChanged) {
  const QString title = looks().ShownTitle("program/pastiche");
  EXPECT_EQ(title, "Pastiche");
  document_.Set(&Recipe::figures, 0.5);
  EXPECT_EQ(looks().ShownTitle("program/pastiche"), "Pastiche •");
  document_.steps().undo();
  EXPECT_EQ(looks().ShownTitle("program/pastiche"), "Pastiche");
  document_.Set(&Recipe::size, 900);
  EXPECT_EQ(looks().ShownTitle("program/pastiche"), "Pastiche") << "the size is no look";
  Q_EMIT looks().Chosen("program/photoreal");
  document_.Set(&Recipe::figures, 0.5);
  EXPECT_EQ(looks().ShownTitle("program/photoreal"), "Photo to photo •");
  EXPECT_EQ(looks().ShownTitle("program/pastiche"), "Pastiche");
}

TEST_F(PresetsTest, TheGridIsGoneThroughByArrowKeys) {
  looks().setFocus();
  QTest::keyClick(&looks(), Qt::Key_Home);
  QTest::keyClick(&looks(), Qt::Key_Right);
  QTest::keyClick(&looks(), Qt::Key_Space);
  EXPECT_EQ(document_.recipe().edge_smoothness, RecipeNamed("program/photoreal").edge_smoothness);
  QTest::keyClick(&looks(), Qt::Key_Left);
  QTest::keyClick(&looks(), Qt::Key_Return);
  EXPECT_EQ(document_.recipe(), Recipe());
}

TEST_F(PresetsTest, PicturesAreOfTheUsersOwn) {
  EXPECT_TRUE(looks().picture("program/pastiche").isNull());
  SetPictures();
  ASSERT_TRUE(WaitFor([this] { return !looks().picture("program/pastiche").isNull(); }));
  EXPECT_EQ(looks().picture("program/pastiche").size(), QSize(80, 60));
  // Those that nobody sees are not painted.
  ASSERT_TRUE(WaitFor([this] { return painter_.waiting() == 0; }));
  EXPECT_TRUE(published().picture("program/gatys-2016").isNull());
  Find<Section>(*panel_, "as_published")->SetOpen(true);
  ASSERT_TRUE(WaitFor([this] { return !published().picture("program/gatys-2016").isNull(); }));
  document_.SetPhoto(nullptr);
  EXPECT_TRUE(looks().picture("program/pastiche").isNull());
}

TEST_F(PresetsTest, OnesOwnAreSavedReplacedRenamedAndDeleted) {
  Recipe recipe;
  recipe.figures = 0.25;
  shelf().Save("Blue, and wild", recipe);
  ASSERT_TRUE(WaitUntilRead());
  const Preset* saved = shelf().OwnOf("Blue, and wild");
  ASSERT_NE(saved, nullptr);
  EXPECT_EQ(saved->name, "blue-and-wild");
  EXPECT_EQ(saved->recipe, recipe);
  EXPECT_TRUE(looks().has_cell("own/blue-and-wild"));
  const int count = static_cast<int>(shelf().presets().size());
  recipe.figures = 0.75;
  shelf().Save("Blue, and wild", recipe);
  ASSERT_TRUE(WaitUntilRead());
  EXPECT_EQ(shelf().presets().size(), count);
  EXPECT_EQ(shelf().OwnOf("Blue, and wild")->recipe, recipe);
  // A title of another kind whose file would be the same.
  shelf().Save("Blue and wild", recipe);
  ASSERT_TRUE(WaitUntilRead());
  EXPECT_EQ(shelf().OwnOf("Blue and wild")->name, "blue-and-wild-2");
  shelf().Rename("own/blue-and-wild", "Green");
  ASSERT_TRUE(WaitUntilRead());
  EXPECT_EQ(shelf().OwnOf("Blue, and wild"), nullptr);
  EXPECT_EQ(shelf().OwnOf("Green")->name, "green");
  shelf().Delete("own/green");
  ASSERT_TRUE(WaitUntilRead());
  EXPECT_EQ(shelf().OwnOf("Green"), nullptr);
  EXPECT_FALSE(looks().has_cell("own/green"));
  shelf().Delete("program/pastiche");
  shelf().Rename("program/pastiche", "Mine");
  ASSERT_TRUE(WaitUntilRead());
  EXPECT_NE(shelf().Find("program/pastiche"), nullptr);
}

TEST_F(PresetsTest, OnesOwnIsNotCalledAsOneOfTheProgram) {
  const auto save_as = [this](const QString& title) {
    QTimer::singleShot(0, panel_.get(), [this, title] {
      auto* dialog = panel_->findChild<QInputDialog*>();
      ASSERT_NE(dialog, nullptr);
      dialog->setTextValue(title);
      dialog->accept();
    });
    Find<QToolButton>(*panel_, "save_preset")->click();
    EXPECT_TRUE(WaitUntilRead());
  };
  const std::size_t count = shelf().presets().size();
  save_as(" pastiche ");
  EXPECT_EQ(shelf().presets().size(), count);
  EXPECT_EQ(notice(), "A preset of the program is called pastiche: choose another name.");
  save_as("Pastiche, mine");
  EXPECT_EQ(shelf().presets().size(), count + 1);
  shelf().Delete("own/pastiche-mine");
  ASSERT_TRUE(WaitUntilRead());
  EXPECT_EQ(shelf().presets().size(), count);
}

TEST_F(PresetsTest, FilesGoOutAndComeIn) {
  const auto file = ToPath(folder_.filePath("square.json"));
  shelf().Export("program/square-400", file, {});
  ASSERT_TRUE(WaitUntilRead());
  shelf().Import(file);
  ASSERT_TRUE(WaitUntilRead());
  const Preset* own = shelf().OwnOf("Square 400");
  ASSERT_NE(own, nullptr);
  EXPECT_EQ(own->recipe, RecipeNamed("program/square-400"));
  EXPECT_TRUE(looks().has_cell(KeyOf(*own))) << "the user's own are with the looks";
}

TEST_F(PresetsTest, WhatIsNoPresetIsRefused) {
  const auto file = ToPath(folder_.filePath("notes.json"));
  std::ofstream(file) << "no preset at all";
  const std::size_t count = shelf().presets().size();
  shelf().Import(file);
  ASSERT_TRUE(WaitUntilRead());
  EXPECT_TRUE(notice().contains("notes.json")) << notice().toStdString();
  EXPECT_EQ(shelf().presets().size(), count);
  shelf().Export("program/pastiche", ToPath(folder_.filePath("there/is/none.json")), {});
  ASSERT_TRUE(WaitUntilRead());
  EXPECT_EQ(notice(), "none.json: The folder does not exist.");
}

TEST_F(PresetsTest, AnExportReplacesNothingUnasked) {
  const auto file = ToPath(folder_.filePath("notes.json"));
  std::ofstream(file) << "something else";
  shelf().Export("program/pastiche", file, {});
  ASSERT_TRUE(WaitUntilRead());
  EXPECT_TRUE(notice().contains("notes.json")) << notice().toStdString();
  EXPECT_FALSE(ReadPreset(file));
  shelf().Export("program/pastiche", {file, Existing::kReplace}, {});
  ASSERT_TRUE(WaitUntilRead());
  EXPECT_TRUE(ReadPreset(file));
}

TEST_F(PresetsTest, AnExportReplacesNothingThatIsInUse) {
  const QString photo = WritePicture(folder_.path(), "photo.png", {80, 60}, Qt::red);
  const auto picture = std::make_shared<Picture>();
  picture->path = ToPath(photo);
  picture->image = std::make_shared<const Image>(ToImage(PlainImage({80, 60}, Qt::red)));
  document_.SetPhoto(picture);
  QFile::link(photo, folder_.filePath("link.json"));
  for (const char* name : {"photo.png", "link.json"}) {
    auto* menu = Find<QToolButton>(*panel_, "more_presets")->menu();
    Q_EMIT looks().Chosen("program/pastiche");
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions()) {
      if (action->text() == "Export…") action->trigger();
    }
    QPointer<QFileDialog> dialog = panel_->findChild<QFileDialog*>("export_preset");
    ASSERT_TRUE(dialog);
    dialog->findChild<QLineEdit*>("fileNameEdit")->setText(folder_.filePath(name));
    dialog->QDialog::accept();  // as if replacing it were agreed to
    ASSERT_TRUE(WaitFor([&] { return !dialog; }));
    ASSERT_TRUE(WaitUntilRead());
    EXPECT_TRUE(notice().contains(name) && notice().contains("the photo"))
        << notice().toStdString();
    EXPECT_FALSE(QImage(photo).isNull()) << name;
  }
}

TEST_F(PresetsTest, ADamagedFileIsNamedAndTheOthersStay) {
  std::filesystem::create_directories(*UserPresetFolder());
  std::ofstream(*UserPresetFolder() / "broken.json") << "{\"recipe\": ";
  shelf().Save("Whole", Recipe());
  ASSERT_TRUE(WaitUntilRead());
  EXPECT_TRUE(notice().contains("broken.json")) << notice().toStdString();
  EXPECT_NE(shelf().OwnOf("Whole"), nullptr);
  EXPECT_NE(shelf().Find("program/pastiche"), nullptr);
}

TEST_F(PresetsTest, OnlyOnesOwnOffersToBeDeleted) {
  shelf().Save("Mine", Recipe());
  ASSERT_TRUE(WaitUntilRead());
  auto* menu = Find<QToolButton>(*panel_, "more_presets")->menu();
  const auto enabled = [&](const QString& text) {
    Q_EMIT menu->aboutToShow();
    for (const QAction* action : menu->actions()) {
      if (action->text() == text) return action->isEnabled();
    }
    ADD_FAILURE() << text.toStdString();
    return false;
  };
  Q_EMIT looks().Chosen("program/pastiche");
  EXPECT_FALSE(enabled("Delete…"));
  EXPECT_TRUE(enabled("Export…"));
  Q_EMIT looks().Chosen("own/mine");
  EXPECT_TRUE(enabled("Delete…"));
  EXPECT_TRUE(enabled("Rename…"));
}

TEST_F(PresetsTest, CellsFillTheWidthAndNothingIsHidden) {
  for (const int width : {100, 200, 320, 500}) {
    panel_->resize(width, 600);
    HandleEvents();
    for (const Preset& preset : shelf().presets()) {
      if (!looks().has_cell(KeyOf(preset))) continue;
      EXPECT_TRUE(looks().viewport()->rect().contains(looks().RectOf(KeyOf(preset)))) << width;
    }
  }
}

TEST_F(PresetsTest, TheChosenOneStaysWhenOldStepsAreForgottenAndGoesWithTheDocument) {
  Q_EMIT looks().Chosen("program/photoreal");
  document_.SetRatio(0.5);
  ASSERT_TRUE(panel_->chosen());
  const QString name = panel_->chosen()->name;
  document_.SetMostHistory(0);
  SetPictures();
  SetPictures();
  ASSERT_EQ(document_.steps().count(), 1);
  ASSERT_TRUE(panel_->chosen());
  EXPECT_EQ(panel_->chosen()->name, name);
  Artwork another;
  another.recipe.alpha = 0.123;
  document_.Load(another, {}, {}, {});
  EXPECT_FALSE(panel_->chosen());
}

}  // namespace
}  // namespace pastiche
