#include "ui/widgets/section.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/widgets/describe.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

constexpr QSize kArrow(14, 14);

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
  SetOpen(open);
}

void Section::SetOpen(bool open) {
  heading_->setChecked(open);
  ShowArrow();
  body_->setVisible(open);
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
