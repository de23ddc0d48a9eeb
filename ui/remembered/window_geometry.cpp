#include "ui/remembered/window_geometry.h"

#include <algorithm>

#include <QEvent>
#include <QGuiApplication>
#include <QMargins>
#include <QScreen>
#include <QWidget>

#include "ui/remembered/settings.h"

namespace pastiche {
namespace {

// The frame is not known before it is there: a title bar of a usual height, and thin edges.
constexpr QMargins kFrame(4, 36, 4, 4);

/// Writes the size down when the window goes.
class SizeKeeper : public QObject {
 public:
  SizeKeeper(QWidget* window, const QString& key) : QObject(window), window_(window), key_(key) {
    window->installEventFilter(this);
  }

 protected:
  bool eventFilter(QObject* object, QEvent* event) override {
    const bool whole = window_->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen);
    if (object == window_ && event->type() == QEvent::Hide && !event->spontaneous() && !whole) {
      Settings().setValue(key_, window_->size());
    }
    return QObject::eventFilter(object, event);
  }

 private:
  QWidget* window_;
  QString key_;
};

}  // namespace

QRect FittingGeometry(const QRect& wanted, const QRect& available) {
  const QRect room = available.marginsRemoved(kFrame);
  const QSize size = wanted.size().boundedTo(room.size());
  const int x = std::clamp(wanted.x(), room.x(), room.x() + room.width() - size.width());
  const int y = std::clamp(wanted.y(), room.y(), room.y() + room.height() - size.height());
  return {QPoint(x, y), size};
}

void RememberSize(QWidget* window, const QString& key) {
  const QSize size = Settings().value(key).toSize();
  if (size.isValid()) {
    const QRect free = QGuiApplication::primaryScreen()->availableGeometry();
    window->resize(FittingGeometry(QRect(free.topLeft(), size), free).size());
  }
  new SizeKeeper(window, key);
}

}  // namespace pastiche
