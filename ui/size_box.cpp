#include "ui/size_box.h"

#include <array>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include "core/image/resample.h"
#include "ui/describe.h"
#include "ui/qt_image.h"

namespace pastiche {
namespace {

constexpr std::array<int, 7> kSizes = {256, 384, 512, 768, 1024, 1536, 2048};
constexpr int kOriginal = 0;

}  // namespace

SizeBox::SizeBox(RecipeModel* model, QWidget* parent)
    : QWidget(parent), model_(model), box_(new QComboBox), result_(new QLabel) {
  Describe(box_, tr("Size"),
           tr("Longest side of the result in pixels. Can be changed while the picture forms.\n"
              "Time and memory grow with the number of pixels."));
  setToolTip(box_->toolTip());
  box_->setObjectName("size");
  for (const int size : kSizes) box_->addItem(tr("%1 px").arg(size), size);
  box_->addItem(tr("Original"), kOriginal);
  result_->setProperty("role", "hint");
  result_->setObjectName("result_size");

  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(10);
  layout->addWidget(box_, 1);
  layout->addWidget(result_);
  setFocusProxy(box_);
  connect(box_, &QComboBox::activated, this,
          [this] { model_->Set(&Recipe::size, box_->currentData().toInt()); });
  connect(model_, &RecipeModel::Changed, this, &SizeBox::ShowRecipe);
  ShowRecipe();
}

void SizeBox::SetPhotoSize(std::optional<ImageSize> size) {
  photo_size_ = size;
  ShowRecipe();
}

void SizeBox::ShowRecipe() {
  const Recipe& recipe = model_->recipe();
  box_->setCurrentIndex(box_->findData(recipe.size));
  result_->setVisible(photo_size_.has_value());
  if (photo_size_) {
    result_->setText(SizeText(FitLongestSide(*photo_size_, recipe.size, recipe.enlarge)));
  }
}

}  // namespace pastiche
