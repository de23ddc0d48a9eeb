// The list of paintings, as a person uses it.

#include "ui/pictures/painting_list.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QUrl>
#include <QWheelEvent>

#include "tests/support/pictures.h"
#include "tests/ui/window_fixture.h"
#include "ui/document/picture_reading.h"
#include "ui/pictures/painting_card.h"
#include "ui/pictures/share_bar.h"
#include "ui/widgets/thumbnail_button.h"

namespace pastiche {
namespace {

class PaintingListTest : public WindowTest {
 protected:
  PaintingListTest() {
    for (const char* name : {"a.png", "b.png", "c.png"})
      files_.append(Write(name, {9, 7}, Qt::red));
  }

  PaintingList& list() { return *window_->painting(); }
  std::vector<PaintingCard*> Cards() {
    std::vector<PaintingCard*> cards;
    for (PaintingCard* card : list().findChildren<PaintingCard*>()) {
      if (!card->isHidden()) cards.push_back(card);
    }
    return cards;
  }
  std::string Names() {
    QStringList names;
    for (const Painting& painting : document().artwork().paintings) {
      names.append(document().PictureOf(painting.image)->name.left(1));
    }
    return names.join(' ').toStdString();
  }
  static QList<QUrl> Urls(const QStringList& files) {
    QList<QUrl> urls;
    for (const QString& file : files) urls.append(QUrl::fromLocalFile(file));
    return urls;
  }
  bool DropOnList(const QStringList& files) {
    QMimeData mime;
    mime.setUrls(Urls(files));
    return DropOn(&list(), mime);
  }
  void AddAll() {
    ASSERT_TRUE(DropOnList(files_));
    ASSERT_TRUE(WaitFor([this] { return Names() == "a b c"; })) << Names();
    HandleEvents();
  }
  QString WriteText() {
    QFile file(folder_.filePath("notes.txt"));
    if (file.open(QIODevice::WriteOnly)) file.write("no picture at all");
    return file.fileName();
  }
  void Focus(int card) {
    window_->activateWindow();
    Cards()[card]->setFocus();
  }
  /// Drags a card with the mouse until its pointer is at a point of another.
  void Drag(PaintingCard* card, PaintingCard* to, bool low) {
    const QPoint from(5, 5);
    const QPoint at = card->mapFromGlobal(to->mapToGlobal(QPoint(5, low ? to->height() - 3 : 3)));
    QTest::mousePress(card, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, at, card->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(card, &move);
    QTest::mouseRelease(card, Qt::LeftButton, {}, at);
  }

  QStringList files_;
};

TEST_F(PaintingListTest, SeveralFilesThatAreDroppedAreAddedAsOneStep) {
  const int steps = document().steps().count();
  AddAll();
  EXPECT_EQ(document().steps().count(), steps + 1);
  ASSERT_EQ(Cards().size(), 3U);
  EXPECT_EQ(Cards()[1]->content().name, "b.png");
  EXPECT_EQ(Cards()[1]->share()->value(), 33);
  EXPECT_TRUE(Cards()[0]->share()->isVisible());
  EXPECT_FALSE(Find<QWidget>(list(), "painting_face")->isVisible());
  actions().undo->trigger();
  HandleEvents();
  EXPECT_EQ(Cards().size(), 0U);
  EXPECT_TRUE(Find<QWidget>(list(), "painting_face")->isVisible());
}

TEST_F(PaintingListTest, WhatIsNoPictureIsSaidOnTheCardThatWasToBe) {
  ASSERT_TRUE(DropOnList({files_[0], WriteText(), files_[1]}));
  ASSERT_TRUE(WaitFor([this] { return Names() == "a b" && !list().loading(); }));
  HandleEvents();
  ASSERT_EQ(Cards().size(), 3U);
  EXPECT_TRUE(Cards()[2]->content().error.contains("notes.txt"));
  EXPECT_TRUE(Find<QLabel>(*Cards()[2], "painting_note")->isVisible());
  EXPECT_TRUE(list().error().contains("notes.txt"));
  EXPECT_FALSE(Cards()[2]->share()->isVisible());
  // It is no painting, and goes without a step.
  const int steps = document().steps().count();
  Focus(2);
  QTest::keyClick(Cards()[2], Qt::Key_Delete);
  HandleEvents();
  EXPECT_EQ(Cards().size(), 2U);
  EXPECT_EQ(document().steps().count(), steps);
  EXPECT_TRUE(list().error().isEmpty());
}

TEST_F(PaintingListTest, ARefusedReplacementIsSaidOnTheCardThatStays) {
  AddAll();
  list().OpenFile(WriteText());
  ASSERT_TRUE(WaitFor([this] { return !list().error().isEmpty(); }));
  ASSERT_EQ(Cards().size(), 3U);
  EXPECT_TRUE(Cards()[0]->content().error.contains("notes.txt"));
  EXPECT_EQ(Names(), "a b c");
  // Gone with the next attempt.
  list().OpenFile(files_[2]);
  ASSERT_TRUE(WaitFor([this] { return Names() == "c b c"; }));
  EXPECT_TRUE(list().error().isEmpty());
}

TEST_F(PaintingListTest, MoreThanCanBeMixedIsRefused) {
  std::vector<PicturePtr> many;
  for (int i = 0; i < 63; ++i) {
    auto picture = std::make_shared<Picture>();
    picture->name = QString::number(i);
    picture->image = MakePlainPicture({2, 2}, 0.1F, 0.2F, 0.3F);
    many.push_back(picture);
  }
  document().AddPaintings(many);
  list().AddFiles(Urls(files_));
  ASSERT_TRUE(WaitFor([this] { return !list().loading(); }));
  EXPECT_EQ(document().artwork().paintings.size(), 64U);
  EXPECT_TRUE(list().error().contains("b.png")) << list().error().toStdString();
}

TEST_F(PaintingListTest, TheKeyboardMovesChangesAndTakesOut) {
  AddAll();
  Focus(0);
  EXPECT_EQ(list().current(), 0);
  QTest::keyClick(Cards()[0], Qt::Key_Down);
  EXPECT_EQ(list().current(), 1);
  EXPECT_TRUE(Cards()[1]->hasFocus());
  QTest::keyClick(Cards()[1], Qt::Key_Right);
  QTest::keyClick(Cards()[1], Qt::Key_Right);
  EXPECT_NEAR(document().PartOf(1), 0.43, 1e-9);
  EXPECT_EQ(Cards()[1]->share()->value(), 43);
  EXPECT_NEAR(Cards()[0]->share()->value(), 28.5, 0.6);
  QTest::keyClick(Cards()[1], Qt::Key_Up, Qt::AltModifier);
  EXPECT_EQ(Names(), "b a c");
  EXPECT_TRUE(Cards()[0]->hasFocus()) << "it stays with the painting";
  QTest::keyClick(Cards()[0], Qt::Key_Up, Qt::AltModifier);
  EXPECT_EQ(Names(), "b a c");
  QTest::keyClick(Cards()[0], Qt::Key_End);
  QTest::keyClick(Cards()[2], Qt::Key_Delete);
  EXPECT_EQ(Names(), "b a");
  HandleEvents();
  EXPECT_TRUE(Cards()[1]->hasFocus());
}

TEST_F(PaintingListTest, UndoingAMoveLeavesThePaintingChosen) {
  AddAll();
  list().SetCurrent(2);
  Drag(Cards()[2], Cards()[0], /*low=*/false);
  ASSERT_EQ(Names(), "c a b");
  EXPECT_EQ(list().current(), 0);
  actions().undo->trigger();
  ASSERT_EQ(Names(), "a b c");
  EXPECT_EQ(list().current(), 2);
  EXPECT_TRUE(Cards()[2]->current());
  actions().redo->trigger();
  EXPECT_EQ(list().current(), 0);
}

TEST_F(PaintingListTest, AllCardsAreOneTabStop) {
  AddAll();
  Focus(1);
  int stops = 0;
  for (const PaintingCard* card : Cards()) {
    stops += card->focusPolicy() & Qt::TabFocus ? 1 : 0;
    for (const QWidget* part : card->findChildren<QWidget*>()) {
      EXPECT_FALSE(part->focusPolicy() & Qt::TabFocus) << part->objectName().toStdString();
    }
  }
  EXPECT_EQ(stops, 1);
}

TEST_F(PaintingListTest, AShareIsDraggedInOneStep) {
  AddAll();
  const int steps = document().steps().count();
  ShareBar* bar = Cards()[2]->share();
  const auto at = [&](double part) { return QPoint(qRound(bar->width() * part), 5); };
  QTest::mousePress(bar, Qt::LeftButton, {}, at(0.2));
  for (const double part : {0.5, 0.9, 0.7}) {
    QMouseEvent move(QEvent::MouseMove, at(part), bar->mapToGlobal(at(part)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(bar, &move);
  }
  QTest::mouseRelease(bar, Qt::LeftButton, {}, at(0.7));
  EXPECT_NEAR(document().PartOf(2), 0.7, 0.02);
  EXPECT_NEAR(document().PartOf(0), 0.15, 0.02);
  EXPECT_EQ(document().steps().count(), steps + 1);
  EXPECT_EQ(list().current(), 2);
}

TEST_F(PaintingListTest, ACardIsDraggedToAnotherPlace) {
  AddAll();
  Drag(Cards()[0], Cards()[2], /*low=*/true);
  EXPECT_EQ(Names(), "b c a");
  EXPECT_EQ(list().current(), 2);
  Drag(Cards()[2], Cards()[1], /*low=*/false);
  EXPECT_EQ(Names(), "b a c");
  const int steps = document().steps().count();
  Drag(Cards()[1], Cards()[1], /*low=*/true);
  EXPECT_EQ(document().steps().count(), steps);
}

TEST_F(PaintingListTest, WhatIsCopiedIsAddedWhereTheListHasTheKeyboard) {
  AddAll();
  QApplication::clipboard()->setImage(PlainImage({11, 5}, Qt::white));
  Focus(0);
  QTest::keySequence(Cards()[0], QKeySequence::Paste);
  ASSERT_TRUE(WaitFor([this] { return document().artwork().paintings.size() == 4; }));
  EXPECT_EQ(document().photo(), nullptr) << "it is not pasted as the photo as well";
  EXPECT_EQ(list().current(), 3);
}

TEST_F(PaintingListTest, TheCurrentOneIsReplacedAndSwapped) {
  AddAll();
  QSignalSpy current(&list(), &PaintingList::CurrentChanged);
  list().SetCurrent(1);
  EXPECT_EQ(current.count(), 1);
  QMimeData mime;
  mime.setUrls({QUrl::fromLocalFile(Write("d.png", {5, 5}, Qt::green))});
  list().OpenData(mime);
  ASSERT_TRUE(WaitFor([this] { return Names() == "a d c"; }));
  EXPECT_EQ(list().current(), 1);
  window_->OpenPhoto(Write("photo.png", {8, 6}, Qt::blue));
  ASSERT_TRUE(WaitFor([this] { return document().photo() != nullptr; }));
  actions().swap->trigger();
  EXPECT_EQ(Names(), "a p c");
}

TEST_F(PaintingListTest, SoIsWhatIsProtectedOfThePhoto) {
  OpenPictures();
  auto* face = Find<ThumbnailButton>(*window_, "photo_face");
  EXPECT_FALSE(face->masked());
  Artwork artwork = document().artwork();
  artwork.protect = MakePlainPicture(artwork.photo->size(), 1, 1, 1);
  document().Apply("Protect", artwork);
  EXPECT_TRUE(face->masked());
  EXPECT_TRUE(face->accessibleDescription().contains("protected"));
  EXPECT_TRUE(Find<QLabel>(*window_, "photo_caption")->toolTip().contains("protected"));
  document().steps().undo();
  EXPECT_FALSE(face->masked());
  EXPECT_FALSE(face->accessibleDescription().contains("protected"));
}

TEST_F(PaintingListTest, AMaskIsShownByABadge) {
  AddAll();
  const QImage before = Cards()[0]->grab().toImage();
  Artwork artwork = document().artwork();
  artwork.paintings[0].mask = MakePlainPicture({9, 7}, 1, 1, 1);
  document().Apply("mask", artwork);
  EXPECT_TRUE(Cards()[0]->content().masked);
  EXPECT_NE(Cards()[0]->grab().toImage(), before);
  EXPECT_TRUE(Cards()[0]->toolTip().contains("mask"));
}

TEST_F(PaintingListTest, TheContextMenuOffersWhatCanBeDone) {
  AddAll();
  QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5},
                          Cards()[0]->mapToGlobal(QPoint(5, 5)));
  QCoreApplication::sendEvent(Cards()[0], &event);
  auto* menu = list().findChild<QMenu*>("painting_menu");
  ASSERT_NE(menu, nullptr);
  QStringList enabled;
  for (QAction* action : menu->actions()) {
    if (action->isEnabled() && !action->isSeparator()) enabled.append(action->text().remove('&'));
  }
  EXPECT_EQ(enabled, (QStringList{"Replace…", "Move down", "Swap photo and painting",
                                  "Show in folder", "Take out"}));
  for (QAction* action : menu->actions()) {
    if (action->text().remove('&') == "Move down") action->trigger();
  }
  EXPECT_EQ(Names(), "b a c");
  menu->close();
}

/// The menu of the second of three paintings, or of one on its way.
class PaintingMenuTest : public PaintingListTest {
 protected:
  void Open(int card) {
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5},
                            Cards()[card]->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(Cards()[card], &event);
    menu_ = list().findChild<QMenu*>("painting_menu");
    ASSERT_TRUE(menu_);
  }
  /// As with the keyboard.
  void Press(const QString& text) {
    for (QAction* action : menu_->actions()) {
      if (action->text().remove('&') == text) menu_->setActiveAction(action);
    }
    QTest::keyClick(menu_, Qt::Key_Return);
  }
  std::string NamesAfterOneIsTakenOut(const QString& pressed) {
    AddAll();
    Open(1);
    document().RemovePainting(0);
    if (menu_) Press(pressed);
    return Names();
  }
  QPointer<QMenu> menu_;
};

TEST_F(PaintingMenuTest, TakesOutThePaintingThatItIsOf) {
  EXPECT_EQ(NamesAfterOneIsTakenOut("Take out"), "c");
}

TEST_F(PaintingMenuTest, MovesThePaintingThatItIsOf) {
  EXPECT_EQ(NamesAfterOneIsTakenOut("Move down"), "c b");
}

TEST_F(PaintingMenuTest, SwapsThePaintingThatItIsOf) {
  window_->OpenPhoto(Write("photo.png", {80, 60}, Qt::red));
  ASSERT_TRUE(WaitFor([this] { return document().photo() != nullptr; }));
  NamesAfterOneIsTakenOut("Swap photo and painting");
  EXPECT_EQ(document().photo()->name, "b.png");
}

TEST_F(PaintingMenuTest, OfOneOnItsWayTakesNoPaintingOut) {
  AddAll();
  auto others = std::make_unique<PixelBudget::Share>(&ReadingBudget());
  others->Take(kMostPixelsRead);
  list().Add(ToPath(Write("d.png", {9, 7}, Qt::blue)));
  HandleEvents();
  ASSERT_EQ(Cards().size(), 4U);
  Open(3);
  others.reset();
  ASSERT_TRUE(WaitFor([this] { return Names() == "a b c d"; }));
  Press("Take out");
  EXPECT_EQ(Names(), "a b c d");
}

TEST_F(PaintingListTest, ARunTakesThemUpWhileItGoesOn) {
  StartAndWaitForFrame();
  list().AddFiles(Urls(files_));
  ASSERT_TRUE(WaitFor([this] { return controller().run_artwork().paintings.size() == 4; }));
  document().SetShare(2, 0.7);
  ASSERT_TRUE(WaitFor(
      [this] { return controller().run_artwork().paintings == document().artwork().paintings; }));
  document().RemovePainting(0);
  ASSERT_TRUE(WaitFor([this] { return controller().run_artwork().paintings.size() == 3; }));
  EXPECT_EQ(controller().generation(), 1U);
  EXPECT_TRUE(controller().active());
}

TEST_F(PaintingListTest, TheWheelIsLeftToThePanelAndChangesNoShare) {
  AddAll();
  ShareBar* const bar = Cards()[1]->share();
  const QPointF middle(bar->rect().center());
  QWheelEvent turn(middle, bar->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                   Qt::NoScrollPhase, false);
  const Artwork before = document().artwork();
  static_cast<QObject*>(bar)->event(&turn);
  EXPECT_FALSE(turn.isAccepted()) << "what is around it scrolls";
  EXPECT_EQ(document().artwork(), before);
}

}  // namespace
}  // namespace pastiche
