#include "ui/run/dbus_desktop.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QGuiApplication>
#include <QStringList>
#include <QVariantMap>

#include "core/base/failure.h"

namespace pastiche {
namespace {

constexpr int kTimeoutMs = 2000;

QString Tr(const char* text) { return QCoreApplication::translate("pastiche::Desktop", text); }

/// Opens it the first time, which may take as long as a call.
QDBusConnection SessionBus(const QString& address) {
  return address.isEmpty() ? QDBusConnection::sessionBus()
                           : QDBusConnection::connectToBus(address, address);
}
QDBusConnection SystemBus(const QString& address) {
  return address.isEmpty() ? QDBusConnection::systemBus()
                           : QDBusConnection::connectToBus(address, address);
}

template <class Work>
void Do(QThreadPool& pool, Work work) {
  // What goes wrong here is the desktop's affair, and costs the run nothing.
  pool.start([work = std::move(work)]() mutable { RunGuarded([&] { work(); }); });
}

}  // namespace

struct DBusDesktop::Inhibitor {
  QDBusUnixFileDescriptor held;
};

DBusDesktop::DBusDesktop(const QString& session, const QString& system)
    : session_(session), system_(system), inhibitor_(std::make_unique<Inhibitor>()) {
  pool_.setMaxThreadCount(1);
}

DBusDesktop::~DBusDesktop() {
  pool_.clear();
  pool_.waitForDone();
}

void DBusDesktop::KeepAwake(bool awake) {
  const QString reason = Tr(QT_TRANSLATE_NOOP("pastiche::Desktop", "A picture is being painted"));
  Do(pool_, [this, awake, reason] {
    // Closing it is what lets the machine sleep again.
    inhibitor_->held = QDBusUnixFileDescriptor();
    if (!awake) return;
    QDBusMessage inhibit =
        QDBusMessage::createMethodCall("org.freedesktop.login1", "/org/freedesktop/login1",
                                       "org.freedesktop.login1.Manager", "Inhibit");
    inhibit << "sleep:idle"
            << "Pastiche" << reason << "block";
    const QDBusMessage reply = SystemBus(system_).call(inhibit, QDBus::Block, kTimeoutMs);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) return;
    inhibitor_->held = reply.arguments().constFirst().value<QDBusUnixFileDescriptor>();
  });
}

void DBusDesktop::ShowProgress(std::optional<double> done) {
  const QString entry = "application://" + QGuiApplication::desktopFileName() + ".desktop";
  Do(pool_, [this, done, entry] {
    QDBusMessage update = QDBusMessage::createSignal("/com/canonical/unity/launcherentry/pastiche",
                                                     "com.canonical.Unity.LauncherEntry", "Update");
    const QVariantMap properties = {{"progress", std::clamp(done.value_or(0), 0.0, 1.0)},
                                    {"progress-visible", done.has_value()}};
    update << entry << properties;
    SessionBus(session_).send(update);
  });
}

void DBusDesktop::Notify(const QString& title, const QString& text) {
  const QString icon = QGuiApplication::desktopFileName();
  Do(pool_, [this, title, text, icon] {
    QDBusMessage notify = QDBusMessage::createMethodCall("org.freedesktop.Notifications",
                                                         "/org/freedesktop/Notifications",
                                                         "org.freedesktop.Notifications", "Notify");
    const QVariantMap hints = {{"desktop-entry", icon}};
    notify << "Pastiche" << 0U << icon << title << text << QStringList() << hints << -1;
    SessionBus(session_).call(notify, QDBus::Block, kTimeoutMs);
  });
}

}  // namespace pastiche
