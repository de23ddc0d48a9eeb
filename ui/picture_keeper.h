#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include <QImage>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include "core/image/write_image.h"
#include "core/session/session_types.h"

namespace pastiche {

class SessionController;

/// Keeps the newest picture, so that no later run, no failure and no close loses it: every picture
/// that a run ends with is also written to a file of its own. Exports what is on the screen: the
/// picture of the run under way, else the kept one. Writes on one worker thread, in order.
class PictureKeeper : public QObject {
  Q_OBJECT
 public:
  /// `controller` must outlive the keeper.
  explicit PictureKeeper(SessionController* controller, QObject* parent = nullptr);

  /// What an export would write now: whether there is anything, and its size.
  bool can_export() const;
  ImageSize export_size() const;
  /// The picture that the latest run ended with, or null.
  const std::shared_ptr<const Image>& picture() const { return picture_; }
  /// Whether a file is being written.
  bool busy() const { return writes_ > 0 || pending_.has_value(); }

  void Export(const QString& path, const WriteOptions& options);
  /// Reads back the picture that was kept on disk.
  void OpenLast();
  static QString LastPicturePath();

 Q_SIGNALS:
  /// Another picture is kept; `view` is for the screen.
  void PictureKept(const QImage& view);
  void Exported(const QString& path);
  /// One line: which file, what is wrong, what to do.
  void Failed(const QString& message);
  /// No write is left to do.
  void Idle();

 private:
  struct ExportJob {
    QString path;
    WriteOptions options;
  };

  /// Whether the run under way has a picture of its own.
  bool RunHasPicture() const;
  void OnRunEnded(const RunSummary& summary);
  void Keep(const std::shared_ptr<const Image>& picture);
  void WritePending(const std::shared_ptr<const Image>& picture);
  /// Calls `done` with the error, or an empty string.
  template <class Done>
  void Write(std::shared_ptr<const Image> picture, const ExportJob& job, Done done);
  void EndWrite();

  SessionController* controller_;
  std::shared_ptr<const Image> picture_;
  std::uint64_t kept_ = 0;
  std::optional<ExportJob> pending_;
  int writes_ = 0;
  QThreadPool pool_;
};

}  // namespace pastiche
