// What holds for every control of the window, found by walking over all of them.

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/pictures/painting_card.h"
#include "ui/remembered/window_geometry.h"
#include "ui/widgets/roving_focus.h"
#include "ui/widgets/section.h"

namespace pastiche {
namespace {

class AuditTest : public WindowTest {
 protected:
  /// With every fold open and every page shown.
  void ShowEverything() {
    for (Section* section : window_->findChildren<Section*>()) section->SetOpen(true);
    Find<QToolButton>(*window_, "run_details_toggle")->setChecked(true);
    document().Set(&Recipe::start, Start::kCustom);
    HandleEvents();
  }

  QWidget& stack() { return *window_->canvas()->parentWidget(); }

  static void ScrollTo(QWidget* control) {
    for (QWidget* parent = control->parentWidget(); parent; parent = parent->parentWidget()) {
      auto* area = qobject_cast<QScrollArea*>(parent);
      if (!area) continue;
      // Not ensureWidgetVisible, which is content with the cursor of an input field.
      const QRect place(control->mapTo(area->widget(), QPoint()), control->size());
      area->ensureVisible(place.center().x(), place.center().y(), place.width() / 2 + 1,
                          place.height() / 2 + 1);
    }
  }

  std::vector<QWidget*> Controls() {
    std::vector<QWidget*> controls;
    for (QWidget* widget : window_->findChildren<QWidget*>()) {
      const bool inner = qobject_cast<QAbstractSpinBox*>(widget->parent()) ||
                         qobject_cast<QComboBox*>(widget->parent()) ||
                         widget->objectName().startsWith("qt_");
      const bool control =
          qobject_cast<QAbstractButton*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
          qobject_cast<QComboBox*>(widget) || qobject_cast<QLineEdit*>(widget) ||
          (qobject_cast<QAbstractSlider*>(widget) && !qobject_cast<QScrollBar*>(widget));
      if (control && !inner) controls.push_back(widget);
    }
    return controls;
  }

  static std::string Describe(const QWidget* widget) {
    return std::string(widget->metaObject()->className()) + " '" +
           widget->objectName().toStdString() + "' in " +
           (widget->parent() ? widget->parent()->metaObject()->className() : "nothing");
  }
};

TEST_F(AuditTest, EveryActionHasAShortcutATipAndAPlaceInAMenu) {
  QSet<QKeySequence> seen;
  const QList<QAction*> all = window_->QWidget::actions();
  ASSERT_GT(all.size(), 20);
  for (const QAction* action : all) {
    const std::string name = action->text().toStdString();
    EXPECT_FALSE(action->shortcut().isEmpty()) << name;
    EXPECT_FALSE(action->toolTip().isEmpty()) << name;
    EXPECT_FALSE(action->icon().isNull()) << name;
    for (const QKeySequence& shortcut : action->shortcuts()) {
      EXPECT_FALSE(seen.contains(shortcut)) << name << " shares its shortcut";
      seen.insert(shortcut);
    }
    bool in_menu = false;
    for (QObject* object : action->associatedObjects()) {
      in_menu = in_menu || qobject_cast<QMenu*>(object);
    }
    EXPECT_TRUE(in_menu) << name;
  }
}

TEST_F(AuditTest, EveryControlHasATooltipAndAnAccessibleName) {
  ShowEverything();
  const std::vector<QWidget*> controls = Controls();
  ASSERT_GT(controls.size(), 80U);
  for (const QWidget* control : controls) {
    EXPECT_FALSE(control->toolTip().isEmpty()) << Describe(control);
    EXPECT_FALSE(control->accessibleName().isEmpty()) << Describe(control);
  }
}

TEST_F(AuditTest, EveryControlCanBeReachedWithTheKeyboard) {
  OpenPictures();
  ShowEverything();
  for (const QWidget* control : Controls()) {
    // Buttons of actions have the actions' shortcuts.
    const auto* button = qobject_cast<const QToolButton*>(control);
    if (button && button->defaultAction()) continue;
    // A card's parts do what the card's keys do (painting_list_test.cpp).
    if (qobject_cast<const PaintingCard*>(control->parent())) continue;
    // The arrow keys of its group go there (roving_focus_test.cpp).
    if (RovingFocus::Has(control)) continue;
    EXPECT_TRUE(control->focusPolicy() & Qt::TabFocus) << Describe(control);
  }
}

struct Look {
  QSize size;
  /// Of the desktop's font; 0: as it is.
  double points = 0;
  Qt::LayoutDirection direction = Qt::LeftToRight;
};

class AuditAtSize : public AuditTest, public ::testing::WithParamInterface<Look> {
 protected:
  AuditAtSize() {
    QFont font = font_;
    if (GetParam().points > 0) font.setPointSizeF(GetParam().points);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(GetParam().direction);
    MakeWindow();
  }
  ~AuditAtSize() override {
    window_.reset();
    QApplication::setFont(font_);
    QApplication::setLayoutDirection(Qt::LeftToRight);
  }

 private:
  const QFont font_ = QApplication::font();
};
// The default, a smaller one, a common laptop with large letters, from right to left, and what the
// smallest screens leave: 1366 x 768 and 1280 x 720 pixels at 150 %, with a taskbar.
INSTANTIATE_TEST_SUITE_P(Sizes, AuditAtSize,
                         ::testing::Values(Look{{1360, 860}}, Look{{952, 560}},
                                           Look{{1366, 728}, 14},
                                           Look{{1360, 860}, 0, Qt::RightToLeft}, Look{{910, 440}},
                                           Look{{820, 400}}));

TEST_P(AuditAtSize, NoTextIsCutOff) {
  window_->resize(GetParam().size);
  OpenPictures();
  ShowEverything();
  Find<QCheckBox>(*window_, "show_weights")->click();
  HandleEvents();
  ASSERT_EQ(window_->size(), GetParam().size) << "something pushes the window apart";
  for (const QLabel* label : window_->findChildren<QLabel*>()) {
    if (!label->isVisible() || label->wordWrap() || label->text().isEmpty()) continue;
    EXPECT_GE(label->width(), label->sizeHint().width()) << label->text().toStdString();
    EXPECT_GE(label->height(), label->sizeHint().height()) << label->text().toStdString();
  }
  for (const QAbstractButton* button : window_->findChildren<QAbstractButton*>()) {
    if (!button->isVisible() || button->text().isEmpty()) continue;
    const auto* tool = qobject_cast<const QToolButton*>(button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) continue;
    EXPECT_GE(button->width(), button->sizeHint().width()) << button->text().toStdString();
  }
  for (const QComboBox* box : window_->findChildren<QComboBox*>()) {
    if (!box->isVisible()) continue;
    const int text = box->fontMetrics().horizontalAdvance(box->currentText());
    EXPECT_GE(box->width(), text + 36) << box->currentText().toStdString();
  }
}

TEST_P(AuditAtSize, EveryControlCanBeScrolledTo) {
  window_->resize(GetParam().size);
  OpenPictures();
  ShowEverything();
  Find<QCheckBox>(*window_, "show_weights")->click();
  HandleEvents();
  for (QWidget* control : Controls()) {
    if (!control->isVisible()) continue;
    ScrollTo(control);
    for (QWidget* parent = control->parentWidget(); parent; parent = parent->parentWidget()) {
      const QRect place(control->mapTo(parent, QPoint()), control->size());
      EXPECT_TRUE(parent->rect().contains(place))
          << Describe(control) << " in " << parent->metaObject()->className();
    }
  }
}

TEST_P(AuditAtSize, WhatStartsARunIsInSight) {
  document().history().Add({}, std::make_shared<const Image>(ToImage(PlainImage({8, 6}, Qt::red))),
                           Occasion::kByHand);
  window_->resize(GetParam().size);
  OpenPictures();
  ShowEverything();
  actions().paint_masks->trigger();
  HandleEvents();
  for (const char* name : {"start_button", "progress", "run_details_toggle", "export_button"}) {
    const auto* part = Find<QWidget>(*window_, name);
    ASSERT_TRUE(part->isVisible()) << name;
    const QRect place(part->mapTo(window_.get(), QPoint()), part->size());
    EXPECT_TRUE(window_->rect().contains(place)) << name;
    for (const QWidget* above = part->parentWidget(); above != window_.get();
         above = above->parentWidget()) {
      EXPECT_TRUE(above->rect().contains(QRect(part->mapTo(above, QPoint()), part->size())))
          << name;
    }
  }
  EXPECT_GE(stack().height(), 48) << "the canvas";
}

TEST_F(AuditTest, TheSmallestWindowIsAsPromised) {
  // A screen of 1280 x 720 pixels at 150 % has room for it.
  EXPECT_EQ(window_->minimumSize(), QSize(820, 400));
  window_->resize(window_->minimumSize());
  // With all that may stand below the canvas.
  Find<QToolButton>(*window_, "run_details_toggle")->setChecked(true);
  document().history().Add({}, std::make_shared<const Image>(ToImage(PlainImage({8, 6}, Qt::red))),
                           Occasion::kByHand);
  HandleEvents();
  EXPECT_LE(window_->minimumSizeHint().width(), 820);
  EXPECT_LE(window_->minimumSizeHint().height(), 400);
}

TEST_F(AuditTest, WhatIsDisabledLooksIt) {
  for (const QAction* action : window_->QWidget::actions()) {
    const QImage on = action->icon().pixmap(24, 24, QIcon::Normal).toImage();
    const QImage off = action->icon().pixmap(24, 24, QIcon::Disabled).toImage();
    const auto strength = [](const QImage& icon) {
      int most = 0;
      for (int y = 0; y < icon.height(); ++y) {
        for (int x = 0; x < icon.width(); ++x) most = std::max(most, qAlpha(icon.pixel(x, y)));
      }
      return most;
    };
    EXPECT_GT(strength(on), 200) << action->text().toStdString();
    EXPECT_LT(strength(off), 128) << action->text().toStdString();
  }
}

TEST_F(AuditTest, ThatAPanelIsThereDoesNotPressItsButton) {
  int buttons = 0;
  for (auto* button : window_->findChildren<QToolButton*>()) {
    const QAction* const action = button->defaultAction();
    if (action != actions().pictures_panel && action != actions().settings_panel) continue;
    ++buttons;
    ASSERT_TRUE(button->isChecked());
    const QImage open = button->grab().toImage();
    EXPECT_EQ(open.pixelColor(4, open.height() / 2).alpha(), 0) << "the bar is seen through it";
    button->click();
    // It can still be told from one whose panel is away.
    EXPECT_NE(button->grab().toImage(), open);
  }
  EXPECT_EQ(buttons, 2);
}

TEST_F(AuditTest, WhereTheKeyboardIsCanBeSeen) {
  OpenPictures();
  ShowEverything();
  window_->activateWindow();
  QTest::keyClick(window_.get(), Qt::Key_Tab);  // by the keyboard
  for (QWidget* control : Controls()) {
    if (!control->isVisible() || !control->isEnabled()) continue;
    if (!(control->focusPolicy() & Qt::TabFocus) && !RovingFocus::Has(control)) continue;
    ScrollTo(control);
    stack().setFocus(Qt::TabFocusReason);
    const QImage without = control->grab().toImage();
    control->setFocus(Qt::TabFocusReason);
    EXPECT_NE(control->grab().toImage(), without) << Describe(control);
  }
}

TEST_F(AuditTest, EscapeLeavesTheFullScreen) {
  actions().full_screen->trigger();
  ASSERT_TRUE(WaitFor([this] { return window_->isFullScreen(); }));
  EXPECT_TRUE(actions().full_screen->isChecked());
  QTest::keyClick(window_.get(), Qt::Key_Escape);
  ASSERT_TRUE(WaitFor([this] { return !window_->isFullScreen(); }));
  EXPECT_FALSE(actions().full_screen->isChecked());
}

TEST(FittingGeometry, IsWhollyOnTheScreen) {
  const QSize wanted(1360, 860);
  // A common laptop; 2560 x 1440 at 200 %; the right one of two screens, with a panel at its top.
  for (const QRect& free :
       {QRect(0, 0, 1366, 768), QRect(0, 0, 1280, 720), QRect(1920, 28, 1920, 1052)}) {
    QRect centred(QPoint(), wanted);
    centred.moveCenter(free.center());
    const QRect fitting = FittingGeometry(centred, free);
    EXPECT_TRUE(free.contains(fitting.adjusted(-4, -36, 4, 4))) << fitting.width();
    EXPECT_GE(fitting.width(), 1024);
    EXPECT_GE(fitting.height(), 640);
  }
  // Where there is room nothing changes.
  const QRect there(100, 80, 1360, 860);
  EXPECT_EQ(FittingGeometry(there, {0, 0, 1920, 1080}), there);
  // A place on a screen that is gone.
  EXPECT_EQ(FittingGeometry({3000, 50, 1360, 860}, {0, 0, 1920, 1080}).right(), 1920 - 4 - 1);
}

TEST_F(AuditTest, AGeometryThatNoLongerFitsIsMended) {
  window_->setGeometry(5000, 4000, 2400, 1500);
  window_->close();
  window_ = std::make_unique<MainWindow>(MakeFakeObjective());
  window_->show();
  const QRect free = QGuiApplication::primaryScreen()->availableGeometry();
  EXPECT_TRUE(free.contains(window_->geometry().topLeft()));
  EXPECT_LE(window_->width(), std::max(free.width(), window_->minimumWidth()));
  EXPECT_LE(window_->height(), std::max(free.height(), window_->minimumHeight()));
}

}  // namespace
}  // namespace pastiche
