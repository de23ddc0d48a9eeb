#pragma once

#include <memory>
#include <utility>
#include <vector>

#include <QImage>
#include <QString>
#include <QStringList>

#include "core/image/image.h"
#include "core/study/contact_sheet.h"

namespace pastiche {

/// A study as it is drawn on one picture, in the user's words.
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
};

/// For worker threads.
ContactSheet ToContactSheet(const StudyPicture& picture);

}  // namespace pastiche
