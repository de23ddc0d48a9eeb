// The window before there is a picture.

#include <QTest>

#include "core/base/resources.h"
#include "tests/ui/window_fixture.h"
#include "ui/widgets/focus_ring.h"
#include "ui/window/welcome_page.h"

namespace pastiche {
namespace {

class WelcomeTest : public WindowTest {
 protected:
  SampleCard& Card(int number) {
    return *Find<SampleCard>(*window_, QString("sample_%1").arg(number).toUtf8().constData());
  }
};

TEST_F(WelcomeTest, EveryPairIsShippedWithWhatComesOfIt) {
  ASSERT_GE(SamplePairs().size(), 2U);
  for (const SamplePair& pair : SamplePairs()) {
    for (const char* name : {pair.photo, pair.painting, pair.result}) {
      EXPECT_TRUE(FindResource(name)) << name;
    }
    const SampleViews views = ReadSampleViews(pair);
    EXPECT_EQ(std::max(views.photo.width(), views.photo.height()), 160);
    EXPECT_GE(views.result.width(), 512);
  }
}

TEST_F(WelcomeTest, CardsShowTheResult) {
  EXPECT_TRUE(WaitFor([this] { return Card(0).has_views() && Card(1).has_views(); }));
}

TEST_F(WelcomeTest, AClickPutsThePairInPlace) {
  QTest::mouseClick(&Card(1), Qt::LeftButton);
  ASSERT_TRUE(WaitFor([this] { return document().photo() && document().painting(); }));
  EXPECT_EQ(document().photo()->name, "coast.jpg");
  EXPECT_EQ(document().painting()->name, "woodcut.jpg");
  EXPECT_FALSE(ShowsFocusRing(canvas()));
}

TEST_F(WelcomeTest, TheKeyboardDoesTheSame) {
  Card(0).setFocus();
  QTest::keyClick(&Card(0), Qt::Key_Space);
  ASSERT_TRUE(WaitFor([this] { return document().photo() && document().painting(); }));
  EXPECT_EQ(document().painting()->name, "strokes.jpg");
}

TEST(SampleCard, APictureThatIsMissingLeavesItsPlaceEmpty) {
  const SampleViews views = ReadSampleViews({"samples/coast.jpg", "no such", "no such", "x"});
  EXPECT_FALSE(views.photo.isNull());
  EXPECT_TRUE(views.painting.isNull());
  EXPECT_TRUE(views.result.isNull());
}

}  // namespace
}  // namespace pastiche
