#pragma once

#include <QDoubleSpinBox>

namespace pastiche {

/// A spin box for quantities that span decades: shows four significant digits, reads "1e-3" as well
/// as "0.001", and steps by a tenth of a decade.
class ScientificSpinBox : public QDoubleSpinBox {
  Q_OBJECT
 public:
  ScientificSpinBox(double minimum, double maximum, QWidget* parent = nullptr);

  void stepBy(int steps) override;
  QString textFromValue(double value) const override;
  double valueFromText(const QString& text) const override;
  QValidator::State validate(QString& text, int& position) const override;
};

}  // namespace pastiche
