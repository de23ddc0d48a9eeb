#pragma once

#include <cstdint>

#include <QLineEdit>

namespace pastiche {

/// A line for a seed: any whole number from 0 to 2^64 - 1, which is more than a spin box holds.
/// When it is left with what is none, it shows the seed again that there is.
class SeedBox : public QLineEdit {
  Q_OBJECT
 public:
  explicit SeedBox(QWidget* parent = nullptr);

  void SetSeed(std::uint64_t seed);
  /// The latest that was set or typed.
  std::uint64_t seed() const { return seed_; }

 Q_SIGNALS:
  void SeedChanged(std::uint64_t seed);

 private:
  std::uint64_t seed_ = 0;
};

}  // namespace pastiche
