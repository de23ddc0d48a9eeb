#include "ui/results/snapshot_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include "ui/document/qt_image.h"
#include "ui/results/results_dialog.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

#define SNAPSHOT_TR(text) QT_TRANSLATE_NOOP("pastiche::Snapshots", text)

QString Tr(const char* text) { return QCoreApplication::translate("pastiche::Snapshots", text); }

}  // namespace

QString SnapshotTitle(const Snapshot& snapshot) {
  return snapshot.name.empty() ? Translated(OccasionText(snapshot))
                               : QString::fromStdString(snapshot.name);
}

std::pair<QString, QString> SnapshotTitles(const Snapshot& one, const Snapshot& other) {
  const QString titles[] = {SnapshotTitle(one), SnapshotTitle(other)};
  if (titles[0] != titles[1]) return {titles[0], titles[1]};
  const auto when = [](const Snapshot& snapshot) {
    return QDateTime::fromSecsSinceEpoch(snapshot.time);
  };
  const bool same_day = when(one).date() == when(other).date();
  const auto with_time = [&](const Snapshot& snapshot) {
    const QLocale locale;
    return Tr(SNAPSHOT_TR("%1, %2"))
        .arg(titles[0], same_day ? locale.toString(when(snapshot).time(), "HH:mm:ss")
                                 : locale.toString(when(snapshot), QLocale::ShortFormat));
  };
  return {with_time(one), with_time(other)};
}

QString SnapshotDetails(const Snapshot& snapshot, std::int64_t now) {
  QStringList parts;
  if (!snapshot.name.empty()) parts.append(QString::fromStdString(snapshot.name));
  parts.append(Translated(OccasionText(snapshot)));
  parts.append(WhenText(snapshot.time, now));
  parts.append(Tr(SNAPSHOT_TR("%1 pixels")).arg(SizeText(snapshot.size)));
  return parts.join(QStringLiteral(" · "));
}

}  // namespace pastiche
