#pragma once

#include <cstdint>

#include <QLineEdit>

namespace pastiche {

/// A line for a seed: any whole number from 0 to 2^64 - 1, which is more than a spin box holds.
class SeedBox : public QLineEdit {
  Q_OBJECT
 public:
  explicit SeedBox(QWidget* parent = nullptr);

  void SetSeed(std::uint64_t seed);

 Q_SIGNALS:
  void SeedChanged(std::uint64_t seed);
};

}  // namespace pastiche
