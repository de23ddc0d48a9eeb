#pragma once

#include <QLabel>

namespace pastiche {

/// A line of text that gives way: what there is no room for is left out in the middle, and the
/// whole of it is the tooltip, and what is read out.
class ElidedLabel : public QLabel {
  Q_OBJECT
 public:
  explicit ElidedLabel(QWidget* parent = nullptr);

  void SetText(const QString& text);
  const QString& whole() const { return whole_; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void Elide();

  QString whole_;
};

}  // namespace pastiche
