#include "tests/ui/painted_texts.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QWidget>

namespace pastiche {
namespace {

/// Draws nothing, and takes down what is written.
class TextEngine : public QPaintEngine {
 public:
  explicit TextEngine(QStringList* texts) : QPaintEngine(AllFeatures), texts_(texts) {}

  bool begin(QPaintDevice* /*device*/) override { return true; }
  bool end() override { return true; }
  void updateState(const QPaintEngineState& /*state*/) override {}
  void drawPixmap(const QRectF& /*place*/, const QPixmap& /*pixmap*/,
                  const QRectF& /*part*/) override {}
  void drawImage(const QRectF& /*place*/, const QImage& /*image*/, const QRectF& /*part*/,
                 Qt::ImageConversionFlags /*flags*/) override {}
  void drawPath(const QPainterPath& /*path*/) override {}
  void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
  void drawTextItem(const QPointF& /*at*/, const QTextItem& item) override {
    texts_->append(item.text());
  }
  Type type() const override { return User; }

 private:
  QStringList* texts_;
};

class TextDevice : public QPaintDevice {
 public:
  TextDevice(QSize size, QStringList* texts) : size_(size), engine_(texts) {}

  QPaintEngine* paintEngine() const override { return &engine_; }

 protected:
  int metric(PaintDeviceMetric metric) const override {
    constexpr int kDotsPerInch = 96;
    switch (metric) {
      case PdmWidth:
        return size_.width();
      case PdmHeight:
        return size_.height();
      case PdmDpiX:
      case PdmDpiY:
      case PdmPhysicalDpiX:
      case PdmPhysicalDpiY:
        return kDotsPerInch;
      case PdmDepth:
        return 32;
      case PdmDevicePixelRatio:
        return 1;
      default:
        return QPaintDevice::metric(metric);
    }
  }

 private:
  QSize size_;
  mutable TextEngine engine_;
};

}  // namespace

QStringList PaintedTexts(QWidget& widget) {
  QStringList texts;
  TextDevice device(widget.size(), &texts);
  widget.render(&device, {}, {}, QWidget::DrawWindowBackground);
  return texts;
}

}  // namespace pastiche
