#include "ui/pictures/painting_card.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolButton>

#include "ui/document/qt_image.h"
#include "ui/pictures/share_bar.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/mask_badge.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transparency_ground.h"

namespace pastiche {
namespace {

constexpr double kRadius = 8;
constexpr QSize kSmallFace(76, 58);
constexpr int kLargeFace = 190;

}  // namespace

/// The thumbnail, with a badge where the painting has a mask.
class PaintingFace : public QWidget {
 public:
  void Show(const QImage& thumbnail, bool masked, const QString& words) {
    if (thumbnail.cacheKey() != thumbnail_.cacheKey()) scaled_ = {};
    thumbnail_ = thumbnail;
    masked_ = masked;
    words_ = words;
    update();
  }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QRectF place(rect());
    if (!thumbnail_.isNull()) {
      const QSizeF size = QSizeF(thumbnail_.size()).scaled(place.size(), Qt::KeepAspectRatio);
      const QPointF center = place.center();
      place = QRectF(QPointF(), size);
      place.moveCenter(center);
      const QSize pixels = (size * devicePixelRatioF()).toSize();
      // Once, and smoothly: a card is painted anew at each step of a share.
      if (scaled_.size() != pixels) {
        scaled_ = thumbnail_.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
      }
      painter.setOpacity(words_.isEmpty() ? 1 : 0.4);
      PaintTransparencyGround(&painter, place, scaled_.hasAlphaChannel());
      painter.drawImage(place, scaled_);
      painter.setOpacity(1);
    } else {
      const int side = std::min(36, height() - 8);
      QRect icon(0, 0, side, side);
      icon.moveCenter(rect().center());
      painter.setOpacity(words_.isEmpty() ? 0.6 : 0.25);
      theme::Icon(":/icons/painting.svg").paint(&painter, icon);
      painter.setOpacity(1);
    }
    painter.setPen(palette().color(QPalette::Text));
    if (!words_.isEmpty()) painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, words_);
    if (masked_) PaintMaskBadge(painter, place);
  }

 private:
  QImage thumbnail_;
  QImage scaled_;
  bool masked_ = false;
  QString words_;
};

PaintingCard::PaintingCard(QWidget* parent)
    : QFrame(parent),
      face_(new PaintingFace),
      name_(new ElidedLabel),
      share_(new ShareBar),
      remove_(new QToolButton),
      note_(new QLabel) {
  setObjectName("painting_card");
  SetSpokenRole(this, QAccessible::ListItem);
  SetSpokenRole(face_, QAccessible::Graphic);
  setFocusPolicy(Qt::ClickFocus);
  setAttribute(Qt::WA_Hover);
  note_->setWordWrap(true);
  note_->setTextFormat(Qt::PlainText);
  note_->setObjectName("painting_note");
  share_->setObjectName("painting_share");
  share_->setFocusPolicy(Qt::NoFocus);
  remove_->setObjectName("painting_remove");
  remove_->setIcon(theme::Icon(":/icons/clear.svg"));
  remove_->setIconSize({14, 14});
  remove_->setAutoRaise(true);
  remove_->setFocusPolicy(Qt::NoFocus);
  remove_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  for (QWidget* part :
       {static_cast<QWidget*>(face_), static_cast<QWidget*>(name_), static_cast<QWidget*>(note_)}) {
    part->setAttribute(Qt::WA_TransparentForMouseEvents);
  }
  new QGridLayout(this);
  layout()->setContentsMargins(7, 7, 5, 7);
  Arrange(false);
  connect(remove_, &QToolButton::clicked, this, &PaintingCard::RemoveWanted);
  connect(share_, &ShareBar::Chosen, this, [this](int percent) {
    Q_EMIT Chosen();
    Q_EMIT ShareChosen(percent / 100.0);
  });
  connect(share_, &QAbstractSlider::sliderPressed, this, &PaintingCard::Held);
  connect(share_, &QAbstractSlider::sliderReleased, this, &PaintingCard::LetGo);
}

void PaintingCard::Arrange(bool large) {
  large_ = large;
  auto* grid = static_cast<QGridLayout*>(layout());
  for (QWidget* part :
       {static_cast<QWidget*>(face_), static_cast<QWidget*>(name_), static_cast<QWidget*>(share_),
        static_cast<QWidget*>(remove_), static_cast<QWidget*>(note_)}) {
    grid->removeWidget(part);
  }
  grid->setHorizontalSpacing(8);
  grid->setVerticalSpacing(4);
  if (large) {
    face_->setMinimumSize(kSmallFace.width(), kLargeFace);
    face_->setMaximumSize(QWIDGETSIZE_MAX, kLargeFace);
    grid->addWidget(face_, 0, 0, 1, 3);
    grid->addWidget(name_, 1, 0, 1, 2);
    grid->addWidget(remove_, 1, 2);
    grid->addWidget(share_, 2, 0, 1, 3);
  } else {
    face_->setFixedSize(kSmallFace);
    grid->addWidget(face_, 0, 0, 2, 1);
    grid->addWidget(name_, 0, 1);
    grid->addWidget(remove_, 0, 2);
    grid->addWidget(share_, 1, 1, 1, 2);
  }
  grid->addWidget(note_, 3, 0, 1, 3);
  grid->setColumnStretch(1, 1);
}

void PaintingCard::Show(const Content& content) {
  if (content == content_) return;
  content_ = content;
  if (content.large != large_) Arrange(content.large);
  face_->Show(content.picture ? content.picture->thumbnail : QImage(), content.masked,
              content.reading ? tr("Reading…") : QString());
  name_->SetText(content.name);
  const bool shared = content.places > 1 && content.picture;
  share_->setVisible(shared);
  share_->SetPercent(content.percent);
  SetSpokenValue(this, shared            ? tr("%1 %").arg(share_->value())
                       : content.reading ? tr("Reading…")
                                         : content.error);
  face_->setAccessibleName(content.name);
  Describe(share_, tr("Share of %1").arg(content.name),
           tr("How much of the whole this painting has. Drag it, or use Left and Right."));
  Describe(remove_, tr("Take %1 out").arg(content.name), tr("Take this painting out (Delete)"));
  QStringList notes;
  if (content.picture && content.large) {
    notes.append(tr("%1 pixels").arg(SizeText(content.picture->image->size())));
  }
  if (content.picture && !content.picture->notice.isEmpty()) {
    notes.append(content.picture->notice);
  }
  if (!content.error.isEmpty()) notes.append(content.error);
  note_->setText(notes.join('\n'));
  note_->setVisible(!notes.isEmpty());
  note_->setProperty("role", content.error.isEmpty() ? "hint" : "error");
  style()->unpolish(note_);
  style()->polish(note_);
  Describe(this,
           tr("Painting %1 of %2: %3").arg(content.place).arg(content.places).arg(content.name),
           Description());
}

QString PaintingCard::Description() const {
  QString text = content_.name;
  if (content_.picture) {
    if (!content_.picture->path.empty()) text = ToText(content_.picture->path);
    text += '\n' + tr("%1 pixels").arg(SizeText(content_.picture->image->size()));
  }
  if (content_.masked) text += '\n' + tr("Paints where its mask is white.");
  return text + '\n' +
         tr("Double-click: another painting here. Delete: take it out. Drag: put it elsewhere.");
}

void PaintingCard::SetCurrent(bool current) {
  // One Tab stop for all cards.
  setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
  if (current == current_) return;
  current_ = current;
  update();
}

void PaintingCard::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
  const bool chosen = current_ && content_.places > 1;
  painter.setBrush(
      palette().color(underMouse() || chosen ? QPalette::AlternateBase : QPalette::Base));
  QColor border = palette().color(QPalette::Mid);
  if (chosen) border = theme::kFocus.color().darker(115);
  const bool ring = ShowsFocusRing(*this);
  if (ring) border = theme::kFocus.color();
  painter.setPen(QPen(border, ring ? 2 : chosen ? 1.5 : 1.2));
  painter.setOpacity(dragging_ ? 0.5 : 1);
  painter.drawRoundedRect(frame, kRadius, kRadius);
}

void PaintingCard::keyPressEvent(QKeyEvent* event) {
  const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
  const int vertical = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
  if (event->key() == Qt::Key_Escape && dragging_) return EndDrag({}, false);
  if (vertical != 0 && modifiers == Qt::AltModifier) {
    Q_EMIT MoveWanted(vertical);
    return;
  }
  if (modifiers != Qt::NoModifier) return QFrame::keyPressEvent(event);
  switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
      Q_EMIT StepWanted(vertical);
      return;
    case Qt::Key_Home:
      Q_EMIT StepWanted(-1000);
      return;
    case Qt::Key_End:
      Q_EMIT StepWanted(1000);
      return;
    case Qt::Key_Delete:
      Q_EMIT RemoveWanted();
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      Q_EMIT ReplaceWanted();
      return;
    case Qt::Key_Left:
    case Qt::Key_Right: {
      if (share_->isHidden()) break;
      const bool right = (event->key() == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
      share_->triggerAction(right ? QAbstractSlider::SliderSingleStepAdd
                                  : QAbstractSlider::SliderSingleStepSub);
      return;
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
      if (share_->isHidden()) break;
      share_->triggerAction(event->key() == Qt::Key_PageUp ? QAbstractSlider::SliderPageStepAdd
                                                           : QAbstractSlider::SliderPageStepSub);
      return;
    default:
      break;
  }
  QFrame::keyPressEvent(event);
}

void PaintingCard::mousePressEvent(QMouseEvent* event) {
  Q_EMIT Chosen();
  pressed_ = event->button() == Qt::LeftButton;
  pressed_at_ = event->position().toPoint();
}

void PaintingCard::mouseMoveEvent(QMouseEvent* event) {
  if (!pressed_ || !content_.picture || content_.places < 2) return;
  const QPoint way = event->position().toPoint() - pressed_at_;
  if (!dragging_ && way.manhattanLength() < QApplication::startDragDistance()) return;
  if (!std::exchange(dragging_, true)) update();
  Q_EMIT Dragged(event->globalPosition().toPoint());
}

void PaintingCard::mouseReleaseEvent(QMouseEvent* event) {
  pressed_ = false;
  if (dragging_) EndDrag(event->globalPosition().toPoint(), true);
}

void PaintingCard::EndDrag(const QPoint& at, bool there) {
  pressed_ = false;
  dragging_ = false;
  update();
  Q_EMIT Dropped(at, there);
}

void PaintingCard::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) Q_EMIT ReplaceWanted();
}

void PaintingCard::contextMenuEvent(QContextMenuEvent* event) {
  Q_EMIT Chosen();
  Q_EMIT MenuWanted(event->globalPos());
}

void PaintingCard::focusInEvent(QFocusEvent* event) {
  QFrame::focusInEvent(event);
  Q_EMIT Chosen();
  update();
}

void PaintingCard::focusOutEvent(QFocusEvent* event) {
  QFrame::focusOutEvent(event);
  if (dragging_) EndDrag({}, false);
  update();
}

}  // namespace pastiche
