#include "ui/settings/scales_box.h"

#include "core/recipe/recipe_fields.h"
#include "ui/widgets/describe.h"

namespace pastiche {
namespace {

constexpr int kAuto = static_cast<int>(Scales::Kind::kAuto);
constexpr int kFlat = static_cast<int>(Scales::Kind::kFlat);
constexpr int kOctaves = static_cast<int>(Scales::Kind::kOctaves);
constexpr int kListed = static_cast<int>(Scales::Kind::kListed);

}  // namespace

ScalesBox::ScalesBox(RecipeModel* model, QWidget* parent) : QComboBox(parent), model_(model) {
  Describe(this, tr("Scales"),
           tr("Coarse to fine: large shapes are painted at small sizes, where it is quick, and\n"
              "detail is added size by size. One size: slower, and exactly as many iterations\n"
              "as are set; for comparing with papers. Octaves: each size twice the one before,\n"
              "from 512 to 1023 pixels up. Can be changed while the picture forms."));
  setObjectName("scales");
  addItem(tr("Coarse to fine"), kAuto);
  addItem(tr("One size"), kFlat);
  addItem(tr("Octaves"), kOctaves);
  connect(this, &QComboBox::activated, this, [this] {
    const int kind = currentData().toInt();
    if (kind != kListed) model_->Set(&Recipe::scales, Scales(static_cast<Scales::Kind>(kind)));
  });
  connect(model_, &RecipeModel::Changed, this, &ScalesBox::ShowRecipe);
  ShowRecipe();
}

void ScalesBox::ShowRecipe() {
  const Scales& scales = model_->recipe().scales;
  removeItem(findData(kListed));
  if (scales.kind == Scales::Kind::kListed) {
    QString sides = QString::fromStdString(ScalesText(scales));
    addItem(tr("%1 px").arg(sides.replace(",", ", ")), kListed);
  }
  setCurrentIndex(findData(static_cast<int>(scales.kind)));
}

}  // namespace pastiche
