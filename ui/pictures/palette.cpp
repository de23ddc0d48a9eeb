#include "ui/pictures/palette.h"

#include <set>
#include <utility>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "core/base/file_uri.h"
#include "ui/document/qt_image.h"
#include "ui/document/show_in_folder.h"
#include "ui/pictures/palette_previews.h"
#include "ui/pictures/palette_view.h"
#include "ui/remembered/folders.h"
#include "ui/remembered/settings.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/roving_focus.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

constexpr const char* kFolderKey = "palette/folder";

std::optional<std::filesystem::path> RememberedFolder() {
  return PathOfFileUri(Settings().value(kFolderKey).toString().toStdString());
}

QUrl UrlOf(const std::filesystem::path& path) { return QUrl::fromEncoded(FileUri(path).c_str()); }

}  // namespace

Palette::Palette(Document* document, PreviewPainter* painter, QWidget* parent)
    : QWidget(parent),
      document_(document),
      view_(new PaletteView),
      previews_(new PalettePreviews(document, &model_, painter, this)),
      folder_(new ElidedLabel),
      preview_all_(new QToolButton),
      note_(new QLabel) {
  setObjectName("palette");
  BuildLayout();
  view_->setModel(&model_);
  view_->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(view_, &QWidget::customContextMenuRequested, this, &Palette::ShowMenu);
  connect(view_, &PaletteView::TryWanted, this,
          [this](const QModelIndex& index) { Q_EMIT TryWanted(model_.path(index.row())); });
  connect(view_, &PaletteView::AddWanted, this,
          [this](const QModelIndex& index) { Q_EMIT AddWanted(model_.path(index.row())); });
  connect(&model_, &PaletteModel::FolderRead, this, &Palette::ShowState);
  connect(preview_all_, &QAbstractButton::clicked, previews_, &PalettePreviews::SetOn);
  connect(previews_, &PalettePreviews::Changed, this, &Palette::ShowState);
  connect(document_, &Document::Changed, this, [this] {
    ShowUsed();
    ShowState();
  });
  model_.SetFolder(RememberedFolder());
  ShowUsed();
  ShowState();
}

void Palette::BuildLayout() {
  auto* title = new QLabel(tr("Palette"));
  title->setProperty("role", "title");
  auto* choose = Describe(new QToolButton, tr("Palette: choose a folder"),
                          tr("Choose a folder of paintings to try"));
  choose->setObjectName("palette_choose");
  choose->setIcon(theme::Icon(":/icons/open.svg"));
  choose->setAutoRaise(true);
  connect(choose, &QAbstractButton::clicked, this, &Palette::Browse);
  preview_all_->setObjectName("palette_preview_all");
  preview_all_->setText(tr("Preview all"));
  preview_all_->setCheckable(true);
  preview_all_->setProperty("role", "compare");
  folder_->setObjectName("palette_folder");
  folder_->setProperty("role", "hint");
  Describe(view_, tr("Paintings to try"), {});
  view_->setAccessibleDescription(
      tr("Enter tries a painting in place of the chosen one, Shift+Enter adds it."));
  view_->setObjectName("palette_view");
  note_->setObjectName("palette_note");
  note_->setWordWrap(true);
  note_->setTextFormat(Qt::PlainText);

  RoveInRow(this, {preview_all_, choose});

  auto* heading = new QHBoxLayout;
  heading->setSpacing(8);
  heading->addWidget(title, 1);
  heading->addWidget(preview_all_);
  heading->addWidget(choose);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  layout->addLayout(heading);
  layout->addWidget(folder_);
  layout->addWidget(view_, 1);
  layout->addWidget(note_);
}

void Palette::SetFolder(const std::filesystem::path& folder) {
  Settings().setValue(kFolderKey, QString::fromStdString(FileUri(folder)));
  model_.SetFolder(folder);
  ShowState();
}

void Palette::Browse() {
  const QUrl start =
      model_.folder() ? UrlOf(*model_.folder()) : QUrl::fromLocalFile(folders::Last("painting"));
  const QUrl folder = QFileDialog::getExistingDirectoryUrl(
      this, tr("A folder of paintings to try"), start, QFileDialog::ShowDirsOnly, {"file"});
  if (!folder.isEmpty()) SetFolder(ToPath(folder));
}

void Palette::ShowState() {
  const std::optional<std::filesystem::path>& folder = model_.folder();
  folder_->SetText(folder ? ToText(folder->filename()) : tr("shipped with Pastiche"));
  folder_->setToolTip(folder ? ToText(*folder) : folder_->whole());
  const bool possible = document_->artwork().photo && model_.rowCount() > 0;
  preview_all_->setEnabled(possible);
  preview_all_->setChecked(previews_->on());
  Describe(preview_all_, tr("Preview all"),
           possible
               ? tr("Paint the photo small with each of these, one after another, as it is set\n"
                    "now. A click takes one. They wait while the picture itself is painted.")
               : tr("Choose a photo first: each of these is then tried on it."));
  QString note;
  if (!model_.error().isEmpty()) {
    note = model_.error();
  } else if (!model_.reading() && model_.rowCount() == 0) {
    note = tr("There are no pictures in this folder. Choose another.");
  }
  note_->setText(note);
  note_->setVisible(!note.isEmpty());
  note_->setProperty("role", model_.error().isEmpty() ? "hint" : "error");
}

void Palette::ShowUsed() {
  std::set<std::filesystem::path> used;
  for (const Painting& painting : document_->artwork().paintings) {
    const PicturePtr picture = document_->PictureOf(painting.image);
    if (picture && !picture->path.empty()) used.insert(picture->path);
  }
  model_.SetUsed(std::move(used));
}

void Palette::ShowMenu(const QPoint& at) {
  auto* menu = new QMenu(this);
  menu->setObjectName("palette_menu");
  menu->setAttribute(Qt::WA_DeleteOnClose);
  if (const QModelIndex index = view_->indexAt(at); index.isValid()) {
    const std::filesystem::path path = model_.path(index.row());
    menu->addAction(tr("&Try it"), this, [=, this] { Q_EMIT TryWanted(path); });
    menu->addAction(tr("&Add it to the paintings"), this, [=, this] { Q_EMIT AddWanted(path); });
    AddShowInFolder(menu, path);
    menu->addSeparator();
  }
  menu->addAction(tr("&Choose a folder…"), this, &Palette::Browse);
  menu->addAction(tr("&Read the folder again"), this, [this] { model_.ReadAgain(); });
  menu->addAction(tr("The paintings &shipped with Pastiche"), this,
                  [this] {
                    Settings().remove(kFolderKey);
                    model_.SetFolder(std::nullopt);
                    ShowState();
                  })
      ->setEnabled(model_.folder().has_value());
  menu->popup(view_->viewport()->mapToGlobal(at));
}

}  // namespace pastiche
