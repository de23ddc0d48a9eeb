#include "ui/document/document.h"

#include <atomic>
#include <functional>
#include <memory>
#include <random>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/support/pictures.h"
#include "tests/ui/ui_test_support.h"
#include "ui/document/document_files.h"

namespace pastiche {
namespace {

PicturePtr MakePicture(const QString& name, ImageSize size = {20, 15}) {
  auto picture = std::make_shared<Picture>();
  picture->name = name;
  picture->image = MakePlainPicture(size, 0.1F, 0.2F, 0.3F);
  return picture;
}

TEST(DocumentTest, EachChangeIsAStepWithAName) {
  Document document;
  QSignalSpy changed(&document, &Document::Changed);
  document.Set(&Recipe::optimizer, OptimizerKind::kAdam);
  EXPECT_EQ(document.steps().undoText(), "Optimiser L-BFGS to Adam");
  document.SetRatio(3e-3);
  EXPECT_EQ(document.steps().undoText(), "Balance 0.001 to 0.003");
  document.Set(&Recipe::enlarge, true);
  EXPECT_EQ(document.steps().undoText(), "Larger than the photo off to on");
  LayerWeights layers = document.recipe().style_layers;
  layers[1] = 0.5;
  document.Set(&Recipe::style_layers, layers);
  EXPECT_EQ(document.steps().undoText(), "Layers of the painting: conv1_2 on");
  document.SetPhoto(MakePicture("beach.jpg"));
  EXPECT_EQ(document.steps().undoText(), "Photo beach.jpg");
  EXPECT_EQ(document.steps().count(), 5);
  EXPECT_EQ(changed.count(), 5);
}

TEST(DocumentTest, WhatChangesNothingIsNoStep) {
  Document document;
  document.Set(&Recipe::optimizer, document.recipe().optimizer);
  document.SetPhoto(nullptr);
  EXPECT_EQ(document.steps().count(), 0);
}

TEST(DocumentTest, NumbersThatGoOnChangingAreOneStep) {
  Document document;
  for (const double ratio : {2e-3, 3e-3, 5e-3}) document.SetRatio(ratio);
  EXPECT_EQ(document.steps().count(), 1);
  EXPECT_EQ(document.steps().undoText(), "Balance 0.001 to 0.005");
  document.steps().undo();
  EXPECT_DOUBLE_EQ(document.ratio(), Recipe().alpha);
  document.steps().redo();
  EXPECT_DOUBLE_EQ(document.ratio(), 5e-3);
  // Not what is undone or redone, nor another number, nor another gesture.
  document.SetRatio(6e-3);
  EXPECT_EQ(document.steps().count(), 2);
  document.Set(&Recipe::style_scale, 0.5);
  document.SetRatio(7e-3);
  EXPECT_EQ(document.steps().count(), 4);
  document.EndGesture();
  document.SetRatio(8e-3);
  EXPECT_EQ(document.steps().count(), 5);
}

TEST(DocumentTest, AGestureThatComesBackIsNoStep) {
  Document document;
  document.BeginGesture();
  document.SetRatio(2e-3);
  document.SetRatio(1e-3);
  document.EndGesture();
  EXPECT_EQ(document.steps().count(), 0);
}

TEST(DocumentTest, TicksAreStepsOfTheirOwn) {
  Document document;
  LayerWeights layers = document.recipe().style_layers;
  for (const int layer : {1, 3}) {
    layers[layer] = 0.2;
    document.Set(&Recipe::style_layers, layers);
  }
  EXPECT_EQ(document.steps().count(), 2);
}

TEST(DocumentTest, PicturesKeepTheirNamesThroughUndo) {
  Document document;
  const PicturePtr beach = MakePicture("beach.jpg");
  const PicturePtr waves = MakePicture("waves.jpg");
  document.SetPhoto(beach);
  document.SetPainting(waves);
  document.SwapPictures();
  EXPECT_EQ(document.photo(), waves);
  EXPECT_EQ(document.painting(), beach);
  EXPECT_EQ(document.steps().undoText(), "Swap photo and painting");
  document.SetPainting(nullptr);
  EXPECT_EQ(document.painting(), nullptr);
  document.steps().undo();
  EXPECT_EQ(document.painting(), beach);
  document.steps().undo();
  EXPECT_EQ(document.photo(), beach);
  document.steps().undo();
  document.steps().undo();
  EXPECT_EQ(document.photo(), nullptr);
}

TEST(DocumentTest, WhatIsBroughtBackIsNoStepUntilThereIsOne) {
  Document document;
  document.SetPhoto(MakePicture("beach.jpg"), Document::As::kBroughtBack);
  EXPECT_NE(document.photo(), nullptr);
  EXPECT_EQ(document.steps().count(), 0);
  document.SetRatio(0.5);
  document.SetPainting(MakePicture("waves.jpg"), Document::As::kBroughtBack);
  EXPECT_EQ(document.steps().count(), 2);
  document.steps().undo();
  document.steps().undo();
  EXPECT_NE(document.photo(), nullptr);
  EXPECT_EQ(document.painting(), nullptr);
}

TEST(DocumentTest, APictureThatIsHandedOverAgainCanStillGoOn) {
  Document document;
  const auto picture = MakePicture("1", {4, 3})->image;
  document.SetPainted({picture, ResumePoint{}});
  document.steps().setClean();
  document.SetPainted({picture, std::nullopt});
  EXPECT_TRUE(document.resume_point());
  EXPECT_FALSE(document.modified());
  // Another one is another run's, or the run's at another moment.
  document.SetPainted({MakePicture("2", {4, 3})->image, std::nullopt});
  EXPECT_FALSE(document.resume_point());
  EXPECT_TRUE(document.modified());
}

TEST(DocumentTest, TheOldestStepsGoBeforeTheirPicturesFillTheMemory) {
  Document document;
  const ImageSize size = {100, 100};  // 120 000 bytes
  document.SetMostHistory(400'000);
  std::vector<std::weak_ptr<const Image>> images;
  for (int i = 0; i < 10; ++i) {
    const PicturePtr picture = MakePicture(QString::number(i), size);
    images.push_back(picture->image);
    document.SetPainting(picture);
  }
  // The present one, and three that steps hold.
  EXPECT_EQ(document.steps().count(), 3);
  EXPECT_TRUE(WaitFor([&] { return images[5].expired(); }));
  ASSERT_FALSE(images[6].expired());
  EXPECT_EQ(document.steps().undoText(), "Painting 9");
  while (document.steps().canUndo()) document.steps().undo();
  EXPECT_EQ(document.painting()->name, "6");
  while (document.steps().canRedo()) document.steps().redo();
  EXPECT_EQ(document.painting()->name, "9");
}

TEST(DocumentTest, PicturesThatNoStepHasAreForgotten) {
  Document document;
  document.SetPhoto(MakePicture("first"));
  std::vector<std::weak_ptr<const Picture>> tried;
  for (int i = 0; i < 10; ++i) {
    const PicturePtr picture = MakePicture(QString::number(i));
    tried.emplace_back(picture);
    document.SetPhoto(picture);
    document.steps().undo();
  }
  // The latest could be redone.
  for (int i = 0; i < 9; ++i) EXPECT_TRUE(WaitFor([&] { return tried[i].expired(); })) << i;
  EXPECT_FALSE(tried[9].expired());
  document.steps().redo();
  EXPECT_EQ(document.photo()->name, "9");
}

TEST(DocumentTest, AnotherDocumentIsNotModifiedByWhatWasPaintedOfTheOneBefore) {
  Document document;
  document.SetPainted({MakePicture("painted.png")->image, {}, Artwork()});
  ASSERT_TRUE(document.modified());
  ASSERT_EQ(document.steps().count(), 0);
  document.Load({}, {}, {}, "/work/b.pastiche");
  EXPECT_FALSE(document.modified());
}

TEST(DocumentTest, APictureThatARunStillHasKeepsItsName) {
  Document document;
  document.SetPhoto(MakePicture("painted"));
  const Artwork run = document.artwork();
  document.steps().undo();
  document.SetPhoto(MakePicture("another"));
  ASSERT_NE(document.PictureOf(run.photo), nullptr);
  EXPECT_EQ(document.PictureOf(run.photo)->name, "painted");
}

TEST(DocumentTest, PicturesThatNobodyHasAreNotGivenBackOnTheWindowsThread) {
  Document document;
  std::atomic<int> given_back = 0;
  std::atomic<int> by_the_window = 0;
  const auto window = std::this_thread::get_id();
  for (int i = 0; i < 3; ++i) {
    const std::shared_ptr<Picture> picture(new Picture, [&](Picture* gone) {
      ++given_back;
      if (std::this_thread::get_id() == window) ++by_the_window;
      delete gone;
    });
    picture->image = MakePlainPicture({20, 15}, 0.1F, 0.2F, 0.3F);
    document.Know(picture);
  }
  document.Set(&Recipe::enlarge, true);
  EXPECT_TRUE(WaitFor([&] { return given_back == 3; }));
  EXPECT_EQ(by_the_window, 0);
}

TEST(DocumentTest, WhatWasSavedStaysSavedWhenOldStepsGo) {
  Document document;
  document.SetMostHistory(400'000);
  const ImageSize size = {100, 100};
  for (int i = 0; i < 3; ++i) document.SetPainting(MakePicture(QString::number(i), size));
  document.MarkSaved(SnapshotOf(document), "/tmp/a.pastiche");
  EXPECT_FALSE(document.modified());
  for (int i = 3; i < 5; ++i) document.SetPainting(MakePicture(QString::number(i), size));
  EXPECT_TRUE(document.modified());
  document.steps().undo();
  document.steps().undo();
  EXPECT_EQ(document.painting()->name, "2");
  EXPECT_FALSE(document.modified());
  // A state that is no longer among the steps is not taken for another one.
  for (int i = 5; i < 12; ++i) document.SetPainting(MakePicture(QString::number(i), size));
  while (document.steps().canUndo()) {
    document.steps().undo();
    EXPECT_TRUE(document.modified());
  }
}

TEST(DocumentTest, OldStepsGoWithoutAWordOfTheTitle) {
  Document document;
  document.SetMostHistory(0);
  document.SetPhoto(MakePicture("a", {10, 10}));
  document.SetPhoto(MakePicture("b", {10, 10}));
  QSignalSpy title(&document, &Document::TitleChanged);
  QSignalSpy clean(&document.steps(), &QUndoStack::cleanChanged);
  QSignalSpy forgotten(&document, &Document::OldestForgotten);
  document.SetPhoto(MakePicture("c", {10, 10}));
  ASSERT_EQ(forgotten.size(), 1);
  EXPECT_EQ(forgotten[0][0], 1);
  EXPECT_EQ(document.steps().count(), 1);
  EXPECT_TRUE(title.isEmpty());
  EXPECT_TRUE(clean.isEmpty());
  EXPECT_TRUE(document.modified());
}

/// One of everything that a person can do to a document.
class Gestures {
 public:
  explicit Gestures(unsigned seed) : random_(seed) {}

  void Do(Document& document) {
    const std::function<void()> all[] = {
        [&] { document.SetRatio(Real(1e-5, 1)); },
        [&] { document.Set(&Recipe::style_scale, Real(0.1, 2)); },
        [&] { document.Set(&Recipe::figures, Real(0, 1)); },
        [&] { document.Set(&Recipe::iterations, 1 + static_cast<int>(Real(0, 500))); },
        [&] { document.Set(&Recipe::enlarge, !document.recipe().enlarge); },
        [&] { document.Set(&Recipe::color, static_cast<ColorMode>(Real(0, 5))); },
        [&] { document.Set(&Recipe::start, static_cast<Start>(Real(0, 4))); },
        [&] { document.Set(&Recipe::seed, static_cast<std::uint64_t>(Real(0, 1e6))); },
        [&] {
          LayerWeights layers = document.recipe().style_layers;
          double& weight = layers[static_cast<std::size_t>(Real(0, kLayerCount))];
          weight = weight > 0 ? 0 : 0.2;
          document.Set(&Recipe::style_layers, layers);
        },
        [&] {
          document.BeginGesture();
          for (int i = 0; i < 5; ++i) document.SetRatio(Real(1e-5, 1));
          document.EndGesture();
        },
        [&] { document.SetPhoto(Maybe()); },
        [&] { document.SetPainting(Maybe()); },
        [&] { document.SetStartPicture(Maybe()); },
        [&] { document.SwapPictures(); },
        [&] { document.SetRecipe({}); },
    };
    all[static_cast<std::size_t>(Real(0, std::size(all)))]();
  }

  double Real(double from, double to) {
    return std::uniform_real_distribution<double>(from, to)(random_);
  }

 private:
  PicturePtr Maybe() {
    return Real(0, 4) < 1 ? nullptr : MakePicture(QString::number(random_() % 1000));
  }

  std::mt19937 random_;
};

TEST(DocumentTest, FiveHundredGesturesAreUndoneAndRedone) {
  for (const unsigned seed : {1U, 2U, 3U}) {
    Document document;
    Gestures gestures(seed);
    // The artwork after each step, by the number of steps.
    std::vector<Artwork> history = {document.artwork()};
    for (int i = 0; i < 500; ++i) {
      if (gestures.Real(0, 5) < 1) {
        document.steps().undo();
        EXPECT_EQ(document.artwork(), history[static_cast<std::size_t>(document.steps().index())]);
        continue;
      }
      const Artwork before = document.artwork();
      gestures.Do(document);
      if (document.artwork() == before) continue;
      const auto index = static_cast<std::size_t>(document.steps().index());
      history.resize(index);
      history.push_back(document.artwork());
    }
    // A last one, so that nothing is left to redo.
    document.EndGesture();
    document.Set(&Recipe::seed, 123'456'789);
    history.resize(static_cast<std::size_t>(document.steps().index()));
    history.push_back(document.artwork());
    const Artwork last = document.artwork();
    while (document.steps().canUndo()) {
      document.steps().undo();
      ASSERT_EQ(document.artwork(), history[static_cast<std::size_t>(document.steps().index())]);
    }
    EXPECT_EQ(document.artwork(), Artwork());
    while (document.steps().canRedo()) {
      document.steps().redo();
      ASSERT_EQ(document.artwork(), history[static_cast<std::size_t>(document.steps().index())]);
    }
    EXPECT_EQ(document.artwork(), last);
  }
}

}  // namespace
}  // namespace pastiche
