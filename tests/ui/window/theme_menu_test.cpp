#include "ui/window/theme_menu.h"

#include <utility>

#include <QAbstractButton>
#include <QToolButton>

#include "tests/ui/window_fixture.h"

namespace pastiche {
namespace {

using theme::Scheme;

class ThemeMenuTest : public WindowTest {
 protected:
  ~ThemeMenuTest() override { theme::SetScheme(Scheme::kDark); }

  ThemeMenu& menu() { return *actions().theme(); }

  /// As it looks when nothing moves any more.
  QImage Grab() {
    window_->setFocus();
    Find<QToolButton>(*window_, "run_details_toggle")->setChecked(true);
    EXPECT_TRUE(WaitUntilAllIsRead());
    // What was read last is laid out in more than one round of events.
    QImage last;
    EXPECT_TRUE(WaitFor([&] {
      const QImage now = window_->grab().toImage();
      return std::exchange(last, now) == now;
    }));
    return last;
  }
};

TEST_F(ThemeMenuTest, FollowsTheSystemUntilOneIsChosen) {
  EXPECT_EQ(menu().choice(), ThemeMenu::Choice::kSystem);
  EXPECT_EQ(theme::CurrentScheme(), Scheme::kDark);
  menu().HearSystem(Scheme::kLight);
  EXPECT_EQ(theme::CurrentScheme(), Scheme::kLight);
  menu().actions()[2]->trigger();
  EXPECT_EQ(menu().choice(), ThemeMenu::Choice::kDark);
  EXPECT_EQ(theme::CurrentScheme(), Scheme::kDark);
  menu().HearSystem(Scheme::kDark);
  menu().HearSystem(Scheme::kLight);
  EXPECT_EQ(theme::CurrentScheme(), Scheme::kDark);
  menu().actions()[0]->trigger();
  EXPECT_EQ(theme::CurrentScheme(), Scheme::kLight);
}

TEST_F(ThemeMenuTest, TheChoiceIsThereAtTheNextStart) {
  menu().actions()[1]->trigger();
  MakeWindow();
  EXPECT_EQ(menu().choice(), ThemeMenu::Choice::kLight);
  EXPECT_TRUE(menu().actions()[1]->isChecked());
  EXPECT_EQ(theme::CurrentScheme(), Scheme::kLight);
}

TEST_F(ThemeMenuTest, TheNextStartBeginsAsTheSystemWas) {
  menu().HearSystem(Scheme::kLight);
  theme::SetScheme(Scheme::kDark);
  MakeWindow();
  EXPECT_EQ(menu().choice(), ThemeMenu::Choice::kSystem);
  EXPECT_EQ(theme::CurrentScheme(), Scheme::kLight);
}

TEST_F(ThemeMenuTest, SwitchingLeavesNothingOfTheOtherTheme) {
  Grab();
  menu().Choose(ThemeMenu::Choice::kLight);
  const QImage switched = Grab();
  MakeWindow();
  const QImage fresh = Grab();
  EXPECT_EQ(switched, fresh);
  menu().Choose(ThemeMenu::Choice::kDark);
  const QImage dark = Grab();
  EXPECT_NE(dark, fresh);
  MakeWindow();
  EXPECT_EQ(Grab(), dark);
}

TEST_F(ThemeMenuTest, EveryIconTakesTheInkOfTheTheme) {
  menu().Choose(ThemeMenu::Choice::kLight);
  const auto darkest = [](const QIcon& icon) {
    const QImage image = icon.pixmap(QSize(24, 24), 1.0).toImage();
    int darkest = 255;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        const QColor color = image.pixelColor(x, y);
        if (color.alpha() > 200) darkest = std::min(darkest, color.lightness());
      }
    }
    return darkest;
  };
  for (const QAction* action : window_->QWidget::actions()) {
    if (action == actions().about) continue;
    EXPECT_LT(darkest(action->icon()), 100) << action->text().toStdString();
  }
  int buttons = 0;
  for (const auto* button : window_->findChildren<QAbstractButton*>()) {
    // Colors to choose from.
    if (button->icon().isNull() || button->objectName() == "mask_ink") continue;
    ++buttons;
    EXPECT_LT(darkest(button->icon()), 100) << button->accessibleName().toStdString();
  }
  EXPECT_GT(buttons, 20);
}

TEST_F(ThemeMenuTest, TheGroundAroundThePictureStaysTheSame) {
  OpenPictures();
  const QPoint corner(2, canvas().height() - 3);
  for (const auto choice : {ThemeMenu::Choice::kDark, ThemeMenu::Choice::kLight}) {
    menu().Choose(choice);
    EXPECT_EQ(canvas().grab().toImage().pixelColor(corner), theme::kCanvas);
  }
}

}  // namespace
}  // namespace pastiche
