#include "ui/settings/size_box.h"

#include <algorithm>
#include <array>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPalette>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/artwork/result_size.h"
#include "core/recipe/recipe_fields.h"
#include "ui/document/qt_image.h"
#include "ui/widgets/describe.h"

namespace pastiche {
namespace {

constexpr std::array kSizes = {128, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096};
constexpr int kOriginal = 0;

}  // namespace

SizeBox::SizeBox(Document* document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      box_(new QComboBox),
      enlarge_(Describe(new QCheckBox(tr("Larger than the photo")), tr("Larger than the photo"),
                        tr("Let the result have more pixels than the photo: what is painted is "
                           "sharp at any size.\nOtherwise a small photo gives a small picture."))),
      notice_(new QLabel) {
  Describe(box_, tr("Size"),
           tr("Longest side of the result in pixels: choose one, or type a number of your own.\n"
              "Can be changed while the picture forms. Time and memory grow with the number of "
              "pixels."));
  setToolTip(box_->toolTip());
  box_->setObjectName("size");
  box_->setEditable(true);
  box_->setInsertPolicy(QComboBox::NoInsert);
  box_->setCompleter(nullptr);  // it would make 1536 of a typed 15
  box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  for (const int size : kSizes) box_->addItem(TextOf(size), size);
  box_->addItem(TextOf(kOriginal), kOriginal);
  box_->setMaxVisibleItems(box_->count());
  enlarge_->setObjectName("enlarge");
  notice_->setObjectName("size_notice");
  notice_->setProperty("role", "notice");
  notice_->setWordWrap(true);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  layout->addWidget(box_);
  layout->addWidget(enlarge_);
  layout->addWidget(notice_);
  setFocusProxy(box_);
  connect(box_, &QComboBox::activated, this,
          [this] { document_->Set(&Recipe::size, box_->currentData().toInt()); });
  connect(box_->lineEdit(), &QLineEdit::editingFinished, this, &SizeBox::ChooseTyped);
  connect(enlarge_, &QCheckBox::toggled, this,
          [this](bool ticked) { document_->Set(&Recipe::enlarge, ticked); });
  connect(document_, &Document::Changed, this, &SizeBox::ShowRecipe);
  ShowRecipe();
}

void SizeBox::SetPhotoSize(std::optional<ImageSize> size) {
  photo_size_ = size;
  ShowRecipe();
}

void SizeBox::ChooseTyped() {
  if (box_->currentText() == TextOf(document_->recipe().size)) return;
  static const QRegularExpression kNumber("^\\s*(\\d{1,6})");
  const QRegularExpressionMatch number = kNumber.match(box_->currentText());
  if (number.hasMatch()) {
    document_->Set(&Recipe::size,
                   std::clamp(number.captured(1).toInt(), kSideRange.min, kSideRange.max));
  }
  ShowRecipe();  // what is no number is taken back
}

ImageSize SizeBox::ResultOf(int longest_side, bool enlarge) const {
  Recipe recipe = document_->recipe();
  recipe.size = longest_side;
  recipe.enlarge = enlarge;
  return ResultSize(*photo_size_, recipe);
}

bool SizeBox::Limited(int longest_side) const {
  return photo_size_ && !document_->recipe().enlarge &&
         ResultOf(longest_side, false) != ResultOf(longest_side, true);
}

QString SizeBox::TextOf(int longest_side) const {
  const QString side = longest_side == kOriginal ? tr("Original") : tr("%1 px").arg(longest_side);
  if (!photo_size_) return side;
  return tr("%1 · %2").arg(side, SizeText(ResultOf(longest_side, document_->recipe().enlarge)));
}

void SizeBox::ShowRecipe() {
  const Recipe& recipe = document_->recipe();
  for (int index = 0; index < box_->count(); ++index) {
    const int size = box_->itemData(index).toInt();
    box_->setItemText(index, TextOf(size));
    box_->setItemData(
        index, Limited(size) ? QVariant(palette().color(QPalette::PlaceholderText)) : QVariant(),
        Qt::ForegroundRole);
  }
  // A number that was typed is none of the list.
  box_->setCurrentIndex(box_->findData(recipe.size));
  box_->setEditText(TextOf(recipe.size));
  box_->lineEdit()->setCursorPosition(0);
  const QSignalBlocker block(enlarge_);
  enlarge_->setChecked(recipe.enlarge);
  notice_->setVisible(Limited(recipe.size));
  if (Limited(recipe.size)) {
    notice_->setText(tr("The photo has no more than %1. Tick the box for %2.")
                         .arg(SizeText(*photo_size_), SizeText(ResultOf(recipe.size, true))));
  }
}

}  // namespace pastiche
