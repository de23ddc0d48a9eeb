#pragma once

class QWidget;

namespace pastiche {

void ShowAbout(QWidget* window);

}  // namespace pastiche
