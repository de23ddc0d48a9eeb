#include "ui/results/sheet_file_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QUrl>

#include "ui/document/qt_image.h"
#include "ui/remembered/folders.h"

namespace pastiche {
namespace {

#define SHEET_TR(text) QT_TRANSLATE_NOOP("pastiche::SheetFile", text)

QString Tr(const char* text) { return QCoreApplication::translate("pastiche::SheetFile", text); }

}  // namespace

void AskForSheetFile(QWidget* parent, const SheetFileQuestion& question,
                     const std::function<void(const std::filesystem::path&)>& then) {
  auto* dialog = new QFileDialog(parent, question.title, folders::Last("export"));
  dialog->setObjectName(question.name);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilters(
      {Tr(SHEET_TR("PNG (*.png)")), Tr(SHEET_TR("JPEG (*.jpg)")), Tr(SHEET_TR("WebP (*.webp)"))});
  dialog->setDefaultSuffix("png");
  QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
    dialog->setDefaultSuffix(filter.contains("*.jpg")    ? "jpg"
                             : filter.contains("*.webp") ? "webp"
                                                         : "png");
  });
  dialog->selectFile(question.stem + ".png");
  QObject::connect(dialog, &QDialog::accepted, parent,
                   [dialog, then] { then(ToPath(dialog->selectedUrls().value(0))); });
  dialog->open();
}

}  // namespace pastiche
