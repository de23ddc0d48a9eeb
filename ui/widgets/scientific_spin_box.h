#pragma once

#include <QDoubleSpinBox>

namespace pastiche {

/// A spin box for quantities that span decades: shows a few significant digits, reads "1e-3" as
/// well as "0.001", and steps by a tenth of a decade.
class ScientificSpinBox : public QDoubleSpinBox {
  Q_OBJECT
 public:
  ScientificSpinBox(double minimum, double maximum, QWidget* parent = nullptr);
  /// Significant digits that are shown, 4 if nothing is said; the value keeps them all.
  void SetDigits(int digits);

  /// Wide enough for any number that it shows, "1.234e-05".
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  void stepBy(int steps) override;
  QString textFromValue(double value) const override;
  double valueFromText(const QString& text) const override;
  QValidator::State validate(QString& text, int& position) const override;

 private:
  /// What the widest number needs more than the ends of the range, which the base class goes by.
  int ExtraWidth() const;

  int digits_ = 4;
};

}  // namespace pastiche
