#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>

#include <QImage>
#include <QObject>
#include <QString>

#include "core/artwork/painted_from.h"
#include "core/image/image.h"
#include "core/image/picture_metadata.h"
#include "ui/document/picture_source.h"

namespace pastiche {

/// A picture that was read, with what the window shows of it.
struct Picture {
  QString name;
  /// Empty when it did not come from a file. Its bytes need not be UTF-8.
  std::filesystem::path path;
  std::shared_ptr<const Image> image;
  /// The file that it came as; null for pixels of the clipboard.
  PictureBytes bytes;
  /// What is missing of it, in one line; empty when it is whole.
  QString notice;
  PictureMetadata metadata;
  /// How it was painted, where it is a picture of this program's that says so; or null.
  std::shared_ptr<const PaintedFrom> painted_from = {};
  /// At most kCanvasSide pixels long, for the canvas.
  QImage preview;
  /// At most kThumbnailSide pixels long, for the well.
  QImage thumbnail;
};
using PicturePtr = std::shared_ptr<const Picture>;

inline constexpr int kCanvasSide = 2048;
inline constexpr int kThumbnailSide = 640;

/// Fills in what the window shows of `picture`, from its pixels. Takes a while: for worker threads.
void MakeViews(Picture& picture);

/// Reads, decodes and shrinks pictures on the threads of picture_reading.h. Loads are numbered: a
/// slow older one never replaces a newer, and one that is called off before its turn has come costs
/// nothing.
class PictureLoader : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;
  ~PictureLoader() override;

  void Load(const PictureSource& source);
  /// Forgets the load under way, if any.
  void Cancel();
  bool loading() const { return loading_; }

 Q_SIGNALS:
  void Loaded(const pastiche::PicturePtr& picture);
  /// One line: which file, what is wrong, what to do.
  void Refused(const QString& message);

 private:
  std::shared_ptr<std::atomic<std::uint64_t>> newest_ =
      std::make_shared<std::atomic<std::uint64_t>>(0);
  bool loading_ = false;
};

}  // namespace pastiche
