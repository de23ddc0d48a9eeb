#include "ui/export_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

#include "ui/describe.h"
#include "ui/folders.h"
#include "ui/qt_image.h"

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

ExportDialog::ExportDialog(ImageSize size, const QString& suggestion, QWidget* parent)
    : QDialog(parent),
      path_(new QLineEdit),
      format_(new QComboBox),
      quality_label_(new QLabel(tr("Quality"))),
      quality_slider_(new QSlider(Qt::Horizontal)),
      quality_(new QSpinBox),
      depth_label_(new QLabel(tr("Depth"))),
      depth_(new QComboBox),
      notice_(new QLabel),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel)) {
  setWindowTitle(tr("Export picture"));
  format_->addItem(tr("PNG: exact, for the screen and further work"), "png");
  format_->addItem(tr("JPEG: small, for mail and the web"), "jpg");
  format_->addItem(tr("TIFF: exact, for print"), "tif");
  format_->addItem(tr("WebP: smaller still, for the web"), "webp");
  depth_->addItem(tr("8 bits per channel"), 8);
  depth_->addItem(tr("16 bits per channel: for print and grading"), 16);
  quality_slider_->setRange(1, 100);
  quality_->setRange(1, 100);
  quality_slider_->setValue(WriteOptions().quality);
  quality_->setValue(WriteOptions().quality);
  path_->setText(QDir(folders::Last("export")).filePath(WithEnding(suggestion, "png")));
  BuildLayout(size);

  connect(quality_slider_, &QSlider::valueChanged, quality_, &QSpinBox::setValue);
  connect(quality_, &QSpinBox::valueChanged, quality_slider_, &QSlider::setValue);
  connect(format_, &QComboBox::activated, this, &ExportDialog::FormatChosen);
  connect(path_, &QLineEdit::textChanged, this, &ExportDialog::PathEdited);
  connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
  ShowState();
}

void ExportDialog::BuildLayout(ImageSize size) {
  Describe(path_, tr("File"), tr("Where the picture goes. The ending follows the format."));
  Describe(format_, tr("Format"), tr("The file's format."));
  Describe(quality_slider_, tr("Quality"), tr("From 1 (small) to 100 (best)."));
  Describe(quality_, tr("Quality as a number"), tr("From 1 (small) to 100 (best)."));
  Describe(depth_, tr("Depth"), tr("16 bits keep the finest gradations for further work."));
  auto* browse = Describe(new QPushButton(tr("Browse…")), tr("Browse"), tr("Choose a folder."));
  Describe(buttons_->button(QDialogButtonBox::Save), tr("Export"), tr("Write the file."));
  Describe(buttons_->button(QDialogButtonBox::Cancel), tr("Cancel"), tr("Write nothing."));
  buttons_->button(QDialogButtonBox::Save)->setText(tr("Export"));
  path_->setObjectName("export_path");
  format_->setObjectName("export_format");
  quality_->setObjectName("export_quality");
  depth_->setObjectName("export_depth");
  path_->setMinimumWidth(420);
  notice_->setProperty("role", "notice");
  connect(browse, &QPushButton::clicked, this, &ExportDialog::Browse);

  auto* size_label = new QLabel(tr("%1 pixels").arg(SizeText(size)));
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
  grid->addWidget(new QLabel(tr("Size")), 4, 0);
  grid->addWidget(size_label, 4, 1, 1, 2);
  grid->addWidget(notice_, 5, 1, 1, 2);
  grid->addWidget(buttons_, 6, 0, 1, 3);
}

QString ExportDialog::path() const { return path_->text(); }

WriteOptions ExportDialog::options() const {
  WriteOptions options;
  options.quality = quality_->value();
  if (!HasQuality(format_->currentData().toString())) {
    options.bit_depth = depth_->currentData().toInt();
  }
  return options;
}

void ExportDialog::Browse() {
  const QString chosen = QFileDialog::getSaveFileName(
      this, tr("Export picture"), path_->text(),
      tr("Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.webp)"), nullptr,
      QFileDialog::DontConfirmOverwrite);  // the notice below says it without a question
  if (!chosen.isEmpty()) path_->setText(chosen);
}

void ExportDialog::FormatChosen() {
  path_->setText(WithEnding(path_->text(), format_->currentData().toString()));
  ShowState();
}

void ExportDialog::PathEdited() {
  const int index = format_->findData(FormatOf(path_->text()));
  if (index >= 0) format_->setCurrentIndex(index);
  ShowState();
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

  const QFileInfo file(path_->text());
  QString notice;
  bool usable = true;
  if (FormatOf(path_->text()).isEmpty() || file.completeBaseName().isEmpty()) {
    notice = tr("Give the file a name that ends in .png, .jpg, .tif or .webp.");
    usable = false;
  } else if (!file.absoluteDir().exists()) {
    notice = tr("The folder does not exist.");
    usable = false;
  } else if (file.exists()) {
    notice = tr("Replaces the file of this name.");
  }
  notice_->setText(notice);
  buttons_->button(QDialogButtonBox::Save)->setEnabled(usable);
}

}  // namespace pastiche
