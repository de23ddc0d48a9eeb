#include "ui/settings/ratio_slider.h"

#include <algorithm>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "core/recipe/recipe.h"
#include "ui/widgets/decade_slider.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/picture_chip.h"
#include "ui/widgets/scientific_spin_box.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

double DefaultRatio() { return Recipe().alpha / Recipe().beta; }

}  // namespace

RatioSlider::RatioSlider(QWidget* parent)
    : QWidget(parent),
      ratio_(DefaultRatio()),
      slider_(new DecadeSlider),
      spin_box_(new ScientificSpinBox(1e-5, 1)),
      painting_(new PictureChip(theme::Icon(":/icons/painting.svg"))),
      photo_(new PictureChip(theme::Icon(":/icons/photo.svg"))) {
  // Numbers grow to the right, and the pictures stand at their ends, in every language.
  setLayoutDirection(Qt::LeftToRight);
  Describe(slider_, tr("Balance of photo and painting"),
           tr("How much of the photo stays (α/β). Left: more painting, right: more photo.\n"
              "Takes effect while the picture forms. Double click: back to 10⁻³."));
  Describe(spin_box_, tr("Balance as a number"),
           tr("The same balance as a number, α/β, from 0.00001 to 1."));
  slider_->setObjectName("ratio_slider");
  painting_->setObjectName("ratio_painting");
  photo_->setObjectName("ratio_photo");
  Describe(painting_, tr("The painting"), tr("More of the painting."));
  Describe(photo_, tr("The photo"), tr("More of the photo."));
  spin_box_->setObjectName("ratio_spin_box");

  auto* painting = new QLabel(tr("more painting"));
  auto* photo = new QLabel(tr("more photo"));
  painting->setProperty("role", "hint");
  photo->setProperty("role", "hint");
  spin_box_->setAlignment(Qt::AlignCenter);

  auto* layout = new QGridLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setVerticalSpacing(4);
  auto* scale = new QHBoxLayout;
  scale->setSpacing(6);
  scale->addWidget(painting_, 0, Qt::AlignTop);
  scale->addWidget(slider_, 1);
  scale->addWidget(photo_, 0, Qt::AlignTop);
  layout->addLayout(scale, 0, 0, 1, 3);
  layout->addWidget(painting, 1, 0, Qt::AlignLeft | Qt::AlignVCenter);
  layout->addWidget(spin_box_, 1, 1, Qt::AlignCenter);
  layout->addWidget(photo, 1, 2, Qt::AlignRight | Qt::AlignVCenter);
  layout->setColumnStretch(0, 1);
  layout->setColumnStretch(2, 1);
  SetRatio(ratio_);

  connect(slider_, &QSlider::valueChanged, this,
          [this](int value) { Choose(DecadeSlider::NumberOf(value)); });
  connect(spin_box_, &QDoubleSpinBox::valueChanged, this, &RatioSlider::Choose);
  connect(slider_, &QSlider::sliderPressed, this, &RatioSlider::Held);
  connect(slider_, &QSlider::sliderReleased, this, &RatioSlider::LetGo);
  connect(slider_, &DecadeSlider::ResetRequested, this, &RatioSlider::Reset);
}

void RatioSlider::SetRatio(double ratio) {
  ratio_ = ratio;
  const QSignalBlocker block_slider(slider_);
  const QSignalBlocker block_spin_box(spin_box_);
  slider_->setValue(DecadeSlider::ValueOf(ratio));
  spin_box_->setValue(std::clamp(ratio, spin_box_->minimum(), spin_box_->maximum()));
}

void RatioSlider::SetPictures(const QImage& painting, const QImage& photo) {
  painting_->SetPicture(painting);
  photo_->SetPicture(photo);
}

void RatioSlider::Reset() { Choose(DefaultRatio()); }

void RatioSlider::Choose(double ratio) {
  const bool changed = ratio != ratio_;
  SetRatio(ratio);
  if (changed) Q_EMIT RatioChanged(ratio);
}

}  // namespace pastiche
