#include "ui/settings/machine_rows.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSpinBox>
#include <QStandardItemModel>

#include "tests/ui/window_fixture.h"
#include "ui/remembered/machine_choice.h"
#include "ui/remembered/settings.h"
#include "ui/settings/recipe_form.h"

namespace pastiche {
namespace {

class MachineRowsTest : public ::testing::Test {
 protected:
  struct Panel {
    explicit Panel(Document* document) : form(document), rows(new MachineRows(&form, &choice)) {
      rows->ShowFacts({.threads = 6, .gibibytes = 11.25, .has_bf16 = true});
    }
    QString note() const { return rows->note()->text(); }
    MachineChoice choice;
    RecipeForm form;
    MachineRows* rows;
  };
  Document document_;
};

TEST_F(MachineRowsTest, TheyAreTheMachinesAndRemembered) {
  {
    Panel panel(&document_);
    EXPECT_EQ(panel.choice.machine(), Machine());
    QSignalSpy changed(&panel.choice, &MachineChoice::Changed);
    Find<QSpinBox>(panel.form, "threads")->setValue(3);
    Find<QDoubleSpinBox>(panel.form, "memory")->setValue(2.5);
    auto* precision = Find<QComboBox>(panel.form, "precision");
    precision->setCurrentIndex(2);
    Q_EMIT precision->activated(2);
    EXPECT_EQ(changed.size(), 3);
    EXPECT_EQ(panel.choice.machine().threads, 3);
    EXPECT_EQ(panel.choice.machine().memory, std::int64_t{5} << 29);
    EXPECT_EQ(panel.choice.machine().precision, Precision::kBf16);
  }
  const Panel again(&document_);
  EXPECT_EQ(again.choice.machine().threads, 3);
  EXPECT_EQ(again.choice.machine().memory, std::int64_t{5} << 29);
  EXPECT_EQ(again.choice.machine().precision, Precision::kBf16);
  EXPECT_EQ(Find<QSpinBox>(again.form, "threads")->value(), 3);
  EXPECT_EQ(Find<QDoubleSpinBox>(again.form, "memory")->value(), 2.5);
  EXPECT_EQ(Find<QComboBox>(again.form, "precision")->currentIndex(), 2);
  EXPECT_EQ(document_.steps().count(), 0) << "it is no part of the artwork";
}

TEST_F(MachineRowsTest, TheNoteSaysWhatTheNextRunUses) {
  Panel panel(&document_);
  EXPECT_TRUE(panel.note().contains("threads: 6"));
  EXPECT_TRUE(panel.note().contains("bf16 if it is faster"));
  Find<QSpinBox>(panel.form, "threads")->setValue(2);
  Find<QDoubleSpinBox>(panel.form, "memory")->setValue(4);
  EXPECT_TRUE(panel.note().contains("threads: 2")) << panel.note().toStdString();
  EXPECT_TRUE(panel.note().contains("4.0 GiB") || panel.note().contains("4,0 GiB"));
}

TEST_F(MachineRowsTest, ALimitThatIsTooSmallBecomesTheLeast) {
  Panel panel(&document_);
  auto* memory = Find<QDoubleSpinBox>(panel.form, "memory");
  memory->setValue(0.1);
  EXPECT_EQ(memory->value(), kLeastGibibytes);
  EXPECT_EQ(Gibibytes(panel.choice.machine()), kLeastGibibytes);
  memory->setValue(0);
  EXPECT_EQ(panel.choice.machine().memory, 0);
}

TEST_F(MachineRowsTest, WithoutBf16ItIsNotOfferedAndSaid) {
  Settings().setValue("machine/precision", "bf16");
  Panel panel(&document_);
  EXPECT_EQ(panel.choice.machine().precision, Precision::kBf16);
  panel.rows->ShowFacts({.threads = 2, .gibibytes = 4, .has_bf16 = false});
  EXPECT_EQ(panel.choice.machine().precision, std::nullopt);
  auto* precision = Find<QComboBox>(panel.form, "precision");
  EXPECT_EQ(precision->currentIndex(), 0);
  EXPECT_FALSE(qobject_cast<QStandardItemModel*>(precision->model())->item(2)->isEnabled());
  EXPECT_TRUE(panel.note().contains("no bf16"));
}

TEST_F(MachineRowsTest, SettingsThatAreNoNumbersAreTheUsualOnes) {
  Settings().setValue("machine/threads", -7);
  Settings().setValue("machine/memory_gib", "nan");
  Settings().setValue("machine/precision", "fp7");
  EXPECT_EQ(MachineChoice().machine(), Machine());
}

class WithACard : public MachineRowsTest {
 protected:
  static MachineFacts Facts() {
    return {.threads = 6,
            .gibibytes = 11.25,
            .has_bf16 = false,
            .devices = {{Device::kCpu, "Xeon", 0},
                        {Device::kCuda, "NVIDIA H100", std::int64_t{80} << 30}}};
  }
  static void Choose(QComboBox* box, int index) {
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
  }
};

TEST_F(WithACard, TheDeviceIsOfferedWithItsNameAndMemory) {
  Panel panel(&document_);
  auto* device = Find<QComboBox>(panel.form, "device");
  EXPECT_TRUE(device->isHidden()) << "there is nothing to choose";
  panel.rows->ShowFacts(Facts());
  EXPECT_FALSE(device->isHidden());
  QStringList texts;
  for (int i = 0; i < device->count(); ++i) texts << device->itemText(i);
  EXPECT_EQ(texts, QStringList({"The faster", "Xeon", "NVIDIA H100, 80 GiB"}));
  EXPECT_EQ(device->currentIndex(), 0);
  EXPECT_TRUE(panel.note().contains("Device: the faster"));
  Choose(device, 2);
  EXPECT_EQ(panel.choice.machine().device, Device::kCuda);
  EXPECT_TRUE(panel.note().contains("Device: NVIDIA H100"));
  Choose(device, 1);
  EXPECT_EQ(panel.choice.machine().device, Device::kCpu);
  EXPECT_TRUE(panel.note().contains("Device: Xeon"));
}

TEST_F(WithACard, ItIsRememberedAndGivenUpWhereThereIsNone) {
  {
    Panel panel(&document_);
    panel.rows->ShowFacts(Facts());
    Choose(Find<QComboBox>(panel.form, "device"), 2);
    Choose(Find<QComboBox>(panel.form, "precision"), 3);
    EXPECT_EQ(panel.choice.machine().precision, Precision::kTf32);
  }
  MachineChoice remembered;
  EXPECT_EQ(remembered.machine().device, Device::kCuda);
  EXPECT_EQ(remembered.machine().precision, Precision::kTf32);
  const Panel without(&document_);
  EXPECT_EQ(without.choice.machine(), Machine());
  EXPECT_EQ(MachineChoice().machine(), Machine());
}

TEST_F(WithACard, OnlyTheCardComputesInTf32) {
  Panel panel(&document_);
  panel.rows->ShowFacts(Facts());
  auto* device = Find<QComboBox>(panel.form, "device");
  auto* precision = Find<QComboBox>(panel.form, "precision");
  auto* model = qobject_cast<QStandardItemModel*>(precision->model());
  EXPECT_FALSE(model->item(3)->isEnabled());
  Choose(device, 2);
  EXPECT_TRUE(model->item(3)->isEnabled());
  Choose(precision, 3);
  for (const int other : {0, 1}) {
    Choose(device, 2);
    Choose(precision, 3);
    Choose(device, other);
    EXPECT_EQ(panel.choice.machine().precision, std::nullopt) << other;
    EXPECT_EQ(precision->currentIndex(), 0) << other;
    EXPECT_TRUE(CheckMachine(panel.choice.machine()));
  }
}

TEST_F(WithACard, Bf16IsForADeviceThatHasIt) {
  Panel panel(&document_);
  panel.rows->ShowFacts(Facts());  // the processor has none
  auto* device = Find<QComboBox>(panel.form, "device");
  auto* precision = Find<QComboBox>(panel.form, "precision");
  auto* half = qobject_cast<QStandardItemModel*>(precision->model())->item(2);
  for (const int processor : {0, 1}) {
    Choose(device, 2);
    EXPECT_TRUE(half->isEnabled()) << "the card may have it";
    EXPECT_TRUE(panel.note().contains("bf16 if it is faster"));
    Choose(precision, 2);
    EXPECT_EQ(panel.choice.machine().precision, Precision::kBf16);
    Choose(device, processor);
    EXPECT_FALSE(half->isEnabled()) << processor;
    EXPECT_EQ(panel.choice.machine().precision, std::nullopt) << processor;
    EXPECT_FALSE(panel.note().contains("bf16 if it is faster")) << processor;
  }
}

using MachineInWindow = WindowTest;

TEST_F(MachineInWindow, TheLimitReachesTheNextRun) {
  Machine machine;
  SetGibibytes(machine, 3);
  window_->machine().Set(machine);
  StartAndWaitForFrame();
  const std::int64_t first = counters_->memory;
  EXPECT_GT(first, 0);
  EXPECT_LT(first, std::int64_t{3} << 30);
  SetGibibytes(machine, 300);
  window_->machine().Set(machine);
  ASSERT_TRUE(StopAndWait());
  EXPECT_EQ(counters_->memory, first) << "a run that goes on keeps what it has";
  actions().start->trigger();
  EXPECT_TRUE(WaitFor([&] { return counters_->memory > std::int64_t{100} << 30; }));
  window_->machine().Set({});
}

}  // namespace
}  // namespace pastiche
