// What the window says over the canvas when something goes wrong, and when it no longer does.

#include <QFile>
#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/settings/network_box.h"

namespace pastiche {
namespace {

class ProblemTest : public WindowTest {
 protected:
  QLabel* problem() { return Find<QLabel>(*window_, "problem"); }

  void FailARun() {
    FakeOptions options;
    options.preparation_error = "weights.safetensors: not a weight file";
    MakeWindow(options);
    OpenPictures();
    actions().start->trigger();
    ASSERT_TRUE(WaitFor([this] { return state() == RunState::kFailed; }));
    ASSERT_TRUE(problem()->isVisible());
  }
};

TEST_F(ProblemTest, EscapeClosesTheMessage) {
  FailARun();
  QTest::keyClick(&canvas(), Qt::Key_Escape);
  EXPECT_FALSE(problem()->isVisible());
}

TEST_F(ProblemTest, AFailedRunIsForgottenWithWhatItWasRunWith) {
  FailARun();
  document().Set(&Recipe::size, 256);
  EXPECT_FALSE(problem()->isVisible());
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return problem()->isVisible(); }));
  window_->OpenPhoto(Write("other.png", {40, 30}, Qt::green));
  ASSERT_TRUE(WaitFor([this] { return !problem()->isVisible(); }));
}

TEST_F(ProblemTest, ARefusedNetworkIsForgottenWithTheNextChoice) {
  QFile file(folder_.filePath("notes.pth"));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("no tensors at all");
  file.close();
  auto* network = Find<NetworkBox>(*window_, "network");
  network->UseFile(file.fileName());
  ASSERT_TRUE(WaitFor([this] { return problem()->isVisible(); }));
  EXPECT_TRUE(problem()->text().contains("notes.pth")) << problem()->text().toStdString();
  network->setCurrentIndex(0);
  Q_EMIT network->activated(0);
  EXPECT_FALSE(problem()->isVisible());
}

TEST_F(ProblemTest, ARefusalInAHiddenWellIsSaidOverTheCanvas) {
  OpenTextAsPhoto();
  EXPECT_FALSE(problem()->isVisible());  // the well says it
  actions().pictures_panel->trigger();
  EXPECT_TRUE(problem()->isVisible());
  EXPECT_TRUE(problem()->text().contains("notes.txt")) << problem()->text().toStdString();
  window_->OpenPhoto(Write("photo.png", {8, 8}, Qt::red));
  ASSERT_TRUE(WaitFor([this] { return !problem()->isVisible(); }));
}

TEST_F(ProblemTest, WithoutALayerTheWindowSaysWhereToTickOne) {
  OpenPictures();
  document().Set(&Recipe::content_layers, LayerWeights{});
  document().Set(&Recipe::style_layers, LayerWeights{});
  EXPECT_FALSE(actions().start->isEnabled());
  EXPECT_TRUE(actions().start->toolTip().contains("under Layers"));
  document().Set(&Recipe::style_layers, DefaultStyleLayers());
  EXPECT_TRUE(actions().start->isEnabled());
  document().Set(&Recipe::beta, 0);
  EXPECT_TRUE(actions().start->toolTip().contains("under Expert"));
}

}  // namespace
}  // namespace pastiche
