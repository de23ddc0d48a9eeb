#pragma once

#include <functional>

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QMimeData>
#include <QString>
#include <QTest>
#include <QWidget>

namespace pastiche {

/// Handles events until the condition holds; false after half a minute.
inline bool WaitFor(const std::function<bool()>& condition) {
  return QTest::qWaitFor(condition, 30'000);
}

/// Handles what is waiting in the event queue, without waiting for more.
void HandleEvents();

QImage PlainImage(QSize size, const QColor& color);
QByteArray PngBytes(const QImage& image);
/// The first 97 % of a photo of noise: some of its last rows are missing.
QByteArray CutJpeg();
/// Writes a PNG of one colour and returns its path.
QString WritePicture(const QString& folder, const QString& name, QSize size, const QColor& color);

/// Drags data over the middle of a widget and drops it there, as a file manager does; whether the
/// widget took the drop.
bool DropOn(QWidget* target, const QMimeData& mime);
/// The same at a point of the widget.
bool DropAt(QWidget* target, const QPoint& position, const QMimeData& mime);

/// The control of this name, which must exist.
template <class Control>
Control* Find(const QWidget& window, const char* name) {
  auto* control = window.findChild<Control*>(name);
  if (!control) qFatal("there is no control %s", name);
  return control;
}

}  // namespace pastiche
