#pragma once

#include <functional>

#include <QAccessible>
#include <QString>

class QAbstractSlider;
class QWidget;

namespace pastiche {

/// What assistive technology is told of widgets that are painted by hand: Qt knows what kind its
/// own widgets are and what they hold, and of these nothing.

/// Makes known what is said by the functions below. Once in a program.
void InstallSpoken();

/// What kind of thing it is. To be said while the widget is made.
void SetSpokenRole(QWidget* widget, QAccessible::Role role);
/// What it shows, in words; another value than before is announced. It is read as the widget's
/// value and at the beginning of its description, as not every reader asks for words as a value.
void SetSpokenValue(QWidget* widget, const QString& value);
QString SpokenValue(const QWidget* widget);

/// What a slider's whole numbers stand for, and back. Must grow with them.
struct SpokenScale {
  std::function<double(int)> number_of;
  std::function<int(double)> value_of;
};
/// Lets a slider be read in the numbers that it stands for.
void SetSpokenScale(QAbstractSlider* slider, const SpokenScale& scale);

}  // namespace pastiche
