#pragma once

#include <QObject>

namespace pastiche {

/// Lets a window's keys reach it from its fields: what has a text to edit takes some of them for
/// ways of editing that few know, as Ctrl+E for the end of the line. Those that everybody knows,
/// such as Ctrl+C, stay the field's, but for undo and redo where it has nothing to undo itself. For
/// the whole program; installed on the application.
class WindowKeys : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace pastiche
