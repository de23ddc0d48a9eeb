#include "ui/document/save_file_dialog.h"

#include <system_error>

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>

#include "ui/document/document.h"
#include "ui/document/qt_image.h"
#include "ui/widgets/background.h"

namespace pastiche {
namespace {

/// The export's own words for the same question.
QString Tr(const char* text) { return QCoreApplication::translate("pastiche::ExportDialog", text); }

/// "png" of "PNG (*.png)".
QString EndingOf(const QString& filter) {
  static const QRegularExpression kPattern("\\*\\.(\\w+)");
  return kPattern.match(filter).captured(1);
}

/// Whether a name ends as the names of files do, of whatever format: the dots of "Bridge v1.2" and
/// "St. Ives" begin no ending.
bool HasEnding(const std::filesystem::path& path) {
  static const QRegularExpression kPattern("\\.[A-Za-z][A-Za-z0-9]{1,9}$");
  return kPattern.match(ToText(path.filename())).hasMatch();
}

void RejectWithDocument(const SaveFileQuestion& question, QDialog* dialog) {
  if (question.of) {
    QObject::connect(question.of, &Document::AboutToLoad, dialog, &QDialog::reject);
  }
}

class SaveFile {
 public:
  SaveFile(QWidget* parent, const SaveFileQuestion& question,
           const std::function<void(const ChosenFile&)>& then,
           const std::function<void()>& cancelled)
      : parent_(parent), question_(question), then_(then), cancelled_(cancelled) {}

  QFileDialog* Ask() const {
    auto* dialog = new QFileDialog(parent_, question_.title, question_.folder);
    dialog->setObjectName(question_.name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(question_.filters);
    dialog->selectFile(question_.file);
    // Not urlSelected: only the desktop's own dialogs say that.
    QObject::connect(dialog, &QDialog::accepted, parent_, [dialog, self = *this] {
      const QUrl chosen = dialog->selectedUrls().value(0);
      if (chosen.isEmpty()) return self.Cancel();
      const std::filesystem::path path = ToPath(chosen);
      const QString ending = EndingOf(dialog->selectedNameFilter());
      if (ending.isEmpty() || HasEnding(path)) return self.then_({path, Agreed(path)});
      self.AskIfThere(ToPath(ToText(path) + "." + ending));
    });
    QObject::connect(dialog, &QDialog::rejected, parent_, [self = *this] { self.Cancel(); });
    RejectWithDocument(question_, dialog);
    dialog->open();
    return dialog;
  }

 private:
  /// What the dialog that was accepted just now has asked about: a file that was there. Looked at
  /// at once, as the dialog itself did a moment ago, and not by a thread that may come to it late.
  static Existing Agreed(const std::filesystem::path& path) {
    std::error_code ignored;
    return std::filesystem::exists(path, ignored) ? Existing::kReplace : Existing::kKeep;
  }

  void Cancel() const {
    if (cancelled_) cancelled_();
  }

  void AskIfThere(const std::filesystem::path& path) const {
    const std::uint64_t load = question_.of ? question_.of->load_count() : 0;
    RunInBackground(
        BackgroundPool(), parent_,
        [path] {
          std::error_code error;
          return std::filesystem::exists(std::filesystem::symlink_status(path, error));
        },
        [self = *this, path, load](const Outcome<bool>& there) {
          if (self.question_.of && self.question_.of->load_count() != load) return self.Cancel();
          if (!there || *there) return self.AskToReplace(path);
          self.then_(ChosenFile(path));
        });
  }

  void AskToReplace(const std::filesystem::path& path) const {
    auto* box = new QMessageBox(parent_);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(question_.name + "_replace");
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(Tr("Replace the file?"));
    box->setTextFormat(Qt::PlainText);
    box->setText(
        Tr("There is a file %1 already. Replace it?").arg(QFileInfo(ToText(path)).fileName()));
    box->setInformativeText(Tr("What is in it now will be gone."));
    const QAbstractButton* replace = box->addButton(Tr("Replace"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    RejectWithDocument(question_, box);
    QObject::connect(box, &QDialog::finished, parent_, [box, replace, path, self = *this] {
      if (box->clickedButton() == replace) return self.then_({path, Existing::kReplace});
      if (!box->clickedButton()) return self.Cancel();  // the document is another
      // Another name may do.
      SaveFile again = self;
      again.question_.file = ToText(path);
      again.Ask();
    });
    box->open();
  }

  QWidget* parent_;
  SaveFileQuestion question_;
  std::function<void(const ChosenFile&)> then_;
  std::function<void()> cancelled_;
};

}  // namespace

QFileDialog* AskForSaveFile(QWidget* parent, const SaveFileQuestion& question,
                            const std::function<void(const ChosenFile&)>& then,
                            const std::function<void()>& cancelled) {
  return SaveFile(parent, question, then, cancelled).Ask();
}

}  // namespace pastiche
