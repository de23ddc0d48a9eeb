#include "ui/window/view_bar.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "core/recipe/recipe_fields.h"
#include "ui/canvas/canvas.h"
#include "ui/document/qt_image.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/roving_focus.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/without_mnemonic.h"
#include "ui/window/main_actions.h"

namespace pastiche {
namespace {

constexpr int kClickMs = 400;

QToolButton* ButtonFor(QAction* action) {
  auto* button = new QToolButton;
  button->setDefaultAction(action);
  button->setAutoRaise(true);
  button->setIconSize({18, 18});
  button->setAccessibleName(WithoutMnemonic(action->text()));
  return button;
}

/// That a panel is there can be seen from the panel: its button needs not look pressed for that.
QToolButton* PanelButton(QAction* action) {
  QToolButton* button = ButtonFor(action);
  button->setProperty("role", "panel");
  return button;
}

}  // namespace

ViewBar::ViewBar(Canvas* canvas, const MainActions& actions, QWidget* parent)
    : QWidget(parent),
      canvas_(canvas),
      layout_(new QHBoxLayout(this)),
      zoom_(new QLabel),
      size_(new QLabel),
      compare_(MakeCompareButton(actions.compare)),
      roving_(new RovingFocus(this)) {
  size_->setProperty("role", "hint");
  zoom_->setMinimumWidth(zoom_->fontMetrics().horizontalAdvance("3200 %") + 6);
  zoom_->setAlignment(Qt::AlignCenter);
  // What is beside it stays where it is for every picture.
  const QString longest = SizeText({kSideRange.max, kSideRange.max});
  size_->setMinimumWidth(size_->fontMetrics().horizontalAdvance(longest));
  size_->setAlignment(Qt::AlignCenter);

  QHBoxLayout* layout = layout_;
  layout->setContentsMargins(5, 4, 5, 4);
  layout->setSpacing(2);
  layout->addWidget(PanelButton(actions.pictures_panel));
  layout->addStretch(1);
  layout->addWidget(ButtonFor(actions.fit));
  layout->addWidget(ButtonFor(actions.actual_size));
  layout->addWidget(ButtonFor(actions.zoom_out));
  layout->addWidget(zoom_);
  layout->addWidget(ButtonFor(actions.zoom_in));
  layout->addSpacing(4);
  layout->addWidget(size_);
  layout->addSpacing(4);
  layout->addWidget(compare_);
  for (QAction* mode : {actions.compare_wipe, actions.compare_side_by_side}) {
    QToolButton* button = ButtonFor(mode);
    button->setProperty("role", "compare");
    layout->addWidget(button);
  }
  layout->addSpacing(4);
  for (QAction* tool : {actions.paint_masks, actions.crop}) {
    QToolButton* button = ButtonFor(tool);
    button->setProperty("role", "compare");
    layout->addWidget(button);
  }
  layout->addStretch(1);
  layout->addWidget(PanelButton(actions.settings_panel));

  Rove();
  connect(canvas_, &Canvas::ViewChanged, this, &ViewBar::ShowZoom);
  connect(canvas_, &Canvas::ComparingChanged, compare_, &QToolButton::setChecked);
  ShowZoom();
}

void ViewBar::AddTool(QWidget* tool) {
  layout_->insertWidget(layout_->count() - 2, tool);
  Rove();
}

void ViewBar::Rove() {
  std::vector<QWidget*> buttons;
  for (int i = 0; i < layout_->count(); ++i) {
    if (auto* button = qobject_cast<QToolButton*>(layout_->itemAt(i)->widget())) {
      buttons.push_back(button);
    }
  }
  roving_->Clear();
  roving_->AddRow(buttons);
}

QToolButton* ViewBar::MakeCompareButton(const QAction* action) {
  auto* button = Describe(new QToolButton, tr("Compare with the photo"),
                          tr("Click: show the photo, and click again for the picture.\n"
                             "Hold: look at the photo for a moment (C)."));
  NameShortcut(button, action);
  button->setIcon(theme::Icon(":/icons/compare.svg"));
  button->setText(tr("Compare"));
  button->setIconSize({18, 18});
  button->setCheckable(true);
  button->setAutoRaise(true);
  button->setProperty("role", "compare");
  button->setObjectName("compare");
  click_time_.setObjectName("click_time");
  click_time_.setSingleShot(true);
  click_time_.setInterval(kClickMs);
  connect(button, &QToolButton::pressed, this, [this] {
    click_time_.start();
    canvas_->PeekAtPhoto(true);
  });
  connect(button, &QToolButton::released, this, [this] { canvas_->PeekAtPhoto(false); });
  connect(button, &QToolButton::clicked, this, [this, button] {
    if (click_time_.isActive()) canvas_->ShowPhoto(!canvas_->shows_photo());
    button->setChecked(canvas_->shows_photo());
  });
  return button;
}

QSize ViewBar::minimumSizeHint() const {
  const QSize all = QWidget::minimumSizeHint();
  int texts = 0;
  for (const QLabel* text : {zoom_, size_}) texts += text->isHidden() ? 0 : RoomOf(text);
  return {all.width() - texts, all.height()};
}

int ViewBar::RoomOf(const QLabel* text) const {
  return std::max(text->minimumWidth(), text->sizeHint().width()) + layout()->spacing();
}

void ViewBar::ShowTexts() {
  int room = width() - minimumSizeHint().width();
  zoom_->setVisible(room >= RoomOf(zoom_));
  if (zoom_->isVisibleTo(this)) room -= RoomOf(zoom_);
  size_->setVisible(room >= RoomOf(size_));
}

void ViewBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  ShowTexts();
}

void ViewBar::ShowZoom() {
  const QSize size = canvas_->picture_size();
  zoom_->setText(size.isEmpty() ? QString() : tr("%1 %").arg(std::lround(canvas_->zoom() * 100)));
  size_->setText(size.isEmpty() ? QString() : SizeText({size.width(), size.height()}));
  zoom_->setToolTip(size_->text());
  ShowTexts();
  compare_->setEnabled(canvas_->can_compare());
}

}  // namespace pastiche
