#pragma once

#include <QWidget>

class QAction;

namespace pastiche {

/// What the middle of the window shows before there is a picture: what to do first.
class WelcomePage : public QWidget {
  Q_OBJECT
 public:
  WelcomePage(QAction* open_photo, QAction* samples, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace pastiche
