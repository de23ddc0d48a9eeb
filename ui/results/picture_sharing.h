#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

#include "core/image/image.h"
#include "core/results/result_info.h"
#include "ui/results/pooled_work_folder.h"

namespace pastiche {

struct HandedPicture;

/// Gives the picture to other programs: on the clipboard, and as a file that a drag carries. Both
/// are PNG of 8 bits that keep the settings, and what an export would write now. Made on other
/// threads; of several that are asked for, the latest is the one that is wanted, however long one
/// before it takes.
class PictureSharing : public QObject {
  Q_OBJECT
 public:
  /// Calls what it is given, as long as the receiver is there, with what an export would write now.
  using Source =
      std::function<void(QObject* receiver, std::function<void(const HandedPicture&)> then)>;
  explicit PictureSharing(Source source, QObject* parent = nullptr);

  /// Puts the picture on the clipboard; Copied or Failed says so.
  void Copy();
  /// Writes the picture to a file that is there as long as the program, or until the next but one;
  /// FileReady or Failed says so.
  void MakeFile();

  /// "photo-pastiche": what a picture's file is called, without its ending.
  static QString StemFor(const ResultInfo& info);

 Q_SIGNALS:
  void Copied(pastiche::ImageSize size);
  void FileReady(const QUrl& file);
  /// One line.
  void Failed(const QString& message);

 private:
  Source source_;
  /// How often each was asked for.
  std::uint64_t copies_ = 0;
  std::uint64_t files_ = 0;
  /// The latest file and the picture that it holds.
  QUrl file_;
  std::weak_ptr<const Image> file_of_;
  /// The latest file's folder and the one before it, which may still be read.
  std::shared_ptr<PooledWorkFolder> folder_;
  std::shared_ptr<PooledWorkFolder> earlier_folder_;
};

}  // namespace pastiche
