#include "ui/results/snapshot_sheet.h"

#include <string>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "ui/document/document.h"
#include "ui/document/qt_image.h"
#include "ui/results/snapshot_text.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

#define SNAPSHOT_SHEET_TR(text) QT_TRANSLATE_NOOP("pastiche::SnapshotSheet", text)

QString Tr(const char* text) {
  return QCoreApplication::translate("pastiche::SnapshotSheet", text);
}

QString TitleOf(const Document& document) {
  return document.path().empty() ? Tr(SNAPSHOT_SHEET_TR("History"))
                                 : ToText(document.path().stem());
}

/// The days go by: a sheet says the date, where the window says "today".
QString WhenAndSize(const Snapshot& snapshot) {
  const QString when =
      QLocale().toString(QDateTime::fromSecsSinceEpoch(snapshot.time), QLocale::ShortFormat);
  return when + QStringLiteral(" · ") + SizeText(snapshot.size);
}

}  // namespace

SnapshotSheet SnapshotSheetOf(const Document& document, const std::vector<SnapshotPtr>& snapshots) {
  SnapshotSheet sheet;
  sheet.head.title = TitleOf(document).toStdString();
  std::vector<std::string> photos;
  std::vector<std::string> paintings;
  const auto add = [&](const QString& caption, const std::shared_ptr<const Image>& original,
                       std::vector<std::string>* names) {
    sheet.head.originals.push_back({caption.toStdString(), original});
    const PicturePtr picture = document.PictureOf(original);
    if (picture) names->push_back(picture->name.toStdString());
  };
  const SheetSources sources = SheetSourcesOf(snapshots);
  for (const auto& photo : sources.photos) add(Tr(SNAPSHOT_SHEET_TR("Photo")), photo, &photos);
  for (const auto& painting : sources.paintings) {
    add(Tr(SNAPSHOT_SHEET_TR("Painting")), painting, &paintings);
  }
  const QString line = Translated(SourcesText(photos, paintings));
  if (!line.isEmpty()) sheet.head.lines = {line.toStdString()};
  for (const SnapshotPtr& snapshot : snapshots) {
    sheet.snapshots.push_back({snapshot,
                               {SnapshotTitle(*snapshot).simplified().toStdString(),
                                WhenAndSize(*snapshot).toStdString()}});
  }
  return sheet;
}

}  // namespace pastiche
