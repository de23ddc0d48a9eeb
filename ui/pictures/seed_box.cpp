#include "ui/pictures/seed_box.h"

#include <QRegularExpressionValidator>

namespace pastiche {

SeedBox::SeedBox(QWidget* parent) : QLineEdit(parent) {
  setValidator(new QRegularExpressionValidator(QRegularExpression("[0-9]{1,20}"), this));
  connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
    bool fits = false;
    const std::uint64_t seed = text.toULongLong(&fits);
    if (fits) Q_EMIT SeedChanged(seed);
  });
}

void SeedBox::SetSeed(std::uint64_t seed) {
  bool fits = false;
  if (text().toULongLong(&fits) == seed && fits) return;  // keep the cursor while it is edited
  setText(QString::number(seed));
}

}  // namespace pastiche
