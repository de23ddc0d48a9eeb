#include "ui/results/picture_sharing.h"

#include <utility>
#include <vector>

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QThreadPool>

#include "core/image/resample.h"
#include "core/image/write_image.h"
#include "ui/document/qt_image.h"
#include "ui/results/export_info.h"
#include "ui/results/picture_keeper.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

WriteOptions OptionsFor(const ResultInfo& info) {
  WriteOptions options;
  options.metadata = info.photo.metadata;
  options.text = SettingsTextOf(info);
  return options;
}

/// The bytes of a file, or why there are none.
struct Encoded {
  QByteArray bytes;
  QString error;
};

Encoded Encode(const HandedPicture& handed) {
  const Image* image = handed.picture.get();
  Image resampled;
  if (handed.size != ImageSize{} && handed.size != image->size()) {
    resampled = Resample(*image, handed.size);
    image = &resampled;
  }
  const Result<std::vector<std::byte>> bytes = EncodeAsPng(*image, OptionsFor(handed.info));
  if (!bytes) return {{}, Translated(bytes.error().message)};
  return {QByteArray(reinterpret_cast<const char*>(bytes->data()),
                     static_cast<qsizetype>(bytes->size())),
          {}};
}

/// Where the picture is written to; the folder goes with the last who holds it.
struct Written {
  std::shared_ptr<PooledWorkFolder> folder;
  QUrl file;
  QString error;
};

Written WriteFile(const HandedPicture& handed) {
  Written written;
  const Encoded encoded = Encode(handed);
  if (!encoded.error.isEmpty()) return {nullptr, {}, encoded.error};
  written.folder = std::make_shared<PooledWorkFolder>("shared");
  if (written.folder->path().empty()) {
    return {nullptr, {}, PictureSharing::tr("There is no room in the folder for temporary files.")};
  }
  const QString path = ToText(written.folder->path()) + "/" + PictureSharing::StemFor(handed.info) +
                       QStringLiteral(".png");
  const Result<void> done = WriteFileAtomically(
      ToPath(path), std::as_bytes(std::span(encoded.bytes.constData(),
                                            static_cast<std::size_t>(encoded.bytes.size()))));
  if (!done) return {nullptr, {}, Translated(done.error().message)};
  written.file = QUrl::fromLocalFile(path);
  return written;
}

}  // namespace

PictureSharing::PictureSharing(Source source, QObject* parent)
    : QObject(parent), source_(std::move(source)) {}

QString PictureSharing::StemFor(const ResultInfo& info) {
  QString stem = QFileInfo(QString::fromStdString(info.photo.name)).completeBaseName();
  stem.replace(QChar::ReplacementCharacter, '_');
  return stem.isEmpty() ? tr("pastiche") : stem + tr("-pastiche");
}

void PictureSharing::Copy() {
  source_(this, [this, wish = ++copies_](const HandedPicture& handed) {
    if (wish != copies_) return;
    if (!handed.picture) return Q_EMIT Failed(tr("The run ended before it had a picture."));
    RunInBackground(
        BackgroundPool(), this, [handed] { return Encode(handed); },
        [this, wish, size = handed.size](const Outcome<Encoded>& encoded) {
          if (wish != copies_) return;
          if (!encoded) return Q_EMIT Failed(Translated(encoded.error().message));
          if (!encoded->error.isEmpty()) return Q_EMIT Failed(encoded->error);
          auto* mime = new QMimeData;
          // Encoded already: nothing is left to do when another program asks for it.
          mime->setData("image/png", encoded->bytes);
          QGuiApplication::clipboard()->setMimeData(mime);
          Q_EMIT Copied(size);
        });
  });
}

void PictureSharing::MakeFile() {
  source_(this, [this, wish = ++files_](const HandedPicture& handed) {
    if (wish != files_) return;
    if (!handed.picture) return Q_EMIT Failed(tr("The run ended before it had a picture."));
    if (folder_ && file_of_.lock() == handed.picture) return Q_EMIT FileReady(file_);
    RunInBackground(
        BackgroundPool(), this, [handed] { return WriteFile(handed); },
        [this, wish, handed](const Outcome<Written>& written) {
          if (wish != files_) return;
          if (!written) return Q_EMIT Failed(Translated(written.error().message));
          if (!written->folder) return Q_EMIT Failed(written->error);
          earlier_folder_ = std::exchange(folder_, written->folder);
          file_ = written->file;
          file_of_ = handed.picture;
          Q_EMIT FileReady(file_);
        });
  });
}

}  // namespace pastiche
