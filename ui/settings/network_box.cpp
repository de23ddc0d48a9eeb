#include "ui/settings/network_box.h"

#include <QByteArray>
#include <QFileDialog>
#include <QUrl>

#include "core/session/network_check.h"
#include "ui/document/qt_image.h"
#include "ui/remembered/folders.h"
#include "ui/widgets/background.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

/// What the entries are is bytes, as a path of a file is.
const QByteArray kBuiltIn = "builtin";
/// Entries that are no network.
const QByteArray kFile = ":file";
const QByteArray kNetworks = ":networks";

}  // namespace

NetworkBox::NetworkBox(Document* document, QWidget* parent)
    : QComboBox(parent), document_(document), looked_at_(document->recipe().network) {
  Describe(this, tr("Network"),
           tr("The network that looks at the pictures: the built-in one, or a weight file\n"
              "(.safetensors, .pth) of VGG-19's layers."));
  setObjectName("network");
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(12);
  setPlaceholderText(tr("Looking at it…"));
  addItem(tr("Built-in"), kBuiltIn);
  addItem(tr("Choose a file…"), kFile);
  addItem(tr("Networks…"), kNetworks);
  setItemData(1, tr("Choose a weight file."), Qt::ToolTipRole);
  setItemData(2, tr("Fetch VGG-19, add files, see what they are."), Qt::ToolTipRole);
  connect(this, &QComboBox::activated, this, &NetworkBox::Choose);
  connect(document_, &Document::Changed, this, &NetworkBox::ShowRecipe);
  // What was remembered, or chosen, was for the document before.
  connect(document_, &Document::AboutToLoad, this, [this] {
    ++check_;
    SetChecking(false);
  });
  ShowRecipe();
}

void NetworkBox::UseFile(const std::filesystem::path& path) { Check(path.string(), false); }

void NetworkBox::UseAgain(const std::string& network) { Check(network, true); }

void NetworkBox::Check(const std::string& network, bool again) {
  const std::uint64_t number = ++check_;
  checked_ = network;
  SetChecking(true);
  RunInBackground(
      BackgroundPool(), this,
      [network] {
        const Result<void> checked = CheckNetwork(network);
        return checked ? QString() : Translated(checked.error().message);
      },
      [this, number, network, again](const Outcome<QString>& error) {
        if (number != check_) return;
        SetChecking(false);
        const QString message = error ? *error : Translated(error.error().message);
        if (message.isEmpty()) {
          Use(network, again);
        } else if (again) {
          Q_EMIT NotUsedAgain(message);
        } else {
          Q_EMIT Refused(message);
        }
      });
}

void NetworkBox::Use(const std::string& network, bool again) {
  ++check_;  // a check under way is of a file that is no longer wanted
  SetChecking(false);
  looked_at_ = network;
  if (again) {
    Artwork artwork = document_->artwork();
    artwork.recipe.network = network;
    document_->BringBack(tr("Network"), artwork);
  } else {
    document_->Set(&Recipe::network, network);
  }
  Q_EMIT Chosen();
}

void NetworkBox::LookAt(const std::string& network) {
  if (network == looked_at_) return;
  looked_at_ = network;
  RunInBackground(
      BackgroundPool(), this,
      [network] {
        const Result<void> checked = CheckNetwork(network);
        return checked ? QString() : Translated(checked.error().message);
      },
      [this, network](const Outcome<QString>& error) {
        if (network != document_->recipe().network) return;
        const QString message = error ? *error : Translated(error.error().message);
        if (message.isEmpty()) {
          Q_EMIT Chosen();
        } else {
          Q_EMIT Refused(message);
        }
      });
}

void NetworkBox::SetChecking(bool checking) {
  checking_ = checking;
  ShowRecipe();
}

void NetworkBox::Choose(int index) {
  const QByteArray name = itemData(index).toByteArray();
  if (name == kNetworks) {
    ShowRecipe();
    Q_EMIT NetworksWanted();
    return;
  }
  if (name != kFile) {
    Use(name.toStdString(), false);
    return;
  }
  // As a URL: the desktop's own dialogs then also hand over names that are not UTF-8.
  const QUrl file = QFileDialog::getOpenFileUrl(
      this, tr("Open a network"), QUrl::fromLocalFile(folders::Last("network")),
      tr("Weight files (*.safetensors *.pth *.pt);;All files (*)"), nullptr, {}, {"file"});
  if (!file.isEmpty()) {
    folders::Remember("network", file.toLocalFile());
    UseFile(ToPath(file));
  }
  ShowRecipe();
}

void NetworkBox::ShowRecipe() {
  LookAt(document_->recipe().network);
  const std::filesystem::path network = document_->recipe().network;
  const auto name = QByteArray::fromStdString(network.string());
  int index = findData(name);
  if (index < 0) {
    index = findData(kFile);
    insertItem(index, name == "vgg19" ? QStringLiteral("VGG-19") : ToText(network.filename()),
               name);
    setItemData(index, ToText(network), Qt::ToolTipRole);
  }
  // It stays enabled, and so keeps the keyboard: who chooses another one takes the wish back.
  setCurrentIndex(checking_ ? -1 : index);
}

}  // namespace pastiche
