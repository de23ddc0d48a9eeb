#include "ui/settings/scales_box.h"

#include <QLineEdit>

#include "core/recipe/recipe_fields.h"
#include "ui/settings/list_text.h"
#include "ui/widgets/describe.h"

namespace pastiche {
namespace {

constexpr int kAuto = static_cast<int>(Scales::Kind::kAuto);
constexpr int kFlat = static_cast<int>(Scales::Kind::kFlat);
constexpr int kOctaves = static_cast<int>(Scales::Kind::kOctaves);
constexpr int kListed = static_cast<int>(Scales::Kind::kListed);

}  // namespace

ScalesBox::ScalesBox(Document* document, QWidget* parent) : QComboBox(parent), document_(document) {
  Describe(this, tr("Scales"),
           tr("Coarse to fine: large shapes are painted at small sizes, where it is quick, and\n"
              "detail is added size by size. One size: slower, and exactly as many iterations\n"
              "as are set; for comparing with papers. Octaves: each size twice the one before,\n"
              "from 512 to 1023 pixels up. Or type longest sides of your own, as 128, 256.\n"
              "Can be changed while the picture forms."));
  setObjectName("scales");
  setEditable(true);
  setInsertPolicy(QComboBox::NoInsert);
  setCompleter(nullptr);
  addItem(tr("Coarse to fine"), kAuto);
  addItem(tr("One size"), kFlat);
  addItem(tr("Octaves"), kOctaves);
  connect(this, &QComboBox::activated, this, [this] {
    const int kind = currentData().toInt();
    if (kind != kListed) document_->Set(&Recipe::scales, Scales(static_cast<Scales::Kind>(kind)));
  });
  connect(lineEdit(), &QLineEdit::editingFinished, this, &ScalesBox::ChooseTyped);
  connect(document_, &Document::Changed, this, &ScalesBox::ShowRecipe);
  ShowRecipe();
}

void ScalesBox::ChooseTyped() {
  if (const auto sides = NumbersOf(currentText()); sides && !sides->empty()) {
    Recipe recipe = document_->recipe();
    recipe.scales = Scales(Scales::Kind::kListed, *sides);
    if (Validate(recipe)) document_->SetRecipe(recipe);
  }
  ShowRecipe();  // what is no list is taken back
}

void ScalesBox::ShowRecipe() {
  const Scales& scales = document_->recipe().scales;
  removeItem(findData(kListed));
  if (scales.kind == Scales::Kind::kListed) {
    QString sides = QString::fromStdString(ScalesText(scales));
    addItem(sides.replace(",", ", "), kListed);
  }
  setCurrentIndex(findData(static_cast<int>(scales.kind)));
  setEditText(itemText(currentIndex()));
}

}  // namespace pastiche
