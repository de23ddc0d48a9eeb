#include "ui/settings/settings_panel.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

#include "core/recipe/smoothness.h"
#include "ui/document/field_texts.h"
#include "ui/pictures/start_picker.h"
#include "ui/remembered/remembered_tick.h"
#include "ui/settings/layer_panel.h"
#include "ui/settings/layer_rows.h"
#include "ui/settings/machine_rows.h"
#include "ui/settings/network_box.h"
#include "ui/settings/preset_panel.h"
#include "ui/settings/ratio_slider.h"
#include "ui/settings/recipe_form.h"
#include "ui/settings/scales_box.h"
#include "ui/settings/size_box.h"
#include "ui/settings/variations_panel.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/scientific_spin_box.h"
#include "ui/widgets/section.h"
#include "ui/widgets/wheel_guard.h"

namespace pastiche {
namespace {

// QT_TRANSLATE_NOOP's context is the class that translates: RecipeForm.
#define FORM_TR(text) QT_TRANSLATE_NOOP("pastiche::RecipeForm", text)

/// A field from 0 to 1, in twentieths.
template <double Recipe::*kField>
SliderRow ShareRow(const char* key, const char* label, const char* low, const char* high,
                   const char* tooltip) {
  constexpr int kSteps = 20;
  return {
      key,
      label,
      kSteps + 1,
      [](const Recipe& recipe) { return static_cast<int>(std::lround(recipe.*kField * kSteps)); },
      [](int position, Recipe& recipe) { recipe.*kField = 1.0 * position / kSteps; },
      [](const Recipe& from, Recipe& to) { to.*kField = from.*kField; },
      low,
      high,
      tooltip};
}

const SliderRow kFigures = ShareRow<&Recipe::figures>(
    "figures", FORM_TR("Figures"), FORM_TR("brushwork"), FORM_TR("its objects"),
    FORM_TR("How much of the painting's things, its moons and faces, may appear beyond its\n"
            "brushwork. Takes effect while the picture forms."));

/// Eighths of an octave, from a quarter of the painting's own size to four times it.
constexpr int kBrushStepsPerOctave = 8;
constexpr int kBrushOctaves = 2;
const SliderRow kBrushSize = {
    "style_scale_slider",
    FORM_TR("Brush size"),
    2 * kBrushOctaves* kBrushStepsPerOctave + 1,
    [](const Recipe& recipe) {
      const double octave =
          std::clamp(std::log2(recipe.style_scale), -1.0 * kBrushOctaves, 1.0 * kBrushOctaves);
      return static_cast<int>(std::lround((octave + kBrushOctaves) * kBrushStepsPerOctave));
    },
    [](int position, Recipe& recipe) {
      recipe.style_scale = std::exp2(1.0 * position / kBrushStepsPerOctave - kBrushOctaves);
    },
    [](const Recipe& from, Recipe& to) { to.style_scale = from.style_scale; },
    FORM_TR("fine"),
    FORM_TR("broad"),
    FORM_TR("How large the painting is beside the picture: the middle is as it is, half has\n"
            "strokes half as large. Takes effect while the picture forms.")};

const SliderRow kDetail = ShareRow<&Recipe::start_detail>(
    "start_detail", FORM_TR("Fine lines"), FORM_TR("painted over"), FORM_TR("as in the photo"),
    FORM_TR("How sharp the photo's finest lines, twigs and wires, stay in the picture. Takes\n"
            "effect at the next size or the next start; with noise there are none."));

const SliderRow kSmoothness = {
    "smoothness",
    FORM_TR("Smoothness"),
    kSmoothest + 1,
    SmoothnessOf,
    SetSmoothness,
    [](const Recipe& from, Recipe& to) {
      to.roughness = from.roughness;
      to.roughness_weight = from.roughness_weight;
    },
    FORM_TR("as it comes"),
    FORM_TR("calm"),
    FORM_TR("How rough the picture may be beside the painting. The first step: no rougher than\n"
            "the painting. Further ones are calmer. Takes effect while the picture forms.")};

/// The folds of Expert, each with no more rows than the keyboard can pass at ease.
struct ExpertFold {
  const char* name;
  const char* title;
  std::vector<const char*> fields;
};

#define FOLD_TR(text) QT_TRANSLATE_NOOP("pastiche::SettingsPanel", text)

const ExpertFold& StepsFold() {
  static const ExpertFold kFold = {
      "fold_steps",
      FOLD_TR("Steps"),
      {"iterations", "scale_iterations", "stop_gain", "optimizer", "lbfgs_history"}};
  return kFold;
}

const std::vector<ExpertFold>& FurtherFolds() {
  static const std::vector<ExpertFold> kFolds = {
      {"fold_losses",
       FOLD_TR("Losses"),
       {"loss_scale", "style_loss", "alpha", "beta", "activation_level", "square"}},
      {"fold_calm",
       FOLD_TR("Calm"),
       {"roughness_weight", "roughness", "range_weight", "tv", "tv_form", "edge_smoothness"}},
      {"fold_noise", FOLD_TR("Noise"), {"noise_strength", "noise_color", "noise_ratio"}},
      {"fold_adam",
       FOLD_TR("Adam"),
       {"adam_learning_rate", "adam_beta1", "adam_beta2", "adam_epsilon", "adam_average"}}};
  return kFolds;
}

const ExpertFold& NetworkFold() {
  static const ExpertFold kFold = {"fold_network",
                                   FOLD_TR("Network"),
                                   {"pooling", "padding", "margin", "preprocessing", "normalize"}};
  return kFold;
}

/// `name` is that under which it is remembered whether it is open.
QWidget* InSection(const char* name, const QString& title, bool open,
                   std::initializer_list<QWidget*> contents) {
  auto* section = new Section(title, open);
  section->setObjectName(name);
  for (QWidget* content : contents) section->body()->addWidget(content);
  return section;
}

}  // namespace

SettingsPanel::SettingsPanel(Document* document, PreviewPainter* previews, MachineChoice* machine,
                             QWidget* parent)
    : QWidget(parent), document_(document), presets_(new PresetPanel(document, previews)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(12, 10, 12, 12);
  layout->setSpacing(6);
  layout->addWidget(InSection("section_presets", tr("Presets"), true, {presets_}));
  layout->addWidget(MakeBalance());
  layout->addWidget(MakeBrush());
  layout->addWidget(MakeLayers());
  layout->addWidget(InSection("section_variations", tr("Variations"), false,
                              {new VariationsPanel(document, previews)}));
  layout->addWidget(MakeStart());
  layout->addWidget(MakeSize());
  layout->addWidget(MakeExpert(machine));
  layout->addStretch();
  new WheelGuard(this);
  RememberSections(this);
}

QWidget* SettingsPanel::MakeBalance() {
  ratio_ = new RatioSlider;
  connect(ratio_, &RatioSlider::RatioChanged, document_, &Document::SetRatio);
  connect(ratio_, &RatioSlider::Held, document_, &Document::BeginGesture);
  connect(ratio_, &RatioSlider::LetGo, document_, &Document::EndGesture);
  connect(document_, &Document::Changed, this, &SettingsPanel::ShowBalance);
  ShowBalance();
  const auto copy = [](const Recipe& from, Recipe& to) {
    to.alpha = from.alpha;
    to.beta = from.beta;
  };
  for (const char* part : {"ratio_slider", "ratio_spin_box"}) OfferReset(ratio_, part, copy);
  return InSection("section_balance", tr("Balance"), true, {ratio_});
}

void SettingsPanel::OfferReset(QWidget* control, const CopySetting& copy) {
  new ResetMenu(document_, control, copy, ChosenPresetOf());
}

void SettingsPanel::OfferReset(QWidget* box, const QString& control, const CopySetting& copy) {
  OfferReset(box->findChild<QWidget*>(control), copy);
}

ChosenPreset SettingsPanel::ChosenPresetOf() const {
  return [presets = presets_] { return presets->chosen(); };
}

void SettingsPanel::ShowBalance() {
  ratio_->SetRatio(document_->ratio());
  const auto thumbnail = [](const PicturePtr& picture) {
    return picture ? picture->thumbnail : QImage();
  };
  ratio_->SetPictures(thumbnail(document_->painting()), thumbnail(document_->photo()));
}

QWidget* SettingsPanel::MakeBrush() {
  auto* colors = new RecipeForm(document_, ChosenPresetOf());
  colors->AddField("color");
  // Not a row of the form, which gives a text of several lines the height of another one.
  auto* help = new QLabel;
  help->setObjectName("color_help");
  help->setProperty("role", "hint");
  help->setWordWrap(true);
  const auto explain = [this, help] { help->setText(ChoiceHelp(document_->recipe().color)); };
  connect(document_, &Document::Changed, help, explain);
  explain();
  auto* form = new RecipeForm(document_, ChosenPresetOf());
  form->AddSlider(kBrushSize, "style_scale");
  form->AddSlider(kFigures);
  form->AddSlider(kDetail);
  form->AddSlider(kSmoothness);
  return InSection("section_brush", tr("Colours and brush"), true, {colors, help, form});
}

QWidget* SettingsPanel::MakeStart() {
  start_ = new StartPicker(document_);
  OfferReset(start_, "seed", [](const Recipe& from, Recipe& to) { to.seed = from.seed; });
  return InSection("section_start", tr("Start from"), true, {start_});
}

QWidget* SettingsPanel::MakeLayers() {
  auto* all = new Section(tr("All sixteen layers"), false);
  all->setObjectName("all_layers");
  auto* panel = new LayerPanel(document_);
  all->body()->addWidget(panel);
  auto* rows = new LayerRows(document_);
  for (int layer = 0; layer < kLayerCount; ++layer) {
    for (const auto& [role, field] : {std::pair(LayerRole::kContent, &Recipe::content_layers),
                                      std::pair(LayerRole::kStyle, &Recipe::style_layers)}) {
      const auto copy = [layer, field = field](const Recipe& from, Recipe& to) {
        (to.*field)[layer] = (from.*field)[layer];
      };
      OfferReset(panel->tick(role, layer), copy);
      OfferReset(panel->weight(role, layer), copy);
    }
  }
  for (int block = 0; block < kBlockCount; ++block) {
    const auto copy = [block](const Recipe& from, Recipe& to) {
      for (int layer = 0; layer < kLayerCount; ++layer) {
        if (LayerBlock(layer) == block) to.style_layers[layer] = from.style_layers[layer];
      }
    };
    const QString name = QStringLiteral("block_%1").arg(block + 1);
    OfferReset(rows, name, copy);
    OfferReset(rows, name + "_weight", copy);
  }
  return InSection("section_layers", tr("Layers"), true, {rows, all});
}

QWidget* SettingsPanel::MakeSize() {
  size_ = new SizeBox(document_);
  const auto copy = [](const Recipe& from, Recipe& to) { to.size = from.size; };
  OfferReset(size_->findChild<QComboBox*>("size")->lineEdit(), copy);
  OfferReset(size_, "centimetres", copy);
  OfferReset(size_, "enlarge", [](const Recipe& from, Recipe& to) { to.enlarge = from.enlarge; });
  estimate_ = new QLabel;
  estimate_->setObjectName("estimate");
  estimate_->setWordWrap(true);
  estimate_->setTextFormat(Qt::PlainText);
  Describe(estimate_, tr("What the next run takes"),
           tr("Measured with a few steps on a small picture, on this computer."));
  SetEstimate({}, true);
  return InSection("section_size", tr("Size"), true, {size_, estimate_});
}

QWidget* SettingsPanel::MakeExpert(MachineChoice* machine) {
  auto* section = new Section(tr("Expert"), false);
  section->setObjectName("expert");
  const auto add = [&](const ExpertFold& fold, bool open, const QString& label, QWidget* first) {
    auto* form = new RecipeForm(document_, ChosenPresetOf());
    if (first) form->AddRow(label, first);
    for (const char* name : fold.fields) form->AddField(name);
    section->body()->addWidget(InSection(fold.name, tr(fold.title), open, {form}));
  };
  network_ = new NetworkBox(document_);
  add(StepsFold(), true, tr("Scales"), new ScalesBox(document_));
  for (const ExpertFold& fold : FurtherFolds()) add(fold, false, {}, nullptr);
  add(NetworkFold(), false, tr("Network"), network_);
  if (machine) {
    auto* form = new RecipeForm(document_);
    const auto* rows = new MachineRows(form, machine);
    section->body()->addWidget(
        InSection("fold_computer", tr("This computer"), false, {form, rows->note()}));
  }
  return section;
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
