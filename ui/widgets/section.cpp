#include "ui/widgets/section.h"

#include <QToolButton>
#include <QVBoxLayout>

#include "ui/widgets/describe.h"

namespace pastiche {

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
  heading_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
  body_->setVisible(open);
}

}  // namespace pastiche
