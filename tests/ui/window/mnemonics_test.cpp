// An underlined letter does what it stands under: in one menu, and in one dialog, it stands once.
// Of two that are alike Qt only moves the mark, and a second key is needed.

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include "tests/ui/dialogs_support.h"
#include "tests/ui/spoken.h"
#include "ui/widgets/section.h"

namespace pastiche {
namespace {

class MnemonicsTest : public DialogsTest, public ::testing::WithParamInterface<const char*> {
 protected:
  MnemonicsTest() : spoken_(GetParam()) {
    window_.reset();
    MakeWindow();
  }
  ~MnemonicsTest() override { window_.reset(); }

  /// Says which of the texts have one letter.
  static void ExpectDistinct(const QStringList& texts, const QString& where) {
    QMap<QString, QStringList> of_key;
    for (const QString& text : texts) {
      const QKeySequence key = QKeySequence::mnemonic(text);
      if (!key.isEmpty()) of_key[key.toString()].append(text);
    }
    for (const QStringList& alike : of_key) {
      EXPECT_EQ(alike.size(), 1) << where.toStdString() << ": " << alike.join(" | ").toStdString();
    }
  }
  static QStringList TextsOf(const QList<QAction*>& actions) {
    QStringList texts;
    for (const QAction* action : actions) {
      if (!action->isSeparator()) texts.append(action->text());
    }
    return texts;
  }

  void ExpectDistinct(const QMenu& menu) {
    ExpectDistinct(TextsOf(menu.actions()), menu.title() + menu.objectName());
    seen_.insert(menu.objectName());
  }
  /// Each menu that hangs in the window, filled as when it opens, and its submenus.
  void ExpectMenusAreDistinct() {
    for (QMenu* menu : window_->findChildren<QMenu*>()) Q_EMIT menu->aboutToShow();
    for (const QMenu* menu : window_->findChildren<QMenu*>()) ExpectDistinct(*menu);
    ExpectDistinct(TextsOf(window_->menuBar()->actions()) + TextsIn(*window_), "the window");
  }
  /// The menu that the Menu key opens there, and its submenus.
  void ExpectContextMenuIsDistinct(QWidget* at, const QPoint& place) {
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, at->mapToGlobal(place));
    QCoreApplication::sendEvent(at, &event);
    for (QMenu* menu : window_->findChildren<QMenu*>()) {
      if (!menu->isVisible()) continue;
      ExpectDistinct(*menu);
      for (const QMenu* part : menu->findChildren<QMenu*>()) ExpectDistinct(*part);
      menu->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  void ExpectRowMenusAreDistinct(const QWidget& root) {
    for (auto* view : root.findChildren<QAbstractItemView*>()) {
      if (!view->isVisible() || !view->model() || view->model()->rowCount() == 0) continue;
      const QModelIndex row = view->model()->index(0, 0);
      view->setCurrentIndex(row);
      ExpectContextMenuIsDistinct(view, view->visualRect(row).center());
    }
  }
  /// What Alt and a letter reach in a window.
  static QStringList TextsIn(const QWidget& root) {
    QStringList texts;
    for (const auto* at : root.findChildren<QWidget*>()) {
      if (!at->isVisible() || at->window() != root.window()) continue;
      if (const auto* button = qobject_cast<const QAbstractButton*>(at)) texts << button->text();
      const auto* label = qobject_cast<const QLabel*>(at);
      if (label && label->buddy()) texts << label->text();
    }
    return texts;
  }

  const Spoken spoken_;
  QSet<QString> seen_;
};

INSTANTIATE_TEST_SUITE_P(Each, MnemonicsTest, ::testing::Values("en", "de", "es", "fr", "zh_CN"));

TEST_P(MnemonicsTest, StandOnceInAMenu) {
  ExpectMenusAreDistinct();
  StartAndWaitForFrame();
  ExpectMenusAreDistinct();
  actions().pause->trigger();
  ASSERT_TRUE(WaitFor([this] { return state() == RunState::kPaused; }));
  ExpectMenusAreDistinct();
  ASSERT_TRUE(StopAndWait());
  actions().paint_masks->trigger();
  ExpectMenusAreDistinct();
  EXPECT_GE(window_->findChildren<QMenu*>().size(), 14);
}

TEST_P(MnemonicsTest, StandOnceInAMenuOfARightClick) {
  PaintAPicture();
  document().history().Add({}, std::make_shared<const Image>(ToImage(PlainImage({8, 6}, Qt::red))),
                           Occasion::kByHand);
  ASSERT_TRUE(WaitUntilAllIsRead());
  for (Section* section : window_->findChildren<Section*>()) section->SetOpen(true);
  HandleEvents();
  ExpectRowMenusAreDistinct(*window_);
  for (QWidget* at :
       {static_cast<QWidget*>(&canvas()), Find<QWidget>(*window_, "photo_face"),
        Find<QWidget>(*window_, "painting_card"), Find<QWidget>(*window_, "ratio_slider")}) {
    ExpectContextMenuIsDistinct(at, at->rect().center());
  }
  for (const char* name : {"canvas_menu", "photo_menu", "painting_menu", "palette_menu",
                           "preset_menu", "reset_menu", "history_menu"}) {
    EXPECT_TRUE(seen_.contains(name)) << name;
  }
}

TEST_P(MnemonicsTest, StandOnceInADialog) {
  PaintAPicture();
  for (QAction* action : ActionsWithDialogs()) {
    InDialogOf(action, [&, this](const QDialog& dialog) {
      ExpectDistinct(TextsIn(dialog), dialog.windowTitle());
      ExpectRowMenusAreDistinct(dialog);
    });
  }
  for (const char* name : {"queue_menu", "study_menu", "network_list_menu", "results_menu"}) {
    EXPECT_TRUE(seen_.contains(name)) << name;
  }
}

TEST_P(MnemonicsTest, SavingIsWhereItIsEverywhere) {
  if (QLatin1String(GetParam()) != "en") GTEST_SKIP() << "of English";
  EXPECT_EQ(QKeySequence::mnemonic(actions().save->text()), QKeySequence("Alt+S"));
  EXPECT_EQ(QKeySequence::mnemonic(actions().open_artwork->text()), QKeySequence("Alt+O"));
  EXPECT_EQ(QKeySequence::mnemonic(actions().copy_picture->text()), QKeySequence("Alt+C"));
}

}  // namespace
}  // namespace pastiche
