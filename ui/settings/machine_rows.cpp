#include "ui/settings/machine_rows.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QThreadPool>

#include "core/session/memory.h"
#include "ui/remembered/machine_choice.h"
#include "ui/settings/recipe_form.h"
#include "ui/widgets/background.h"
#include "ui/widgets/describe.h"

namespace pastiche {
namespace {

/// In the list of precisions.
enum : int { kFaster, kSingle, kHalf };

std::optional<Precision> PrecisionAt(int index) {
  if (index == kSingle) return Precision::kFp32;
  if (index == kHalf) return Precision::kBf16;
  return std::nullopt;
}

int IndexOf(const std::optional<Precision>& precision) {
  if (!precision) return kFaster;
  return *precision == Precision::kBf16 ? kHalf : kSingle;
}

MachineFacts Ask() {
  Machine usual;
  usual.memory = MemoryLimit(0);
  return {ThreadCount({}), Gibibytes(usual), HasFastBf16()};
}

}  // namespace

MachineRows::MachineRows(RecipeForm* form, MachineChoice* choice)
    : QObject(form),
      choice_(choice),
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
  precision_->addItems({tr("The faster"), tr("fp32"), tr("bf16")});
  note_->setObjectName("machine_note");
  note_->setProperty("role", "hint");
  note_->setWordWrap(true);
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
  ShowPrecisions();
  Machine machine = choice_->machine();
  // It was chosen on another machine.
  if (!facts_.has_bf16 && machine.precision == Precision::kBf16) {
    machine.precision = std::nullopt;
    choice_->Set(machine);
  }
  Show();
}

void MachineRows::ShowPrecisions() {
  QStandardItem* half = qobject_cast<QStandardItemModel*>(precision_->model())->item(kHalf);
  half->setEnabled(facts_.has_bf16);
  half->setText(facts_.has_bf16 ? tr("bf16") : tr("bf16: not in this processor"));
}

void MachineRows::Show() {
  const Machine& machine = choice_->machine();
  const QSignalBlocker blockers[] = {QSignalBlocker(threads_), QSignalBlocker(memory_),
                                     QSignalBlocker(precision_)};
  threads_->setSpecialValueText(tr("One per core"));
  threads_->setValue(machine.threads);
  memory_->setSpecialValueText(tr("What is free"));
  memory_->setValue(Gibibytes(machine));
  precision_->setCurrentIndex(IndexOf(machine.precision));
  if (!known_) return note_->setText(QStringLiteral(" "));
  const int threads = machine.threads > 0 ? machine.threads : facts_.threads;
  const double limit = machine.memory > 0 ? Gibibytes(machine) : facts_.gibibytes;
  const QString memory = QLocale().toString(limit, 'f', 1);
  const QString precision = machine.precision ? precision_->currentText()
                            : facts_.has_bf16 ? tr("bf16 if it is faster")
                                              : tr("fp32, as this processor has no bf16");
  note_->setText(tr("From the next start: threads: %1; memory: up to %2 GiB; precision: %3.")
                     .arg(QString::number(threads), memory, precision));
}

}  // namespace pastiche
