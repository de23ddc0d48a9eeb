// Each dialog has one button that the theme shows as what comes next, and Return presses it, or
// the button that has the keyboard.

#include "ui/widgets/main_button.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QPushButton>
#include <QThreadPool>
#include <QToolButton>

#include "tests/ui/dialogs_support.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

class MainButtonTest : public DialogsTest {
 protected:
  static std::vector<QAbstractButton*> MainButtonsOf(const QWidget& dialog) {
    std::vector<QAbstractButton*> buttons;
    for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>()) {
      if (button->property("role") == QVariant("primary")) buttons.push_back(button);
    }
    return buttons;
  }
  /// In the middle between the left edge and the text.
  static QColor ColorOf(QAbstractButton& button) {
    const QImage image = button.grab().toImage();
    return image.pixelColor(8, image.height() / 2);
  }
};

TEST_F(MainButtonTest, EachDialogHasOne) {
  PaintAPicture();
  for (QAction* action : ActionsWithDialogs()) {
    InDialogOf(action, [](QDialog& dialog) {
      const std::string name = dialog.windowTitle().toStdString();
      const std::vector<QAbstractButton*> buttons = MainButtonsOf(dialog);
      ASSERT_EQ(buttons.size(), 1U) << name;
      EXPECT_TRUE(buttons[0]->isVisible()) << name;
      // Those of dialogs that do one thing and go.
      if (auto* button = qobject_cast<QPushButton*>(buttons[0])) {
        EXPECT_TRUE(button->isDefault()) << name;
      }
      if (buttons[0]->isEnabled()) {
        EXPECT_EQ(ColorOf(*buttons[0]).rgb(), theme::kAccent.rgb()) << name;
      } else {
        EXPECT_NE(ColorOf(*buttons[0]).rgb(), theme::kAccent.rgb()) << name;
      }
    });
  }
}

TEST_F(MainButtonTest, ReturnPressesTheButtonThatHasTheKeyboard) {
  PaintAPicture();
  for (QAction* action : ActionsWithDialogs()) {
    InDialogOf(action, [this](QDialog& dialog) {
      ASSERT_TRUE(WaitFor([&] { return dialog.isActiveWindow(); }));
      QList<QAbstractButton*> buttons;
      QList<QAbstractButton*> pressed;
      for (auto* button : dialog.findChildren<QAbstractButton*>()) {
        if (!qobject_cast<QPushButton*>(button) && !qobject_cast<QToolButton*>(button)) continue;
        // It is only to be seen that it was pressed.
        QObject::disconnect(button, &QAbstractButton::clicked, nullptr, nullptr);
        QObject::connect(button, &QAbstractButton::clicked, &dialog,
                         [&pressed, button] { pressed.append(button); });
        const bool stop = button->isVisible() && button->focusPolicy() & Qt::TabFocus;
        if (stop && button->isEnabled() && !button->isCheckable()) buttons.append(button);
      }
      ASSERT_GE(buttons.size(), 2) << dialog.windowTitle().toStdString();
      for (QAbstractButton* button : buttons) {
        pressed.clear();
        button->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        EXPECT_EQ(pressed, QList<QAbstractButton*>{button})
            << dialog.windowTitle().toStdString() << ": " << button->text().toStdString();
      }
    });
  }
}

// What a button lies in has a Return of its own: a well opens a file.
TEST_F(MainButtonTest, ReturnPressesAButtonOfAPanel) {
  OpenPictures();
  auto* clear = Find<QAbstractButton>(*window_, "photo_clear");
  QTest::keyClick(clear, Qt::Key_Return);
  EXPECT_FALSE(document().artwork().photo);
}

TEST_F(MainButtonTest, AHeldReturnIsOnePress) {
  QWidget window;
  QPushButton button("Remove", &window);
  QSignalSpy pressed(&button, &QPushButton::clicked);
  QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, {}, "\r", /*autorep=*/true);
  QTest::keyPress(&button, Qt::Key_Return);
  for (int i = 0; i < 3; ++i) QCoreApplication::sendEvent(&button, &held);
  EXPECT_EQ(pressed.size(), 1);
}

TEST_F(MainButtonTest, IsNotBrightWhileItCannotBePressed) {
  QWidget window;
  auto* button = MakeMainButton(new QPushButton("Paint", &window));
  window.show();
  EXPECT_EQ(ColorOf(*button).rgb(), theme::kAccent.rgb());
  button->setEnabled(false);
  EXPECT_NE(ColorOf(*button).rgb(), theme::kAccent.rgb());
}

TEST_F(MainButtonTest, TheSafeAnswerToAQuestionIsOne) {
  OpenPictures();
  Artwork artwork = document().artwork();
  artwork.protect = artwork.photo;
  document().Apply("Mask", artwork);
  actions().new_artwork->trigger();
  auto* question = window_->findChild<QMessageBox*>("unsaved_question");
  ASSERT_NE(question, nullptr);
  EXPECT_EQ(MainButtonsOf(*question),
            std::vector<QAbstractButton*>{question->button(QMessageBox::Save)});
}

}  // namespace
}  // namespace pastiche
