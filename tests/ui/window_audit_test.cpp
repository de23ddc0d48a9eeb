// What holds for every control of the window, found by walking over all of them.

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSet>
#include <QToolButton>
#include <QUrl>

#include "tests/ui/window_fixture.h"
#include "ui/section.h"

namespace pastiche {
namespace {

class AuditTest : public WindowTest {
 protected:
  /// With every fold open and every page shown.
  void ShowEverything() {
    for (Section* section : window_->findChildren<Section*>()) section->SetOpen(true);
    model().Set(&Recipe::start, Start::kCustom);
    HandleEvents();
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
    EXPECT_TRUE(control->focusPolicy() & Qt::TabFocus) << Describe(control);
  }
}

TEST_F(AuditTest, NoTextIsCutOffAtTheDefaultSize) {
  OpenPictures();
  ShowEverything();
  HandleEvents();
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

TEST_F(AuditTest, TheSettingsFitTheirPanel) {
  ShowEverything();
  auto* panel = window_->findChild<SettingsPanel*>();
  EXPECT_LE(panel->minimumSizeHint().width(), panel->parentWidget()->width());
}

TEST_F(AuditTest, ADropBesideTheWellsFillsTheFirstEmptyOne) {
  QMimeData photo;
  photo.setUrls({QUrl::fromLocalFile(Write("a.png", {8, 8}, Qt::red))});
  QMimeData painting;
  painting.setUrls({QUrl::fromLocalFile(Write("b.png", {8, 8}, Qt::blue))});
  ASSERT_TRUE(DropOn(window_.get(), photo));
  ASSERT_TRUE(WaitFor([this] { return window_->photo()->picture() != nullptr; }));
  ASSERT_TRUE(DropOn(window_.get(), painting));
  ASSERT_TRUE(WaitFor([this] { return window_->painting()->picture() != nullptr; }));
  EXPECT_EQ(window_->photo()->picture()->name, "a.png");
  EXPECT_EQ(window_->painting()->picture()->name, "b.png");
  actions().swap->trigger();
  EXPECT_EQ(window_->photo()->picture()->name, "b.png");
  EXPECT_EQ(window_->painting()->picture()->name, "a.png");
}

TEST_F(AuditTest, TheWindowIsAsLargeAsPromised) {
  EXPECT_EQ(window_->size(), QSize(1360, 860));
  EXPECT_EQ(window_->minimumSize(), QSize(1100, 700));
}

}  // namespace
}  // namespace pastiche
