#include "ui/remembered/machine_choice.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>

#include "ui/remembered/settings.h"

namespace pastiche {
namespace {

constexpr double kGibibyte = 0x1p30;
constexpr const char* kThreads = "machine/threads";
constexpr const char* kMemory = "machine/memory_gib";
constexpr const char* kPrecision = "machine/precision";
constexpr const char* kDevice = "machine/device";

/// The name of what is chosen; empty where nothing is.
template <class Choice>
QString NameOfChoice(const std::optional<Choice>& choice) {
  const std::string_view name = choice ? NameOf(*choice) : "";
  return QString::fromLatin1(name.data(), static_cast<int>(name.size()));
}

}  // namespace

MachineChoice::MachineChoice(QObject* parent) : QObject(parent) {
  const Settings settings;
  machine_.threads = std::clamp(settings.value(kThreads).toInt(), 0, kMostThreads);
  SetGibibytes(machine_, settings.value(kMemory).toDouble());
  const QString precision = settings.value(kPrecision).toString();
  for (const Precision known : {Precision::kFp32, Precision::kTf32, Precision::kBf16}) {
    if (precision.toStdString() == NameOf(known)) machine_.precision = known;
  }
  const QString device = settings.value(kDevice).toString();
  for (const Device known : {Device::kCpu, Device::kCuda}) {
    if (device.toStdString() == NameOf(known)) machine_.device = known;
  }
}

void MachineChoice::Set(const Machine& machine) {
  if (machine == machine_) return;
  machine_ = machine;
  Settings settings;
  settings.setValue(kThreads, machine_.threads);
  settings.setValue(kMemory, Gibibytes(machine_));
  settings.setValue(kPrecision, NameOfChoice(machine_.precision));
  settings.setValue(kDevice, NameOfChoice(machine_.device));
  Q_EMIT Changed();
}

double Gibibytes(const Machine& machine) { return static_cast<double>(machine.memory) / kGibibyte; }

void SetGibibytes(Machine& machine, double gibibytes) {
  if (!(gibibytes > 0)) {
    machine.memory = 0;
    return;
  }
  const double bounded = std::clamp(gibibytes, kLeastGibibytes, kMostGibibytes);
  machine.memory = static_cast<std::int64_t>(std::llround(bounded * kGibibyte));
}

}  // namespace pastiche
