#pragma once

#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

#include <QFont>
#include <QImage>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include "core/base/written_paths.h"
#include "core/image/image.h"

namespace pastiche {

/// A study as it is drawn on one picture (core/study/contact_sheet.h).
struct StudyPicture {
  QString title;
  QStringList lines;
  /// What it was painted from, with what each is called.
  std::vector<std::pair<QString, std::shared_ptr<const Image>>> originals;
  QStringList rows;
  QStringList columns;
  struct Cell {
    int row = 0;
    int column = 0;
    QImage picture;
  };
  std::vector<Cell> cells;
  /// Its letters.
  QFont font;
};

/// For worker threads.
Image Draw(const StudyPicture& picture);

/// Draws studies and writes them to files, on a thread of its own and one after another. What was
/// begun is written also when it goes.
class ContactSheetWriter : public QObject {
  Q_OBJECT
 public:
  explicit ContactSheetWriter(QObject* parent = nullptr);
  ~ContactSheetWriter() override;

  /// A file that has the name is replaced as a whole, unless it is one of `reads` or a kept result.
  void Write(const StudyPicture& picture, const std::filesystem::path& path,
             const std::vector<NamedPath>& reads);

 Q_SIGNALS:
  void Written(const QString& path);
  /// One line: which file, what is wrong, what to do.
  void Failed(const QString& message);

 private:
  QThreadPool pool_;
};

}  // namespace pastiche
