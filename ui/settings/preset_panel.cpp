#include "ui/settings/preset_panel.h"

#include <algorithm>
#include <vector>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/document/qt_image.h"
#include "ui/document/save_file_dialog.h"
#include "ui/document/sources.h"
#include "ui/remembered/folders.h"
#include "ui/run/preview_painter.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/keep_room.h"
#include "ui/widgets/picture_grid.h"
#include "ui/widgets/section.h"

namespace pastiche {
namespace {

constexpr int kPreviewSide = 128;
constexpr std::chrono::milliseconds kRest{1000};

QString PreviewKey(const QString& preset) { return "preset:" + preset; }

/// All of an artwork that a preset's picture depends on and a preset does not set.
Artwork BasisOf(Artwork artwork) {
  Recipe basis;
  basis.network = artwork.recipe.network;
  basis.seed = artwork.recipe.seed;
  basis.enlarge = artwork.recipe.enlarge;
  artwork.recipe = basis;
  return artwork;
}

QString TipOf(const Preset& preset) {
  QStringList lines = {TitleOf(preset)};
  for (const QString& text : {DescriptionOf(preset), QString::fromStdString(preset.source)}) {
    if (!text.isEmpty()) lines.append(text);
  }
  return lines.join('\n');
}

}  // namespace

PresetPanel::PresetPanel(Document* document, PreviewPainter* previews, QWidget* parent)
    : QWidget(parent),
      document_(document),
      previews_(previews),
      looks_(new PictureGrid),
      published_section_(new Section(tr("As published"), false)),
      published_(new PictureGrid),
      source_(new QLabel),
      notice_(new QLabel) {
  BuildLayout();
  rest_.setSingleShot(true);
  rest_.setInterval(kRest);
  connect(&rest_, &QTimer::timeout, this, &PresetPanel::AskForPictures);
  for (PictureGrid* grid : {looks_, published_}) {
    connect(grid, &PictureGrid::Chosen, this, &PresetPanel::Choose);
    connect(grid, &PictureGrid::MenuWanted, this, &PresetPanel::ShowMenu);
    connect(grid, &PictureGrid::Shown, &rest_, qOverload<>(&QTimer::start));
  }
  if (previews_) {
    connect(previews_, &PreviewPainter::Painted, this,
            [this](const QString& key, const QImage& picture) {
              for (const Preset& preset : shelf_.presets()) {
                if (PreviewKey(KeyOf(preset)) != key) continue;
                GridOf(preset)->SetPicture(KeyOf(preset), picture);
              }
            });
  }
  connect(&shelf_, &PresetShelf::Changed, this, &PresetPanel::ShowShelf);
  connect(&shelf_, &PresetShelf::Refused, this, &PresetPanel::Say);
  connect(document_, &Document::Changed, this, &PresetPanel::ShowRecipe);
  // Another document begins without one.
  connect(document_, &Document::TitleChanged, this, [this] {
    if (document_->steps().count() > 0) return;
    chosen_.clear();
    ShowRecipe();
  });
  shelf_.Reload();
}

void PresetPanel::BuildLayout() {
  Describe(looks_, tr("Presets"),
           tr("What each preset would make of your photo and paintings. A click takes one; the\n"
              "size stays. Takes effect while the picture forms."));
  looks_->setObjectName("presets");
  Describe(published_, tr("Presets as published"),
           tr("Recipes of papers and reports with exactly their numbers, their size too."));
  published_->setObjectName("published_presets");
  published_section_->setObjectName("as_published");
  source_->setObjectName("preset_source");
  source_->setProperty("role", "hint");
  source_->setWordWrap(true);
  source_->setTextFormat(Qt::PlainText);
  KeepRoom(source_, 3);
  source_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
  notice_->setObjectName("preset_notice");
  notice_->setProperty("role", "notice");
  notice_->setWordWrap(true);
  notice_->setTextFormat(Qt::PlainText);
  KeepRoom(notice_, 1);
  notice_->hide();
  published_section_->body()->addWidget(published_);
  published_section_->body()->addWidget(source_);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  layout->addWidget(looks_);
  layout->addWidget(MakeButtons());
  layout->addWidget(notice_);
  layout->addWidget(published_section_);
}

QWidget* PresetPanel::MakeButtons() {
  auto* buttons = new QWidget;
  auto* layout = new QHBoxLayout(buttons);
  layout->setContentsMargins(0, 0, 0, 0);
  auto* save = Describe(new QToolButton, tr("Save the settings as a preset"),
                        tr("Keep the settings as they are now as a preset of your own."));
  save->setObjectName("save_preset");
  save->setText(tr("Save as…"));
  connect(save, &QToolButton::clicked, this, &PresetPanel::SaveAs);
  auto* more = Describe(new QToolButton, tr("More to do with presets"),
                        tr("Rename, delete or export the chosen preset, or import one."));
  more->setObjectName("more_presets");
  more->setText(tr("More"));
  more->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(more);
  connect(menu, &QMenu::aboutToShow, this, [this, menu] {
    menu->clear();
    FillMenu(menu, chosen_);
  });
  more->setMenu(menu);
  for (QToolButton* button : {save, more}) {
    button->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(button);
  }
  layout->addStretch();
  return buttons;
}

std::optional<NamedRecipe> PresetPanel::chosen() const {
  const Preset* const preset = shelf_.Find(chosen_);
  if (!preset) return std::nullopt;
  return NamedRecipe{TitleOf(*preset), RecipeOf(*preset, document_->recipe())};
}

PictureGrid* PresetPanel::GridOf(const Preset& preset) const {
  return preset.published && !preset.own ? published_ : looks_;
}

void PresetPanel::ShowShelf() {
  std::vector<PictureGrid::Cell> looks;
  std::vector<PictureGrid::Cell> published;
  for (const Preset& preset : shelf_.presets()) {
    auto& cells = GridOf(preset) == published_ ? published : looks;
    cells.push_back({KeyOf(preset), TitleOf(preset), TipOf(preset)});
  }
  looks_->SetCells(looks);
  published_->SetCells(published);
  Say(shelf_.problems().join('\n'));
  ShowRecipe();
  rest_.start();
}

void PresetPanel::ShowRecipe() {
  const Recipe& recipe = document_->recipe();
  const auto is = [&](const Preset& preset) { return RecipeOf(preset, recipe) == recipe; };
  // Of two that are the same, the one that was taken.
  const Preset* chosen = shelf_.Find(chosen_);
  const bool same = chosen && is(*chosen);
  if (!same) {
    const auto found = std::find_if(shelf_.presets().begin(), shelf_.presets().end(), is);
    if (found != shelf_.presets().end()) {
      chosen = &*found;
      chosen_ = KeyOf(*found);
    }
  }
  const bool changed = chosen && !is(*chosen);
  looks_->SetChosen(chosen_, changed);
  published_->SetChosen(chosen_, changed);
  const bool sourced = chosen && GridOf(*chosen) == published_;
  source_->setVisible(sourced);
  if (sourced) source_->setText(QString::fromStdString(chosen->source));

  const Artwork basis = BasisOf(document_->artwork());
  if (basis == basis_) return;
  basis_ = basis;
  Forget();
  const bool complete = basis.photo && !basis.paintings.empty();
  for (PictureGrid* grid : {looks_, published_}) {
    if (complete) {
      grid->SetStale();
    } else {
      grid->ClearPictures();
    }
  }
  rest_.start();
}

void PresetPanel::Choose(const QString& key) {
  const Preset* const preset = shelf_.Find(key);
  if (!preset) return;
  chosen_ = key;
  Artwork next = document_->artwork();
  const bool own = next.recipe != Recipe() && !IsAPreset(next.recipe);
  next.recipe = RecipeOf(*preset, next.recipe);
  const bool another = next != document_->artwork();
  document_->Apply(tr("Preset %1").arg(TitleOf(*preset)), next);
  ShowRecipe();
  if (own && another) Q_EMIT OwnSettingsReplaced();
}

bool PresetPanel::IsAPreset(const Recipe& recipe) const {
  return std::any_of(shelf_.presets().begin(), shelf_.presets().end(),
                     [&](const Preset& preset) { return RecipeOf(preset, recipe) == recipe; });
}

void PresetPanel::AskForPictures() {
  if (!previews_ || !isVisible() || !basis_.photo || basis_.paintings.empty()) return;
  for (const Preset& preset : shelf_.presets()) {
    if (GridOf(preset)->isVisible()) AskFor(preset);
  }
}

void PresetPanel::AskFor(const Preset& preset) {
  const QString key = KeyOf(preset);
  Artwork artwork = document_->artwork();
  artwork.recipe = RecipeOf(preset, artwork.recipe);
  if (!Check(artwork)) return;  // it wants a picture to start from
  const QImage known = previews_->Known(artwork, kPreviewSide);
  if (known.isNull()) {
    previews_->Ask(PreviewKey(key), artwork, kPreviewSide);
  } else {
    GridOf(preset)->SetPicture(key, known);
  }
}

void PresetPanel::Forget() {
  if (!previews_) return;
  for (const Preset& preset : shelf_.presets()) previews_->Forget(PreviewKey(KeyOf(preset)));
}

void PresetPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  rest_.start();
}

void PresetPanel::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  Forget();
}

void PresetPanel::Say(const QString& message) {
  notice_->setText(message);
  notice_->setVisible(!message.isEmpty());
}

void PresetPanel::ShowMenu(const QString& key, const QPoint& global) {
  auto* menu = new QMenu(this);
  menu->setObjectName("preset_menu");
  menu->setAttribute(Qt::WA_DeleteOnClose);
  FillMenu(menu, key);
  menu->popup(global);
}

void PresetPanel::FillMenu(QMenu* menu, const QString& key) {
  const Preset* const preset = shelf_.Find(key);
  const bool own = preset && preset->own;
  menu->addAction(tr("Save the settings as…"), this, &PresetPanel::SaveAs);
  menu->addSeparator();
  menu->addAction(tr("Rename…"), this, [this, key] { Rename(key); })->setEnabled(own);
  menu->addAction(tr("Delete…"), this, [this, key] { Delete(key); })->setEnabled(own);
  menu->addAction(tr("Export…"), this, [this, key] { Export(key); })->setEnabled(preset);
  menu->addSeparator();
  menu->addAction(tr("Import…"), this, &PresetPanel::Import);
}

void PresetPanel::SaveAs() {
  const Preset* const chosen = shelf_.Find(chosen_);
  bool accepted = false;
  const QString title =
      QInputDialog::getText(this, tr("Save preset"), tr("Name of the preset:"), QLineEdit::Normal,
                            chosen && chosen->own ? TitleOf(*chosen) : QString(), &accepted)
          .trimmed();
  if (!accepted || title.isEmpty() || IsTaken(title)) return;
  if (shelf_.OwnOf(title) &&
      !Agrees(tr("Save preset"), tr("There is a preset %1. Replace it?").arg(title))) {
    return;
  }
  shelf_.Save(title, document_->recipe());
}

bool PresetPanel::IsTaken(const QString& title) {
  const std::vector<Preset>& presets = shelf_.presets();
  const bool taken = std::any_of(presets.begin(), presets.end(), [&](const Preset& preset) {
    return !preset.own && TitleOf(preset).compare(title, Qt::CaseInsensitive) == 0;
  });
  if (taken) Say(tr("A preset of the program is called %1: choose another name.").arg(title));
  return taken;
}

void PresetPanel::Rename(const QString& key) {
  const Preset* const preset = shelf_.Find(key);
  if (!preset) return;
  // The presets may be read anew while the question stands.
  const QString before = TitleOf(*preset);
  bool accepted = false;
  const QString title = QInputDialog::getText(this, tr("Rename preset"), tr("Name of the preset:"),
                                              QLineEdit::Normal, before, &accepted)
                            .trimmed();
  if (!accepted || title.isEmpty() || IsTaken(title)) return;
  if (shelf_.OwnOf(title)) {
    if (title != before) Say(tr("There is a preset %1 already.").arg(title));
    return;
  }
  shelf_.Rename(key, title);
}

void PresetPanel::Delete(const QString& key) {
  const Preset* const preset = shelf_.Find(key);
  if (!preset) return;
  const QString question = tr("Delete the preset %1 for good?").arg(TitleOf(*preset));
  if (Agrees(tr("Delete preset"), question)) shelf_.Delete(key);
}

bool PresetPanel::Agrees(const QString& title, const QString& question) {
  QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Yes | QMessageBox::No, this);
  // What a preset is called may be somebody else's words.
  box.setTextFormat(Qt::PlainText);
  return box.exec() == QMessageBox::Yes;
}

void PresetPanel::Import() {
  const QUrl file = QFileDialog::getOpenFileUrl(
      this, tr("Import a preset"), QUrl::fromLocalFile(folders::Last("preset")),
      tr("Presets (*.json);;All files (*)"), nullptr, {}, {"file"});
  if (file.isEmpty()) return;
  folders::Remember("preset", file.toLocalFile());
  shelf_.Import(ToPath(file));
}

void PresetPanel::Export(const QString& key) {
  const Preset* const preset = shelf_.Find(key);
  if (!preset) return;
  AskForSaveFile(this,
                 {tr("Export a preset"),
                  "export_preset",
                  folders::Last("preset"),
                  QString::fromStdString(preset->name) + ".json",
                  {tr("Presets (*.json)")}},
                 [this, key](const ChosenFile& file) {
                   folders::Remember("preset", ToText(file.path));
                   shelf_.Export(key, file, FilesInUse(*document_));
                 });
}

}  // namespace pastiche
