#pragma once

#include <QFont>
#include <QObject>
#include <QString>

namespace pastiche::theme {

/// The sizes of letters, as many as there are: captions and hints, what is worked with, and what is
/// over it. Each is a share of the application's font, which is the desktop's.
enum class TypeSize { kSmall, kBody, kTitle };

/// `body` in this size.
QFont Sized(QFont body, TypeSize size);

/// A style sheet with the sizes (`$small`, `$body`, `$title`) of a font.
QString WithSizes(QString sheet, const QFont& body);

/// Says when the application's font has become another.
class FontWatch : public QObject {
  Q_OBJECT
 public:
  explicit FontWatch(QObject* application);

 Q_SIGNALS:
  void Changed();

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;
};

}  // namespace pastiche::theme
