// The desktop's portal, on a bus of its own.

#include "ui/widgets/system_scheme.h"

#include <optional>

#include <gtest/gtest.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QTemporaryDir>

#include "tests/ui/ui_test_support.h"

namespace pastiche {

/// What the desktop's settings portal is to a program.
class FakePortal : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
 public:
  uint wish = 0;

 public Q_SLOTS:
  // In a variant within a variant, as the portal has it.
  QDBusVariant Read(const QString& space, const QString& key) const {
    const bool known = space == "org.freedesktop.appearance" && key == "color-scheme";
    return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? wish : 99U)));
  }
};

namespace {

class SystemSchemeTest : public ::testing::Test {
 protected:
  void SetUp() override {
    bus_.start("dbus-daemon", {"--session", "--nofork", "--print-address",
                               "--address=unix:dir=" + folder_.path()});
    if (!bus_.waitForStarted()) GTEST_SKIP() << "there is no dbus-daemon";
    ASSERT_TRUE(WaitFor([this] { return bus_.canReadLine(); }));
    address_ = QString::fromUtf8(bus_.readLine()).trimmed();
  }

  void OpenPortal(uint wish) {
    portal_.wish = wish;
    QDBusConnection bus = QDBusConnection::connectToBus(address_, "portal");
    ASSERT_TRUE(bus.registerObject("/org/freedesktop/portal/desktop", &portal_,
                                   QDBusConnection::ExportAllSlots));
    ASSERT_TRUE(bus.registerService("org.freedesktop.portal.Desktop"));
  }

  void Change(const QString& key, uint value) {
    QDBusMessage change = QDBusMessage::createSignal(
        "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "SettingChanged");
    change << "org.freedesktop.appearance" << key
           << QVariant::fromValue(QDBusVariant(QVariant(value)));
    ASSERT_TRUE(QDBusConnection("portal").send(change));
  }

  void Listen() {
    system_ = std::make_unique<SystemScheme>(address_);
    QObject::connect(system_.get(), &SystemScheme::Known,
                     [this](theme::Scheme scheme) { known_ = scheme; });
  }

  ~SystemSchemeTest() override {
    system_.reset();
    QDBusConnection::disconnectFromBus(address_);
    QDBusConnection::disconnectFromBus("portal");
    bus_.kill();
    bus_.waitForFinished();
  }

  QTemporaryDir folder_;
  QProcess bus_;
  QString address_;
  FakePortal portal_;
  std::unique_ptr<SystemScheme> system_;
  std::optional<theme::Scheme> known_;
};

TEST_F(SystemSchemeTest, IsWhatThePortalSaysAndFollowsIt) {
  OpenPortal(1);
  Listen();
  ASSERT_TRUE(WaitFor([this] { return known_.has_value(); }));
  EXPECT_EQ(known_, theme::Scheme::kDark);
  Change("accent-color", 2);
  Change("color-scheme", 2);
  ASSERT_TRUE(WaitFor([this] { return known_ == theme::Scheme::kLight; }));
  Change("color-scheme", 1);
  ASSERT_TRUE(WaitFor([this] { return known_ == theme::Scheme::kDark; }));
}

TEST_F(SystemSchemeTest, ADesktopThatWishesNothingIsLight) {
  OpenPortal(0);
  Listen();
  ASSERT_TRUE(WaitFor([this] { return known_.has_value(); }));
  EXPECT_EQ(known_, theme::Scheme::kLight);
}

TEST_F(SystemSchemeTest, AnyMomentIsAGoodOneToEnd) {
  OpenPortal(2);
  for (int events = 0; events < 5; ++events) {
    Listen();
    for (int i = 0; i < events; ++i) HandleEvents();
    system_.reset();
  }
  known_.reset();
  Listen();
  ASSERT_TRUE(WaitFor([this] { return known_ == theme::Scheme::kLight; }));
}

TEST(SystemSchemeWithoutABus, SaysNothingAndEnds) {
  SystemScheme system("unix:path=/nonexistent/bus");
  int said = 0;
  QObject::connect(&system, &SystemScheme::Known, [&](theme::Scheme) { ++said; });
  HandleEvents();
  EXPECT_EQ(said, 0);
}

}  // namespace
}  // namespace pastiche

#include "system_scheme_test.moc"
