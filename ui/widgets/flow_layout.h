#pragma once

#include <vector>

#include <QLayout>

namespace pastiche {

/// Lays its items out in lines as text is, in the direction of the language; a line that is full is
/// followed by another, so that a bar of controls fits every width.
class FlowLayout : public QLayout {
  Q_OBJECT
 public:
  explicit FlowLayout(QWidget* parent = nullptr) : QLayout(parent) {}
  ~FlowLayout() override;

  void addItem(QLayoutItem* item) override;
  int count() const override { return static_cast<int>(items_.size()); }
  QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;
  Qt::Orientations expandingDirections() const override { return {}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  /// The widest item's.
  QSize minimumSize() const override;
  QSize sizeHint() const override { return minimumSize(); }
  void setGeometry(const QRect& rect) override;

 private:
  /// Returns the height that is needed; items are moved where `place`.
  int Arrange(const QRect& rect, bool place) const;

  std::vector<QLayoutItem*> items_;
};

}  // namespace pastiche
