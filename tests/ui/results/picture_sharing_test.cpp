// The picture given to other programs: on the clipboard and by a drag.

#include "ui/results/picture_sharing.h"

#include <functional>
#include <utility>

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

#include "core/artwork/painted_from.h"
#include "core/image/read_image.h"
#include "tests/ui/held_pool.h"
#include "tests/ui/window_fixture.h"
#include "ui/results/picture_drag.h"
#include "ui/results/picture_grip.h"
#include "ui/widgets/background.h"

namespace pastiche {
namespace {

/// Keeps the file instead of beginning a drag, which would wait for a mouse.
class RecordingDrag : public PictureDrag {
 public:
  using PictureDrag::PictureDrag;
  std::vector<QUrl> dragged;

 protected:
  void Carry(const QUrl& file) override { dragged.push_back(file); }
};

class SharingTest : public WindowTest {
 protected:
  SharingTest() : sharing_(FromKeeper()), grip_(&sharing_) {
    grip_.SetDrag(drag_);
    QGuiApplication::clipboard()->clear();
  }
  PictureSharing::Source FromKeeper() {
    return [this](QObject* receiver, std::function<void(const HandedPicture&)> then) {
      window_->keeper().HandOver(receiver, std::move(then));
    };
  }
  static QByteArray Copied() {
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    return mime ? mime->data("image/png") : QByteArray();
  }
  /// Presses the grip and pulls at it.
  void Pull() {
    QTest::mousePress(&grip_, Qt::LeftButton, {}, QPoint(5, 5));
    for (const QPoint at : {QPoint(15, 15), QPoint(60, 60)}) {
      QMouseEvent move(QEvent::MouseMove, at, grip_.mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                       Qt::NoModifier);
      QCoreApplication::sendEvent(&grip_, &move);
    }
  }
  void Release() { QTest::mouseRelease(&grip_, Qt::LeftButton, {}, QPoint(60, 60)); }

  PictureSharing sharing_;
  PictureGrip grip_;
  RecordingDrag* drag_ = new RecordingDrag(&sharing_, &canvas(), &grip_);
};

TEST_F(SharingTest, CopyPutsThePictureWithItsSettingsOnTheClipboard) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  actions().copy_picture->trigger();
  ASSERT_TRUE(WaitFor([] { return !Copied().isEmpty(); }));
  const QByteArray bytes = Copied();
  const auto view = std::as_bytes(std::span(bytes.constData(), bytes.size()));
  const Result<Image> image = DecodeImage(view, "copied");
  ASSERT_TRUE(image) << image.error().message;
  EXPECT_EQ(image->size(), (ImageSize{80, 60}));
  const Result<PaintedFrom> painted = ReadPaintedFrom(view, "copied");
  ASSERT_TRUE(painted) << painted.error().message;
  EXPECT_EQ(painted->recipe, document().recipe());
  // It can be pasted again.
  const Result<PictureSource> source = PictureSourceFrom(*QGuiApplication::clipboard()->mimeData());
  ASSERT_TRUE(source);
  EXPECT_TRUE(ReadPicture(*source));
}

TEST_F(SharingTest, WhileARunGoesOnThePictureSoFarIsCopiedAtTheResultsSize) {
  document().Set(&Recipe::scales, Scales(Scales::Kind::kListed, {20}));
  StartAndWaitForFrame();
  actions().copy_picture->trigger();
  ASSERT_TRUE(WaitFor([] { return !Copied().isEmpty(); }));
  EXPECT_EQ(QImage::fromData(Copied()).size(), QSize(80, 60));
  EXPECT_EQ(state(), RunState::kRunning);
}

TEST_F(SharingTest, WithoutAPictureThereIsNothingToCopyOrToDrag) {
  EXPECT_FALSE(actions().copy_picture->isEnabled());
  EXPECT_FALSE(Find<PictureGrip>(*window_, "picture_grip")->isEnabled());
  StartAndWaitForFrame();
  EXPECT_TRUE(actions().copy_picture->isEnabled());
  EXPECT_TRUE(Find<PictureGrip>(*window_, "picture_grip")->isEnabled());
}

TEST_F(SharingTest, ADragCarriesAFileThatIsThePicture) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  Pull();
  ASSERT_TRUE(WaitFor([this] { return !drag_->dragged.empty(); }));
  const QUrl file = drag_->dragged[0];
  ASSERT_TRUE(file.isLocalFile());
  EXPECT_EQ(QFileInfo(file.toLocalFile()).fileName(), "photo-pastiche.png");
  EXPECT_EQ(QImage(file.toLocalFile()).size(), QSize(80, 60));
  EXPECT_EQ(drag_->dragged.size(), 1U);
  // The same picture's file is there at once.
  Pull();
  EXPECT_EQ(drag_->dragged.size(), 2U);
  EXPECT_EQ(drag_->dragged.back(), file);
}

TEST_F(SharingTest, LetGoBeforeTheFileIsThereNothingIsDragged) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  QSignalSpy ready(&sharing_, &PictureSharing::FileReady);
  Pull();
  Release();
  ASSERT_TRUE(WaitFor([&] { return ready.size() == 1; }));
  EXPECT_TRUE(drag_->dragged.empty());
  // And that was no click.
  EXPECT_TRUE(Copied().isEmpty());
}

TEST_F(SharingTest, AClickOnTheGripCopies) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  QTest::mouseClick(&grip_, Qt::LeftButton);
  EXPECT_TRUE(WaitFor([] { return !Copied().isEmpty(); }));
  EXPECT_TRUE(drag_->dragged.empty());
}

TEST_F(SharingTest, OldFilesGoAndNoneOutlivesTheProgram) {
  QStringList files;
  {
    PictureSharing sharing(FromKeeper());
    QObject::connect(&sharing, &PictureSharing::FileReady, &sharing,
                     [&](const QUrl& file) { files << file.toLocalFile(); });
    StartAndWaitForFrame();
    for (int i = 0; i < 4; ++i) {
      sharing.MakeFile();
      ASSERT_TRUE(WaitFor([&] { return files.size() == i + 1; }));
    }
    BackgroundPool().waitForDone();
    EXPECT_FALSE(QFileInfo::exists(files[0]));
    EXPECT_FALSE(QFileInfo::exists(files[1]));
    EXPECT_TRUE(QFileInfo::exists(files[2]));
    EXPECT_TRUE(QFileInfo::exists(files[3]));
  }
  BackgroundPool().waitForDone();
  EXPECT_FALSE(QFileInfo::exists(files[3]));
}

TEST_F(SharingTest, AFieldThatIsEditedKeepsItsOwnCopy) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  window_->canvas()->setFocus();
  QTest::keyClick(window_->canvas(), Qt::Key_C, Qt::ControlModifier);
  EXPECT_TRUE(WaitFor([] { return !Copied().isEmpty(); }));
}

TEST_F(SharingTest, WhatWasCopiedLastIsOnTheClipboardHoweverLongAnEarlierOneTook) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  QSignalSpy copied(&sharing_, &PictureSharing::Copied);
  {
    const HeldPool held;
    sharing_.Copy();
    window_->keeper().ShowPicture(
        std::make_shared<const Image>(ToImage(PlainImage({40, 30}, Qt::green))), {});
    sharing_.Copy();
  }
  ASSERT_TRUE(WaitFor([&] { return !copied.isEmpty(); }));
  HandleEvents();
  ASSERT_EQ(copied.size(), 1) << "the earlier one is not wanted any more";
  EXPECT_EQ(copied[0][0].value<ImageSize>(), (ImageSize{40, 30}));
  EXPECT_EQ(QImage::fromData(Copied()).size(), QSize(40, 30));
}

TEST_F(SharingTest, TheFileIsThatOfThePictureThatIsPulledAtLast) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  {
    const HeldPool held;
    Pull();
    Release();
    window_->keeper().ShowPicture(
        std::make_shared<const Image>(ToImage(PlainImage({40, 30}, Qt::green))), {});
    Pull();
  }
  ASSERT_TRUE(WaitFor([this] { return !drag_->dragged.empty(); }));
  HandleEvents();
  ASSERT_EQ(drag_->dragged.size(), 1U);
  EXPECT_EQ(QImage(drag_->dragged[0].toLocalFile()).size(), QSize(40, 30));
}

TEST_F(SharingTest, TheFilesFolderGoesOnAnotherThread) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  auto sharing = std::make_unique<PictureSharing>(FromKeeper());
  QSignalSpy ready(sharing.get(), &PictureSharing::FileReady);
  sharing->MakeFile();
  ASSERT_TRUE(WaitFor([&] { return !ready.isEmpty(); }));
  const QString file = ready[0][0].toUrl().toLocalFile();
  HandleEvents();
  {
    const HeldPool held;
    sharing.reset();
    EXPECT_TRUE(QFileInfo::exists(file)) << "the window's thread deletes nothing";
  }
  EXPECT_FALSE(QFileInfo::exists(file));
}

}  // namespace
}  // namespace pastiche
