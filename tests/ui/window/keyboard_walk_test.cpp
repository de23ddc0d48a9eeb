// All that an artist does from the first picture to the next day, by keys alone: no mouse, no
// action that is called.

#include <functional>

#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QWindow>

#include "tests/ui/window_fixture.h"
#include "ui/widgets/without_mnemonic.h"

namespace pastiche {
namespace {

constexpr int kMostTabs = 150;

class KeyboardWalkTest : public WindowTest {
 protected:
  KeyboardWalkTest() { Activate(); }

  void Activate() {
    window_->activateWindow();
    EXPECT_TRUE(WaitFor([this] { return window_->isActiveWindow(); }));
  }

  /// The window that has the keyboard. A desktop gives it back when a list of names closes; where
  /// there is no screen nobody does.
  static QWindow* Active() {
    if (QGuiApplication::focusWindow()) return QGuiApplication::focusWindow();
    QWidget* window = QApplication::activeModalWidget();
    for (QWidget* top : QApplication::topLevelWidgets()) {
      if (!window && top->isVisible() && qobject_cast<MainWindow*>(top)) window = top;
    }
    window->activateWindow();
    EXPECT_TRUE(WaitFor([] { return QGuiApplication::focusWindow() != nullptr; }));
    return window->windowHandle();
  }
  /// To whatever has the keyboard, by the way of keys from outside.
  static void Press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(Active(), key, modifiers);
  }
  static void Type(const QString& text) {
    for (const QChar letter : text) QTest::keyClick(Active(), letter.toLatin1());
  }
  static QString FocusName() {
    const QWidget* focus = QApplication::focusWidget();
    return focus ? focus->accessibleName() : QString();
  }

  /// Presses Tab, or another key, until what has this name has the keyboard and can be seen.
  static void GoTo(const QString& name, Qt::Key by = Qt::Key_Tab) {
    QStringList passed;
    do {
      Press(by);
      passed.append(FocusName());
    } while (FocusName() != name && passed.size() < kMostTabs);
    ASSERT_EQ(FocusName(), name) << passed.join(", ").toStdString();
    EXPECT_FALSE(QApplication::focusWidget()->visibleRegion().isEmpty())
        << name.toStdString() << " is out of sight";
  }

  /// Does `inside` when a dialog or a menu is there that `open` opens and waits for.
  static void Within(const std::function<void()>& open, const std::function<void()>& inside) {
    bool done = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&] {
      if (!QApplication::activeModalWidget() && !QApplication::activePopupWidget()) return;
      look.stop();
      inside();
      done = true;
    });
    // Whatever went wrong, the test does not wait for ever.
    QTimer rescue;
    rescue.setSingleShot(true);
    QObject::connect(&rescue, &QTimer::timeout, [] {
      ADD_FAILURE() << "a dialog or a menu does not close";
      if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
      if (QWidget* dialog = QApplication::activeModalWidget()) dialog->close();
    });
    rescue.start(20'000);
    look.start(10);
    open();
    EXPECT_TRUE(WaitFor([&] { return done; }));
  }
  /// Types a name into a dialog of files, which begins in the field of names.
  static void TypeName(const QString& name) {
    EXPECT_TRUE(
        WaitFor([] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; }));
    Press(Qt::Key_A, Qt::ControlModifier);
    Type(name);
    Press(Qt::Key_Return);
  }
  static void Choose(const QString& entry) {
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    const auto there = [&] {
      return menu->activeAction() &&
             WithoutMnemonic(menu->activeAction()->text()).startsWith(entry);
    };
    for (int i = 0; i < 40 && !there(); ++i) Press(Qt::Key_Down);
    ASSERT_TRUE(there()) << entry.toStdString();
    Press(Qt::Key_Return);
  }

  void OpenPhotoAndTwoPaintings() {
    const QString photo = Write("photo.png", {80, 60}, Qt::red);
    const QString one = Write("one.png", {50, 50}, Qt::blue);
    const QString two = Write("two.png", {40, 50}, Qt::green);
    Within([] { Press(Qt::Key_O, Qt::ControlModifier); }, [&] { TypeName(photo); });
    ASSERT_TRUE(WaitFor([this] { return document().photo() != nullptr; }));
    Within([] { Press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); },
           [&] { TypeName(QString("\"%1\" \"%2\"").arg(one, two)); });
    ASSERT_TRUE(WaitFor([this] { return document().artwork().paintings.size() == 2; }));
  }

  void PaintAMask() {
    Press(Qt::Key_M, Qt::ControlModifier);
    ASSERT_EQ(FocusName(), "Picture");
    QWindow* const window = Active();
    QTest::keyPress(window, Qt::Key_Space);
    for (int i = 0; i < 4; ++i) Press(Qt::Key_Right);
    QTest::keyRelease(window, Qt::Key_Space);
    ASSERT_NE(document().artwork().protect, nullptr);
    // Where a painting paints: the bar above says which mask it is.
    Press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_EQ(FocusName(), "Which mask");
    Press(Qt::Key_Up);
    Press(Qt::Key_F6);
    EXPECT_EQ(FocusName(), "Picture");
    Press(Qt::Key_Space);
    EXPECT_NE(document().artwork().paintings[1].mask, nullptr);
    Press(Qt::Key_Return);
    EXPECT_EQ(canvas().tool(), nullptr);
  }

  void StartAndChangeTheBalance() {
    Press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(WaitFor([this] { return canvas().has_picture() && iteration() > 3; }));
    const double before = document().ratio();
    GoTo("Balance of photo and painting");
    Press(Qt::Key_Right);
    Press(Qt::Key_Right);
    const double after = document().ratio();
    EXPECT_GT(after, before);
    const auto run_has = [this](double ratio) {
      return WaitFor([this, ratio] {
        const Recipe recipe = controller().run_artwork().recipe;
        return std::abs(recipe.alpha / recipe.beta - ratio) < 1e-9;
      });
    };
    EXPECT_TRUE(run_has(after));
    EXPECT_EQ(state(), RunState::kRunning);
    while (document().ratio() > before) Press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(run_has(before));
  }

  void BranchFromASnapshot() {
    const std::size_t snapshots = document().history().snapshots().size();
    Press(Qt::Key_H, Qt::ControlModifier);
    ASSERT_TRUE(WaitFor([&] { return document().history().snapshots().size() == snapshots + 1; }));
    GoTo("History", Qt::Key_F6);
    Press(Qt::Key_F10, Qt::ShiftModifier);
    Choose("Go on from here");
    ASSERT_TRUE(WaitFor([this] {
      return document().recipe().start == Start::kCustom && state() == RunState::kRunning;
    }));
  }

  void TakeAVariation() {
    const Recipe before = document().recipe();
    GoTo("Variations");
    Press(Qt::Key_Space);
    Press(Qt::Key_Tab);
    ASSERT_EQ(FocusName(), "Variations") << "the fold is open, and the tries are next";
    Press(Qt::Key_Right);
    Press(Qt::Key_Return);
    EXPECT_NE(document().recipe(), before);
    EXPECT_TRUE(document().steps().undoText().startsWith("Variation"));
  }

  void ChooseThePaper() {
    GoTo("Larger than the photo");
    if (!document().recipe().enlarge) Press(Qt::Key_Space);
    GoTo("Formats");
    Within([] { Press(Qt::Key_Space); }, [] { Choose("A4 at 150 dpi"); });
    EXPECT_EQ(document().recipe().size, 1654)
        << "28 cm: the photo is 4 : 3, and the paper 21 cm wide";
    ASSERT_TRUE(WaitFor([this] { return canvas().picture_size().width() == 1654; }));
  }

  void ExportAndSave() {
    Press(Qt::Key_Period, Qt::ControlModifier);
    ASSERT_TRUE(WaitFor([this] { return state() == RunState::kFinished; }) && WaitUntilKept());
    const QString picture = folder_.filePath("print.png");
    Press(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(WaitFor([] { return QApplication::activeModalWidget() != nullptr; }));
    ASSERT_TRUE(WaitFor([] { return FocusName() == "File"; }));
    TypeName(picture);
    ASSERT_TRUE(WaitFor([&] { return QFileInfo::exists(picture); }) && WaitUntilKept());
    EXPECT_EQ(QImage(picture).width(), 1654);

    const QString artwork = folder_.filePath("work.pastiche");
    Press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(WaitFor([] { return QApplication::activeModalWidget() != nullptr; }));
    TypeName(artwork);
    ASSERT_TRUE(WaitFor([&] { return document().path() == ToPath(artwork); }));
    EXPECT_FALSE(document().modified());
  }

  void CloseAndGoOnTheNextDay() {
    QSignalSpy closed(window_.get(), &MainWindow::Closed);
    Press(Qt::Key_Q, Qt::ControlModifier);
    ASSERT_TRUE(WaitFor([&] { return closed.size() == 1; }));
    reports_.reset();
    iteration_ = 0;
    window_ = std::make_unique<MainWindow>(MakeFakeObjective(Taking(std::chrono::milliseconds(2))));
    window_->RestoreWork(true, true);
    window_->show();
    Activate();
    ASSERT_TRUE(WaitFor([this] { return document().result() != nullptr; }));
    EXPECT_EQ(document().artwork().paintings.size(), 2U);
    Press(Qt::Key_G, Qt::ControlModifier);
    EXPECT_TRUE(WaitFor([this] { return iteration() > 3; }));
    Press(Qt::Key_Period, Qt::ControlModifier);
    ASSERT_TRUE(WaitFor([this] { return state() == RunState::kFinished; }) && WaitUntilKept());
  }
};

TEST_F(KeyboardWalkTest, FromTheFirstPictureToTheNextDay) {
  OpenPhotoAndTwoPaintings();
  if (HasFatalFailure()) return;
  PaintAMask();
  if (HasFatalFailure()) return;
  StartAndChangeTheBalance();
  if (HasFatalFailure()) return;
  BranchFromASnapshot();
  if (HasFatalFailure()) return;
  TakeAVariation();
  if (HasFatalFailure()) return;
  ChooseThePaper();
  if (HasFatalFailure()) return;
  ExportAndSave();
  if (HasFatalFailure()) return;
  CloseAndGoOnTheNextDay();
}

}  // namespace
}  // namespace pastiche
