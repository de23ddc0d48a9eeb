// What assistive technology sees of the window and of its dialogs.

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QSet>
#include <QToolButton>
#include <QTreeView>

#include "tests/ui/window_fixture.h"
#include "ui/canvas/wipe_handle.h"
#include "ui/pictures/painting_card.h"
#include "ui/pictures/share_bar.h"
#include "ui/run/loss_plot.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/section.h"
#include "ui/widgets/without_mnemonic.h"

namespace pastiche {
namespace {

using Role = QAccessible::Role;

/// What a person acts on: it needs a name.
bool IsInteractive(Role role) {
  static const QSet<int> kRoles = {
      QAccessible::Button,     QAccessible::CheckBox,       QAccessible::RadioButton,
      QAccessible::ComboBox,   QAccessible::EditableText,   QAccessible::Slider,
      QAccessible::SpinBox,    QAccessible::List,           QAccessible::Table,
      QAccessible::Tree,       QAccessible::ListItem,       QAccessible::MenuItem,
      QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::ProgressBar,
      QAccessible::Canvas,     QAccessible::Chart,          QAccessible::PageTab};
  return kRoles.contains(role);
}

/// What shows something that changes: it must be readable.
bool HasValue(Role role) {
  return role == QAccessible::Slider || role == QAccessible::SpinBox ||
         role == QAccessible::ProgressBar || role == QAccessible::ComboBox ||
         role == QAccessible::Canvas || role == QAccessible::HotkeyField;
}

/// In the list of Qt's file dialog there is a cell for each column: that of a folder's size is
/// empty.
bool IsDetailOfQtsFiles(QAccessibleInterface* at) {
  const QAccessibleTableCellInterface* cell = at->tableCellInterface();
  if (!cell || cell->columnIndex() == 0 || !at->parent()) return false;
  const auto* view = qobject_cast<const QTreeView*>(at->parent()->object());
  return view && view->objectName() == "treeView" && qobject_cast<QFileDialog*>(view->window());
}

std::string WhereIs(QAccessibleInterface* at) {
  std::string path;
  for (; at && at->object(); at = at->parent()) {
    path = std::string(at->object()->metaObject()->className()) + " '" +
           at->object()->objectName().toStdString() + "' / " + path;
  }
  return path;
}

class AccessibilityTest : public WindowTest {
 protected:
  /// Everything that can be seen below `root`; says what is wrong and counts what is well.
  int Walk(QAccessibleInterface* root) {
    int checked = 0;
    for (int i = 0; i < root->childCount(); ++i) {
      QAccessibleInterface* child = root->child(i);
      if (!child || !child->isValid()) continue;
      const QAccessible::State state = child->state();
      if (state.invisible) continue;
      checked += Check(child);
      // The parts of these are Qt's own, as the cross that clears a line.
      static const QSet<int> kWhole = {QAccessible::SpinBox, QAccessible::ComboBox,
                                       QAccessible::EditableText, QAccessible::HotkeyField};
      if (kWhole.contains(child->role())) continue;
      checked += Walk(child);
    }
    return checked;
  }
  int WalkOver(QWidget* window) {
    HandleEvents();
    return Walk(QAccessible::queryAccessibleInterface(window));
  }

  /// The newest dialog, which an action has opened.
  QWidget* Opened(QAction* action) {
    action->trigger();
    EXPECT_TRUE(WaitFor([this] { return TopDialog() != nullptr; }));
    return TopDialog();
  }
  QWidget* TopDialog() {
    for (auto* dialog : window_->findChildren<QDialog*>()) {
      if (dialog->isVisible()) return dialog;
    }
    return nullptr;
  }
  void ExpectDialogIsWell(QAction* action, int least) {
    QWidget* dialog = Opened(action);
    ASSERT_NE(dialog, nullptr);
    EXPECT_GE(WalkOver(dialog), least) << action->text().toStdString();
    dialog->close();
    EXPECT_TRUE(WaitFor([this] { return TopDialog() == nullptr; }));
  }

  static QAccessibleInterface* Of(QWidget* widget) {
    return QAccessible::queryAccessibleInterface(widget);
  }
  static QString ValueOf(QWidget* widget) { return Of(widget)->text(QAccessible::Value); }

 private:
  static int Check(QAccessibleInterface* at) {
    const Role role = at->role();
    const QAccessible::State state = at->state();
    const auto* widget = qobject_cast<const QWidget*>(at->object());
    const bool stop = state.focusable && (!widget || widget->focusPolicy() & Qt::TabFocus);
    if (!stop && !IsInteractive(role)) return 0;
    if (widget && widget->objectName().startsWith("qt_")) return 0;
    if (IsDetailOfQtsFiles(at)) return 0;
    EXPECT_FALSE(at->text(QAccessible::Name).isEmpty())
        << WhereIs(at) << " (role " << role << ") has no name";
    // What is seen on a button is a part of its name, which may say more: "Others" is short for
    // other variations.
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (button && button->objectName() != "other_variations") {
      const QString name = at->text(QAccessible::Name);
      const QString seen = WithoutMnemonic(button->text()).remove(QChar(0x2026));
      for (const QString& word : seen.split(' ')) {
        EXPECT_TRUE(name.contains(word, Qt::CaseInsensitive))
            << WhereIs(at) << " is called " << name.toStdString() << " and shows "
            << seen.toStdString();
      }
    }
    if (stop) {
      EXPECT_NE(role, QAccessible::Client) << WhereIs(at) << " says not what it is";
      EXPECT_NE(role, QAccessible::Border) << WhereIs(at) << " says not what it is";
      EXPECT_NE(role, QAccessible::NoRole) << WhereIs(at) << " says not what it is";
    }
    if (HasValue(role)) {
      const QAccessibleValueInterface* number = at->valueInterface();
      EXPECT_TRUE((number && number->currentValue().isValid()) ||
                  !at->text(QAccessible::Value).isEmpty())
          << WhereIs(at) << " has a value that cannot be read";
    }
    return 1;
  }
};

TEST_F(AccessibilityTest, EverythingInTheWindowHasANameARoleAndAValue) {
  OpenPictures();
  window_->painting()->Add(ToPath(Write("other.png", {40, 40}, Qt::green)));
  ASSERT_TRUE(WaitFor([this] { return document().artwork().paintings.size() == 2; }));
  for (Section* section : window_->findChildren<Section*>()) section->SetOpen(true);
  Find<QAbstractButton>(*window_, "run_details_toggle")->setChecked(true);
  Find<QAbstractButton>(*window_, "show_weights")->click();
  document().history().Add({}, std::make_shared<const Image>(ToImage(PlainImage({8, 6}, Qt::red))),
                           Occasion::kByHand);
  document().Set(&Recipe::start, Start::kCustom);
  actions().paint_masks->trigger();
  EXPECT_GT(WalkOver(window_.get()), 150);
  actions().crop->trigger();
  EXPECT_GT(WalkOver(window_.get()), 150);
}

TEST_F(AccessibilityTest, AndBeforeThereArePictures) { EXPECT_GT(WalkOver(window_.get()), 60); }

TEST_F(AccessibilityTest, AndInEveryDialog) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  ExpectDialogIsWell(actions().export_picture, 10);
  ExpectDialogIsWell(actions().earlier_results, 4);
  ExpectDialogIsWell(actions().queue, 3);
  ExpectDialogIsWell(actions().add_to_queue, 10);
  ExpectDialogIsWell(actions().study, 10);
  ExpectDialogIsWell(actions().networks, 5);
  ExpectDialogIsWell(actions().shortcuts, 40);
  ExpectDialogIsWell(actions().about, 1);
  ExpectDialogIsWell(actions().save_as, 5);
}

TEST_F(AccessibilityTest, WhatIsPaintedByHandSaysWhatItIs) {
  OpenPictures();
  EXPECT_EQ(Of(&canvas())->role(), QAccessible::Canvas);
  EXPECT_EQ(Of(Find<QWidget>(*window_, "painting_card"))->role(), QAccessible::ListItem);
  EXPECT_EQ(Of(Find<QWidget>(*window_, "painting_list"))->role(), QAccessible::List);
  EXPECT_EQ(Of(Find<QWidget>(*window_, "painting_share"))->role(), QAccessible::Slider);
  EXPECT_EQ(Of(Find<QWidget>(*window_, "wipe"))->role(), QAccessible::Slider);
  EXPECT_EQ(Of(Find<QWidget>(*window_, "ratio_slider"))->role(), QAccessible::Slider);
  EXPECT_EQ(Of(Find<QWidget>(*window_, "loss_plot"))->role(), QAccessible::Chart);
  EXPECT_EQ(Of(Find<QWidget>(*window_, "photo_face"))->role(), QAccessible::Button);
  EXPECT_EQ(Of(Find<QWidget>(*window_, "sample_0"))->role(), QAccessible::Button);
  EXPECT_EQ(Of(Find<QWidget>(*window_, "ratio_photo"))->role(), QAccessible::Graphic);
  EXPECT_EQ(Of(Find<QWidget>(*window_, "progress"))->role(), QAccessible::ProgressBar);
  EXPECT_EQ(Of(Find<QWidget>(*window_, "filmstrip"))->role(), QAccessible::List);
}

TEST_F(AccessibilityTest, TheBalanceIsReadAndSetAsTheNumberThatItIs) {
  QAccessibleValueInterface* value = Of(Find<QWidget>(*window_, "ratio_slider"))->valueInterface();
  ASSERT_NE(value, nullptr);
  document().SetRatio(0.01);
  EXPECT_NEAR(value->currentValue().toDouble(), 0.01, 1e-6);
  EXPECT_NEAR(value->minimumValue().toDouble(), 1e-5, 1e-9);
  EXPECT_NEAR(value->maximumValue().toDouble(), 1, 1e-9);
  value->setCurrentValue(0.1);
  EXPECT_NEAR(document().ratio(), 0.1, 1e-6);
}

TEST_F(AccessibilityTest, WhatAKeyHasChangedIsRead) {
  OpenPictures();
  window_->painting()->Add(ToPath(Write("other.png", {40, 40}, Qt::green)));
  ASSERT_TRUE(WaitFor([this] { return document().artwork().paintings.size() == 2; }));
  auto* card = Find<PaintingCard>(*window_, "painting_card");
  EXPECT_EQ(ValueOf(card), "50 %");
  QTest::keyClick(card, Qt::Key_Right);
  EXPECT_EQ(ValueOf(card), "55 %");
  EXPECT_TRUE(Of(card)->text(QAccessible::Description).startsWith("55 %. "));
  EXPECT_EQ(Of(card->share())->valueInterface()->currentValue().toInt(), 55);

  auto* wipe = Find<WipeHandle>(*window_, "wipe");
  QTest::keyClick(wipe, Qt::Key_Right);
  EXPECT_DOUBLE_EQ(Of(wipe)->valueInterface()->currentValue().toDouble(), 51);

  QAccessibleInterface* picture = Of(&canvas());
  EXPECT_TRUE(picture->text(QAccessible::Description).contains("hold C"));
  const QString before = ValueOf(&canvas());
  EXPECT_TRUE(before.startsWith("Photo, ")) << before.toStdString();
  QTest::keyClick(&canvas(), Qt::Key_Plus);
  EXPECT_NE(ValueOf(&canvas()), before);
  EXPECT_TRUE(picture->text(QAccessible::Description).startsWith(ValueOf(&canvas())));
  actions().paint_masks->trigger();
  QTest::keyClick(&canvas(), Qt::Key_Right);
  EXPECT_TRUE(ValueOf(&canvas()).contains("brush at "));
  EXPECT_TRUE(ValueOf(Find<QWidget>(*window_, "brush_size")).endsWith(" px"));
}

TEST_F(AccessibilityTest, TheInkOfTheMaskIsRead) {
  OpenPictures();
  actions().paint_masks->trigger();
  auto* ink = Find<QToolButton>(*window_, "mask_ink");
  const auto name = [ink] { return Of(ink)->text(QAccessible::Name); };
  EXPECT_EQ(name(), "Colour of the mask: Red, 50 % strong");
  const auto checked = [ink] {
    QStringList texts;
    for (const QAction* action : ink->menu()->actions()) {
      if (action->isChecked()) texts.append(action->text());
    }
    return texts;
  };
  EXPECT_EQ(checked(), (QStringList{"Red", "50 % strong"}));
  for (const char* wish : {"Blue", "75 % strong"}) {
    for (QAction* action : ink->menu()->actions()) {
      if (action->text() == wish) action->trigger();
    }
  }
  EXPECT_EQ(checked(), (QStringList{"Blue", "75 % strong"}));
  EXPECT_EQ(name(), "Colour of the mask: Blue, 75 % strong");
}

TEST_F(AccessibilityTest, WhatThereIsNoRoomForIsRead) {
  ElidedLabel label;
  label.SetText("a name of many words that has no room.jpg");
  label.resize(60, 20);
  label.show();
  HandleEvents();
  ASSERT_NE(label.text(), label.whole());
  EXPECT_EQ(Of(&label)->text(QAccessible::Name), label.whole());
}

TEST_F(AccessibilityTest, TheLossesAreRead) {
  Find<QAbstractButton>(*window_, "run_details_toggle")->setChecked(true);
  auto* plot = Find<LossPlot>(*window_, "loss_plot");
  StartAndWaitForFrame();
  EXPECT_TRUE(WaitFor([&] { return ValueOf(plot).startsWith("Loss "); }));
  EXPECT_TRUE(ValueOf(&canvas()).startsWith("Result, "));
  EXPECT_TRUE(StopAndWait());
}

}  // namespace
}  // namespace pastiche
