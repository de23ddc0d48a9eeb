// What the desktop is asked for, on a bus of its own with services that write down what they hear.

#include "ui/run/dbus_desktop.h"

#include <memory>
#include <vector>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include "tests/ui/ui_test_support.h"

namespace pastiche {

/// What shows notices, as far as this program uses it.
class FakeNotifications : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
 public:
  QStringList titles;
  QStringList texts;
  QStringList programs;
  QVariantMap hints;

 public Q_SLOTS:
  uint Notify(const QString& program, uint /*replaces*/, const QString& /*icon*/,
              const QString& title, const QString& text, const QStringList& /*actions*/,
              const QVariantMap& said, int /*timeout*/) {
    programs.append(program);
    titles.append(title);
    texts.append(text);
    hints = said;
    return static_cast<uint>(titles.size());
  }
};

/// logind, which keeps the machine awake as long as somebody holds the other end of a pipe.
class FakeLogind : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
 public:
  ~FakeLogind() override {
    for (const int end : ends_) ::close(end);
  }
  /// How many hold it awake.
  int held() {
    int held = 0;
    for (const int end : ends_) {
      char nothing = 0;
      // The end of the file: nobody has the other end any more.
      held += ::read(end, &nothing, 1) == 0 ? 0 : 1;
    }
    return held;
  }
  int asked() const { return static_cast<int>(ends_.size()); }
  QStringList wish;

 public Q_SLOTS:
  QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why,
                                  const QString& mode) {
    wish = {what, who, why, mode};
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return {};
    ends_.push_back(ends[0]);
    QDBusUnixFileDescriptor given(ends[1]);  // a copy of its own
    ::close(ends[1]);
    return given;
  }

 private:
  std::vector<int> ends_;
};

/// A taskbar that shows progress.
class FakeTaskbar : public QObject {
  Q_OBJECT
 public:
  struct Progress {
    QString entry;
    double done = -1;
    bool visible = false;
  };
  std::vector<Progress> seen;

 public Q_SLOTS:
  void Update(const QString& entry, const QVariantMap& properties) {
    seen.push_back(
        {entry, properties["progress"].toDouble(), properties["progress-visible"].toBool()});
  }
};

namespace {

class DBusDesktopTest : public ::testing::Test {
 protected:
  void SetUp() override {
    // A bus that starts nobody else's services.
    QFile config(folder_.filePath("bus.conf"));
    ASSERT_TRUE(config.open(QIODevice::WriteOnly));
    config.write(
        "<busconfig><type>session</type><listen>unix:dir=" + QFile::encodeName(folder_.path()) +
        "</listen><auth>EXTERNAL</auth><policy context=\"default\">"
        "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
        "<allow own=\"*\"/></policy></busconfig>");
    config.close();
    bus_.start("dbus-daemon",
               {"--config-file=" + config.fileName(), "--nofork", "--print-address"});
    if (!bus_.waitForStarted()) GTEST_SKIP() << "there is no dbus-daemon";
    ASSERT_TRUE(WaitFor([this] { return bus_.canReadLine(); }));
    address_ = QString::fromUtf8(bus_.readLine()).trimmed();
    QDBusConnection services = QDBusConnection::connectToBus(address_, "services");
    ASSERT_TRUE(services.isConnected());
    ASSERT_TRUE(services.registerObject("/org/freedesktop/Notifications", &notifications_,
                                        QDBusConnection::ExportAllSlots));
    ASSERT_TRUE(services.registerService("org.freedesktop.Notifications"));
    ASSERT_TRUE(services.registerObject("/org/freedesktop/login1", &logind_,
                                        QDBusConnection::ExportAllSlots));
    ASSERT_TRUE(services.registerService("org.freedesktop.login1"));
    ASSERT_TRUE(services.connect({}, {}, "com.canonical.Unity.LauncherEntry", "Update", &taskbar_,
                                 SLOT(Update(QString, QVariantMap))));
    desktop_ = std::make_unique<DBusDesktop>(address_, address_);
  }
  ~DBusDesktopTest() override {
    EndDesktop();
    QDBusConnection::disconnectFromBus(address_);
    QDBusConnection::disconnectFromBus("services");
    bus_.kill();
    bus_.waitForFinished();
  }

  /// Ends it without waiting for itself: the services answer on this thread.
  void EndDesktop() {
    HandleEvents();
    desktop_.reset();
  }

  QTemporaryDir folder_;
  QProcess bus_;
  QString address_;
  FakeNotifications notifications_;
  FakeLogind logind_;
  FakeTaskbar taskbar_;
  std::unique_ptr<DBusDesktop> desktop_;
};

TEST_F(DBusDesktopTest, ANoticeIsShown) {
  desktop_->Notify("The picture is finished", "Painted in 2:05.");
  ASSERT_TRUE(WaitFor([this] { return !notifications_.titles.isEmpty(); }));
  EXPECT_EQ(notifications_.titles, QStringList("The picture is finished"));
  EXPECT_EQ(notifications_.texts, QStringList("Painted in 2:05."));
  EXPECT_EQ(notifications_.programs, QStringList("Pastiche"));
  EXPECT_EQ(notifications_.hints["desktop-entry"].toString(), QGuiApplication::desktopFileName());
}

TEST_F(DBusDesktopTest, ProgressIsShownAndTakenAway) {
  desktop_->ShowProgress(0.25);
  desktop_->ShowProgress(7);
  desktop_->ShowProgress({});
  ASSERT_TRUE(WaitFor([this] { return taskbar_.seen.size() == 3; }));
  EXPECT_EQ(taskbar_.seen[0].entry,
            "application://" + QGuiApplication::desktopFileName() + ".desktop");
  EXPECT_DOUBLE_EQ(taskbar_.seen[0].done, 0.25);
  EXPECT_TRUE(taskbar_.seen[0].visible);
  EXPECT_DOUBLE_EQ(taskbar_.seen[1].done, 1) << "no bar is longer than its frame";
  EXPECT_FALSE(taskbar_.seen[2].visible);
}

TEST_F(DBusDesktopTest, TheMachineIsHeldAwakeAndLetGo) {
  desktop_->KeepAwake(true);
  ASSERT_TRUE(WaitFor([this] { return logind_.held() == 1; }));
  ASSERT_EQ(logind_.wish.size(), 4);
  EXPECT_EQ(logind_.wish[0], "sleep:idle");
  EXPECT_EQ(logind_.wish[1], "Pastiche");
  EXPECT_FALSE(logind_.wish[2].isEmpty());
  EXPECT_EQ(logind_.wish[3], "block");
  desktop_->KeepAwake(false);
  ASSERT_TRUE(WaitFor([this] { return logind_.held() == 0; }));
  // Asked twice, it is held once; and whoever ends lets go.
  desktop_->KeepAwake(true);
  desktop_->KeepAwake(true);
  ASSERT_TRUE(WaitFor([this] { return logind_.asked() == 3; }));
  ASSERT_TRUE(WaitFor([this] { return logind_.held() == 1; }));
  EndDesktop();
  EXPECT_TRUE(WaitFor([this] { return logind_.held() == 0; }));
}

TEST_F(DBusDesktopTest, WhatTheDesktopDoesNotHaveIsLeftOut) {
  QDBusConnection services("services");
  ASSERT_TRUE(services.unregisterService("org.freedesktop.Notifications"));
  ASSERT_TRUE(services.unregisterService("org.freedesktop.login1"));
  desktop_->Notify("The picture is finished", "");
  desktop_->KeepAwake(true);
  // In order: when the last has come, the others were tried.
  desktop_->ShowProgress(0.5);
  ASSERT_TRUE(WaitFor([this] { return taskbar_.seen.size() == 1; }));
  // It has not been stuck on them: when they are there again they are asked.
  ASSERT_TRUE(services.registerService("org.freedesktop.Notifications"));
  desktop_->Notify("The next one is finished", "");
  ASSERT_TRUE(WaitFor([this] { return notifications_.titles.size() == 1; }));
  EXPECT_EQ(notifications_.titles[0], "The next one is finished");
}

TEST(DBusDesktopWithoutABus, DoesNothingAndEnds) {
  DBusDesktop desktop("unix:path=/nonexistent/bus", "unix:path=/nonexistent/bus");
  desktop.KeepAwake(true);
  desktop.ShowProgress(0.5);
  desktop.Notify("title", "text");
}

}  // namespace
}  // namespace pastiche

#include "dbus_desktop_test.moc"
