#include "ui/pictures/start_picker.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/pictures/picture_well.h"
#include "ui/pictures/seed_box.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/keep_room.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

// QT_TRANSLATE_NOOP's context is the class that translates.
#define START_TR(text) QT_TRANSLATE_NOOP("pastiche::StartPicker", text)

/// Beside the recipe's choices: a picture of one's own that is the canvas's.
constexpr int kCanvas = 100;

struct Choice {
  int id;
  const char* key;
  const char* icon;
  const char* label;
  const char* tooltip;
};

constexpr Choice kStartChoices[] = {
    {static_cast<int>(Start::kContent), "start_photo", ":/icons/photo.svg", START_TR("Photo"),
     START_TR("Start from the photo: keeps its drawing, quickest to a good picture.")},
    {static_cast<int>(Start::kStyle), "start_painting", ":/icons/painting.svg",
     START_TR("Painting"), START_TR("Start from the painting: the photo grows out of it.")},
    {static_cast<int>(Start::kNoise), "start_noise", ":/icons/noise.svg", START_TR("Noise"),
     START_TR("Start from noise: freest strokes; every seed gives another picture.")},
    {static_cast<int>(Start::kCustom), "start_custom", ":/icons/picture.svg", START_TR("Own"),
     START_TR("Start from a picture of your own.")},
    {kCanvas, "start_canvas", ":/icons/go-on.svg", START_TR("Canvas"),
     START_TR("Start from what is on the canvas now: go on from here with other settings.")},
};

}  // namespace

StartPicker::StartPicker(Document* document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      choices_(new QButtonGroup(this)),
      pages_(new QStackedWidget),
      seed_(new SeedBox),
      painted_noise_(new QCheckBox),
      well_(new PictureWell({"start", tr("Start picture"),
                             tr("Drop a picture to start from, or click to open one"),
                             ":/icons/picture.svg"})),
      waiting_(new QLabel(tr("Applies at the next start."))) {
  waiting_->setProperty("role", "notice");
  waiting_->setObjectName("start_waiting");
  KeepRoom(waiting_, 1);
  waiting_->hide();
  pages_->addWidget(MakeNoisePage());
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
    button->setIcon(theme::Icon(choice.icon));
    button->setIconSize({22, 22});
    button->setText(tr(choice.label));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    choices_->addButton(button, choice.id);
    layout->addWidget(button);
  }
  connect(choices_, &QButtonGroup::idClicked, this, [this](int id) {
    if (id != kCanvas) return document_->Set(&Recipe::start, static_cast<Start>(id));
    ShowRecipe();  // as long as the document does not say otherwise
    Q_EMIT CanvasWanted();
  });
  return row;
}

QWidget* StartPicker::MakeSeedRow() {
  Describe(seed_, tr("Seed"),
           tr("The number that the noise grows from: the same seed gives the same picture."));
  seed_->setObjectName("seed");
  auto* roll = Describe(new QToolButton, tr("New seed"), tr("Another random seed."));
  roll->setObjectName("new_seed");
  roll->setIcon(theme::Icon(":/icons/dice.svg"));
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

QWidget* StartPicker::MakeNoisePage() {
  painted_noise_->setText(tr("In the painting's colours"));
  Describe(painted_noise_, tr("Noise in the painting's colours"),
           tr("Noise as light and as colourful as the painting, in place of grey."));
  painted_noise_->setObjectName("painted_noise");
  connect(painted_noise_, &QCheckBox::clicked, this, [this](bool painted) {
    document_->Set(&Recipe::noise_color, painted ? NoiseColor::kPainting : NoiseColor::kGrey);
  });
  auto* page = new QWidget;
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  layout->addWidget(MakeSeedRow());
  layout->addWidget(painted_noise_);
  return page;
}

void StartPicker::NewSeed() {
  // 32 bits, so that the number can be read out and noted down.
  Recipe recipe = document_->recipe();
  recipe.seed = QRandomGenerator::global()->generate();
  recipe.start = Start::kNoise;
  document_->ChooseRecipe(recipe);
}

void StartPicker::SetWaiting(bool waiting) { waiting_->setVisible(waiting); }

void StartPicker::SetCanvas(bool there) {
  choices_->button(kCanvas)->setEnabled(there);
  ShowRecipe();  // another picture may be on the canvas now
}

void StartPicker::ShowRecipe() {
  const Recipe& recipe = document_->recipe();
  const std::shared_ptr<const Image>& start = document_->artwork().start;
  const bool canvas = recipe.start == Start::kCustom && start && start == document_->result();
  choices_->button(canvas ? kCanvas : static_cast<int>(recipe.start))->setChecked(true);
  painted_noise_->setChecked(recipe.noise_color == NoiseColor::kPainting);
  seed_->SetSeed(recipe.seed);
  const bool custom = recipe.start == Start::kCustom;
  pages_->setVisible(custom || recipe.start == Start::kNoise);
  pages_->setCurrentIndex(custom ? 1 : 0);
  // A stack is as tall as its tallest page; the seed row must not stand in a well's height.
  well_->setFixedHeight(custom ? 190 : 0);
  pages_->setFixedHeight(custom ? 190 : pages_->widget(0)->sizeHint().height());
}

}  // namespace pastiche
