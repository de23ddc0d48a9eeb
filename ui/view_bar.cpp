#include "ui/view_bar.h"

#include <cmath>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/canvas.h"
#include "ui/describe.h"
#include "ui/main_actions.h"
#include "ui/qt_image.h"

namespace pastiche {
namespace {

QToolButton* ButtonFor(QAction* action) {
  auto* button = new QToolButton;
  button->setDefaultAction(action);
  button->setAutoRaise(true);
  button->setIconSize({18, 18});
  button->setAccessibleName(action->text().remove('&'));
  return button;
}

}  // namespace

ViewBar::ViewBar(Canvas* canvas, const MainActions& actions, QWidget* parent)
    : QWidget(parent),
      canvas_(canvas),
      zoom_(new QLabel),
      size_(new QLabel),
      compare_(Describe(new QToolButton, tr("Hold to see the photo"),
                        tr("Hold to see the photo (key: C)"))) {
  compare_->setIcon(QIcon(":/icons/compare.svg"));
  compare_->setText(tr("Photo"));
  compare_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  compare_->setAutoRaise(true);
  compare_->setObjectName("hold_to_compare");
  size_->setProperty("role", "hint");
  zoom_->setMinimumWidth(zoom_->fontMetrics().horizontalAdvance("3200 %") + 6);
  zoom_->setAlignment(Qt::AlignCenter);

  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(10, 4, 10, 4);
  layout->setSpacing(4);
  layout->addWidget(ButtonFor(actions.pictures_panel));
  layout->addStretch(1);
  layout->addWidget(ButtonFor(actions.fit));
  layout->addWidget(ButtonFor(actions.actual_size));
  layout->addWidget(ButtonFor(actions.zoom_out));
  layout->addWidget(zoom_);
  layout->addWidget(ButtonFor(actions.zoom_in));
  layout->addSpacing(12);
  layout->addWidget(size_);
  layout->addSpacing(12);
  layout->addWidget(compare_);
  layout->addStretch(1);
  layout->addWidget(ButtonFor(actions.settings_panel));

  connect(canvas_, &Canvas::ViewChanged, this, &ViewBar::ShowZoom);
  connect(compare_, &QToolButton::pressed, canvas_, [this] { canvas_->ShowPhoto(true); });
  connect(compare_, &QToolButton::released, canvas_, [this] { canvas_->ShowPhoto(false); });
  ShowZoom();
}

void ViewBar::ShowZoom() {
  const QSize size = canvas_->picture_size();
  zoom_->setText(size.isEmpty() ? QString() : tr("%1 %").arg(std::lround(canvas_->zoom() * 100)));
  size_->setText(size.isEmpty() ? QString() : SizeText({size.width(), size.height()}));
  compare_->setEnabled(canvas_->has_picture());
}

}  // namespace pastiche
