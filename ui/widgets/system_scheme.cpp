#include "ui/widgets/system_scheme.h"

#include <functional>
#include <optional>
#include <utility>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QStyleHints>

#include "core/base/failure.h"

namespace pastiche {
namespace {

constexpr char kService[] = "org.freedesktop.portal.Desktop";
constexpr char kPath[] = "/org/freedesktop/portal/desktop";
constexpr char kSettings[] = "org.freedesktop.portal.Settings";
constexpr char kSpace[] = "org.freedesktop.appearance";
constexpr char kKey[] = "color-scheme";

/// The portal's words for it. A desktop of which nothing is wished is light.
enum Wish : uint { kNone = 0, kDark = 1, kLight = 2 };

/// A number in a variant, which older portals put into another one.
std::optional<uint> NumberIn(QVariant value) {
  while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
  bool is_number = false;
  const uint number = value.toUInt(&is_number);
  return is_number ? std::optional(number) : std::nullopt;
}

QDBusConnection Bus(const QString& address) {
  return address.isEmpty() ? QDBusConnection::sessionBus()
                           : QDBusConnection::connectToBus(address, address);
}

}  // namespace

class SystemScheme::Portal : public QObject {
  Q_OBJECT
 public:
  explicit Portal(std::function<void(uint)> then) : then_(std::move(then)) {}

  void Ask(QDBusConnection bus) {
    // Without the service's name: to look up its owner would wait for the bus.
    bus.connect(QString(), kPath, kSettings, "SettingChanged", this, SLOT(OnChanged(QDBusMessage)));
    QDBusMessage read = QDBusMessage::createMethodCall(kService, kPath, kSettings, "Read");
    read << kSpace << kKey;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
      answer->deleteLater();
      const QDBusMessage reply = answer->reply();
      if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) return;
      Hear(reply.arguments().constFirst());
    });
  }

 private Q_SLOTS:
  void OnChanged(const QDBusMessage& change) {
    const QVariantList parts = change.arguments();
    if (parts.size() == 3 && parts[0] == kSpace && parts[1] == kKey) Hear(parts[2]);
  }

 private:
  void Hear(const QVariant& value) {
    if (const std::optional<uint> wish = NumberIn(value)) then_(*wish);
  }

  std::function<void(uint)> then_;
};

SystemScheme::SystemScheme(const QString& bus, QObject* parent)
    : QObject(parent), portal_(std::make_unique<Portal>([this](uint wish) { OnAnswer(wish); })) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
          &SystemScheme::AskQt);
#endif
  QMetaObject::invokeMethod(this, &SystemScheme::AskQt, Qt::QueuedConnection);
  pool_.setMaxThreadCount(1);
  pool_.start([bus, portal = portal_.get()] {
    RunGuarded([&] {
      if (!Bus(bus).isConnected()) return;
      QMetaObject::invokeMethod(
          portal, [bus, portal] { portal->Ask(Bus(bus)); }, Qt::QueuedConnection);
    });
  });
}

SystemScheme::~SystemScheme() { pool_.waitForDone(); }

void SystemScheme::OnAnswer(uint wish) {
  portal_answers_ = true;
  Q_EMIT Known(wish == kDark ? theme::Scheme::kDark : theme::Scheme::kLight);
}

void SystemScheme::AskQt() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
  if (portal_answers_ || scheme == Qt::ColorScheme::Unknown) return;
  Q_EMIT Known(scheme == Qt::ColorScheme::Dark ? theme::Scheme::kDark : theme::Scheme::kLight);
#endif
}

}  // namespace pastiche

#include "system_scheme.moc"
