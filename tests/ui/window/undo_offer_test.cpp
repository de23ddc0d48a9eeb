// What is gone, is said with a way back.

#include "ui/window/undo_offer.h"

#include <QLabel>
#include <QPushButton>
#include <QUndoStack>

#include "tests/ui/window_fixture.h"
#include "ui/document/mask_place.h"
#include "ui/pictures/painting_list.h"
#include "ui/widgets/picture_grid.h"

namespace pastiche {
namespace {

class UndoOfferTest : public WindowTest {
 protected:
  /// What stands over the canvas; empty for nothing.
  QString Said() {
    const auto* text = Find<QLabel>(*window_, "problem");
    return text->isVisible() ? text->text() : QString();
  }
  void PressUndo() { Find<QPushButton>(*window_, "way_out")->click(); }

  PicturePtr Picture(const QString& name, const QColor& color, const QString& path = "/a.png") {
    auto picture = std::make_shared<pastiche::Picture>();
    picture->name = name;
    picture->path = path.toStdString();
    picture->image = std::make_shared<const Image>(ToImage(PlainImage({40, 30}, color)));
    return picture;
  }
  void Mask(MaskPlace place) {
    document().Apply(
        "Mask", WithMask(document().artwork(), place,
                         std::make_shared<const Image>(ToImage(PlainImage({40, 30}, Qt::white)))));
  }
};

TEST_F(UndoOfferTest, APaintingThatIsTakenOutComesBack) {
  OpenPictures();
  document().AddPaintings({Picture("second.png", Qt::green)});
  const Artwork before = document().artwork();
  ASSERT_EQ(Said(), "");
  document().RemovePainting(1);
  EXPECT_EQ(Said(), "second.png is taken out.");
  EXPECT_FALSE(Find<QPushButton>(*window_, "way_out")->toolTip().isEmpty());
  PressUndo();
  EXPECT_EQ(document().artwork(), before);
  EXPECT_EQ(Said(), "");
}

TEST_F(UndoOfferTest, GoesWhenAnotherStepComesAndUndoesNoOther) {
  OpenPictures();
  document().AddPaintings({Picture("second.png", Qt::green)});
  document().RemovePainting(1);
  ASSERT_NE(Said(), "");
  document().SetRatio(0.5);
  EXPECT_EQ(Said(), "");
  document().steps().undo();
  EXPECT_EQ(Said(), "") << "it would be said of a step long ago";
  // Undone by the keys, there is nothing left to undo.
  document().RemovePainting(0);
  ASSERT_NE(Said(), "");
  document().steps().undo();
  EXPECT_EQ(Said(), "");
}

TEST_F(UndoOfferTest, AnotherNoticeIsNotTakenBackWithIt) {
  OpenPictures();
  document().AddPaintings({Picture("second.png", Qt::green)});
  document().RemovePainting(1);
  auto* toasts = window_->findChild<Toasts*>("toasts");
  toasts->Say("Exported");
  document().SetRatio(0.5);
  EXPECT_EQ(Said(), "Exported");
}

TEST_F(UndoOfferTest, ATryIsNoLossUnlessAMaskGoesWithIt) {
  OpenPictures();
  document().ReplacePainting(0, Picture("other.png", Qt::green));
  EXPECT_EQ(Said(), "");
  Mask({0});
  EXPECT_EQ(Said(), "");
  document().ReplacePainting(0, Picture("third.png", Qt::gray));
  EXPECT_EQ(Said(), "") << "the mask stays";
  document().SetPaintings({Picture("fourth.png", Qt::black)});
  EXPECT_EQ(Said(), "The mask is cleared.");
}

TEST_F(UndoOfferTest, SeveralPaintingsThatGiveWayAreCounted) {
  OpenPictures();
  document().AddPaintings({Picture("second.png", Qt::green), Picture("third.png", Qt::gray)});
  const Artwork before = document().artwork();
  document().SetPaintings({Picture("fourth.png", Qt::black)});
  EXPECT_EQ(Said(), "3 paintings are taken out.");
  PressUndo();
  EXPECT_EQ(document().artwork(), before);
}

TEST_F(UndoOfferTest, AMaskThatIsClearedComesBackAndOneThatIsPaintedOnIsNotGone) {
  OpenPictures();
  Mask({MaskPlace::kProtect});
  Mask({MaskPlace::kProtect});
  EXPECT_EQ(Said(), "");
  const Artwork before = document().artwork();
  document().Apply("Clear", WithMask(before, {MaskPlace::kProtect}, nullptr));
  EXPECT_EQ(Said(), "The mask is cleared.");
  PressUndo();
  EXPECT_EQ(document().artwork(), before);
}

TEST_F(UndoOfferTest, ASnapshotThatIsDeletedComesBack) {
  const auto id = document().history().Add(
      {}, std::make_shared<const Image>(ToImage(PlainImage({8, 6}, Qt::red))), Occasion::kByHand);
  document().DeleteSnapshot(id);
  EXPECT_EQ(Said(), "The snapshot is deleted.");
  PressUndo();
  EXPECT_NE(document().history().Find(id), nullptr);
}

TEST_F(UndoOfferTest, APhotoFromAFileIsChosenAgainInAMomentAndOneWithMasksIsNot) {
  OpenPictures();
  const auto choose = [this](const QString& name, const QColor& color) {
    window_->OpenPhoto(Write(name, {40, 30}, color));
    return WaitFor([&] { return document().photo() && document().photo()->name == name; });
  };
  ASSERT_TRUE(choose("second.png", Qt::green));
  EXPECT_EQ(Said(), "");
  Mask({MaskPlace::kProtect});
  const Artwork before = document().artwork();
  ASSERT_TRUE(choose("third.png", Qt::gray));
  EXPECT_EQ(Said(), "The photo is replaced.");
  PressUndo();
  EXPECT_EQ(document().artwork(), before);
}

TEST_F(UndoOfferTest, APhotoThatWasPastedIsInNoFile) {
  document().SetPhoto(Picture("pasted", Qt::red, ""));
  window_->OpenPhoto(Write("second.png", {40, 30}, Qt::green));
  ASSERT_TRUE(WaitFor([this] { return document().photo()->name == "second.png"; }));
  EXPECT_EQ(Said(), "The photo is replaced.");
}

TEST_F(UndoOfferTest, APresetOverSettingsOfOnesOwnSaysSo) {
  document().SetRecipe({});
  auto* presets = Find<PictureGrid>(*window_, "presets");
  ASSERT_TRUE(WaitFor([&] { return presets->has_cell("program/photoreal"); }))
      << "the presets are not read";
  Q_EMIT presets->Chosen("program/photoreal");
  EXPECT_EQ(Said(), "") << "a preset over a preset";
  document().Set(&Recipe::tv, 0.125);
  const Recipe own = document().recipe();
  Q_EMIT presets->Chosen("program/pastiche");
  ASSERT_NE(document().recipe(), own);
  EXPECT_EQ(Said(), "The preset took the place of your own settings.");
  PressUndo();
  EXPECT_EQ(document().recipe(), own);
}

TEST_F(UndoOfferTest, StaysWhenOldStepsAreForgotten) {
  OpenPictures();
  document().AddPaintings({Picture("second.png", Qt::green)});
  // The first of these waits to be packed, and the oldest steps go when it is.
  Mask({MaskPlace::kProtect});
  Mask({MaskPlace::kProtect});
  const Artwork before = document().artwork();
  document().SetMostHistory(0);
  QSignalSpy forgotten(&document(), &Document::OldestForgotten);
  document().RemovePainting(1);
  ASSERT_TRUE(forgotten.isEmpty());
  ASSERT_TRUE(WaitFor([&] { return !forgotten.isEmpty() && !document().packing(); }));
  EXPECT_EQ(Said(), "second.png is taken out.");
  PressUndo();
  EXPECT_EQ(document().artwork(), before);
}

}  // namespace
}  // namespace pastiche
