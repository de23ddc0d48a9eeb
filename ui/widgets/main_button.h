#pragma once

#include <QPushButton>
#include <QStyle>

namespace pastiche {

/// Makes a button the one of its dialog that is pressed by Return, and that the theme shows as what
/// comes next. One for each dialog.
inline QPushButton* MakeMainButton(QPushButton* button) {
  button->setProperty("role", "primary");
  button->setDefault(true);
  // A sheet does not see by itself that the role is another.
  button->style()->unpolish(button);
  button->style()->polish(button);
  return button;
}

}  // namespace pastiche
