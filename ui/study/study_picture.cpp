#include "ui/study/study_picture.h"

#include <string>

#include "ui/document/qt_image.h"

namespace pastiche {
namespace {

std::vector<std::string> ToTexts(const QStringList& lines) {
  std::vector<std::string> texts;
  for (const QString& line : lines) texts.push_back(line.toStdString());
  return texts;
}

}  // namespace

ContactSheet ToContactSheet(const StudyPicture& picture) {
  ContactSheet sheet;
  sheet.title = picture.title.toStdString();
  sheet.lines = ToTexts(picture.lines);
  for (const auto& [caption, original] : picture.originals) {
    if (original) sheet.originals.push_back({caption.toStdString(), original});
  }
  sheet.rows = ToTexts(picture.rows);
  sheet.columns = ToTexts(picture.columns);
  for (const StudyPicture::Cell& cell : picture.cells) {
    sheet.cells.push_back(
        {cell.row, cell.column, std::make_shared<const Image>(ToImage(cell.picture)), {}});
  }
  return sheet;
}

}  // namespace pastiche
