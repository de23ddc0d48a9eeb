#pragma once

#include <QAbstractButton>
#include <QImage>
#include <QString>

namespace pastiche {

/// A bundled photo and painting, and what Pastiche makes of them; resources by name.
struct SamplePair {
  const char* photo;
  const char* painting;
  /// Rendered at the defaults (docs/quality.md).
  const char* result;
  QString title;
};

/// What a card shows of its pair.
struct SampleViews {
  QImage photo;
  QImage painting;
  QImage result;
};

/// Reads and shrinks the pictures of a pair; those that cannot be read stay null. For a worker
/// thread.
SampleViews ReadSampleViews(const SamplePair& pair);

/// A pair of samples as a picture to click: the result, and on it, small, what it was made from.
class SampleCard : public QAbstractButton {
  Q_OBJECT
 public:
  explicit SampleCard(const SamplePair& pair, QWidget* parent = nullptr);

  const SamplePair& pair() const { return pair_; }
  void SetViews(const SampleViews& views);
  bool has_views() const { return !views_.result.isNull(); }

  /// What the title takes below the picture in a card of this width, with the gap between them.
  int TitleHeight(int width) const;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void PaintInset(QPainter& painter, const QImage& picture, const QRectF& place) const;

  SamplePair pair_;
  SampleViews views_;
};

}  // namespace pastiche
