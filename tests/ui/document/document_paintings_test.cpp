// What is done to the paintings of a document.

#include <numeric>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/pictures.h"
#include "ui/document/document.h"

namespace pastiche {
namespace {

PicturePtr MakePicture(const QString& name) {
  auto picture = std::make_shared<Picture>();
  picture->name = name;
  picture->image = MakePlainPicture({20, 15}, 0.1F, 0.2F, 0.3F);
  return picture;
}

class DocumentPaintings : public ::testing::Test {
 protected:
  std::string Names() const {
    QStringList names;
    for (const Painting& painting : document_.artwork().paintings) {
      names.append(document_.PictureOf(painting.image)->name);
    }
    return names.join(' ').toStdString();
  }
  void Add(const QStringList& names) {
    std::vector<PicturePtr> pictures;
    for (const QString& name : names) pictures.push_back(MakePicture(name));
    document_.AddPaintings(pictures);
  }
  void ExpectParts(const std::vector<double>& parts) const {
    ASSERT_EQ(document_.artwork().paintings.size(), parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
      EXPECT_NEAR(document_.PartOf(static_cast<int>(i)), parts[i], 1e-9) << i;
    }
  }
  int Steps() { return document_.steps().count(); }
  std::string LastStep() { return document_.steps().undoText().toStdString(); }

  Document document_;
};

TEST_F(DocumentPaintings, PercentsAddUpToAHundred) {
  Add({"one"});
  EXPECT_EQ(document_.Percents(), std::vector<int>{100});
  Add({"two", "three"});
  EXPECT_EQ(document_.Percents(), (std::vector<int>{34, 33, 33}));
  Add({"four", "five", "six", "seven"});
  EXPECT_EQ(document_.Percents(), (std::vector<int>{15, 15, 14, 14, 14, 14, 14}));
  document_.SetShare(3, 0.29);
  EXPECT_EQ(document_.Percents().at(3), 29);
  for (int percent = 0; percent <= 100; ++percent) {
    document_.SetShare(5, percent / 100.0);
    const std::vector<int> percents = document_.Percents();
    EXPECT_EQ(percents.at(5), percent);
    EXPECT_EQ(std::accumulate(percents.begin(), percents.end(), 0), 100) << percent;
  }
}

TEST_F(DocumentPaintings, SeveralAreAddedAsOneStepAndAsStrongAsTheOthers) {
  Add({"a"});
  document_.SetShare(0, 0.5);  // the only one is the whole, whatever it is told
  ExpectParts({1});
  EXPECT_EQ(Steps(), 1);
  Add({"b", "c", "d"});
  EXPECT_EQ(Names(), "a b c d");
  ExpectParts({0.25, 0.25, 0.25, 0.25});
  EXPECT_EQ(Steps(), 2);
  EXPECT_EQ(LastStep(), "3 paintings");
  document_.steps().undo();
  EXPECT_EQ(Names(), "a");
}

TEST_F(DocumentPaintings, AShareTakesFromTheOthersInTheirProportion) {
  Add({"a", "b", "c"});
  document_.SetShare(0, 0.5);
  document_.EndGesture();
  document_.SetShare(1, 0.4);
  ExpectParts({0.4, 0.4, 0.2});
  EXPECT_EQ(LastStep(), "Share of b: 40 %");
}

TEST_F(DocumentPaintings, ANameIsSaidAsItIs) {
  Add({"50%2foff.png", "b"});
  document_.SetShare(0, 0.4);
  EXPECT_EQ(LastStep(), "Share of 50%2foff.png: 40 %");
}

TEST_F(DocumentPaintings, AShareThatIsDraggedIsOneStepAndLosesNothingAtItsEnds) {
  Add({"a", "b", "c"});
  document_.SetShare(1, 0.6);
  document_.EndGesture();
  ExpectParts({0.2, 0.6, 0.2});
  document_.SetShare(2, 0.1);
  document_.EndGesture();
  const int steps = Steps();
  const std::vector<Painting> before = document_.artwork().paintings;
  document_.BeginGesture();
  for (const double part : {0.4, 1.0, 0.7, 0.0, 0.5}) document_.SetShare(0, part);
  document_.EndGesture();
  EXPECT_EQ(Steps(), steps + 1);
  EXPECT_NEAR(document_.PartOf(1) / document_.PartOf(2), before[1].share / before[2].share, 1e-9);
  ExpectParts({0.5, 0.5 * 0.675 / 0.775, 0.5 * 0.1 / 0.775});
  // The next drag begins where this one ended.
  document_.SetShare(0, 1);
  document_.EndGesture();
  ExpectParts({1, 0, 0});
  document_.SetShare(0, 0.5);
  ExpectParts({0.5, 0.25, 0.25});
  document_.steps().undo();
  document_.steps().undo();
  ExpectParts({0.5, 0.5 * 0.675 / 0.775, 0.5 * 0.1 / 0.775});
}

TEST_F(DocumentPaintings, TheyAreMovedAndTakenOut) {
  Add({"a", "b", "c", "d"});
  document_.MovePainting(0, 2);
  EXPECT_EQ(Names(), "b c a d");
  document_.MovePainting(3, 0);
  EXPECT_EQ(Names(), "d b c a");
  EXPECT_EQ(LastStep(), "Move d");
  document_.RemovePainting(1);
  EXPECT_EQ(Names(), "d c a");
  EXPECT_EQ(LastStep(), "Take b out");
  document_.MovePainting(1, 1);
  EXPECT_EQ(Steps(), 4) << "what stays where it is was not moved";
  for (int i = 0; i < 3; ++i) document_.steps().undo();
  EXPECT_EQ(Names(), "a b c d");
}

TEST_F(DocumentPaintings, TheLastOneThatIsLeftHasASay) {
  Add({"a", "b"});
  document_.SetShare(0, 1);
  document_.RemovePainting(0);
  EXPECT_EQ(Names(), "b");
  ExpectParts({1});
}

TEST_F(DocumentPaintings, AnotherPictureInOnesPlaceKeepsShareAndMask) {
  Add({"a", "b"});
  Artwork artwork = document_.artwork();
  artwork.paintings[1].mask = MakePlainPicture({20, 15}, 1, 1, 1);
  document_.Apply("mask", artwork);
  document_.SetShare(1, 0.3);
  document_.ReplacePainting(1, MakePicture("c"));
  EXPECT_EQ(Names(), "a c");
  ExpectParts({0.7, 0.3});
  EXPECT_EQ(document_.artwork().paintings[1].mask, artwork.paintings[1].mask);
}

TEST_F(DocumentPaintings, AnyOfThemIsSwappedWithThePhoto) {
  document_.SetPhoto(MakePicture("photo"));
  Add({"a", "b"});
  document_.SwapPictures(1);
  EXPECT_EQ(Names(), "a photo");
  EXPECT_EQ(document_.photo()->name, "b");
  document_.SetPhoto(nullptr);
  document_.SwapPictures(0);
  EXPECT_EQ(Names(), "photo");
  EXPECT_EQ(document_.photo()->name, "a");
}

}  // namespace
}  // namespace pastiche
