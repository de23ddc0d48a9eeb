// F6 goes from part to part of the window.

#include "ui/window/region_focus.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

#include "tests/ui/window_fixture.h"
#include "ui/results/filmstrip.h"
#include "ui/window/canvas_tools.h"

namespace pastiche {
namespace {

class RegionFocusTest : public WindowTest {
 protected:
  RegionFocusTest() {
    window_->activateWindow();
    EXPECT_TRUE(WaitFor([this] { return window_->isActiveWindow(); }));
  }

  /// The part of the window that has the keyboard.
  QString Part() {
    static const QHash<QString, QString> kByName = {
        {"pictures_panel", "pictures"}, {"mask_bar", "masks"},  {"crop_bar", "crop"},
        {"filmstrip", "history"},       {"toasts", "messages"}, {"settings_offer", "offer"}};
    static const QHash<QString, QString> kByClass = {{"pastiche::ViewBar", "canvas"},
                                                     {"pastiche::Canvas", "canvas"},
                                                     {"pastiche::WelcomePage", "canvas"},
                                                     {"pastiche::RunBar", "run"},
                                                     {"pastiche::SettingsPanel", "settings"}};
    for (const QWidget* at = QApplication::focusWidget(); at; at = at->parentWidget()) {
      if (kByName.contains(at->objectName())) return kByName[at->objectName()];
      const QString class_name = at->metaObject()->className();
      if (kByClass.contains(class_name)) return kByClass[class_name];
    }
    return "nowhere";
  }
  void Press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
  }
  QStringList PartsBy(Qt::KeyboardModifiers modifiers) {
    QStringList parts;
    do {
      Press(Qt::Key_F6, modifiers);
      if (parts.contains(Part())) break;
      parts.append(Part());
    } while (parts.size() < 20);
    return parts;
  }
  void AddSnapshot() {
    document().history().Add(
        {}, std::make_shared<const Image>(ToImage(PlainImage({8, 6}, Qt::red))), Occasion::kByHand);
  }
};

TEST_F(RegionFocusTest, GoesThroughAllPartsThatThereAreAndBack) {
  EXPECT_EQ(PartsBy({}), QStringList({"canvas", "run", "settings", "pictures"}))
      << "from the empty page, which has the keyboard at first";
  OpenPictures();
  AddSnapshot();
  actions().paint_masks->trigger();
  ASSERT_EQ(Part(), "canvas");
  EXPECT_EQ(PartsBy({}),
            QStringList({"history", "run", "settings", "pictures", "masks", "canvas"}));
  ASSERT_EQ(Part(), "history");
  EXPECT_EQ(PartsBy(Qt::ShiftModifier),
            QStringList({"canvas", "masks", "pictures", "settings", "run", "history"}));
  actions().crop->trigger();
  Press(Qt::Key_F6, Qt::ShiftModifier);
  EXPECT_EQ(Part(), "crop");
}

TEST_F(RegionFocusTest, TheRunBarBeginsWithStartAndTabGoesAsItsButtonsStand) {
  StartAndWaitForFrame();
  canvas().setFocus();
  Press(Qt::Key_F6);
  QStringList names;
  for (; Part() == "run" && names.size() < 9; Press(Qt::Key_Tab)) {
    names.append(QApplication::focusWidget()->objectName());
  }
  EXPECT_EQ(names, QStringList({"start_button", "pause_button", "stop_button", "run_details_toggle",
                                "export_button"}));
}

TEST_F(RegionFocusTest, WhatIsHiddenIsPassedOver) {
  OpenPictures();
  actions().settings_panel->setChecked(false);
  actions().pictures_panel->setChecked(false);
  canvas().setFocus();
  EXPECT_EQ(PartsBy({}), QStringList({"run", "canvas"}));
}

TEST_F(RegionFocusTest, EachPartGivesTheKeyboardBackToTheControlThatHadIt) {
  OpenPictures();
  auto* slider = Find<QWidget>(*window_, "ratio_slider");
  auto* face = Find<QWidget>(*window_, "photo_face");
  slider->setFocus();
  face->setFocus();
  canvas().setFocus();
  Press(Qt::Key_F6, Qt::ShiftModifier);
  EXPECT_EQ(QApplication::focusWidget(), face);
  Press(Qt::Key_F6, Qt::ShiftModifier);
  EXPECT_EQ(QApplication::focusWidget(), slider);
  // Unless it cannot be used any more.
  canvas().setFocus();
  slider->setEnabled(false);
  Press(Qt::Key_F6, Qt::ShiftModifier);
  Press(Qt::Key_F6, Qt::ShiftModifier);
  EXPECT_EQ(Part(), "settings");
  EXPECT_NE(QApplication::focusWidget(), slider);
}

TEST_F(RegionFocusTest, WhatHasTheKeyboardIsScrolledIntoSight) {
  OpenPictures();
  window_->resize(952, 560);
  auto* enlarge = Find<QWidget>(*window_, "enlarge");
  enlarge->setFocus();
  for (QWidget* at = enlarge; at; at = at->parentWidget()) {
    if (auto* area = qobject_cast<QScrollArea*>(at)) area->verticalScrollBar()->setValue(0);
  }
  canvas().setFocus();
  Press(Qt::Key_F6, Qt::ShiftModifier);
  Press(Qt::Key_F6, Qt::ShiftModifier);
  ASSERT_EQ(QApplication::focusWidget(), enlarge);
  EXPECT_FALSE(enlarge->visibleRegion().isEmpty());
}

TEST_F(RegionFocusTest, WhereItIsCanBeSeen) {
  OpenPictures();
  AddSnapshot();
  actions().paint_masks->trigger();
  canvas().setFocus();
  QSet<QString> seen;
  while (!seen.contains(Part())) {
    seen.insert(Part());
    Press(Qt::Key_F6);
    QWidget* const at = QApplication::focusWidget();
    const QImage with = at->grab().toImage();
    at->clearFocus();
    EXPECT_NE(at->grab().toImage(), with) << Part().toStdString();
    at->setFocus(Qt::TabFocusReason);
  }
  EXPECT_EQ(seen.size(), 6);
}

TEST_F(RegionFocusTest, TheCanvasShowsThatItHasTheKeyboardButNotToAMouse) {
  OpenPictures();
  const auto corner = [this] { return canvas().grab().toImage().pixelColor(1, 1); };
  Press(Qt::Key_F6);
  Press(Qt::Key_F6, Qt::ShiftModifier);
  canvas().setFocus(Qt::TabFocusReason);
  const QColor lit = corner();
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, {60, 60});
  EXPECT_NE(corner(), lit);
  QTest::keyClick(&canvas(), Qt::Key_Left);
  EXPECT_EQ(corner(), lit);
}

TEST_F(RegionFocusTest, ShiftF10IsTheMenuKey) {
  OpenPictures();
  AddSnapshot();
  auto* strip = Find<Filmstrip>(*window_, "filmstrip");
  strip->setFocus();
  strip->SetCurrent(document().history().snapshots()[0]->id);
  QTest::keyClick(strip, Qt::Key_F10, Qt::ShiftModifier);
  auto* menu = strip->findChild<QMenu*>();
  ASSERT_NE(menu, nullptr);
  EXPECT_TRUE(menu->isVisible());
  menu->close();
}

}  // namespace
}  // namespace pastiche
