#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>

#include <QImage>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include "core/image/write_image.h"
#include "core/session/session_types.h"

namespace pastiche {

class SessionController;

/// Keeps the newest picture, so that no later run, no failure, no close and no crash loses it: the
/// picture that a run ends with, what it is once a minute, and what a restart throws away are also
/// written to a file of their own, the last picture. Exports what is on the screen: the
/// picture of the run under way, else the kept one. While a run is at a coarse scale its picture is
/// exported at the size that it will have in the end, as the screen shows it, and saved as the last
/// picture at the size that it has. Writes on one worker thread, in order.
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

  /// Time between two writes of the last picture while a run goes on.
  void SetAutosaveInterval(std::chrono::milliseconds interval) { autosave_.setInterval(interval); }
  /// Makes what the screen shows of the run under way the last picture, before another run begins.
  void KeepBeforeRestart(const QImage& frame);

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
    /// 0 x 0: the picture's own.
    ImageSize size = {};
  };

  /// Whether the run under way has a picture of its own.
  bool RunHasPicture() const;
  void OnRunEnded(const RunSummary& summary);
  void Autosave();
  void OnPictureArrived(const std::shared_ptr<const Image>& picture);
  void Keep(const std::shared_ptr<const Image>& picture);
  void WritePending(const std::shared_ptr<const Image>& picture);
  /// Writes what `make_picture` returns (a pointer to an Image; called on the worker), then calls
  /// `done` with the error, or an empty string.
  template <class MakePicture, class Done>
  void Write(MakePicture make_picture, const ExportJob& job, Done done);
  template <class MakePicture>
  void WriteLastPicture(MakePicture make_picture);
  void EndWrite();

  SessionController* controller_;
  std::shared_ptr<const Image> picture_;
  std::uint64_t kept_ = 0;
  std::optional<ExportJob> pending_;
  int writes_ = 0;
  QTimer autosave_;
  bool autosave_wished_ = false;
  QThreadPool pool_;
};

}  // namespace pastiche
