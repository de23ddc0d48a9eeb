#include <random>

#include <gtest/gtest.h>

#include <QDeadlineTimer>

#include "tests/support/artworks.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"
#include "tests/support/random_stop.h"
#include "tests/ui/window_fixture.h"
#include "ui/document/picture_loader.h"
#include "ui/document/picture_reading.h"
#include "ui/run/run_estimator.h"

// Every kind of background work of the window, cancelled or overtaken at moments that nobody chose.
// That the program is still there afterwards is what counts.
namespace pastiche {
namespace {

using std::chrono::microseconds;

class WindowCancelTest : public WindowTest {
 protected:
  /// Handles events for a while of up to `most`.
  void LetSomeTimeGoBy(microseconds most) {
    const QDeadlineTimer end(
        microseconds(std::uniform_int_distribution<microseconds::rep>(0, most.count())(random_)),
        Qt::PreciseTimer);
    do {
      HandleEvents();
    } while (!end.hasExpired());
  }

  bool Chance() { return random_() % 2 == 0; }

  std::mt19937_64 random_{1};
};

TEST_F(WindowCancelTest, Estimates) {
  const Artwork inputs = {MakeBlobPicture({64, 48}, 1), {{MakeBlobPicture({48, 48}, 2)}}};
  RunEstimator estimator(MakeRandomNetworkObjective({4, 4, 4, 4, 4}, 3));
  estimator.SetRest(std::chrono::milliseconds(0));
  Recipe recipe;
  recipe.size = 64;
  QString said;
  int answers = 0;
  QObject::connect(&estimator, &RunEstimator::Estimated, [&](const QString& text) {
    said = text;
    if (!text.isEmpty()) ++answers;
  });
  const auto ask = [&] {
    recipe.iterations = 1 + static_cast<int>(random_() % 1000);
    estimator.Ask(With(inputs, recipe));
  };
  const microseconds whole = TimeOf([&] {
    ask();
    ASSERT_TRUE(WaitFor([&] { return answers > 0; }));
  });
  for (int i = 0; i < kRandomStops; ++i) {
    ask();
    LetSomeTimeGoBy(whole);
    // Another question ends the one before as well.
    if (Chance()) estimator.Cancel();
  }
  // The last question is answered.
  said.clear();
  ask();
  ASSERT_TRUE(WaitFor([&] { return !said.isEmpty(); }));
  EXPECT_TRUE(said.startsWith("about")) << said.toStdString();
}

TEST_F(WindowCancelTest, AnEstimatorGoesWhileItMeasures) {
  const Artwork inputs = {MakeBlobPicture({64, 48}, 1), {{MakeBlobPicture({48, 48}, 2)}}};
  const ObjectiveFactory objective = MakeRandomNetworkObjective({4, 4, 4, 4, 4}, 3);
  for (int i = 0; i < kRandomStops; ++i) {
    RunEstimator estimator(objective);
    estimator.SetRest(std::chrono::milliseconds(0));
    Recipe recipe;
    recipe.size = 64;
    estimator.Ask(With(inputs, recipe));
    LetSomeTimeGoBy(std::chrono::milliseconds(20));
  }
  HandleEvents();
}

TEST_F(WindowCancelTest, DecodingAndThumbnails) {
  const QString good = Write("good.png", {900, 700}, Qt::red);
  const QString other = Write("other.png", {90, 70}, Qt::green);
  const QString bad = folder_.filePath("bad.png");
  QFile file(bad);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("\x89PNG\r\n\x1a\n no more") > 0);
  file.close();
  auto loader = std::make_unique<PictureLoader>();
  const auto load = [&](const QString& path) {
    loader->Load({QFileInfo(path).fileName(), std::filesystem::path(path.toStdString())});
  };
  PicturePtr loaded;
  const auto listen = [&] {
    QObject::connect(loader.get(), &PictureLoader::Loaded,
                     [&](const PicturePtr& picture) { loaded = picture; });
  };
  listen();
  const microseconds whole = TimeOf([&] {
    load(good);
    ASSERT_TRUE(WaitFor([&] { return loaded != nullptr; }));
  });
  for (int i = 0; i < kRandomStops; ++i) {
    load(i % 3 == 0 ? bad : i % 3 == 1 ? good : other);
    LetSomeTimeGoBy(whole);
    switch (random_() % 3) {
      case 0:
        loader->Cancel();
        break;
      case 1:
        loader = std::make_unique<PictureLoader>();
        listen();
        break;
      default:
        break;  // the next load overtakes it
    }
  }
  // Of many the newest counts, however long the older ones took.
  loaded = nullptr;
  load(good);
  load(other);
  ASSERT_TRUE(WaitFor([&] { return loaded != nullptr; }));
  ReadingPool().waitForDone();
  HandleEvents();
  EXPECT_EQ(loaded->name, "other.png");
}

// Start, Restart, Pause, Stop, export and the close of the window, at any moment after its opening.
TEST_F(WindowCancelTest, AWindowInAnyOfItsMoments) {
  const QString photo = Write("photo.png", {80, 60}, Qt::red);
  const QString painting = Write("painting.png", {50, 50}, Qt::blue);
  for (int i = 0; i < kRandomStops; ++i) {
    MakeWindow(Taking(std::chrono::milliseconds(static_cast<int>(random_() % 2))));
    QSignalSpy closed(window_.get(), &MainWindow::Closed);
    window_->OpenPhoto(photo);
    LetSomeTimeGoBy(std::chrono::milliseconds(2));
    window_->OpenPainting(painting);
    for (int step = 0; step < 6; ++step) {
      LetSomeTimeGoBy(std::chrono::milliseconds(8));
      switch (random_() % 6) {
        case 0:
        case 1:
          actions().start->trigger();
          break;
        case 2:
          actions().pause->trigger();
          break;
        case 3:
          actions().stop->trigger();
          break;
        case 4:
          document().Set(&Recipe::size, Chance() ? 40 : 64);
          break;
        default:
          controller().RequestPicture();
          break;
      }
    }
    window_->close();
    ASSERT_TRUE(WaitFor([&] { return !closed.isEmpty(); })) << "window " << i;
  }
}

}  // namespace
}  // namespace pastiche
