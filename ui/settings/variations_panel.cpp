#include "ui/settings/variations_panel.h"

#include <vector>

#include <QHBoxLayout>
#include <QRandomGenerator>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/run/preview_painter.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/picture_grid.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

constexpr int kPreviewSide = 160;
constexpr std::chrono::milliseconds kRest{1000};
constexpr const char* kKeyStart = "variation:";

QString KeyOf(int index) { return kKeyStart + QString::number(index); }

}  // namespace

VariationsPanel::VariationsPanel(Document* document, PreviewPainter* previews, QWidget* parent)
    : QWidget(parent),
      document_(document),
      previews_(previews),
      grid_(Describe(new PictureGrid, tr("Variations"),
                     tr("Four small tries around the settings as they are. A click takes one."))),
      dice_(QRandomGenerator::global()->generate()) {
  grid_->setObjectName("variations");
  grid_->SetColumns(2);
  auto* roll = Describe(new QToolButton, tr("Other variations"),
                        tr("Four other tries around the same settings."));
  roll->setObjectName("other_variations");
  roll->setIcon(theme::Icon(":/icons/dice.svg"));
  roll->setText(tr("Others"));
  roll->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  roll->setFocusPolicy(Qt::TabFocus);
  auto* foot = new QHBoxLayout;
  foot->addWidget(roll);
  foot->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  layout->addWidget(grid_);
  layout->addLayout(foot);

  rest_.setSingleShot(true);
  rest_.setInterval(kRest);
  connect(&rest_, &QTimer::timeout, this, &VariationsPanel::AskForPictures);
  connect(roll, &QToolButton::clicked, this, &VariationsPanel::Roll);
  connect(grid_, &PictureGrid::Chosen, this, &VariationsPanel::Take);
  connect(document_, &Document::Changed, this, &VariationsPanel::ShowVariations);
  if (previews_) {
    connect(previews_, &PreviewPainter::Painted, grid_, &PictureGrid::SetPicture);
  }
  ShowVariations();
}

void VariationsPanel::Roll() {
  dice_ = QRandomGenerator::global()->generate();
  around_ = {};
  ShowVariations();
}

void VariationsPanel::ShowVariations() {
  const Artwork& artwork = document_->artwork();
  const bool first = !grid_->has_cell(KeyOf(0));
  if (artwork == around_ && !first) return;
  around_ = artwork;
  variations_ = VariationsOf(artwork.recipe, dice_);
  Forget();
  std::vector<PictureGrid::Cell> cells;
  for (int i = 0; i < kVariations; ++i) {
    cells.push_back({KeyOf(i), variations_[i].name, variations_[i].name});
  }
  grid_->SetCells(cells);
  if (artwork.photo && !artwork.paintings.empty()) {
    grid_->SetStale();
  } else {
    grid_->ClearPictures();
  }
  rest_.start();
}

void VariationsPanel::Take(const QString& key) {
  for (int i = 0; i < kVariations; ++i) {
    if (KeyOf(i) != key) continue;
    Artwork next = document_->artwork();
    next.recipe = variations_[i].recipe;
    return document_->Apply(tr("Variation: %1").arg(variations_[i].name), next);
  }
}

void VariationsPanel::AskForPictures() {
  if (!previews_ || !isVisible()) return;
  for (int i = 0; i < kVariations; ++i) {
    Artwork artwork = document_->artwork();
    artwork.recipe = variations_[i].recipe;
    if (Check(artwork)) previews_->Ask(KeyOf(i), artwork, kPreviewSide);
  }
}

void VariationsPanel::Forget() {
  if (!previews_) return;
  for (int i = 0; i < kVariations; ++i) previews_->Forget(KeyOf(i));
}

void VariationsPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  rest_.start();
}

void VariationsPanel::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  Forget();
}

}  // namespace pastiche
