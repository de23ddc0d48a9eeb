#include "ui/queue/queue_dialog.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "tests/ui/queue/queue_support.h"
#include "ui/queue/add_to_queue_dialog.h"
#include "ui/queue/queue_button.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_on_desktop.h"
#include "ui/queue/queue_view.h"
#include "ui/remembered/settings.h"

namespace pastiche {
namespace {

class QueueDialogTest : public QueueTest {
 protected:
  QueueDialogTest() { MakeDialog(); }
  ~QueueDialogTest() override { dialog_.reset(); }

  void MakeDialog() {
    dialog_ = std::make_unique<QueueDialog>(queue_.get());
    dialog_->show();
  }
  /// Whose entries are painted until they are told to stop.
  void MakeSlow() {
    dialog_.reset();
    MakeSlowQueue();
    MakeDialog();
  }

  QueueView& view() { return *Find<QueueView>(*dialog_, "queue_list"); }
  template <class Button = QPushButton>
  Button& Get(const char* name) {
    return *Find<Button>(*dialog_, name);
  }
  QString Text(int row, int role = Qt::DisplayRole) {
    return view().model()->index(row, 0).data(role).toString();
  }
  QStringList Names() {
    QStringList names;
    for (int row = 0; row < view().model()->rowCount(); ++row) names.append(Text(row));
    return names;
  }
  /// The entry of the context menu whose text begins so.
  QAction* MenuEntry(const QString& text) {
    const QPoint place = view().visualRect(view().currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, view().viewport()->mapToGlobal(place));
    QApplication::sendEvent(view().viewport(), &event);
    for (auto* menu : view().findChildren<QMenu*>("queue_menu")) {
      for (QAction* action : menu->actions()) {
        if (menu->isVisible() && action->text().remove('&').startsWith(text)) return action;
      }
    }
    return nullptr;
  }

  std::unique_ptr<QueueDialog> dialog_;
};

TEST_F(QueueDialogTest, ItIsAsLargeAsItWasLeft) {
  const QSize left = dialog_->size() + QSize(30, -40);
  dialog_->resize(left);
  dialog_->close();
  MakeDialog();
  EXPECT_EQ(dialog_->size(), left);
  Settings().remove("queue/size");
}

TEST_F(QueueDialogTest, SaysHowItIsFilledWhileItIsEmpty) {
  EXPECT_TRUE(Get<QLabel>("queue_empty").isVisible());
  EXPECT_TRUE(Get<QLabel>("queue_empty").text().contains("Add to the queue"));
  EXPECT_FALSE(Get<QToolButton>("queue_start").isEnabled());
  Add("a.png");
  EXPECT_FALSE(Get<QLabel>("queue_empty").isVisible());
  EXPECT_TRUE(view().isVisible());
  EXPECT_TRUE(Get<QToolButton>("queue_start").isEnabled());
}

TEST_F(QueueDialogTest, EveryControlHasANameAndATip) {
  Add("a.png");
  for (const char* name :
       {"queue_open", "queue_file", "queue_stop", "queue_remove", "queue_close"}) {
    EXPECT_FALSE(Get(name).accessibleName().isEmpty()) << name;
    EXPECT_FALSE(Get(name).toolTip().isEmpty()) << name;
    EXPECT_TRUE(Get(name).focusPolicy() & Qt::TabFocus) << name;
  }
  EXPECT_EQ(Get<QToolButton>("queue_start").accessibleName(), "Start the queue");
  EXPECT_FALSE(view().accessibleName().isEmpty());
  EXPECT_FALSE(view().accessibleDescription().isEmpty());
  EXPECT_EQ(Text(0, Qt::AccessibleTextRole), "a.png. Waiting");
}

TEST_F(QueueDialogTest, StartsAndPauses) {
  MakeSlow();
  Add("a.png");
  EXPECT_EQ(Get<QLabel>("queue_how").text(), "Not started: 1 picture waits.");
  Get<QToolButton>("queue_start").click();
  ASSERT_TRUE(WaitUntilItPaints());
  EXPECT_EQ(Get<QLabel>("queue_how").text(), "Painting: 1 picture to go.");
  EXPECT_TRUE(Text(0, QueueModel::kStateText).startsWith("Painting"));
  EXPECT_EQ(Get<QToolButton>("queue_start").text(), "Pause");
  EXPECT_FALSE(Get("queue_file").isEnabled()) << "where it goes is settled while it is painted";
  Get<QToolButton>("queue_start").click();
  ASSERT_TRUE(WaitUntilIdle());
  EXPECT_EQ(Get<QToolButton>("queue_start").text(), "Start the queue");
  EXPECT_TRUE(Text(0, QueueModel::kStateText).startsWith("Waiting"));
}

TEST_F(QueueDialogTest, WhatIsPaintedInPartIsPaused) {
  MakeSlow();
  Add("a.png");
  queue_->Start();
  ASSERT_TRUE(WaitFor([this] { return queue_->progress() && queue_->progress()->done > 0; }));
  queue_->Pause();
  EXPECT_EQ(Get<QLabel>("queue_how").text(), "Paused: 1 picture waits.");
  ASSERT_TRUE(WaitUntilIdle());
  ASSERT_GT(queue_->entries()[0].done, 0);
  EXPECT_EQ(Get<QLabel>("queue_how").text(), "Paused: 1 picture waits.");
  Add("b.png");
  EXPECT_EQ(Get<QLabel>("queue_how").text(), "Paused: 2 pictures wait.");
}

TEST_F(QueueDialogTest, SaysThatTheWindowsPictureGoesFirst) {
  Add("a.png");
  queue_->SetHeld(true);
  Get<QToolButton>("queue_start").click();
  EXPECT_EQ(Get<QLabel>("queue_how").text(), "Goes on when the window's own picture is finished.");
  EXPECT_EQ(Get<QToolButton>("queue_start").text(), "Pause");
}

TEST_F(QueueDialogTest, AltWithTheArrowsMovesAnEntry) {
  Add("a.png");
  Add("b.png");
  Add("c.png");
  view().SetCurrent(queue_->entries()[0].id);
  QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
  EXPECT_EQ(Names(), QStringList({"b.png", "a.png", "c.png"}));
  EXPECT_EQ(view().current(), queue_->entries()[1].id) << "it stays the chosen one";
  QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
  QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
  EXPECT_EQ(Names(), QStringList({"b.png", "c.png", "a.png"}));
  QTest::keyClick(&view(), Qt::Key_Up, Qt::AltModifier);
  EXPECT_EQ(Names(), QStringList({"b.png", "a.png", "c.png"}));
  // Without Alt the keyboard's place moves.
  QTest::keyClick(&view(), Qt::Key_Up);
  EXPECT_EQ(view().current(), queue_->entries()[0].id);
}

TEST_F(QueueDialogTest, DraggingMovesAnEntry) {
  Add("a.png");
  Add("b.png");
  Add("c.png");
  // What a drop between two rows asks of the model.
  EXPECT_TRUE(view().model()->moveRow({}, 0, {}, 2));
  EXPECT_EQ(Names(), QStringList({"b.png", "a.png", "c.png"}));
  EXPECT_TRUE(view().model()->moveRow({}, 2, {}, 0));
  EXPECT_EQ(Names(), QStringList({"c.png", "b.png", "a.png"}));
  EXPECT_FALSE(view().model()->moveRow({}, 7, {}, 0));
  EXPECT_TRUE(view().dragEnabled());
  EXPECT_TRUE(view().model()->flags({}) & Qt::ItemIsDropEnabled);
  EXPECT_FALSE(view().model()->flags(view().model()->index(0, 0)) & Qt::ItemIsDropEnabled);
}

TEST_F(QueueDialogTest, DeleteTakesOneOutAndTheButtonBringsItBack) {
  Add("a.png");
  Add("b.png");
  EXPECT_FALSE(Get("queue_bring_back").isVisible());
  view().SetCurrent(queue_->entries()[0].id);
  QTest::keyClick(&view(), Qt::Key_Delete);
  EXPECT_EQ(Names(), QStringList("b.png"));
  ASSERT_TRUE(Get("queue_bring_back").isVisible());
  Get("queue_bring_back").click();
  EXPECT_EQ(Names(), QStringList({"a.png", "b.png"}));
  // For good when the dialog closes.
  const std::string id = queue_->entries()[0].id;
  queue_->Remove(id);
  dialog_.reset();
  ASSERT_TRUE(WaitUntilIdle());
  EXPECT_FALSE(std::filesystem::exists(queue_->DocumentOf(id)));
}

TEST_F(QueueDialogTest, EnterAndTheButtonOpenOne) {
  const std::string id = Add("a.png");
  QSignalSpy open(dialog_.get(), &QueueDialog::OpenWished);
  view().SetCurrent(id);
  QTest::keyClick(&view(), Qt::Key_Return);
  ASSERT_EQ(open.size(), 1);
  Get("queue_open").click();
  ASSERT_EQ(open.size(), 2);
  EXPECT_EQ(open[1][0].value<std::string>(), id);
}

TEST_F(QueueDialogTest, StopsOneAndTriesItAgain) {
  const std::string id = Add("a.png");
  view().SetCurrent(id);
  EXPECT_EQ(Get("queue_stop").accessibleName(), "Stop");
  Get("queue_stop").click();
  EXPECT_EQ(StateOf(id), QueueState::kStopped);
  EXPECT_EQ(Text(0, QueueModel::kStateText), "Stopped");
  EXPECT_EQ(Get("queue_stop").accessibleName(), "Try again");
  Get("queue_stop").click();
  EXPECT_EQ(StateOf(id), QueueState::kWaiting);
}

TEST_F(QueueDialogTest, SaysWhyOneFailedAndTakesAnotherFile) {
  WriteText(InFolder("mine.png"));
  const std::string id = Add("mine.png");
  ASSERT_TRUE(PaintAll());
  view().SetCurrent(id);
  EXPECT_TRUE(Text(0, QueueModel::kStateText).contains("mine.png"));
  EXPECT_TRUE(Get<QLabel>("queue_details").text().contains(queue_->Find(id)->message));
  Get("queue_file").click();
  auto* dialog = dialog_->findChild<QueueFileDialog*>();
  ASSERT_NE(dialog, nullptr);
  auto* path = dialog->findChild<QLineEdit*>("export_path");
  ASSERT_TRUE(WaitFor([&] { return !path->text().isEmpty(); }));
  path->setText(InFolder("yours.png"));
  dialog->accept();
  ASSERT_TRUE(WaitFor([&] { return StateOf(id) == QueueState::kWaiting; }));
  EXPECT_EQ(Names(), QStringList("yours.png"));
  ASSERT_TRUE(PaintAll());
  EXPECT_EQ(QImage(InFolder("yours.png")).size(), QSize(80, 60));
}

TEST_F(QueueDialogTest, TheMenuHasWhatKeysAndButtonsDo) {
  Add("a.png");
  Add("b.png");
  view().SetCurrent(queue_->entries()[0].id);
  HandleEvents();
  QAction* up = MenuEntry("Move up");
  ASSERT_NE(up, nullptr);
  EXPECT_FALSE(up->isEnabled()) << "it is the first";
  QAction* down = MenuEntry("Move down");
  ASSERT_NE(down, nullptr);
  EXPECT_FALSE(down->toolTip().isEmpty());
  down->trigger();
  EXPECT_EQ(Names(), QStringList({"b.png", "a.png"}));
  QAction* show = MenuEntry("Show the file");
  ASSERT_NE(show, nullptr);
  EXPECT_FALSE(show->isEnabled()) << "there is none yet";
  MenuEntry("Remove")->trigger();
  EXPECT_EQ(Names(), QStringList("b.png"));
}

TEST_F(QueueDialogTest, TheButtonOfTheStatusBarIsThereWhileSomethingWaits) {
  QWidget bar;
  QueueButton button(queue_.get(), &bar);
  bar.show();
  EXPECT_FALSE(button.isVisible());
  const std::string id = Add("a.png");
  EXPECT_TRUE(button.isVisible());
  EXPECT_EQ(button.text(), "Queue: 1");
  EXPECT_EQ(button.accessibleName(), button.text());
  EXPECT_TRUE(button.toolTip().contains("Not started"));
  queue_->Remove(id);
  EXPECT_FALSE(button.isVisible());
}

struct Heard {
  std::vector<bool> awake;
  std::vector<std::optional<double>> progress;
  QStringList notices;
};

class ListeningDesktop : public Desktop {
 public:
  explicit ListeningDesktop(Heard* heard) : heard_(heard) {}
  void KeepAwake(bool awake) override { heard_->awake.push_back(awake); }
  void ShowProgress(std::optional<double> done) override { heard_->progress.push_back(done); }
  void Notify(const QString& title, const QString& text) override {
    heard_->notices.append(title + ": " + text);
  }

 private:
  Heard* heard_;
};

TEST_F(QueueTest, TheMachineIsAwakeUntilTheEndWhichIsTold) {
  Heard heard;
  const QueueOnDesktop desktop(queue_.get(), std::make_unique<ListeningDesktop>(&heard));
  Add("a.png");
  Add("b.png");
  EXPECT_TRUE(heard.awake.empty());
  ASSERT_EQ(QApplication::activeWindow(), nullptr);
  ASSERT_TRUE(PaintAll());
  EXPECT_EQ(heard.awake, (std::vector{true, false})) << "not once between the two";
  EXPECT_EQ(heard.notices, QStringList("The queue is finished: 2 pictures were painted."));
  ASSERT_FALSE(heard.progress.empty());
  EXPECT_FALSE(heard.progress.back());
}

}  // namespace
}  // namespace pastiche
