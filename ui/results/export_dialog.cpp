#include "ui/results/export_dialog.h"

#include <algorithm>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QThreadPool>

#include "ui/document/qt_image.h"
#include "ui/remembered/folders.h"
#include "ui/remembered/settings.h"
#include "ui/settings/print_size.h"
#include "ui/widgets/background.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/without_mnemonic.h"

namespace pastiche {
namespace {

bool HasQuality(const QString& ending) { return ending == "jpg" || ending == "webp"; }

// The ending under which the format is listed, or empty.
QString FormatOf(const QString& path) {
  const QString ending = QFileInfo(path).suffix().toLower();
  if (ending == "jpeg") return "jpg";
  if (ending == "tiff") return "tif";
  if (ending == "png" || ending == "jpg" || ending == "tif" || ending == "webp") return ending;
  return {};
}

QString WithEnding(const QString& path, const QString& ending) {
  const QString known = FormatOf(path);
  const QString stem =
      known.isEmpty() ? path : path.left(path.size() - QFileInfo(path).suffix().size() - 1);
  return stem + "." + ending;
}

}  // namespace

ExportDialog::ExportDialog(Subject subject, QWidget* parent)
    : QDialog(parent),
      subject_(std::move(subject)),
      path_(new QLineEdit),
      format_(new QComboBox),
      quality_label_(new QLabel(tr("Quality"))),
      quality_slider_(new QSlider(Qt::Horizontal)),
      quality_(new QSpinBox),
      depth_label_(new QLabel(tr("Depth"))),
      depth_(new QComboBox),
      dpi_(new QSpinBox),
      colors_(new QComboBox),
      settings_(new QCheckBox(tr("Keep the &settings in the file"))),
      metadata_(new QCheckBox(tr("Keep the photo's &date and author"))),
      notice_(new QLabel),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel)) {
  setWindowTitle(tr("Export picture"));
  format_->addItem(tr("PNG: exact, for the screen and further work"), "png");
  format_->addItem(tr("JPEG: small, for mail and the web"), "jpg");
  format_->addItem(tr("TIFF: exact, for print"), "tif");
  format_->addItem(tr("WebP: smaller still, for the web"), "webp");
  depth_->addItem(tr("8 bits per channel"), 8);
  depth_->addItem(tr("16 bits per channel: for print and grading"), 16);
  colors_->addItem(tr("sRGB: for every screen and the web"), static_cast<int>(OutputColors::kSrgb));
  colors_->addItem(tr("Display P3: where wide colours are asked for"),
                   static_cast<int>(OutputColors::kDisplayP3));
  colors_->addItem(tr("Adobe RGB: where a print shop asks for it"),
                   static_cast<int>(OutputColors::kAdobeRgb));
  quality_slider_->setRange(1, 100);
  quality_->setRange(1, 100);
  dpi_->setRange(1, kMostDpi);
  dpi_->setSuffix(tr(" dpi"));
  Recall();
  BuildLayout();

  connect(quality_slider_, &QSlider::valueChanged, quality_, &QSpinBox::setValue);
  connect(quality_, &QSpinBox::valueChanged, quality_slider_, &QSlider::setValue);
  connect(format_, &QComboBox::currentIndexChanged, this, &ExportDialog::RecallFormat);
  connect(format_, &QComboBox::activated, this, &ExportDialog::FormatChosen);
  connect(path_, &QLineEdit::textChanged, this, &ExportDialog::PathEdited);
  // Export was pressed for the name as it was.
  connect(path_, &QLineEdit::textEdited, this, [this] { accept_wanted_ = false; });
  connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(this, &QDialog::accepted, this, &ExportDialog::Remember);
  Propose({});
}

void ExportDialog::Recall() {
  const Settings settings;
  const WriteOptions defaults;
  const int quality = settings.value("export/quality", defaults.quality).toInt();
  quality_slider_->setValue(quality);
  quality_->setValue(quality);
  // What was chosen here holds as long as prints are meant to be as fine as then.
  const int print = PrintDpi();
  const bool holds = settings.value("export/dpi_of_print").toInt() == print;
  dpi_->setValue(holds ? settings.value("export/dpi", print).toInt() : print);
  // What is not in the lists any more is the first of them.
  format_->setCurrentIndex(std::max(0, format_->findData(settings.value("export/format"))));
  RecallFormat();
  settings_->setChecked(settings.value("export/keep_settings", true).toBool());
  metadata_->setChecked(settings.value("export/keep_metadata", true).toBool());
}

void ExportDialog::RecallFormat() {
  // A print's depth and colours are not those of a picture for the web.
  const Settings settings;
  const QString format = format_->currentData().toString();
  if (!shown_format_.isEmpty())
    chosen_[shown_format_] = {depth_->currentData(), colors_->currentData()};
  shown_format_ = format;
  const auto chosen = chosen_.find(format);
  const OfFormat of = chosen != chosen_.end()
                          ? chosen->second
                          : OfFormat{settings.value("export/" + format + "/depth"),
                                     settings.value("export/" + format + "/colors")};
  depth_->setCurrentIndex(std::max(0, depth_->findData(of.depth.toInt())));
  colors_->setCurrentIndex(std::max(0, colors_->findData(of.colors.toInt())));
}

void ExportDialog::Remember() const {
  Settings settings;
  settings.setValue("export/format", format_->currentData());
  settings.setValue("export/quality", quality_->value());
  const QString format = "export/" + format_->currentData().toString();
  settings.setValue(format + "/depth", depth_->currentData());
  settings.setValue(format + "/colors", colors_->currentData());
  settings.setValue("export/dpi", dpi_->value());
  settings.setValue("export/dpi_of_print", PrintDpi());
  settings.setValue("export/keep_settings", settings_->isChecked());
  settings.setValue("export/keep_metadata", metadata_->isChecked());
}

void ExportDialog::BuildLayout() {
  Describe(path_, tr("File"), tr("Where the picture goes. The ending follows the format."));
  Describe(format_, tr("Format"), tr("The file's format."));
  Describe(quality_slider_, tr("Quality"), tr("From 1 (small) to 100 (best)."));
  Describe(quality_, tr("Quality as a number"), tr("From 1 (small) to 100 (best)."));
  Describe(depth_, tr("Depth"), tr("16 bits keep the finest gradations for further work."));
  auto* browse = Describe(new QPushButton(tr("Browse…")), tr("Browse"), tr("Choose a folder."));
  Describe(buttons_->button(QDialogButtonBox::Save), tr("Export"), tr("Write the file."));
  Describe(buttons_->button(QDialogButtonBox::Cancel), tr("Cancel"), tr("Write nothing."));
  buttons_->button(QDialogButtonBox::Save)->setText(tr("Export"));
  Describe(dpi_, tr("Resolution"),
           tr("Pixels per inch that the file names, for print. It changes no pixel."));
  Describe(colors_, tr("Colours"),
           tr("The colour profile of the file. The picture looks the same in each."));
  colors_->setObjectName("export_colors");
  Describe(settings_, tr("Keep the settings in the file"),
           tr("The file says how it was painted: the settings, and the names of photo and\n"
              "paintings, not their folders. Drop it on the window to use its settings again."));
  Describe(metadata_, tr("Keep the photo's date and author"),
           tr("The file says when the photo was taken, by whom, and whose it is, where the photo\n"
              "says so. Where it was taken is never written."));
  settings_->setObjectName("export_settings");
  metadata_->setObjectName("export_metadata");
  path_->setObjectName("export_path");
  format_->setObjectName("export_format");
  quality_->setObjectName("export_quality");
  depth_->setObjectName("export_depth");
  dpi_->setObjectName("export_dpi");
  path_->setMinimumWidth(420);
  notice_->setProperty("role", "notice");
  notice_->setObjectName("export_notice");
  notice_->setWordWrap(true);
  connect(browse, &QPushButton::clicked, this, &ExportDialog::Browse);

  size_ = new QLabel;
  size_->setObjectName("export_size");
  const auto show_size = [this] {
    if (!size_) return;
    size_->setText(
        tr("%1 pixels: %2").arg(SizeText(subject_.size), PrintText(subject_.size, dpi_->value())));
  };
  connect(dpi_, &QSpinBox::valueChanged, this, show_size);
  show_size();
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(18, 18, 18, 14);
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(10);
  grid->setColumnStretch(1, 1);
  grid->addWidget(new QLabel(tr("File")), 0, 0);
  grid->addWidget(path_, 0, 1);
  grid->addWidget(browse, 0, 2);
  grid->addWidget(new QLabel(tr("Format")), 1, 0);
  grid->addWidget(format_, 1, 1, 1, 2);
  grid->addWidget(quality_label_, 2, 0);
  grid->addWidget(quality_slider_, 2, 1);
  grid->addWidget(quality_, 2, 2);
  grid->addWidget(depth_label_, 3, 0);
  grid->addWidget(depth_, 3, 1, 1, 2);
  grid->addWidget(new QLabel(tr("Resolution")), 4, 0);
  grid->addWidget(dpi_, 4, 1, 1, 2, Qt::AlignLeft);
  grid->addWidget(new QLabel(tr("Colours")), 5, 0);
  grid->addWidget(colors_, 5, 1, 1, 2);
  grid->addWidget(new QLabel(tr("Size")), 6, 0);
  grid->addWidget(size_, 6, 1, 1, 2);
  grid->addWidget(settings_, 7, 1, 1, 2);
  grid->addWidget(metadata_, 8, 1, 1, 2);
  grid->addWidget(notice_, 9, 1, 1, 2);
  grid->addWidget(buttons_, 10, 0, 1, 3);
  // A button knows its dialog when it is in it.
  MakeMainButton(buttons_->button(QDialogButtonBox::Save));
}

void ExportDialog::SetTexts(const QString& title, const QString& button,
                            const QString& button_tip) {
  setWindowTitle(title);
  auto* save =
      Describe(buttons_->button(QDialogButtonBox::Save), WithoutMnemonic(button), button_tip);
  save->setText(button);
}

void ExportDialog::SetSizeEditor(QWidget* editor, const std::vector<QWidget*>& fields) {
  delete layout()->replaceWidget(size_, editor);
  QWidget* before = colors_;
  for (QWidget* field : fields) setTabOrder(std::exchange(before, field), field);
  delete std::exchange(size_, nullptr);
}

QString ExportDialog::path() const { return path_->text(); }

WriteOptions ExportDialog::options() const {
  WriteOptions options;
  options.existing = replace_ == path() ? Existing::kReplace : Existing::kKeep;
  options.quality = quality_->value();
  options.dpi = dpi_->value();
  options.colors = static_cast<OutputColors>(colors_->currentData().toInt());
  if (!HasQuality(format_->currentData().toString())) {
    options.bit_depth = depth_->currentData().toInt();
  }
  return options;
}

bool ExportDialog::keeps_settings() const { return settings_->isChecked(); }

bool ExportDialog::keeps_metadata() const { return metadata_->isChecked(); }

void ExportDialog::Browse() {
  const QString chosen = QFileDialog::getSaveFileName(
      this, tr("Export picture"), path_->text(),
      tr("Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.webp)"), nullptr,
      QFileDialog::DontConfirmOverwrite);  // asked when Export is pressed
  if (chosen.isEmpty()) return;
  accept_wanted_ = false;
  path_->setText(chosen);
}

void ExportDialog::FormatChosen() {
  accept_wanted_ = false;
  const QString ending = format_->currentData().toString();
  if (path_->text() == proposal_) return Propose(QFileInfo(proposal_).path());
  path_->setText(WithEnding(path_->text(), ending));
}

void ExportDialog::PathEdited() {
  const int index = format_->findData(FormatOf(path_->text()));
  if (index >= 0) format_->setCurrentIndex(index);
  Look();
}

void ExportDialog::Propose(const QString& folder) {
  const std::uint64_t question = ++question_;
  known_ = false;
  const QStringList folders =
      folder.isEmpty() ? folders::Candidates("export") : QStringList(folder);
  RunInBackground(
      BackgroundPool(), this,
      [folders, subject = subject_, ending = format_->currentData().toString()] {
        const QString chosen = folders::FirstThatIsThere(folders);
        return ToText(FreeName(ToPath(chosen), subject.stem, ending, subject.under_way));
      },
      [this, question](const Outcome<QString>& path) {
        if (question != question_) return;  // the user was quicker
        proposal_ = path.value_or(QDir::homePath() + "/" + subject_.stem + ".png");
        if (path_->text() == proposal_) return Look();
        path_->setText(proposal_);
      });
  ShowState();
}

void ExportDialog::Look() {
  const std::uint64_t question = ++question_;
  known_ = false;
  if (NameProblem().isEmpty()) {
    RunInBackground(
        BackgroundPool(), this,
        [path = ToPath(path_->text()), reads = subject_.reads] {
          return LookAtTarget(path, reads);
        },
        [this, question](const Outcome<ExportTarget>& target) {
          if (question != question_) return;
          // Writing says what is wrong, and replaces nothing.
          OnTargetKnown(target.value_or(ExportTarget()));
        });
  }
  ShowState();
}

void ExportDialog::OnTargetKnown(const ExportTarget& target) {
  known_ = true;
  target_ = target;
  const bool under_way = subject_.under_way.contains(ToPath(path_->text()));
  if (under_way && target.state == ExportTarget::State::kFree) {
    target_.state = ExportTarget::State::kTaken;
  }
  ShowState();
  if (std::exchange(accept_wanted_, false)) accept();
}

void ExportDialog::accept() {
  const bool proposing = path_->text().isEmpty() && proposal_.isEmpty();
  if (!proposing && !NameProblem().isEmpty()) return;
  if (!known_) {
    accept_wanted_ = true;
    return;
  }
  switch (target_.state) {
    case ExportTarget::State::kRefused:
      return;
    case ExportTarget::State::kTaken:
      return AskToReplace();
    case ExportTarget::State::kFree:
      return QDialog::accept();
  }
}

void ExportDialog::AskToReplace() {
  auto* question = new QMessageBox(this);
  question->setAttribute(Qt::WA_DeleteOnClose);
  question->setObjectName("replace_question");
  question->setIcon(QMessageBox::Warning);
  question->setWindowTitle(tr("Replace the file?"));
  question->setTextFormat(Qt::PlainText);
  question->setText(
      tr("There is a file %1 already. Replace it?").arg(QFileInfo(path_->text()).fileName()));
  question->setInformativeText(tr("What is in it now will be gone."));
  auto* replace = question->addButton(tr("Replace"), QMessageBox::AcceptRole);
  auto* keep = question->addButton(QMessageBox::Cancel);
  question->setDefaultButton(keep);
  connect(replace, &QAbstractButton::clicked, this, [this, path = path_->text()] {
    replace_ = path;
    QDialog::accept();
  });
  question->open();
}

QString ExportDialog::NameProblem() const {
  const QFileInfo file(path_->text());
  if (FormatOf(path_->text()).isEmpty() || file.completeBaseName().isEmpty()) {
    return tr("Give the file a name that ends in .png, .jpg, .tif or .webp.");
  }
  if (file.isRelative()) return tr("Give the whole path, with the folder.");
  return {};
}

void ExportDialog::ShowState() {
  const bool has_quality = HasQuality(format_->currentData().toString());
  for (QWidget* control :
       {static_cast<QWidget*>(quality_label_), static_cast<QWidget*>(quality_slider_),
        static_cast<QWidget*>(quality_)}) {
    control->setEnabled(has_quality);
  }
  depth_label_->setEnabled(!has_quality);
  depth_->setEnabled(!has_quality);

  const bool proposing = path_->text().isEmpty() && proposal_.isEmpty();
  QString notice = proposing ? QString() : NameProblem();
  bool usable = notice.isEmpty();
  if (usable && known_ && target_.state == ExportTarget::State::kRefused) {
    notice = target_.reason;
    usable = false;
  } else if (usable && known_ && target_.state == ExportTarget::State::kTaken) {
    notice = tr("There is a file of this name: you will be asked before it is replaced.");
  } else if (usable && subject_.detail != ImageSize{}) {
    notice = tr("Stopped when it was painted at %1 pixels, and enlarged from there. Continue the "
                "run for the detail of this size.")
                 .arg(SizeText(subject_.detail));
  }
  notice_->setText(notice);
  buttons_->button(QDialogButtonBox::Save)->setEnabled(usable);
}

}  // namespace pastiche
