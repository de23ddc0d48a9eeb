#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include "ui/widgets/theme.h"

namespace pastiche::theme {
namespace {

class InkEngine : public QIconEngine {
 public:
  explicit InkEngine(const QString& path) : drawing_(path) {}

  QIconEngine* clone() const override { return new InkEngine(*this); }

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    QPixmap inked = pixmap(rect.size() * painter->device()->devicePixelRatioF(), mode, state);
    painter->drawPixmap(rect, inked);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override {
    QPixmap inked = drawing_.pixmap(size, 1.0);
    if (inked.isNull()) return inked;  // no room for any
    QColor ink = kIcon.color();
    if (mode == QIcon::Disabled) ink.setAlphaF(kDisabledOpacity);
    QPainter painter(&inked);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(inked.rect(), ink);
    return inked;
  }

 private:
  QIcon drawing_;
};

}  // namespace

QIcon Icon(const QString& path) { return QIcon(new InkEngine(path)); }

}  // namespace pastiche::theme
