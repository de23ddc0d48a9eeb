#include "ui/pictures/seed_box.h"

#include <algorithm>

#include <QValidator>

namespace pastiche {
namespace {

/// Lets digits be typed; what they are no seed of is none when the line is left.
class SeedValidator : public QValidator {
 public:
  explicit SeedValidator(SeedBox* box) : QValidator(box), box_(box) {}

  State validate(QString& text, int& /*cursor*/) const override {
    constexpr int kMostDigits = 20;
    const bool digits = std::all_of(text.begin(), text.end(),
                                    [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    if (!digits || text.size() > kMostDigits) return Invalid;
    bool fits = false;
    text.toULongLong(&fits);
    return fits ? Acceptable : Intermediate;
  }
  void fixup(QString& text) const override { text = QString::number(box_->seed()); }

 private:
  SeedBox* box_;
};

}  // namespace

SeedBox::SeedBox(QWidget* parent) : QLineEdit(parent) {
  setValidator(new SeedValidator(this));
  connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
    bool fits = false;
    const std::uint64_t seed = text.toULongLong(&fits);
    if (!fits) return;
    seed_ = seed;
    Q_EMIT SeedChanged(seed);
  });
}

void SeedBox::SetSeed(std::uint64_t seed) {
  seed_ = seed;
  bool fits = false;
  if (text().toULongLong(&fits) == seed && fits) return;  // keep the cursor while it is edited
  setText(QString::number(seed));
}

}  // namespace pastiche
