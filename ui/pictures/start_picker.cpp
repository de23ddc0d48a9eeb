#include "ui/pictures/start_picker.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/pictures/picture_well.h"
#include "ui/pictures/seed_box.h"
#include "ui/widgets/describe.h"

namespace pastiche {
namespace {

struct Choice {
  Start start;
  const char* key;
  const char* icon;
  const char* label;
  const char* tooltip;
};

constexpr Choice kStartChoices[] = {
    {Start::kContent, "start_photo", ":/icons/photo.svg", QT_TR_NOOP("Photo"),
     QT_TR_NOOP("Start from the photo: keeps its drawing, quickest to a good picture.")},
    {Start::kStyle, "start_painting", ":/icons/painting.svg", QT_TR_NOOP("Painting"),
     QT_TR_NOOP("Start from the painting: the photo grows out of it.")},
    {Start::kNoise, "start_noise", ":/icons/noise.svg", QT_TR_NOOP("Noise"),
     QT_TR_NOOP("Start from noise: freest strokes; every seed gives another picture.")},
    {Start::kCustom, "start_custom", ":/icons/picture.svg", QT_TR_NOOP("Own"),
     QT_TR_NOOP("Start from a picture of your own.")},
};

}  // namespace

StartPicker::StartPicker(Document* document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      choices_(new QButtonGroup(this)),
      pages_(new QStackedWidget),
      seed_(new SeedBox),
      well_(new PictureWell({"start", tr("Start picture"),
                             tr("Drop a picture to start from, or click to open one"),
                             ":/icons/picture.svg"})),
      waiting_(new QLabel(tr("Applies at the next start."))) {
  waiting_->setProperty("role", "notice");
  waiting_->setObjectName("start_waiting");
  waiting_->hide();
  pages_->addWidget(MakeSeedRow());
  pages_->addWidget(well_);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(MakeChoices());
  layout->addWidget(pages_);
  layout->addWidget(waiting_);
  connect(document_, &Document::Changed, this, &StartPicker::ShowRecipe);
  ShowRecipe();
}

QWidget* StartPicker::MakeChoices() {
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  for (const Choice& choice : kStartChoices) {
    auto* button =
        Describe(new QToolButton, tr("Start from: %1").arg(tr(choice.label)), tr(choice.tooltip));
    button->setObjectName(choice.key);
    button->setProperty("role", "segment");
    button->setIcon(QIcon(choice.icon));
    button->setIconSize({22, 22});
    button->setText(tr(choice.label));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    choices_->addButton(button, static_cast<int>(choice.start));
    layout->addWidget(button);
  }
  connect(choices_, &QButtonGroup::idClicked, this,
          [this](int id) { document_->Set(&Recipe::start, static_cast<Start>(id)); });
  return row;
}

QWidget* StartPicker::MakeSeedRow() {
  Describe(seed_, tr("Seed"),
           tr("The number that the noise grows from: the same seed gives the same picture."));
  seed_->setObjectName("seed");
  auto* roll = Describe(new QToolButton, tr("New seed"), tr("Another random seed."));
  roll->setObjectName("new_seed");
  roll->setIcon(QIcon(":/icons/dice.svg"));
  roll->setText(tr("New seed"));
  roll->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  connect(seed_, &SeedBox::SeedChanged, this,
          [this](std::uint64_t seed) { document_->Set(&Recipe::seed, seed); });
  connect(roll, &QToolButton::clicked, this, &StartPicker::NewSeed);

  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(new QLabel(tr("Seed")));
  layout->addWidget(seed_, 1);
  layout->addWidget(roll);
  return row;
}

void StartPicker::NewSeed() {
  // 32 bits, so that the number can be read out and noted down.
  Recipe recipe = document_->recipe();
  recipe.seed = QRandomGenerator::global()->generate();
  recipe.start = Start::kNoise;
  document_->SetRecipe(recipe);
}

void StartPicker::SetWaiting(bool waiting) { waiting_->setVisible(waiting); }

void StartPicker::ShowRecipe() {
  const Recipe& recipe = document_->recipe();
  choices_->button(static_cast<int>(recipe.start))->setChecked(true);
  seed_->SetSeed(recipe.seed);
  const bool custom = recipe.start == Start::kCustom;
  pages_->setVisible(custom || recipe.start == Start::kNoise);
  pages_->setCurrentIndex(custom ? 1 : 0);
  // A stack is as tall as its tallest page; the seed row must not stand in a well's height.
  well_->setFixedHeight(custom ? 190 : 0);
  pages_->setFixedHeight(custom ? 190 : pages_->widget(0)->sizeHint().height());
}

}  // namespace pastiche
