// Every painting of a palette on the photo.

#include "ui/pictures/palette_previews.h"

#include <fstream>

#include <QTemporaryDir>
#include <QToolButton>

#include "tests/ui/painted_texts.h"
#include "tests/ui/window_fixture.h"
#include "ui/pictures/palette.h"
#include "ui/pictures/palette_view.h"
#include "ui/remembered/settings.h"

namespace pastiche {
namespace {

class PalettePreviewsTest : public WindowTest {
 protected:
  PalettePreviewsTest() {
    WritePicture(paintings_.path(), "a.png", {40, 30}, Qt::red);
    std::ofstream(ToPath(paintings_.filePath("b.png"))) << "no picture";
    WritePicture(paintings_.path(), "c.png", {40, 30}, Qt::blue);
    MakeWindow();
    palette().SetFolder(ToPath(paintings_.path()));
  }

  Palette& palette() { return *Find<Palette>(*window_, "palette"); }
  PaletteModel& model() { return palette().model(); }
  QToolButton& button() { return *Find<QToolButton>(*window_, "palette_preview_all"); }
  bool Pending(int row) {
    return model().data(model().index(row), PaletteModel::kPending).toBool();
  }
  QImage Cell(int row) {
    return model().data(model().index(row), PaletteModel::kThumbnail).value<QImage>();
  }
  void OpenAndPreview() {
    OpenPictures();
    ASSERT_TRUE(WaitFor([this] { return model().rowCount() == 3 && button().isEnabled(); }));
    button().click();
    ASSERT_TRUE(button().isChecked());
  }

  QTemporaryDir paintings_;
};

TEST_F(PalettePreviewsTest, CellsFillInOneAfterAnotherAndAClickTakesOne) {
  EXPECT_FALSE(button().isEnabled()) << "there is no photo to try them on";
  OpenAndPreview();
  EXPECT_TRUE(Pending(0));
  ASSERT_TRUE(WaitFor([this] { return !Pending(0) && !Pending(2); }));
  // Of the photo, not of the painting.
  EXPECT_EQ(Cell(0).size(), QSize(80, 60));
  EXPECT_EQ(Cell(2).size(), QSize(80, 60));
  // They look alike, and are told apart by name.
  EXPECT_TRUE(PaintedTexts(*palette().view()->viewport()).contains("a.png"));
  EXPECT_EQ(model().index(0).data(Qt::AccessibleTextRole), "a.png, tried on the photo");
  EXPECT_TRUE(model().index(0).data(Qt::ToolTipRole).toString().contains("a.png"));
  QTest::mouseClick(palette().view()->viewport(), Qt::LeftButton, {},
                    palette().view()->visualRect(model().index(2)).center());
  ASSERT_TRUE(WaitFor([this] { return document().painting()->name == "c.png"; }));
  EXPECT_TRUE(button().isChecked()) << "the others are still what they would be";
  EXPECT_EQ(Cell(0).size(), QSize(80, 60));
}

TEST_F(PalettePreviewsTest, OtherSettingsEndThem) {
  OpenAndPreview();
  ASSERT_TRUE(WaitFor([this] { return !Pending(0); }));
  document().SetRatio(0.5);
  EXPECT_FALSE(button().isChecked());
  EXPECT_FALSE(Pending(2));
  ASSERT_TRUE(WaitFor([this] { return Cell(0).size() == QSize(40, 30); }));
}

TEST_F(PalettePreviewsTest, AnotherStartPictureEndsThemToo) {
  Artwork artwork = document().artwork();
  artwork.recipe.start = Start::kCustom;
  artwork.start = std::make_shared<Image>(ToImage(PlainImage({80, 60}, Qt::green)));
  document().Apply("start", artwork);
  OpenAndPreview();
  ASSERT_TRUE(WaitFor([this] { return !Pending(0); }));
  ASSERT_TRUE(button().isChecked());
  artwork = document().artwork();
  artwork.start = std::make_shared<Image>(ToImage(PlainImage({80, 60}, Qt::yellow)));
  document().Apply("start", artwork);
  EXPECT_FALSE(button().isChecked());
}

TEST_F(PalettePreviewsTest, EndedByHandTheThumbnailsAreBack) {
  OpenAndPreview();
  ASSERT_TRUE(WaitFor([this] { return !Pending(0); }));
  button().click();
  EXPECT_FALSE(button().isChecked());
  ASSERT_TRUE(WaitFor([this] { return Cell(0).size() == QSize(40, 30); }));
}

}  // namespace
}  // namespace pastiche
