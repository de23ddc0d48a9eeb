#include "ui/settings/settings_panel.h"

#include <cmath>

#include <QLabel>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include "core/recipe/smoothness.h"
#include "ui/pictures/start_picker.h"
#include "ui/settings/layer_panel.h"
#include "ui/settings/network_box.h"
#include "ui/settings/ratio_slider.h"
#include "ui/settings/recipe_form.h"
#include "ui/settings/scales_box.h"
#include "ui/settings/size_box.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/section.h"
#include "ui/widgets/wheel_guard.h"

namespace pastiche {
namespace {

// QT_TRANSLATE_NOOP's context is the class that translates: RecipeForm.
#define FORM_TR(text) QT_TRANSLATE_NOOP("pastiche::RecipeForm", text)

constexpr int kFigureSteps = 20;
const SliderRow kFigures = {
    "figures",
    FORM_TR("Figures"),
    kFigureSteps + 1,
    [](const Recipe& recipe) {
      return static_cast<int>(std::lround(recipe.figures * kFigureSteps));
    },
    [](int position, Recipe& recipe) { recipe.figures = 1.0 * position / kFigureSteps; },
    FORM_TR("brushwork"),
    FORM_TR("its things"),
    FORM_TR("How much of the painting's things, its moons and faces, may appear beyond its\n"
            "brushwork. Takes effect while the picture forms.")};

const SliderRow kSmoothness = {
    "smoothness",
    FORM_TR("Smoothness"),
    kSmoothest + 1,
    SmoothnessOf,
    SetSmoothness,
    FORM_TR("as it comes"),
    FORM_TR("calm"),
    FORM_TR("How rough the picture may be beside the painting. The first step: no rougher than\n"
            "the painting. Further ones are calmer. Takes effect while the picture forms.")};

const NumberRow kLength[] = {
    {"iterations", FORM_TR("Iterations"), &Recipe::iterations, 1, 100000, "",
     FORM_TR("Steps at each size at the most. From coarse to fine, a size ends sooner\n"
             "when further steps stop paying. In place of a preset's numbers for each size.")},
};

const NumberRow kStop[] = {
    {"stop_gain", FORM_TR("Stop below"), &Recipe::stop_gain, 0, 1, "",
     FORM_TR("From coarse to fine, a run ends when a step lowers the loss by less than this\n"
             "share of it, on average over ten steps. 0: only after all iterations.")},
};

const ChoiceRow<OptimizerKind> kOptimizer = {
    "optimizer",
    FORM_TR("Optimiser"),
    &Recipe::optimizer,
    {{OptimizerKind::kLbfgs, FORM_TR("L-BFGS")}, {OptimizerKind::kAdam, FORM_TR("Adam")}},
    FORM_TR("How the picture is improved. L-BFGS: fewest steps. Adam: steadier, slower.")};

const ChoiceRow<LossScale> kLossScale = {
    "loss_scale",
    FORM_TR("Loss scale"),
    &Recipe::loss_scale,
    {{LossScale::kBalanced, FORM_TR("Balanced")},
     {LossScale::kGatys, FORM_TR("Gatys 2016")},
     {LossScale::kNeuralStyle, FORM_TR("neural-style")}},
    FORM_TR("What the weights are relative to. Balanced: the same at every size and network.")};

const ChoiceRow<Pooling> kPooling = {"pooling",
                                     FORM_TR("Pooling"),
                                     &Recipe::pooling,
                                     {{Pooling::kNetwork, FORM_TR("As trained")},
                                      {Pooling::kMax, FORM_TR("Maximum")},
                                      {Pooling::kAverage, FORM_TR("Average")}},
                                     FORM_TR("How the network halves a picture between blocks.")};

const ChoiceRow<Padding> kPadding = {
    "padding",
    FORM_TR("Edges"),
    &Recipe::padding,
    {{Padding::kReplicate, FORM_TR("Extended")}, {Padding::kZero, FORM_TR("Zero (paper)")}},
    FORM_TR("What the network sees beyond the picture's edge. Extended leaves no frame.")};

const NumberRow kExpert[] = {
    {"tv", FORM_TR("Total variation"), &Recipe::tv, 0, 1e6, "",
     FORM_TR("Weight of total variation, the usual smoothing, which weaves. 0 turns it off;\n"
             "Smoothness above does better.")},
    {"alpha", FORM_TR("Content weight α"), &Recipe::alpha, 0, 1e9, "",
     FORM_TR("Weight of the content term. The balance above is α/β.")},
    {"beta", FORM_TR("Style weight β"), &Recipe::beta, 0, 1e9, "",
     FORM_TR("Weight of the style term. The balance above is α/β.")},
    {"activation_level", FORM_TR("Activation level"), &Recipe::activation_level, 1e-6, 1e6, "",
     FORM_TR("Factor on the network's features before the losses. Published weights for\n"
             "Gatys' scale want about 200; 1 otherwise.")},
    {"lbfgs_history", FORM_TR("L-BFGS history"), &Recipe::lbfgs_history, 1, 100, "",
     FORM_TR("Pairs of vectors that L-BFGS remembers. More costs memory.")},
    {"adam_learning_rate", FORM_TR("Adam step"), &Recipe::adam_learning_rate, 1e-6, 10, "",
     FORM_TR("Adam's step; the picture's range is 0 to 1.")},
    {"adam_beta1", FORM_TR("Adam β₁"), &Recipe::adam_beta1, 0, 0.9999, "",
     FORM_TR("Decay of Adam's mean of gradients.")},
    {"adam_beta2", FORM_TR("Adam β₂"), &Recipe::adam_beta2, 0, 0.999999, "",
     FORM_TR("Decay of Adam's mean of squared gradients.")},
    {"adam_epsilon", FORM_TR("Adam ε"), &Recipe::adam_epsilon, 1e-12, 1, "",
     FORM_TR("Keeps Adam's division away from zero.")},
};

QWidget* InSection(const QString& title, bool open, std::initializer_list<QWidget*> contents) {
  auto* section = new Section(title, open);
  for (QWidget* content : contents) section->body()->addWidget(content);
  return section;
}

}  // namespace

SettingsPanel::SettingsPanel(RecipeModel* model, QWidget* parent) : QWidget(parent), model_(model) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(12, 10, 12, 12);
  layout->setSpacing(6);
  layout->addWidget(MakeBalance());
  layout->addWidget(MakeStart());
  layout->addWidget(MakePicture());
  layout->addWidget(MakeLayers());
  layout->addWidget(MakeExpert());
  layout->addStretch();
  new WheelGuard(this);
}

QWidget* SettingsPanel::MakeBalance() {
  ratio_ = new RatioSlider;
  ratio_->SetRatio(model_->ratio());
  connect(ratio_, &RatioSlider::RatioChanged, model_, &RecipeModel::SetRatio);
  connect(model_, &RecipeModel::Changed, ratio_, [this] { ratio_->SetRatio(model_->ratio()); });
  auto* look = new RecipeForm(model_);
  look->AddSlider(kFigures);
  look->AddSlider(kSmoothness);
  return InSection(tr("Balance"), true, {ratio_, look});
}

QWidget* SettingsPanel::MakeStart() {
  start_ = new StartPicker(model_);
  return InSection(tr("Start from"), true, {start_});
}

QWidget* SettingsPanel::MakePicture() {
  auto* form = new RecipeForm(model_);
  size_ = new SizeBox(model_);
  form->AddRow(tr("Size"), size_);
  form->AddNumbers(kLength);
  connect(form->findChild<QSpinBox*>("iterations"), &QSpinBox::valueChanged, this,
          [this] { model_->Set(&Recipe::scale_iterations, {}); });
  form->AddChoice(kOptimizer);
  network_ = new NetworkBox(model_);
  form->AddRow(tr("Network"), network_);
  estimate_ = new QLabel;
  estimate_->setObjectName("estimate");
  estimate_->setWordWrap(true);
  estimate_->setTextFormat(Qt::PlainText);
  Describe(estimate_, tr("What the next run takes"),
           tr("Measured with a few steps on a small picture, on this computer."));
  SetEstimate({}, true);
  return InSection(tr("Picture"), true, {form, estimate_});
}

QWidget* SettingsPanel::MakeLayers() {
  return InSection(tr("Layers"), true, {new LayerPanel(model_)});
}

QWidget* SettingsPanel::MakeExpert() {
  auto* form = new RecipeForm(model_);
  form->AddRow(tr("Scales"), new ScalesBox(model_));
  form->AddNumbers(kStop);
  form->AddChoice(kLossScale);
  form->AddNumbers(kExpert);
  form->AddChoice(kPooling);
  form->AddChoice(kPadding);
  return InSection(tr("Expert"), false, {form});
}

void SettingsPanel::SetEstimate(const QString& text, bool fits) {
  // A blank keeps the line's height.
  estimate_->setText(text.isEmpty() ? QStringLiteral(" ")
                     : fits         ? tr("Takes %1.").arg(text)
                                    : text);
  const char* const role = fits ? "hint" : "error";
  if (estimate_->property("role") == QVariant(role)) return;
  estimate_->setProperty("role", role);
  estimate_->style()->polish(estimate_);
}

void SettingsPanel::SetPhotoSize(std::optional<ImageSize> size) { size_->SetPhotoSize(size); }

}  // namespace pastiche
