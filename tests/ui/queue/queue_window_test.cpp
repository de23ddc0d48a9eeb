// The queue and the rest of the window.

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/queue/add_to_queue_dialog.h"
#include "ui/queue/queue.h"
#include "ui/queue/queue_dialog.h"
#include "ui/queue/queue_view.h"

namespace pastiche {
namespace {

class QueueWindowTest : public WindowTest {
 protected:
  Queue& queue() { return window_->queue(); }
  AddToQueueDialog* OpenDialog() {
    actions().add_to_queue->trigger();
    auto* dialog = window_->findChild<AddToQueueDialog*>();
    if (!dialog) return nullptr;
    auto* path = Find<QLineEdit>(*dialog, "export_path");
    EXPECT_TRUE(WaitFor([&] { return !path->text().isEmpty(); }));
    return dialog;
  }
  /// Adds what is in the window; its id.
  std::string Add(const QString& name) {
    AddToQueueDialog* dialog = OpenDialog();
    if (!dialog) return {};
    Find<QLineEdit>(*dialog, "export_path")->setText(folder_.filePath(name));
    QSignalSpy added(&queue(), &Queue::Added);
    dialog->accept();
    EXPECT_TRUE(WaitFor([&] { return added.size() == 1; }));
    EXPECT_TRUE(WaitFor([&] { return !window_->findChild<AddToQueueDialog*>(); }));
    return queue().entries().empty() ? std::string() : queue().entries().back().id;
  }
  bool WaitUntilItPaints() {
    return WaitFor([this] { return queue().progress() && queue().progress()->iteration > 3; });
  }
};

TEST_F(QueueWindowTest, TabGoesToTheSizeBeforeTheButtons) {
  OpenPictures();
  AddToQueueDialog* dialog = OpenDialog();
  ASSERT_NE(dialog, nullptr);
  const auto after = [](QWidget* control) {
    QWidget* next = control->nextInFocusChain();
    while (!(next->focusPolicy() & Qt::TabFocus) || next->focusProxy()) {
      next = next->nextInFocusChain();
    }
    return next->objectName().toStdString();
  };
  EXPECT_EQ(after(Find<QWidget>(*dialog, "export_colors")), "queue_side");
  EXPECT_EQ(after(Find<QWidget>(*dialog, "queue_side")), "queue_enlarge");
}

TEST_F(QueueWindowTest, TheArtworkIsAddedAsItStandsAtTheSizeThatIsChosen) {
  EXPECT_FALSE(actions().add_to_queue->isEnabled()) << "there is nothing to paint";
  OpenPictures();
  ASSERT_TRUE(actions().add_to_queue->isEnabled());
  document().Set(&Recipe::style_scale, 0.75);
  document().Set(&Recipe::size, 64);
  AddToQueueDialog* dialog = OpenDialog();
  ASSERT_NE(dialog, nullptr);
  EXPECT_TRUE(Find<QLineEdit>(*dialog, "export_path")->text().endsWith("photo-pastiche.png"));
  auto* side = Find<QSpinBox>(*dialog, "queue_side");
  EXPECT_EQ(side->value(), 64);
  EXPECT_FALSE(side->accessibleName().isEmpty());
  side->setValue(160);
  EXPECT_EQ(Find<QLabel>(*dialog, "queue_pixels")->text(), "80 × 60 pixels");
  Find<QCheckBox>(*dialog, "queue_enlarge")->setChecked(true);
  EXPECT_EQ(Find<QLabel>(*dialog, "queue_pixels")->text(), "160 × 120 pixels");
  Find<QLineEdit>(*dialog, "export_path")->setText(folder_.filePath("large.png"));
  // What the window becomes while it is open is not added.
  document().Set(&Recipe::style_scale, 0.5);
  QSignalSpy added(&queue(), &Queue::Added);
  dialog->accept();
  ASSERT_TRUE(WaitFor([&] { return added.size() == 1; }));
  ASSERT_EQ(queue().entries().size(), 1U);
  const QueueEntry& entry = queue().entries()[0];
  EXPECT_EQ(entry.title, "photo.png, after painting.png");
  EXPECT_EQ(entry.size, (ImageSize{160, 120}));
  const Result<ArtworkFile> file = ReadArtworkFile(queue().DocumentOf(entry.id));
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->artwork.recipe.size, 160);
  EXPECT_TRUE(file->artwork.recipe.enlarge);
  EXPECT_EQ(file->artwork.recipe.style_scale, 0.75);
  EXPECT_EQ(file->artwork.photo->size(), (ImageSize{80, 60}));
  EXPECT_EQ(file->result, nullptr);
  EXPECT_EQ(document().recipe().size, 64) << "the window's own stays";
  EXPECT_TRUE(window_->statusBar()->currentMessage().contains("not started"));
  EXPECT_TRUE(Find<QToolButton>(*window_, "queue_button")->isVisible());
}

TEST_F(QueueWindowTest, NoInputCanBeReplaced) {
  OpenPictures();
  AddToQueueDialog* dialog = OpenDialog();
  ASSERT_NE(dialog, nullptr);
  Find<QLineEdit>(*dialog, "export_path")->setText(folder_.filePath("photo.png"));
  auto* notice = Find<QLabel>(*dialog, "export_notice");
  EXPECT_TRUE(WaitFor([&] { return notice->text().contains("the photo"); }));
}

TEST_F(QueueWindowTest, TwoEntriesGetTwoNames) {
  OpenPictures();
  AddToQueueDialog* first = OpenDialog();
  ASSERT_NE(first, nullptr);
  const QString name = Find<QLineEdit>(*first, "export_path")->text();
  QSignalSpy added(&queue(), &Queue::Added);
  first->accept();
  ASSERT_TRUE(WaitFor([&] { return added.size() == 1; }));
  ASSERT_TRUE(WaitFor([&] { return !window_->findChild<AddToQueueDialog*>(); }));
  AddToQueueDialog* second = OpenDialog();
  ASSERT_NE(second, nullptr);
  EXPECT_NE(Find<QLineEdit>(*second, "export_path")->text(), name);
}

TEST_F(QueueWindowTest, TheWindowsRunGoesFirst) {
  OpenPictures();
  const std::string id = Add("it.png");
  queue().Start();
  ASSERT_TRUE(WaitUntilItPaints());
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([&] { return iteration() > 3 && !queue().painting(); }));
  EXPECT_TRUE(queue().going());
  EXPECT_EQ(queue().Find(id)->state, QueueState::kWaiting);
  actions().pause->trigger();
  ASSERT_TRUE(WaitFor([&] { return state() == RunState::kPaused; }));
  EXPECT_FALSE(queue().painting()) << "it may go on at any moment";
  ASSERT_TRUE(StopAndWait());
  ASSERT_TRUE(WaitUntilItPaints());
}

TEST_F(QueueWindowTest, ClosingKeepsWhatIsPainted) {
  OpenPictures();
  const std::string id = Add("it.png");
  queue().Start();
  ASSERT_TRUE(WaitUntilItPaints());
  QSignalSpy closed(window_.get(), &MainWindow::Closed);
  window_->close();
  EXPECT_FALSE(window_->isVisible());
  ASSERT_TRUE(WaitFor([&] { return closed.size() == 1; }));
  EXPECT_FALSE(queue().busy());
  const std::filesystem::path document = queue().DocumentOf(id);
  window_.reset();
  const Result<ArtworkFile> kept = ReadArtworkFile(document);
  ASSERT_TRUE(kept) << kept.error().message;
  EXPECT_TRUE(kept->run_state);
  // It is there at the next start, and does not start by itself.
  MakeWindow();
  queue().Read();
  ASSERT_TRUE(WaitFor([&] { return !queue().busy(); }));
  ASSERT_EQ(queue().entries().size(), 1U);
  EXPECT_GT(queue().entries()[0].seconds, 0);
  EXPECT_FALSE(queue().going());
  EXPECT_TRUE(Find<QToolButton>(*window_, "queue_button")->isVisible());
  // But it is offered.
  auto* offer = Find<QPushButton>(*window_, "way_out");
  EXPECT_EQ(offer->text(), "Start the queue");
  offer->click();
  EXPECT_TRUE(queue().going());
}

TEST_F(QueueWindowTest, AFinishedOneIsOpenedWithItsPicture) {
  OpenPictures();
  document().Set(&Recipe::iterations, 3);
  document().Set(&Recipe::style_scale, 0.75);
  const std::string id = Add("it.png");
  queue().Start();
  ASSERT_TRUE(WaitFor([&] { return queue().Find(id)->state == QueueState::kDone; }));
  document().Set(&Recipe::style_scale, 0.5);
  actions().queue->trigger();
  auto* dialog = window_->findChild<QueueDialog*>();
  ASSERT_NE(dialog, nullptr);
  actions().queue->trigger();
  EXPECT_EQ(window_->findChildren<QueueDialog*>().size(), 1);
  Find<QPushButton>(*dialog, "queue_open")->click();
  ASSERT_TRUE(WaitFor([&] { return document().recipe().style_scale == 0.75; }));
  ASSERT_NE(document().result(), nullptr);
  EXPECT_EQ(document().result()->size(), (ImageSize{80, 60}));
  EXPECT_TRUE(document().path().empty()) << "the queue's file is not the window's";
  EXPECT_TRUE(document().modified());
  EXPECT_EQ(document().photo()->name, "photo.png");
}

TEST_F(QueueWindowTest, OneWhoseArtworkWasLetGoOfIsOpenedFromItsPicture) {
  OpenPictures();
  document().Set(&Recipe::iterations, 3);
  document().Set(&Recipe::style_scale, 0.75);
  std::vector<std::string> ids;
  for (std::size_t i = 0; i <= Queue::kKeptWhenDone; ++i) {
    ids.push_back(Add(QString("picture-%1.png").arg(i)));
  }
  QSignalSpy ended(&queue(), &Queue::Ended);
  queue().Start();
  ASSERT_TRUE(WaitFor([&] { return ended.size() == 1 && !queue().busy(); }));
  ASSERT_FALSE(queue().Find(ids[0])->has_document);
  document().Set(&Recipe::style_scale, 0.5);
  actions().queue->trigger();
  auto* dialog = window_->findChild<QueueDialog*>();
  ASSERT_NE(dialog, nullptr);
  dialog->findChild<QueueView*>()->SetCurrent(ids[0]);
  EXPECT_TRUE(Find<QPushButton>(*dialog, "queue_open")->toolTip().contains("not kept any more"));
  Find<QPushButton>(*dialog, "queue_open")->click();
  ASSERT_TRUE(WaitFor([&] { return document().recipe().style_scale == 0.75; }));
  ASSERT_NE(document().result(), nullptr);
  EXPECT_EQ(document().result()->size(), (ImageSize{80, 60}));
  EXPECT_EQ(document().photo(), nullptr);
  EXPECT_TRUE(document().path().empty());
  ASSERT_TRUE(WaitFor([this] { return canvas().has_picture(); }));
  dialog->findChild<QueueView*>()->SetCurrent(ids[1]);
  EXPECT_FALSE(Find<QPushButton>(*dialog, "queue_open")->toolTip().contains("not kept any more"));
}

TEST_F(QueueWindowTest, StandsBesideStart) {
  OpenPictures();
  auto* menu = Find<QToolButton>(*window_, "start_button")->menu();
  ASSERT_NE(menu, nullptr);
  EXPECT_TRUE(menu->actions().contains(actions().add_to_queue));
}

}  // namespace
}  // namespace pastiche
