#include "ui/results/sheet_file_dialog.h"

#include <QCoreApplication>

#include "ui/document/save_file_dialog.h"
#include "ui/remembered/folders.h"

namespace pastiche {
namespace {

#define SHEET_TR(text) QT_TRANSLATE_NOOP("pastiche::SheetFile", text)

QString Tr(const char* text) { return QCoreApplication::translate("pastiche::SheetFile", text); }

}  // namespace

void AskForSheetFile(QWidget* parent, const SheetFileQuestion& question,
                     const std::function<void(const ChosenFile&)>& then) {
  AskForSaveFile(
      parent,
      {question.title,
       question.name,
       folders::Last("export"),
       question.stem + ".png",
       {Tr(SHEET_TR("PNG (*.png)")), Tr(SHEET_TR("JPEG (*.jpg)")), Tr(SHEET_TR("WebP (*.webp)"))}},
      then);
}

}  // namespace pastiche
