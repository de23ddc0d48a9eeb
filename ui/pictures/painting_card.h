#pragma once

#include <QFrame>
#include <QPoint>
#include <QString>

#include "ui/document/picture_loader.h"

class QLabel;
class QToolButton;

namespace pastiche {

class ElidedLabel;
class PaintingFace;
class ShareBar;

/// One painting of a list: its thumbnail, name, share and whether it has a mask. It is large where
/// it is the only one. While it has the keyboard, Left and Right change its share, Delete takes it
/// out, Enter opens another picture in its place, and Alt+Up and Alt+Down move it.
class PaintingCard : public QFrame {
  Q_OBJECT
 public:
  struct Content {
    /// Null while the picture is read for the first time, and where it was refused.
    PicturePtr picture;
    QString name;
    /// Of the whole.
    int percent = 100;
    bool masked = false;
    bool reading = false;
    /// Why what was to be here is not.
    QString error;
    /// Where it stands: "2 of 3".
    int place = 1;
    int places = 1;
    /// Whether the picture has the width of the card, and its words below.
    bool large = true;
    bool operator==(const Content&) const = default;
  };

  explicit PaintingCard(QWidget* parent = nullptr);

  void Show(const Content& content);
  const Content& content() const { return content_; }
  /// Whether it is the one that is chosen.
  void SetCurrent(bool current);
  bool current() const { return current_; }
  ShareBar* share() const { return share_; }

 Q_SIGNALS:
  void Chosen();
  void RemoveWanted();
  void ReplaceWanted();
  void MenuWanted(const QPoint& at);
  /// Moved by keys: -1 is up.
  void MoveWanted(int by);
  /// The keyboard goes to another card: -1 is up; -1000 and 1000 are the first and the last.
  void StepWanted(int by);
  /// Dragged by the mouse, and let go there, in global coordinates; `there` is false where the drag
  /// was given up.
  void Dragged(const QPoint& to);
  void Dropped(const QPoint& at, bool there);
  void ShareChosen(double part);
  /// The bar is held by the mouse, and is no longer.
  void Held();
  void LetGo();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void Arrange(bool large);
  void EndDrag(const QPoint& at, bool there);
  QString Description() const;

  Content content_;
  PaintingFace* face_;
  ElidedLabel* name_;
  ShareBar* share_;
  QToolButton* remove_;
  QLabel* note_;
  bool current_ = false;
  bool large_ = false;
  bool pressed_ = false;
  bool dragging_ = false;
  QPoint pressed_at_;
};

}  // namespace pastiche
