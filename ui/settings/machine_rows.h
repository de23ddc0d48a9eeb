#pragma once

#include <optional>
#include <vector>

#include <QObject>

#include "core/device/devices.h"
#include "core/session/machine.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace pastiche {

class MachineChoice;
class RecipeForm;

/// What this machine can do, as far as the rows tell it.
struct MachineFacts {
  /// What is used where nothing else is asked for.
  int threads = 0;
  double gibibytes = 0;
  bool has_bf16 = false;
  /// What can compute, the processor first.
  std::vector<DeviceFacts> devices = {};
};

/// How the machine is used: rows for the device, where there are several, threads, memory and
/// precision, and a line that says what the next run will use.
class MachineRows : public QObject {
  Q_OBJECT
 public:
  /// Adds the rows to `form`, which they belong to from then on. `choice` must outlive them.
  MachineRows(RecipeForm* form, MachineChoice* choice);

  /// The line, to be put below the form, in which a text of several lines has no right height.
  QLabel* note() const { return note_; }

  /// Asked of the machine by itself, on another thread; for tests too.
  void ShowFacts(const MachineFacts& facts);

 private:
  void AskFacts();
  void Show();
  bool HasCard() const { return facts_.devices.size() > 1; }
  void ShowDevices();
  void ShowPrecisions();
  /// Whether the device, or whichever is the faster, is known to compute so.
  bool Has(Precision precision, const std::optional<Device>& device) const;
  /// What was chosen for another machine, or for another device.
  void GiveUpWhatIsNotHere(Machine& machine) const;
  QString DeviceText() const;
  QString PrecisionText() const;

  RecipeForm* form_;
  MachineChoice* choice_;
  QComboBox* device_;
  QSpinBox* threads_;
  QDoubleSpinBox* memory_;
  QComboBox* precision_;
  QLabel* note_;
  bool known_ = false;
  MachineFacts facts_;
};

}  // namespace pastiche
