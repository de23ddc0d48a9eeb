#include "ui/network_box.h"

#include <QFileDialog>
#include <QFileInfo>

#include "ui/describe.h"
#include "ui/folders.h"

namespace pastiche {
namespace {

const QString kBuiltIn = QStringLiteral("builtin");

}  // namespace

NetworkBox::NetworkBox(RecipeModel* model, QWidget* parent) : QComboBox(parent), model_(model) {
  Describe(this, tr("Network"),
           tr("The network that looks at the pictures: the built-in one, or a weight file\n"
              "(.safetensors, .pth) of VGG-19's layers."));
  setObjectName("network");
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(12);
  addItem(tr("Built-in"), kBuiltIn);
  addItem(tr("Choose a file…"), QString());
  connect(this, &QComboBox::activated, this, &NetworkBox::Choose);
  connect(model_, &RecipeModel::Changed, this, &NetworkBox::ShowRecipe);
  ShowRecipe();
}

void NetworkBox::UseFile(const QString& path) { model_->Set(&Recipe::network, path.toStdString()); }

void NetworkBox::Choose(int index) {
  const QString name = itemData(index).toString();
  if (!name.isEmpty()) {
    model_->Set(&Recipe::network, name.toStdString());
    return;
  }
  const QString path =
      QFileDialog::getOpenFileName(this, tr("Open a network"), folders::Last("network"),
                                   tr("Weight files (*.safetensors *.pth *.pt);;All files (*)"));
  if (!path.isEmpty()) {
    folders::Remember("network", path);
    UseFile(path);
  }
  ShowRecipe();
}

void NetworkBox::ShowRecipe() {
  const QString name = QString::fromStdString(model_->recipe().network);
  int index = findData(name);
  if (index < 0) {
    index = count() - 1;
    insertItem(index, QFileInfo(name).fileName(), name);
    setItemData(index, name, Qt::ToolTipRole);
  }
  setCurrentIndex(index);
}

}  // namespace pastiche
