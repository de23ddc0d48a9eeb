#pragma once

#include <QLabel>

namespace pastiche {

/// A label with text that the mouse can select. What is selected is what the keys for copying mean
/// then, and not what the window copies by them.
class SelectableLabel : public QLabel {
  Q_OBJECT
 public:
  explicit SelectableLabel(const QString& text = {}, QWidget* parent = nullptr);

 protected:
  bool event(QEvent* event) override;
};

}  // namespace pastiche
