#include "ui/settings/recipe_form.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include "core/recipe/recipe_fields.h"
#include "core/recipe/recipe_names.h"
#include "ui/document/field_texts.h"
#include "ui/settings/list_text.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/jump_slider.h"
#include "ui/widgets/scientific_spin_box.h"

namespace pastiche {
namespace {

/// The control of a field: its name for styles and tests, and its texts.
template <class Control>
Control* Named(std::string_view name, Control* control) {
  Describe(control, FieldLabel(name), FieldHelp(name));
  control->setObjectName(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
  return control;
}

/// The ends of a range that a spin box can have: an end that does not belong to it is left out by
/// the smallest step that a person would make.
double LowEnd(const Range<double>& range) {
  constexpr double kSmallest = 1e-15;
  return range.above_min ? range.min + kSmallest : range.min;
}
double HighEnd(const Range<double>& range) {
  return range.below_max ? std::nextafter(range.max, range.min) : range.max;
}

}  // namespace

RecipeForm::RecipeForm(Document* document, ChosenPreset preset, QWidget* parent)
    : QWidget(parent),
      document_(document),
      preset_(std::move(preset)),
      rows_(new QFormLayout(this)) {
  rows_->setContentsMargins(0, 0, 0, 0);
  rows_->setHorizontalSpacing(12);
  rows_->setVerticalSpacing(7);
  rows_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  rows_->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

template <class AnyField, class Show>
void RecipeForm::Bind(const AnyField& field, QWidget* control, Show show) {
  if (place_) {
    place_->addWidget(control);
  } else {
    AddRow(FieldLabel(field.name), control);
  }
  const auto show_all = [this, control, show, matters = field.matters] {
    control->setEnabled(matters(document_->recipe()));
    const QSignalBlocker block(control);
    show();
  };
  connect(document_, &Document::Changed, this, show_all);
  show_all();
  using Member = std::remove_cvref_t<decltype(field.member)>;
  const auto copy = [member = field.member](const Recipe& from, Recipe& to) {
    to.*member = from.*member;
    // One number and those size by size go together.
    if constexpr (std::is_same_v<Member, int Recipe::*>) {
      if (member == &Recipe::iterations) to.scale_iterations = from.scale_iterations;
    }
  };
  new ResetMenu(document_, control, copy, preset_);
}

void RecipeForm::AddRow(const QString& label, QWidget* control) {
  auto* text = new QLabel(label);
  text->setBuddy(control);
  text->setToolTip(control->toolTip());
  // Centred beside the first line of it, not on top.
  const QWidget* line = control->focusProxy() ? control->focusProxy() : control;
  text->setMinimumHeight(line->sizeHint().height());
  rows_->addRow(text, control);
}

void RecipeForm::ShowRow(QWidget* control, bool shown) { rows_->setRowVisible(control, shown); }

void RecipeForm::AddField(std::string_view name) {
  ForEachRecipeField([&](const auto& field) {
    if (field.name == name) AddControl(field);
  });
}

template <class AnyField>
void RecipeForm::AddControl(const AnyField& field) {
  using Value = std::remove_cvref_t<decltype(document_->recipe().*field.member)>;
  const auto member = field.member;
  if constexpr (std::is_same_v<Value, int>) {
    auto* box = Named(field.name, new QSpinBox);
    box->setRange(field.zero_word.empty() ? field.range.min : 0, field.range.max);
    box->setKeyboardTracking(false);
    connect(box, &QSpinBox::valueChanged, this, [this, member](int value) {
      Recipe recipe = document_->recipe();
      recipe.*member = value;
      // One number goes before those of a preset, size by size.
      if (member == &Recipe::iterations) recipe.scale_iterations = {};
      document_->SetRecipe(recipe);
    });
    Bind(field, box, [this, box, member] { box->setValue(document_->recipe().*member); });
    readers_.push_back([box, member](Recipe& recipe) { recipe.*member = box->value(); });
  } else if constexpr (std::is_same_v<Value, double>) {
    auto* box = Named(field.name, new ScientificSpinBox(LowEnd(field.range), HighEnd(field.range)));
    connect(box, &QDoubleSpinBox::valueChanged, this,
            [this, member](double value) { document_->Set(member, value); });
    Bind(field, box, [this, box, member] { box->setValue(document_->recipe().*member); });
    readers_.push_back([box, member](Recipe& recipe) { recipe.*member = box->value(); });
  } else if constexpr (std::is_same_v<Value, bool>) {
    auto* box = Named(field.name, new QCheckBox);
    connect(box, &QCheckBox::toggled, this,
            [this, member](bool on) { document_->Set(member, on); });
    Bind(field, box, [this, box, member] { box->setChecked(document_->recipe().*member); });
    readers_.push_back([box, member](Recipe& recipe) { recipe.*member = box->isChecked(); });
  } else if constexpr (std::is_enum_v<Value>) {
    auto* box = Named(field.name, new QComboBox);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    for (const auto& [choice, name] : kChoices<Value>) {
      box->addItem(ChoiceLabel(choice), static_cast<int>(choice));
    }
    connect(box, &QComboBox::activated, this, [this, box, member] {
      document_->Set(member, static_cast<Value>(box->currentData().toInt()));
    });
    Bind(field, box, [this, box, member] {
      box->setCurrentIndex(box->findData(static_cast<int>(document_->recipe().*member)));
    });
    if constexpr (requires { ChoiceHelp(Value()); }) ExplainChoices<Value>(box);
    readers_.push_back([box, member](Recipe& recipe) {
      recipe.*member = static_cast<Value>(box->currentData().toInt());
    });
  } else if constexpr (std::is_same_v<Value, std::vector<int>>) {
    auto* line = Named(field.name, new QLineEdit);
    const auto show = [this, line, member] {
      line->setText(QString::fromStdString(ListText(document_->recipe().*member)));
    };
    connect(line, &QLineEdit::editingFinished, this, [this, line, member, field, show] {
      const auto numbers = NumbersOf(line->text());
      if (numbers && CheckValue(field, *numbers, field.name)) document_->Set(member, *numbers);
      show();  // what is no list is taken back
    });
    Bind(field, line, show);
    readers_.push_back([line, member](Recipe& recipe) {
      recipe.*member = NumbersOf(line->text()).value_or(std::vector<int>());
    });
  }
}

template <class Choice>
void RecipeForm::ExplainChoices(QComboBox* box) {
  for (int index = 0; index < box->count(); ++index) {
    const auto choice = static_cast<Choice>(box->itemData(index).toInt());
    box->setItemData(index, ChoiceHelp(choice), Qt::ToolTipRole);
  }
}

void RecipeForm::ReadInto(Recipe& recipe) const {
  for (const auto& read : readers_) read(recipe);
}

void RecipeForm::AddSlider(const SliderRow& field, std::string_view number) {
  auto* slider = Describe(new JumpSlider, tr(field.label), tr(field.tooltip));
  slider->setObjectName(field.key);
  slider->setRange(0, field.positions - 1);
  slider->setPageStep(std::max(1, field.positions / 5));
  auto* ends = new QWidget;
  auto* layout = new QGridLayout(ends);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setVerticalSpacing(0);
  layout->addWidget(slider, 0, 0, 1, 3);
  layout->setColumnStretch(1, 1);
  const auto hint = [&](const char* word, int column) {
    auto* label = new QLabel(tr(word));
    label->setProperty("role", "hint");
    layout->addWidget(label, 1, column);
  };
  hint(field.low, 0);
  hint(field.high, 2);
  if (!number.empty()) {
    auto* between = new QHBoxLayout;
    between->setContentsMargins(0, 2, 0, 0);
    layout->addLayout(between, 1, 1, Qt::AlignCenter);
    place_ = between;
    AddField(number);
    place_ = nullptr;
  }
  ends->setFocusProxy(slider);
  ends->setToolTip(slider->toolTip());
  AddRow(tr(field.label), ends);
  new ResetMenu(document_, slider, field.copy, preset_);
  connect(slider, &QSlider::sliderPressed, document_, &Document::BeginGesture);
  connect(slider, &QSlider::sliderReleased, document_, &Document::EndGesture);
  connect(slider, &QSlider::valueChanged, this, [this, field](int position) {
    Recipe recipe = document_->recipe();
    field.choose(position, recipe);
    document_->SetRecipe(recipe);
  });
  FieldMatters matters = [](const Recipe&) { return true; };
  ForEachRecipeField([&](const auto& row) {
    if (row.name == field.key) matters = row.matters;
  });
  const auto show = [this, slider, field, matters] {
    const QSignalBlocker block(slider);
    slider->setEnabled(matters(document_->recipe()));
    slider->setValue(field.position_of(document_->recipe()));
  };
  connect(document_, &Document::Changed, this, show);
  show();
}

}  // namespace pastiche
