#include "ui/widgets/type_scale.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QEvent>

namespace pastiche::theme {
namespace {

constexpr double kSmall = 0.9;
constexpr double kTitle = 1.15;

double ShareOf(TypeSize size) {
  switch (size) {
    case TypeSize::kSmall:
      return kSmall;
    case TypeSize::kTitle:
      return kTitle;
    default:
      return 1;
  }
}

}  // namespace

QFont Sized(QFont body, TypeSize size) {
  // A font has its size in points or in pixels.
  if (body.pointSizeF() > 0) {
    body.setPointSizeF(body.pointSizeF() * ShareOf(size));
  } else {
    body.setPixelSize(std::max(1, static_cast<int>(std::lround(body.pixelSize() * ShareOf(size)))));
  }
  return body;
}

QString WithSizes(QString sheet, const QFont& body) {
  for (const auto& [name, size] :
       {std::pair("$small", TypeSize::kSmall), std::pair("$body", TypeSize::kBody),
        std::pair("$title", TypeSize::kTitle)}) {
    const QFont font = Sized(body, size);
    sheet.replace(QLatin1String(name), font.pointSizeF() > 0
                                           ? QString::number(font.pointSizeF(), 'f', 2) + "pt"
                                           : QString::number(font.pixelSize()) + "px");
  }
  return sheet;
}

FontWatch::FontWatch(QObject* application) : QObject(application) {
  application->installEventFilter(this);
}

bool FontWatch::eventFilter(QObject* object, QEvent* event) {
  if (object == parent() && event->type() == QEvent::ApplicationFontChange) Q_EMIT Changed();
  return QObject::eventFilter(object, event);
}

}  // namespace pastiche::theme
