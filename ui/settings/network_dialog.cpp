#include "ui/settings/network_dialog.h"

#include <algorithm>
#include <functional>
#include <utility>

#include <QCheckBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QShowEvent>
#include <QThreadPool>
#include <QUrl>
#include <QVBoxLayout>

#include "core/base/resources.h"
#include "core/image/read_image.h"
#include "core/session/network_check.h"
#include "core/session/network_facts.h"
#include "ui/document/qt_image.h"
#include "ui/document/show_in_folder.h"
#include "ui/remembered/folders.h"
#include "ui/settings/layer_table.h"
#include "ui/settings/network_text.h"
#include "ui/widgets/background.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/enable.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/row_menu.h"
#include "ui/widgets/selectable_label.h"
#include "ui/widgets/translated.h"
#include "ui/widgets/without_mnemonic.h"

namespace pastiche {
namespace {

using State = ListedNetwork::State;

/// What a network is shown: the photo or, while there is none, the bundled one.
struct Looked {
  Result<NetworkFacts> facts;
};

Looked LookNow(const std::string& network, const std::shared_ptr<const Image>& photo) {
  if (photo) return {LookAtNetwork(network, *photo)};
  const auto sample = FindResource("samples/coast.jpg");
  if (!sample) return {tl::unexpected(sample.error())};
  const Result<Image> image = ReadImage(*sample);
  if (!image) return {tl::unexpected(image.error())};
  return {LookAtNetwork(network, *image)};
}

QLabel* TextLabel(const char* role, const char* name) {
  auto* label = new SelectableLabel;
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  if (*role) label->setProperty("role", role);
  label->setObjectName(name);
  return label;
}

QPushButton* Button(const char* name, const QString& text, const QString& tooltip) {
  auto* button = Describe(new QPushButton(text), WithoutMnemonic(text), tooltip);
  button->setObjectName(name);
  button->setAutoDefault(false);
  return button;
}

}  // namespace

NetworkDialog::NetworkDialog(Document* document, QWidget* parent)
    : QDialog(parent),
      document_(document),
      list_(new QListWidget),
      title_(TextLabel("title", "network_title")),
      purpose_(TextLabel("", "network_purpose")),
      facts_(TextLabel("hint", "network_facts")),
      progress_(new QProgressBar),
      progress_text_(TextLabel("hint", "network_progress_text")),
      layers_(new LayerTable),
      problem_(TextLabel("problem", "network_problem")) {
  setWindowTitle(tr("Networks"));
  setObjectName("networks");
  use_ = Button("network_use", tr("&Use this network"),
                tr("Let this network look at the pictures from now on."));
  MakeMainButton(use_);
  close_ = Button("network_close", tr("&Close"), tr("Close the networks (Escape)."));
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  buttons->addWidget(use_);
  buttons->addWidget(close_);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(16);
  columns->addWidget(MakeList());
  columns->addWidget(MakeDetails(), 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 14);
  layout->setSpacing(10);
  layout->addLayout(columns, 1);
  layout->addWidget(problem_);
  layout->addLayout(buttons);
  resize(760, 560);

  connect(list_, &QListWidget::currentRowChanged, this, [this] {
    ShowProblem({});
    layers_->setRowCount(0);
    ++facts_question_;
    measuring_ = false;
    ShowState();
  });
  connect(list_, &QListWidget::itemActivated, this, &NetworkDialog::UseSelected);
  connect(use_, &QPushButton::clicked, this, &NetworkDialog::UseSelected);
  connect(close_, &QPushButton::clicked, this, &QDialog::close);
  connect(document_, &Document::Changed, this, &NetworkDialog::ShowState);
  ConnectFetch();
  ShowState();
}

QWidget* NetworkDialog::MakeList() {
  Describe(list_, tr("Networks"), tr("The networks that can look at the pictures."));
  list_->setObjectName("network_list");
  list_->setProperty("role", "rows");
  list_->setMinimumWidth(230);
  list_->setSpacing(2);
  add_ = Button("network_add", tr("&Add a file…"),
                tr("Add a weight file of VGG-19's layers (.safetensors, .pth)."));
  remove_ = Button("network_remove", tr("&Remove"),
                   tr("Take the file off this list. It stays on the disk."));
  connect(add_, &QPushButton::clicked, this, &NetworkDialog::BrowseFile);
  connect(remove_, &QPushButton::clicked, this, &NetworkDialog::RemoveSelected);
  GiveRowMenu(list_, "network_list_menu", [this](QMenu* menu) { FillMenu(menu); });
  auto* row = new QHBoxLayout;
  row->addWidget(add_);
  row->addWidget(remove_);
  row->addStretch(1);
  auto* side = new QWidget;
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(list_, 1);
  column->addLayout(row);
  return side;
}

void NetworkDialog::FillMenu(QMenu* menu) {
  const ListedNetwork* const selected = Selected();
  const auto add = [menu](QPushButton* button) {
    // As it stands: it may be hidden for a network that it has no use for.
    if (button->isHidden()) return;
    QAction* action = menu->addAction(button->text(), button, &QPushButton::click);
    action->setToolTip(button->toolTip());
    action->setEnabled(button->isEnabled());
  };
  add(use_);
  add(fetch_button_);
  add(measure_);
  if (selected && selected->state != State::kNotFetched) {
    // Of a file of the user's the bytes of its path; of the others there are only letters.
    const bool added = selected->licence.isEmpty() && selected->network != "builtin";
    AddShowInFolder(menu,
                    added ? std::filesystem::path(selected->network) : ToPath(selected->path));
  }
  menu->addSeparator();
  add(remove_);
}

QWidget* NetworkDialog::MakeDetails() {
  fetch_button_ = Button("network_fetch", tr("&Fetch"), QString());
  whole_ =
      Describe(new QCheckBox, tr("Fetch the whole file"),
               tr("Brings the whole file, most of which is not used, to compare its SHA-256\n"
                  "with the published one. Otherwise lengths, shapes and values are checked."));
  whole_->setObjectName("network_whole");
  progress_->setObjectName("network_progress");
  progress_->setAccessibleName(tr("Progress of the fetch"));
  measure_ =
      Button("network_measure", tr("&Show what its layers see"),
             tr("Lets the network look at the photo, and shows of each of its layers the maps\n"
                "that vary most over it, and how strongly it answers."));
  connect(fetch_button_, &QPushButton::clicked, this, &NetworkDialog::ToggleFetch);
  connect(measure_, &QPushButton::clicked, this, &NetworkDialog::Measure);
  layers_->setObjectName("network_layers");

  auto* fetch_row = new QHBoxLayout;
  fetch_row->addWidget(fetch_button_);
  fetch_row->addWidget(whole_);
  fetch_row->addStretch(1);
  auto* measure_row = new QHBoxLayout;
  measure_row->addWidget(measure_);
  measure_row->addStretch(1);
  auto* details = new QWidget;
  auto* column = new QVBoxLayout(details);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addWidget(title_);
  column->addWidget(purpose_);
  column->addWidget(facts_);
  column->addLayout(fetch_row);
  column->addWidget(progress_);
  column->addWidget(progress_text_);
  column->addLayout(measure_row);
  column->addWidget(layers_, 1);
  column->addStretch(0);
  return details;
}

void NetworkDialog::ConnectFetch() {
  connect(&fetch_, &NetworkFetch::Progress, this, [this](std::uint64_t done, std::uint64_t total) {
    constexpr int kSteps = 1000;
    progress_->setRange(0, total > 0 ? kSteps : 0);
    if (total > 0) progress_->setValue(static_cast<int>(done * kSteps / total));
    progress_text_->setText(total > 0 ? tr("%1 of %2").arg(Megabytes(done), Megabytes(total))
                                      : Megabytes(done));
  });
  connect(&fetch_, &NetworkFetch::Notice, progress_text_, &QLabel::setText);
  connect(&fetch_, &NetworkFetch::Fetched, this, [this](const QString& network, bool whole) {
    wanted_ = network.toStdString();
    progress_text_->setText(whole ? tr("Fetched. The SHA-256 of the whole file is the right one.")
                                  : tr("Fetched. Lengths, shapes and values are sound."));
    Reload();
  });
  connect(&fetch_, &NetworkFetch::Cancelled, this, [this] {
    progress_text_->setText(tr("Cancelled. What has arrived is kept; the next fetch goes on."));
    Reload();
  });
  connect(&fetch_, &NetworkFetch::Failed, this, [this](const QString& message) {
    progress_text_->clear();
    ShowProblem(message);
    Reload();
  });
}

void NetworkDialog::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  if (networks_.empty()) wanted_ = document_->recipe().network;
  if (!event->spontaneous()) list_->setFocus();
  Reload();
}

void NetworkDialog::Reload() {
  const std::uint64_t question = ++list_question_;
  RunInBackground(
      BackgroundPool(), this, [added = added_networks::All()] { return ListNetworks(added); },
      [this, question](const Outcome<std::vector<ListedNetwork>>& networks) {
        if (question != list_question_) return;
        if (networks) {
          ShowList(*networks);
        } else {
          ShowProblem(Translated(networks.error().message));
        }
      });
  ShowState();
}

void NetworkDialog::ShowList(std::vector<ListedNetwork> networks) {
  const ListedNetwork* before = Selected();
  std::string selected = before ? before->network : std::string();
  if (!wanted_.empty()) selected = std::exchange(wanted_, {});
  const bool same_rows =
      std::equal(networks.begin(), networks.end(), networks_.begin(), networks_.end(),
                 [](const auto& a, const auto& b) { return a.network == b.network; });
  networks_ = std::move(networks);
  if (!same_rows) {
    list_->clear();
    for (std::size_t i = 0; i < networks_.size(); ++i) new QListWidgetItem(list_);
  }
  for (std::size_t i = 0; i < networks_.size(); ++i) {
    QListWidgetItem* item = list_->item(static_cast<int>(i));
    item->setText(NameOf(networks_[i]) + "\n" + StateText(networks_[i]));
    item->setToolTip(networks_[i].path);
    constexpr int kPadding = 14;
    item->setSizeHint({0, 2 * list_->fontMetrics().lineSpacing() + kPadding});
  }
  Select(selected);
  ShowState();
}

void NetworkDialog::Select(const std::string& network) {
  const auto found = std::find_if(networks_.begin(), networks_.end(),
                                  [&](const auto& listed) { return listed.network == network; });
  list_->setCurrentRow(found == networks_.end() ? 0 : static_cast<int>(found - networks_.begin()));
}

const ListedNetwork* NetworkDialog::Selected() const {
  const int row = list_->currentRow();
  if (row < 0 || static_cast<std::size_t>(row) >= networks_.size()) return nullptr;
  return &networks_[static_cast<std::size_t>(row)];
}

void NetworkDialog::ShowProblem(const QString& message) {
  problem_->setText(message);
  problem_->setVisible(!message.isEmpty());
}

void NetworkDialog::Check(const std::string& network, int NetworkDialog::*under_way,
                          const std::function<void()>& then) {
  ++(this->*under_way);
  ShowProblem({});
  ShowState();
  RunInBackground(
      BackgroundPool(), this,
      [network] {
        const Result<void> checked = CheckNetwork(network);
        return checked ? QString() : Translated(checked.error().message);
      },
      [this, under_way, then](const Outcome<QString>& error) {
        --(this->*under_way);
        const QString message = error ? *error : Translated(error.error().message);
        if (message.isEmpty()) {
          then();
        } else {
          ShowProblem(message);
        }
        ShowState();
      });
}

void NetworkDialog::BrowseFile() {
  // As a URL: the desktop's own dialogs then also hand over names that are not UTF-8.
  const QUrl file = QFileDialog::getOpenFileUrl(
      this, tr("Add a network"), QUrl::fromLocalFile(folders::Last("network")),
      tr("Weight files (*.safetensors *.pth *.pt);;All files (*)"), nullptr, {}, {"file"});
  if (file.isEmpty()) return;
  folders::Remember("network", file.toLocalFile());
  AddFile(ToPath(file));
}

void NetworkDialog::AddFile(const std::filesystem::path& path) {
  Check(path.string(), &NetworkDialog::adding_, [this, path] {
    added_networks::Add(path);
    wanted_ = path.string();
    Reload();
  });
}

void NetworkDialog::RemoveSelected() {
  const ListedNetwork* selected = Selected();
  if (!selected) return;
  added_networks::Remove(selected->network);
  Reload();
}

void NetworkDialog::UseSelected() {
  const ListedNetwork* selected = Selected();
  if (!selected || !selected->usable() || choosing_ > 0) return;
  const std::string network = selected->network;
  if (network == document_->recipe().network) return;
  Check(network, &NetworkDialog::choosing_,
        [this, network] { document_->Set(&Recipe::network, network); });
}

void NetworkDialog::ToggleFetch() {
  if (!fetch_.network().empty()) return fetch_.Cancel();
  const ListedNetwork* selected = Selected();
  if (!selected || selected->fetch_bytes == 0) return;
  ShowProblem({});
  progress_->setRange(0, 0);
  progress_text_->setText(tr("Asking the server…"));
  fetch_.Start(selected->network, whole_->isChecked(), address_);
  ShowState();
}

void NetworkDialog::Measure() {
  const ListedNetwork* selected = Selected();
  if (!selected || !selected->usable() || measuring_) return;
  const std::uint64_t question = ++facts_question_;
  measuring_ = true;
  ShowProblem({});
  ShowState();
  RunInBackground(
      BackgroundPool(), this,
      [network = selected->network, photo = document_->artwork().photo] {
        return LookNow(network, photo);
      },
      [this, question](const Outcome<Looked>& looked) {
        if (question != facts_question_) return;
        measuring_ = false;
        if (!looked) {
          ShowProblem(Translated(looked.error().message));
        } else if (!looked->facts) {
          ShowProblem(Translated(looked->facts.error().message));
        } else {
          layers_->Show(looked->facts->layers);
        }
        ShowState();
      });
}

void NetworkDialog::ShowState() {
  const ListedNetwork* selected = Selected();
  const bool fetching = !fetch_.network().empty();
  const bool fetched_here = selected && selected->fetch_bytes > 0;
  const bool in_use = selected && selected->network == document_->recipe().network;
  title_->setText(selected ? NameOf(*selected) : QString());
  purpose_->setText(selected ? Translated(selected->purpose) : QString());
  purpose_->setVisible(!purpose_->text().isEmpty());
  facts_->setText(selected ? FactsText(*selected) : QString());
  fetch_button_->setVisible(fetched_here);
  whole_->setVisible(fetched_here && !fetching);
  if (fetched_here) {
    SetLabel(whole_, tr("The whole file, %1").arg(Megabytes(selected->whole_bytes)));
    fetch_button_->setText(fetching                             ? tr("Cancel the fetch")
                           : selected->state == State::kFetched ? tr("&Fetch again")
                           : selected->state == State::kBegun   ? tr("Go on &fetching")
                                                                : tr("&Fetch"));
    Describe(fetch_button_, WithoutMnemonic(fetch_button_->text()),
             fetching
                 ? tr("Stop fetching. What has arrived is kept for the next time.")
                 : tr("Fetch it over the internet from %1.").arg(QUrl(selected->source).host()));
  }
  progress_->setVisible(fetching && fetched_here);
  progress_text_->setVisible(fetched_here && !progress_text_->text().isEmpty());
  EnableOrHandOn(remove_, selected && selected->licence.isEmpty() && selected->network != "builtin",
                 list_);
  layers_->setVisible(layers_->rowCount() > 0);
  // What is at work stays enabled, and so keeps the keyboard; a press of it does nothing.
  EnableOrHandOn(measure_, selected && selected->usable(), list_);
  SetLabel(measure_, measuring_ ? tr("Looking…") : tr("&Show what its layers see"));
  EnableOrHandOn(use_, selected && selected->usable() && !in_use, list_);
  SetLabel(use_, in_use          ? tr("In use")
                 : choosing_ > 0 ? tr("Looking at it…")
                                 : tr("&Use this network"));
  SetLabel(add_, adding_ > 0 ? tr("Looking at it…") : tr("&Add a file…"));
}

}  // namespace pastiche
