#include "ui/window/welcome_page.h"

#include <utility>

#include <QAction>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/background.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/without_mnemonic.h"

namespace pastiche {
namespace {

QPushButton* ButtonFor(QAction* action, const char* role) {
  auto* button = Describe(new QPushButton(action->icon(), WithoutMnemonic(action->text())),
                          WithoutMnemonic(action->text()), action->toolTip());
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

std::vector<SamplePair> SamplePairs() {
  return {{"samples/coast.jpg", "samples/strokes.jpg", "samples/painted/coast-strokes.jpg",
           WelcomePage::tr("A coast in the strokes of an oil painting")},
          {"samples/coast.jpg", "samples/woodcut.jpg", "samples/painted/coast-woodcut.jpg",
           WelcomePage::tr("The same coast as a woodcut")}};
}

WelcomePage::WelcomePage(QAction* open_photo, QWidget* parent) : QWidget(parent) {
  reader_.setMaxThreadCount(1);
  auto* samples = new QHBoxLayout;
  samples->setSpacing(22);
  samples->addStretch();
  for (const SamplePair& pair : SamplePairs()) {
    auto* card = new SampleCard(pair);
    card->setObjectName(QString("sample_%1").arg(cards_.size()));
    connect(card, &QAbstractButton::clicked, this,
            [this, card] { Q_EMIT SampleChosen(card->pair()); });
    samples->addWidget(card);
    cards_.push_back(card);
  }
  samples->addStretch();

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 12, 16, 12);
  layout->addStretch(3);
  layout->addWidget(Line(tr("Drop a photo here"), "welcome-title"));
  layout->addSpacing(2);
  layout->addWidget(Line(tr("then a painting whose style it should take"), "welcome-text"));
  layout->addSpacing(14);
  layout->addWidget(ButtonFor(open_photo, "welcome"), 0, Qt::AlignHCenter);
  layout->addSpacing(30);
  layout->addWidget(Line(tr("or begin with one of these"), "welcome-text"));
  layout->addSpacing(10);
  layout->addLayout(samples);
  layout->addStretch(3);
}

WelcomePage::~WelcomePage() {
  reader_.clear();
  reader_.waitForDone();
}

void WelcomePage::paintEvent(QPaintEvent* event) {
  QPainter(this).fillRect(event->rect(), theme::kCanvas);
}

void WelcomePage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (std::exchange(read_, true)) return;
  for (SampleCard* card : cards_) {
    RunInBackground(
        reader_, this, [pair = card->pair()] { return ReadSampleViews(pair); },
        [card](const Outcome<SampleViews>& views) {
          if (views) card->SetViews(*views);
        });
  }
}

}  // namespace pastiche
