#include "ui/window/welcome_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/describe.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

QPushButton* ButtonFor(QAction* action, const char* role) {
  auto* button = Describe(new QPushButton(action->icon(), action->text().remove('&')),
                          action->text().remove('&'), action->toolTip());
  button->setProperty("role", role);
  button->setIconSize({20, 20});
  QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
  return button;
}

QLabel* Line(const QString& text, const char* role) {
  auto* label = new QLabel(text);
  label->setAlignment(Qt::AlignCenter);
  label->setProperty("role", role);
  return label;
}

}  // namespace

WelcomePage::WelcomePage(QAction* open_photo, QAction* samples, QWidget* parent) : QWidget(parent) {
  auto* icon = new QLabel;
  icon->setPixmap(QIcon(":/icons/pastiche.svg").pixmap(QSize(112, 112), devicePixelRatioF()));
  icon->setAlignment(Qt::AlignCenter);
  auto* samples_button = ButtonFor(samples, "welcome");
  samples_button->setObjectName("try_samples");

  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(12);
  buttons->addStretch();
  buttons->addWidget(ButtonFor(open_photo, "welcome"));
  buttons->addWidget(samples_button);
  buttons->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->addStretch(3);
  layout->addWidget(icon);
  layout->addSpacing(14);
  layout->addWidget(Line(tr("Drop a photo here"), "welcome-title"));
  layout->addSpacing(2);
  layout->addWidget(Line(tr("then a painting whose style it should take"), "welcome-text"));
  layout->addSpacing(22);
  layout->addLayout(buttons);
  layout->addStretch(4);
}

void WelcomePage::paintEvent(QPaintEvent* event) {
  QPainter(this).fillRect(event->rect(), theme::kCanvas);
}

}  // namespace pastiche
