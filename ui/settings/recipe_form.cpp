#include "ui/settings/recipe_form.h"

#include <algorithm>

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/widgets/describe.h"
#include "ui/widgets/jump_slider.h"
#include "ui/widgets/scientific_spin_box.h"

namespace pastiche {

RecipeForm::RecipeForm(RecipeModel* model, QWidget* parent)
    : QWidget(parent), model_(model), rows_(new QFormLayout(this)) {
  rows_->setContentsMargins(0, 0, 0, 0);
  rows_->setHorizontalSpacing(12);
  rows_->setVerticalSpacing(7);
  rows_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  rows_->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

template <class Show>
void RecipeForm::Bind(Show show) {
  connect(model_, &RecipeModel::Changed, this, show);
  show();
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

void RecipeForm::AddNumbers(std::span<const NumberRow> fields) {
  for (const NumberRow& field : fields) {
    if (const auto* integer = std::get_if<int Recipe::*>(&field.field)) {
      AddInteger(field, *integer);
    } else {
      AddReal(field, std::get<double Recipe::*>(field.field));
    }
  }
}

void RecipeForm::AddInteger(const NumberRow& field, int Recipe::*member) {
  auto* box = Describe(new QSpinBox, tr(field.label), tr(field.tooltip));
  box->setObjectName(field.key);
  box->setRange(static_cast<int>(field.minimum), static_cast<int>(field.maximum));
  box->setKeyboardTracking(false);
  if (*field.unit) box->setSuffix(" " + tr(field.unit));
  AddRow(tr(field.label), box);
  connect(box, &QSpinBox::valueChanged, this,
          [this, member](int value) { model_->Set(member, value); });
  Bind([this, box, member] {
    const QSignalBlocker block(box);
    box->setValue(model_->recipe().*member);
  });
}

void RecipeForm::AddReal(const NumberRow& field, double Recipe::*member) {
  auto* box = Describe(new ScientificSpinBox(field.minimum, field.maximum), tr(field.label),
                       tr(field.tooltip));
  box->setObjectName(field.key);
  if (*field.unit) box->setSuffix(" " + tr(field.unit));
  AddRow(tr(field.label), box);
  connect(box, &QDoubleSpinBox::valueChanged, this,
          [this, member](double value) { model_->Set(member, value); });
  Bind([this, box, member] {
    const QSignalBlocker block(box);
    box->setValue(model_->recipe().*member);
  });
}

void RecipeForm::AddSlider(const SliderRow& field) {
  auto* slider = Describe(new JumpSlider, tr(field.label), tr(field.tooltip));
  slider->setObjectName(field.key);
  slider->setRange(0, field.positions - 1);
  slider->setPageStep(std::max(1, field.positions / 5));
  auto* ends = new QWidget;
  auto* layout = new QGridLayout(ends);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setVerticalSpacing(0);
  layout->addWidget(slider, 0, 0, 1, 2);
  int column = 0;
  for (const char* word : {field.low, field.high}) {
    auto* hint = new QLabel(tr(word));
    hint->setProperty("role", "hint");
    layout->addWidget(hint, 1, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    ++column;
  }
  ends->setFocusProxy(slider);
  ends->setToolTip(slider->toolTip());
  AddRow(tr(field.label), ends);
  connect(slider, &QSlider::valueChanged, this, [this, field](int position) {
    Recipe recipe = model_->recipe();
    field.choose(position, recipe);
    model_->SetRecipe(recipe);
  });
  Bind([this, slider, field] {
    const QSignalBlocker block(slider);
    slider->setValue(field.position_of(model_->recipe()));
  });
}

template <class E>
void RecipeForm::AddChoice(const ChoiceRow<E>& field) {
  auto* box = Describe(new QComboBox, tr(field.label), tr(field.tooltip));
  box->setObjectName(field.key);
  for (const auto& option : field.options) {
    box->addItem(tr(option.label), static_cast<int>(option.value));
  }
  AddRow(tr(field.label), box);
  E Recipe::*member = field.field;
  connect(box, &QComboBox::activated, this,
          [this, box, member] { model_->Set(member, static_cast<E>(box->currentData().toInt())); });
  Bind([this, box, member] {
    box->setCurrentIndex(box->findData(static_cast<int>(model_->recipe().*member)));
  });
}

template void RecipeForm::AddChoice(const ChoiceRow<LossScale>& field);
template void RecipeForm::AddChoice(const ChoiceRow<OptimizerKind>& field);
template void RecipeForm::AddChoice(const ChoiceRow<Pooling>& field);
template void RecipeForm::AddChoice(const ChoiceRow<Padding>& field);

}  // namespace pastiche
