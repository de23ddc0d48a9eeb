#include "ui/widgets/section.h"

#include <algorithm>

#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/widgets/describe.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

constexpr QSize kArrow(14, 14);

QScrollArea* ScrollAreaAround(const QWidget& widget) {
  for (QWidget* around = widget.parentWidget(); around; around = around->parentWidget()) {
    if (auto* area = qobject_cast<QScrollArea*>(around)) return area;
  }
  return nullptr;
}

}  // namespace

Section::Section(const QString& title, bool open, QWidget* parent)
    : QWidget(parent),
      heading_(new QToolButton),
      body_(new QWidget),
      body_layout_(new QVBoxLayout(body_)) {
  Describe(heading_, title, tr("Show or hide: %1").arg(title));
  heading_->setText(title);
  heading_->setProperty("role", "heading");
  heading_->setCheckable(true);
  heading_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  heading_->setIconSize(kArrow);
  heading_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  heading_->setFocusPolicy(Qt::TabFocus);
  body_layout_->setContentsMargins(6, 2, 6, 10);
  body_layout_->setSpacing(8);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  layout->addWidget(heading_);
  layout->addWidget(body_);
  connect(heading_, &QToolButton::toggled, this, &Section::SetOpen);
  // Not toggled: one that is opened by the program moves nothing.
  connect(heading_, &QToolButton::clicked, this, [this](bool opened) {
    if (opened) BringIntoSight();
  });
  SetOpen(open);
}

void Section::SetOpen(bool open) {
  heading_->setChecked(open);
  ShowArrow();
  body_->setVisible(open);
}

void Section::BringIntoSight() {
  QScrollArea* const area = ScrollAreaAround(*this);
  if (!area || !area->widget()) return;
  // The body has no place before those around it have made room for it, from the inside out.
  for (QWidget* widget = this; widget != area->parentWidget(); widget = widget->parentWidget()) {
    QCoreApplication::sendPostedEvents(widget, QEvent::LayoutRequest);
  }
  QScrollBar* const bar = area->verticalScrollBar();
  const int top = mapTo(area->widget(), QPoint()).y();
  const int last = top + height() - area->viewport()->height();
  bar->setValue(std::min(std::max(bar->value(), last), top));
}

void Section::ShowArrow() {
  // QToolButton's own arrow stays on the left, and points there, whichever way is read.
  heading_->setIcon(theme::Icon(heading_->isChecked() ? ":/icons/fold-open.svg"
                                : isRightToLeft()     ? ":/icons/fold-closed-left.svg"
                                                      : ":/icons/fold-closed.svg"));
}

void Section::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LayoutDirectionChange) ShowArrow();
}

}  // namespace pastiche
