#include "tests/ui/ui_test_support.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>

namespace pastiche {

void HandleEvents() { QCoreApplication::processEvents(); }

QImage PlainImage(QSize size, const QColor& color) {
  QImage image(size, QImage::Format_RGB32);
  image.fill(color);
  return image;
}

QByteArray PngBytes(const QImage& image) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return bytes;
}

QByteArray CutJpeg() {
  QImage noise(64, 640, QImage::Format_RGB32);
  for (int y = 0; y < noise.height(); ++y) {
    for (int x = 0; x < noise.width(); ++x) {
      noise.setPixel(x, y, qRgb(x * 97 % 256, (x * y) % 256, y * 57 % 256));
    }
  }
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  noise.save(&buffer, "JPG", 90);
  return bytes.first(bytes.size() / 100 * 97);
}

QString WritePicture(const QString& folder, const QString& name, QSize size, const QColor& color) {
  const QString path = QDir(folder).filePath(name);
  if (!PlainImage(size, color).save(path, "PNG")) qFatal("cannot write %s", qPrintable(path));
  return path;
}

bool DropOn(QWidget* target, const QMimeData& mime) {
  return DropAt(target, target->rect().center(), mime);
}

bool DropAt(QWidget* target, const QPoint& position, const QMimeData& mime) {
  QDragEnterEvent enter(position, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(target, &enter);
  if (!enter.isAccepted()) {
    QDragLeaveEvent leave;
    QApplication::sendEvent(target, &leave);
    return false;
  }
  QDropEvent drop(position, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(target, &drop);
  return drop.isAccepted();
}

}  // namespace pastiche
