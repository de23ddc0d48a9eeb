#pragma once

#include <QMenu>

namespace pastiche {

/// The choice of the window's language (ui/remembered/language.h): one tick.
class LanguageMenu : public QMenu {
  Q_OBJECT
 public:
  explicit LanguageMenu(QWidget* parent = nullptr);
};

}  // namespace pastiche
