#include "ui/settings/machine_rows.h"

#include <algorithm>
#include <optional>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QThreadPool>
#include <QVariant>

#include "core/session/memory.h"
#include "ui/remembered/machine_choice.h"
#include "ui/settings/recipe_form.h"
#include "ui/widgets/background.h"
#include "ui/widgets/describe.h"

namespace pastiche {
namespace {

/// In the list of precisions.
enum : int { kFaster, kSingle, kHalf, kTf32 };

std::optional<Precision> PrecisionAt(int index) {
  if (index == kSingle) return Precision::kFp32;
  if (index == kHalf) return Precision::kBf16;
  if (index == kTf32) return Precision::kTf32;
  return std::nullopt;
}

int IndexOf(const std::optional<Precision>& precision) {
  if (!precision) return kFaster;
  if (*precision == Precision::kTf32) return kTf32;
  return *precision == Precision::kBf16 ? kHalf : kSingle;
}

/// Of no device: the faster one, as in the list.
constexpr int kFasterDevice = -1;

std::optional<Device> DeviceOf(const QVariant& data) {
  if (data.toInt() == kFasterDevice) return std::nullopt;
  return static_cast<Device>(data.toInt());
}

MachineFacts Ask() {
  Machine usual;
  usual.memory = MemoryLimit(0);
  return {ThreadCount({}), Gibibytes(usual), HasFastBf16(), Devices()};
}

}  // namespace

MachineRows::MachineRows(RecipeForm* form, MachineChoice* choice)
    : QObject(form),
      form_(form),
      choice_(choice),
      device_(Describe(new QComboBox, tr("Device"),
                       tr("What a run is computed on. Which is the faster is measured once, in a "
                          "few seconds.\nTakes effect at the next start."))),
      threads_(Describe(new QSpinBox, tr("Threads"),
                        tr("How many processor threads a run uses. Fewer leave room for other "
                           "programs.\nTakes effect at the next start."))),
      memory_(Describe(new QDoubleSpinBox, tr("Memory limit"),
                       tr("The most memory that Pastiche may take. Large pictures are then worked "
                          "on in tiles, which is slower.\nTakes effect at the next start."))),
      precision_(
          Describe(new QComboBox, tr("Precision"),
                   tr("The numbers that the network computes with. bf16 is coarser, and "
                      "faster on processors that have it;\nthe picture hardly differs. Takes "
                      "effect at the next start."))),
      note_(new QLabel(form)) {
  device_->setObjectName("device");
  device_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  threads_->setObjectName("threads");
  threads_->setRange(0, kMostThreads);
  threads_->setKeyboardTracking(false);
  memory_->setObjectName("memory");
  memory_->setRange(0, kMostGibibytes);
  memory_->setDecimals(1);
  memory_->setSingleStep(kLeastGibibytes);
  memory_->setSuffix(tr(" GiB"));
  memory_->setKeyboardTracking(false);
  precision_->setObjectName("precision");
  precision_->addItems({tr("The faster"), tr("fp32"), tr("bf16"), tr("tf32")});
  note_->setObjectName("machine_note");
  note_->setProperty("role", "hint");
  note_->setWordWrap(true);
  form->AddRow(tr("Device"), device_);
  form->ShowRow(device_, false);
  form->AddRow(tr("Threads"), threads_);
  form->AddRow(tr("Memory limit"), memory_);
  form->AddRow(tr("Precision"), precision_);

  const auto change = [this](auto set) {
    return [this, set](auto value) {
      Machine machine = choice_->machine();
      set(machine, value);
      choice_->Set(machine);
      Show();  // what was chosen may have been brought into bounds
    };
  };
  connect(device_, &QComboBox::activated, this, change([this](Machine& machine, int index) {
            machine.device = DeviceOf(device_->itemData(index));
            GiveUpWhatIsNotHere(machine);
          }));
  connect(threads_, &QSpinBox::valueChanged, this,
          change([](Machine& machine, int threads) { machine.threads = threads; }));
  connect(memory_, &QDoubleSpinBox::valueChanged, this,
          change([](Machine& machine, double limit) { SetGibibytes(machine, limit); }));
  connect(precision_, &QComboBox::activated, this,
          change([](Machine& machine, int index) { machine.precision = PrecisionAt(index); }));
  connect(choice_, &MachineChoice::Changed, this, &MachineRows::Show);
  Show();
  AskFacts();
}

void MachineRows::AskFacts() {
  RunInBackground(BackgroundPool(), this, Ask, [this](const Outcome<MachineFacts>& facts) {
    if (facts && !known_) ShowFacts(*facts);
  });
}

void MachineRows::ShowFacts(const MachineFacts& facts) {
  known_ = true;
  facts_ = facts;
  Machine machine = choice_->machine();
  GiveUpWhatIsNotHere(machine);
  choice_->Set(machine);
  ShowDevices();
  Show();
}

bool MachineRows::Has(Precision precision, const std::optional<Device>& device) const {
  const bool card = device == Device::kCuda;
  if (precision == Precision::kTf32) return card;
  // Where the faster one is to be found out, it may be the processor.
  return precision != Precision::kBf16 || card || facts_.has_bf16;
}

void MachineRows::GiveUpWhatIsNotHere(Machine& machine) const {
  if (machine.device == Device::kCuda && !HasCard()) machine.device = std::nullopt;
  if (machine.precision && !Has(*machine.precision, machine.device)) {
    machine.precision = std::nullopt;
  }
}

void MachineRows::ShowDevices() {
  form_->ShowRow(device_, HasCard());
  const QSignalBlocker block(device_);
  device_->clear();
  if (!HasCard()) return;
  device_->addItem(tr("The faster"), kFasterDevice);
  for (const DeviceFacts& facts : facts_.devices) {
    QString name = QString::fromStdString(facts.name);
    if (name.isEmpty()) name = facts.device == Device::kCpu ? tr("Processor") : tr("Graphics card");
    if (facts.memory > 0) {
      name = tr("%1, %2 GiB").arg(name, QLocale().toString(facts.memory / 0x1p30, 'f', 0));
    }
    device_->addItem(name, static_cast<int>(facts.device));
  }
}

void MachineRows::ShowPrecisions() {
  auto* const model = qobject_cast<QStandardItemModel*>(precision_->model());
  const std::optional<Device>& device = choice_->machine().device;
  const bool has_bf16 = Has(Precision::kBf16, device);
  model->item(kHalf)->setEnabled(has_bf16);
  model->item(kHalf)->setText(has_bf16 ? tr("bf16") : tr("bf16: not in this processor"));
  model->item(kTf32)->setEnabled(Has(Precision::kTf32, device));
  // There is no word for it where there is no card.
  qobject_cast<QListView*>(precision_->view())->setRowHidden(kTf32, !HasCard());
}

QString MachineRows::DeviceText() const {
  const std::optional<Device>& device = choice_->machine().device;
  return device ? device_->currentText() : tr("the faster");
}

QString MachineRows::PrecisionText() const {
  const Machine& machine = choice_->machine();
  if (machine.precision) return precision_->currentText();
  if (Has(Precision::kBf16, machine.device)) return tr("bf16 if it is faster");
  if (HasCard() && !machine.device) return tr("the faster");
  return tr("fp32, as this processor has no bf16");
}

void MachineRows::Show() {
  const Machine& machine = choice_->machine();
  const QSignalBlocker blockers[] = {QSignalBlocker(device_), QSignalBlocker(threads_),
                                     QSignalBlocker(memory_), QSignalBlocker(precision_)};
  ShowPrecisions();
  device_->setCurrentIndex(std::max(
      0, device_->findData(machine.device ? static_cast<int>(*machine.device) : kFasterDevice)));
  threads_->setSpecialValueText(tr("One per core"));
  threads_->setValue(machine.threads);
  memory_->setSpecialValueText(tr("What is free"));
  memory_->setValue(Gibibytes(machine));
  precision_->setCurrentIndex(IndexOf(machine.precision));
  if (!known_) return note_->setText(QStringLiteral(" "));
  const int threads = machine.threads > 0 ? machine.threads : facts_.threads;
  const double limit = machine.memory > 0 ? Gibibytes(machine) : facts_.gibibytes;
  const QString memory = QLocale().toString(limit, 'f', 1);
  const QString text = tr("From the next start: threads: %1; memory: up to %2 GiB; precision: %3.")
                           .arg(QString::number(threads), memory, PrecisionText());
  note_->setText(HasCard() ? tr("%1 Device: %2.").arg(text, DeviceText()) : text);
}

}  // namespace pastiche
