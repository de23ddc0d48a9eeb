// The window goes when it is told to; what is left to write is written without it.

#include <QFile>
#include <QLockFile>

#include "tests/ui/window_fixture.h"
#include "ui/remembered/settings.h"

namespace pastiche {
namespace {

using QuittingTest = WindowTest;

TEST_F(QuittingTest, TheWindowIsGoneWhileTheLastWorkIsWritten) {
  OpenPictures();
  QSignalSpy closed(window_.get(), &MainWindow::Closed);
  window_->close();
  // It is written on another thread, and that it is done comes as an event.
  EXPECT_FALSE(window_->isVisible());
  EXPECT_TRUE(window_->last_work().busy());
  EXPECT_TRUE(closed.isEmpty());
  ASSERT_TRUE(WaitFor([&] { return closed.size() == 1; }));
  EXPECT_TRUE(std::filesystem::exists(LastWork::Path()));
}

TEST_F(QuittingTest, NobodyWaitsForTheSettings) {
  OpenPictures();
  Settings().setValue("anything", 1);
  Settings::sync();
  // Another program has the file.
  QLockFile lock(Settings::fileName() + ".lock");
  ASSERT_TRUE(lock.lock());
  QSignalSpy closed(window_.get(), &MainWindow::Closed);
  window_->close();
  ASSERT_TRUE(WaitFor([&] { return closed.size() == 1; }));
  lock.unlock();
  Settings::sync();
  QFile file(Settings::fileName());
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QByteArray written = file.readAll();
  EXPECT_TRUE(written.contains("splitter="));
  EXPECT_TRUE(written.contains("photo.png"));
}

}  // namespace
}  // namespace pastiche
