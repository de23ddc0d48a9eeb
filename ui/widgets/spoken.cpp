#include "ui/widgets/spoken.h"

#include <QAbstractSlider>
#include <QAccessibleWidget>
#include <QVariant>

#include "ui/widgets/number_text.h"

namespace pastiche {
namespace {

constexpr const char* kRole = "spoken_role";
constexpr const char* kValue = "spoken_value";
constexpr const char* kScale = "spoken_scale";

/// A widget with a role and a value of its own.
class SpokenWidget : public QAccessibleWidget {
 public:
  SpokenWidget(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

  QString text(QAccessible::Text kind) const override {
    const QString value = SpokenValue(widget());
    if (kind == QAccessible::Value) return value;
    const QString text = QAccessibleWidget::text(kind);
    if (kind != QAccessible::Description || value.isEmpty()) return text;
    return text.isEmpty() ? value : value + QStringLiteral(". ") + text;
  }
};

/// A slider in the numbers that it stands for.
class SpokenSlider : public SpokenWidget, public QAccessibleValueInterface {
 public:
  explicit SpokenSlider(QAbstractSlider* slider) : SpokenWidget(slider, QAccessible::Slider) {}

  void* interface_cast(QAccessible::InterfaceType type) override {
    if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
    return SpokenWidget::interface_cast(type);
  }

  QString text(QAccessible::Text kind) const override {
    const QString text = SpokenWidget::text(kind);
    if (kind != QAccessible::Value || !text.isEmpty()) return text;
    return NumberText(currentValue().toDouble(), 4);
  }

  QVariant currentValue() const override { return NumberOf(slider()->value()); }
  void setCurrentValue(const QVariant& value) override {
    slider()->setValue(scale().value_of(value.toDouble()));
  }
  QVariant maximumValue() const override { return NumberOf(slider()->maximum()); }
  QVariant minimumValue() const override { return NumberOf(slider()->minimum()); }
  QVariant minimumStepSize() const override { return {}; }

 private:
  QAbstractSlider* slider() const { return static_cast<QAbstractSlider*>(widget()); }
  SpokenScale scale() const { return widget()->property(kScale).value<SpokenScale>(); }
  double NumberOf(int value) const { return scale().number_of(value); }
};

QAccessibleInterface* Make(const QString& /*class_name*/, QObject* object) {
  auto* widget = qobject_cast<QWidget*>(object);
  if (!widget) return nullptr;
  if (widget->property(kScale).isValid()) {
    return new SpokenSlider(static_cast<QAbstractSlider*>(widget));
  }
  const QVariant role = widget->property(kRole);
  if (!role.isValid()) return nullptr;
  return new SpokenWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
}

/// What was made of it when it was nothing but a widget, if it has said something meanwhile.
void ForgetInterface(QWidget* widget) {
  if (QAccessibleInterface* before = QAccessible::queryAccessibleInterface(widget)) {
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
  }
}

}  // namespace

void InstallSpoken() { QAccessible::installFactory(Make); }

void SetSpokenRole(QWidget* widget, QAccessible::Role role) {
  ForgetInterface(widget);
  widget->setProperty(kRole, static_cast<int>(role));
}

void SetSpokenValue(QWidget* widget, const QString& value) {
  if (SpokenValue(widget) == value) return;
  widget->setProperty(kValue, value);
  if (!QAccessible::isActive()) return;
  QAccessibleValueChangeEvent changed(widget, value);
  QAccessible::updateAccessibility(&changed);
  QAccessibleEvent described(widget, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&described);
}

QString SpokenValue(const QWidget* widget) { return widget->property(kValue).toString(); }

void SetSpokenScale(QAbstractSlider* slider, const SpokenScale& scale) {
  ForgetInterface(slider);
  slider->setProperty(kScale, QVariant::fromValue(scale));
}

}  // namespace pastiche
