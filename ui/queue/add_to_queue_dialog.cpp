#include "ui/queue/add_to_queue_dialog.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include "core/artwork/result_size.h"
#include "core/recipe/recipe_fields.h"
#include "ui/document/qt_image.h"
#include "ui/widgets/describe.h"

namespace pastiche {

AddToQueueDialog::AddToQueueDialog(const Artwork& artwork, const Subject& subject, QWidget* parent)
    : ExportDialog(subject, parent),
      artwork_(artwork),
      side_(new QSpinBox),
      enlarge_(new QCheckBox(tr("&Larger than the photo"))),
      pixels_(new QLabel) {
  setObjectName("add_to_queue_dialog");
  SetTexts(tr("Add to the queue"), tr("&Add"),
           tr("Put the artwork, as it is now, at the end of the queue."));
  Describe(side_, tr("Longest side"), tr("Longest side of the picture in pixels."));
  side_->setObjectName("queue_side");
  side_->setRange(kSideRange.min, kSideRange.max);
  side_->setSuffix(tr(" px"));
  side_->setAccelerated(true);
  side_->setValue(LongestSide(size()));
  Describe(enlarge_, tr("Larger than the photo"),
           tr("Let the picture have more pixels than the photo."));
  enlarge_->setObjectName("queue_enlarge");
  enlarge_->setChecked(artwork_.recipe.enlarge);
  pixels_->setObjectName("queue_pixels");
  auto* editor = new QWidget;
  auto* row = new QHBoxLayout(editor);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  row->addWidget(side_);
  row->addWidget(pixels_, 1);
  row->addWidget(enlarge_);
  editor->setFocusProxy(side_);
  SetSizeEditor(editor, {side_, enlarge_});
  connect(side_, &QSpinBox::valueChanged, this, &AddToQueueDialog::TakeSize);
  connect(enlarge_, &QCheckBox::toggled, this, &AddToQueueDialog::TakeSize);
  pixels_->setText(tr("%1 pixels").arg(SizeText(size())));
}

ImageSize AddToQueueDialog::size() const {
  return ResultSize(artwork_.photo->size(), artwork_.recipe);
}

void AddToQueueDialog::TakeSize() {
  artwork_.recipe.size = side_->value();
  artwork_.recipe.enlarge = enlarge_->isChecked();
  pixels_->setText(tr("%1 pixels").arg(SizeText(size())));
}

QueueOutput AddToQueueDialog::OutputOf(const ExportDialog& dialog) {
  QueueOutput output;
  output.path = ToPath(dialog.path());
  output.options = dialog.options();
  output.chosen = QDateTime::currentMSecsSinceEpoch();
  output.keeps_settings = dialog.keeps_settings();
  output.keeps_metadata = dialog.keeps_metadata();
  return output;
}

QueueFileDialog::QueueFileDialog(const Subject& subject, QWidget* parent)
    : ExportDialog(subject, parent) {
  setObjectName("queue_file_dialog");
  SetTexts(tr("File of the picture"), tr("&Use"), tr("Let the picture go there."));
}

}  // namespace pastiche
