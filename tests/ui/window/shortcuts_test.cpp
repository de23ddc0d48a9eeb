// Keys that a person has chosen.

#include "ui/remembered/shortcuts.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/remembered/settings.h"
#include "ui/window/shortcuts_dialog.h"

namespace pastiche {
namespace {

class ShortcutsTest : public WindowTest {
 protected:
  ShortcutsTest() { OpenDialog(); }

  void OpenDialog() {
    dialog_ = std::make_unique<ShortcutsDialog>(window_->QWidget::actions(), *window_->menuBar(),
                                                window_.get());
    dialog_->show();
  }
  QKeySequenceEdit& FieldOf(const QAction* action) {
    for (auto* field : dialog_->findChildren<QKeySequenceEdit*>()) {
      if (field->accessibleName() == action->text().remove('&').remove(QChar(0x2026))) {
        return *field;
      }
    }
    throw std::runtime_error("no field for " + action->text().toStdString());
  }
  void Type(const QAction* action, const char* keys) {
    QKeySequenceEdit& field = FieldOf(action);
    field.setKeySequence(QKeySequence(keys));
    Q_EMIT field.editingFinished();
  }
  QString notice() { return Find<QLabel>(*dialog_, "shortcut_notice")->text(); }
  QStringList Headings() {
    QStringList titles;
    for (const auto* label : dialog_->findChildren<QLabel*>()) {
      if (label->property("role") == "title" && label->isVisible()) titles.append(label->text());
    }
    return titles;
  }
  void StartAgain() {
    dialog_.reset();
    window_ = std::make_unique<MainWindow>(MakeFakeObjective({}));
    OpenDialog();
  }

  std::unique_ptr<ShortcutsDialog> dialog_;
};

TEST_F(ShortcutsTest, EveryActionIsThereWithItsKey) {
  for (const QAction* action : window_->QWidget::actions()) {
    EXPECT_EQ(FieldOf(action).keySequence(), action->shortcut()) << action->text().toStdString();
  }
}

TEST_F(ShortcutsTest, TheyAreGroupedAsTheMenusAre) {
  EXPECT_EQ(Headings().mid(0, 6),
            QStringList({"File", "Edit", "Run", "View", "Help", "On the picture"}));
  EXPECT_LT(FieldOf(actions().quit).y(), FieldOf(actions().undo).y());
}

// Fields take it for the end of the line where they are not told.
TEST_F(ShortcutsTest, AKeyOfTheWindowReachesItFromAField) {
  dialog_->close();
  actions().export_picture->disconnect();
  actions().export_picture->setEnabled(true);
  const QSignalSpy exported(actions().export_picture, &QAction::triggered);
  QLineEdit& field = *Find<QComboBox>(*window_, "size")->lineEdit();
  window_->show();
  window_->activateWindow();
  ASSERT_TRUE(WaitFor([&] { return window_->isActiveWindow(); }));
  field.setFocus();
  field.setCursorPosition(0);
  QTest::keyClick(&field, Qt::Key_E, Qt::ControlModifier);
  EXPECT_EQ(exported.size(), 1);
  EXPECT_EQ(field.cursorPosition(), 0);
  // What everybody knows is the field's.
  const QSignalSpy copied(actions().copy_picture, &QAction::triggered);
  field.selectAll();
  QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
  EXPECT_TRUE(copied.isEmpty());
}

// A number that was typed is a step; its field has nothing to undo then.
TEST_F(ShortcutsTest, UndoReachesTheWindowFromAFieldThatHasNothingToUndo) {
  dialog_->close();
  const double before = document().ratio();
  document().SetRatio(0.5);
  document().SetRatio(0.25);
  auto& field = *Find<QAbstractSpinBox>(*window_, "ratio_spin_box");
  window_->show();
  window_->activateWindow();
  ASSERT_TRUE(WaitFor([&] { return window_->isActiveWindow(); }));
  field.setFocus();
  QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(document().ratio(), before) << "numbers that go on changing are one step";
  QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(document().ratio(), 0.25);
  // What is being typed is the field's.
  field.selectAll();
  QTest::keyClicks(&field, "0.7");
  QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(document().ratio(), 0.25);
  // Typed and entered, it is a step.
  field.selectAll();
  QTest::keyClicks(&field, "0.125");
  QTest::keyClick(&field, Qt::Key_Return);
  EXPECT_EQ(document().ratio(), 0.125);
  QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(document().ratio(), 0.25);
}

TEST_F(ShortcutsTest, AKeyHoldsAtOnceAndAfterTheNextStart) {
  Type(actions().fit, "Ctrl+Alt+F");
  EXPECT_EQ(actions().fit->shortcut(), QKeySequence("Ctrl+Alt+F"));
  EXPECT_TRUE(actions().fit->toolTip().endsWith("Ctrl+Alt+F"))
      << actions().fit->toolTip().toStdString();
  StartAgain();
  EXPECT_EQ(actions().fit->shortcut(), QKeySequence("Ctrl+Alt+F"));
  EXPECT_TRUE(actions().fit->toolTip().endsWith("Ctrl+Alt+F"));
  EXPECT_EQ(actions().actual_size->shortcut(), QKeySequence("Ctrl+1"));
}

TEST_F(ShortcutsTest, AKeyOfAnotherIsRefusedAndItIsSaidWhose) {
  Type(actions().fit, "Ctrl+1");
  EXPECT_EQ(actions().fit->shortcut(), QKeySequence("Ctrl+0"));
  EXPECT_EQ(FieldOf(actions().fit).keySequence(), QKeySequence("Ctrl+0"));
  EXPECT_TRUE(notice().contains("Actual size")) << notice().toStdString();
  Type(actions().fit, "Ctrl+Alt+F");
  EXPECT_TRUE(notice().isEmpty());
}

TEST_F(ShortcutsTest, TwoActionsChangeKeysWithEachOther) {
  Type(actions().fit, "");
  Type(actions().actual_size, "Ctrl+0");
  Type(actions().fit, "Ctrl+1");
  StartAgain();
  EXPECT_EQ(actions().fit->shortcut(), QKeySequence("Ctrl+1"));
  EXPECT_EQ(actions().actual_size->shortcut(), QKeySequence("Ctrl+0"));
}

TEST_F(ShortcutsTest, NoKeyAtAllIsRememberedToo) {
  Type(actions().quit, "");
  StartAgain();
  EXPECT_TRUE(actions().quit->shortcut().isEmpty());
}

TEST_F(ShortcutsTest, ResetGivesAllTheirOwnBack) {
  Type(actions().fit, "Ctrl+Alt+F");
  Type(actions().zoom_in, "Ctrl+Alt+I");
  Find<QPushButton>(*dialog_, "reset_shortcuts")->click();
  EXPECT_EQ(actions().fit->shortcut(), QKeySequence("Ctrl+0"));
  // All of them, not the first alone.
  EXPECT_EQ(actions().zoom_in->shortcuts().size(), 2);
  EXPECT_EQ(FieldOf(actions().fit).keySequence(), QKeySequence("Ctrl+0"));
  StartAgain();
  EXPECT_EQ(actions().fit->shortcut(), QKeySequence("Ctrl+0"));
}

TEST_F(ShortcutsTest, AChoiceThatTakesAnothersKeyIsLeftOut) {
  // Written by a version in which nobody had Ctrl+1.
  Type(actions().fit, "Ctrl+Alt+F");
  Settings settings;
  settings.beginGroup("shortcuts");
  ASSERT_EQ(settings.childKeys().size(), 1);
  settings.setValue(settings.childKeys().first(), "Ctrl+1");
  settings.sync();
  StartAgain();
  EXPECT_EQ(actions().fit->shortcut(), QKeySequence("Ctrl+0"));
  EXPECT_EQ(actions().actual_size->shortcut(), QKeySequence("Ctrl+1"));
}

TEST_F(ShortcutsTest, AKeyThatIsTypedOrUsedOnThePictureIsRefused) {
  for (const char* key :
       {"Esc", "Return", "Space", "Del", "Backspace", "Tab", "A",    "Shift+A",  "C",     "X", "E",
        "[",   "]",      "+",     "-",   "0",         "1",   "Left", "Shift+Up", "PgDown"}) {
    Type(actions().fit, key);
    EXPECT_EQ(actions().fit->shortcut(), QKeySequence("Ctrl+0")) << key;
    EXPECT_EQ(FieldOf(actions().fit).keySequence(), QKeySequence("Ctrl+0")) << key;
    EXPECT_TRUE(notice().contains("Ctrl, Alt or Meta")) << key;
  }
  for (const char* key : {"F2", "Shift+F12", "F35", "Ctrl+Alt+A", "Alt+A", "Meta+A"}) {
    Type(actions().fit, key);
    EXPECT_EQ(actions().fit->shortcut(), QKeySequence(key));
    EXPECT_TRUE(notice().isEmpty()) << key;
  }
}

TEST_F(ShortcutsTest, EveryActionIsBornWithAKeyThatMayBeOne) {
  int keys = 0;
  for (const QAction* action : window_->QWidget::actions()) {
    for (const QKeySequence& key : action->shortcuts()) {
      EXPECT_TRUE(MayBeShortcut(key)) << key.toString().toStdString();
      ++keys;
    }
  }
  EXPECT_GT(keys, 30);
}

TEST_F(ShortcutsTest, AKeyThatAnEarlierVersionTookIsLeftOut) {
  Type(actions().fit, "Ctrl+Alt+F");
  Settings settings;
  settings.beginGroup("shortcuts");
  ASSERT_EQ(settings.childKeys().size(), 1);
  settings.setValue(settings.childKeys().first(), "Esc");
  settings.sync();
  StartAgain();
  EXPECT_EQ(actions().fit->shortcut(), QKeySequence("Ctrl+0"));
}

TEST_F(ShortcutsTest, TipsNameTheKeyThatThereIs) {
  const auto* compare = Find<QToolButton>(*window_, "compare");
  const auto* grip = Find<QToolButton>(*window_, "picture_grip");
  EXPECT_TRUE(compare->toolTip().endsWith("\nCtrl+D")) << compare->toolTip().toStdString();
  EXPECT_TRUE(grip->toolTip().endsWith("\nCtrl+C")) << grip->toolTip().toStdString();
  Type(actions().compare, "Ctrl+Alt+Y");
  Type(actions().copy_picture, "");
  EXPECT_TRUE(compare->toolTip().endsWith("\nCtrl+Alt+Y")) << compare->toolTip().toStdString();
  EXPECT_TRUE(grip->toolTip().endsWith("copy the picture.")) << grip->toolTip().toStdString();
}

TEST_F(ShortcutsTest, TheListIsSearched) {
  Find<QLineEdit>(*dialog_, "find_action")->setText("zoom");
  EXPECT_TRUE(FieldOf(actions().zoom_in).isVisible());
  EXPECT_FALSE(FieldOf(actions().quit).isVisible());
  EXPECT_EQ(Headings(), QStringList({"View", "On the picture"}));
  Find<QLineEdit>(*dialog_, "find_action")->clear();
  EXPECT_TRUE(FieldOf(actions().quit).isVisible());
}

}  // namespace
}  // namespace pastiche
