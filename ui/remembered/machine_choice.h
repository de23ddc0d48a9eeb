#pragma once

#include <QObject>

#include "core/session/machine.h"

namespace pastiche {

/// How the window uses this machine: the one owner of it, remembered from start to start. It is no
/// part of an artwork, so it is no step that can be undone.
class MachineChoice : public QObject {
  Q_OBJECT
 public:
  /// Takes up what is remembered.
  explicit MachineChoice(QObject* parent = nullptr);

  const Machine& machine() const { return machine_; }
  void Set(const Machine& machine);

 Q_SIGNALS:
  void Changed();

 private:
  Machine machine_;
};

inline constexpr int kMostThreads = 1024;
/// LibTorch and a small picture need about half of this.
inline constexpr double kLeastGibibytes = 0.5;
inline constexpr double kMostGibibytes = 4096;

/// A limit on memory as people say it; 0 for none.
double Gibibytes(const Machine& machine);
/// The limit of so many; one that is too small for anything is the least that is not.
void SetGibibytes(Machine& machine, double gibibytes);

}  // namespace pastiche
