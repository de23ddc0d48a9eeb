#include "ui/study/study_dialog.h"

#include <algorithm>
#include <string>
#include <vector>

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/duration_text.h"
#include "ui/document/document.h"
#include "ui/document/qt_image.h"
#include "ui/document/sources.h"
#include "ui/remembered/folders.h"
#include "ui/remembered/settings.h"
#include "ui/remembered/window_geometry.h"
#include "ui/results/sheet_file_dialog.h"
#include "ui/run/preview_painter.h"
#include "ui/run/progress_words.h"
#include "ui/study/axis_editor.h"
#include "ui/study/enlarged_cell.h"
#include "ui/study/study_grid.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/enable.h"
#include "ui/widgets/translated.h"
#include "ui/widgets/wheel_guard.h"
#include "ui/widgets/without_mnemonic.h"

namespace pastiche {
namespace {

constexpr QSize kSize(1150, 720);
constexpr double kMostOfScreen = 0.9;
constexpr int kSettingsWidth = 262;
constexpr int kPixels[] = {128, 192, 256};
constexpr char kColumnsSetting[] = "study/columns";
constexpr char kRowsSetting[] = "study/rows";
constexpr char kPixelsSetting[] = "study/pixels";
constexpr char kSecondsSetting[] = "study/seconds_per_pixel";

}  // namespace

StudyDialog::StudyDialog(Document* document, PreviewPainter* previews, QWidget* parent)
    : QDialog(parent),
      document_(document),
      previews_(previews),
      board_(new StudyBoard(document, previews, this)) {
  setWindowTitle(tr("Study"));
  setObjectName("study");
  setWindowFlag(Qt::WindowMaximizeButtonHint);
  // On the screen that there is.
  const QSize free = QGuiApplication::primaryScreen()->availableSize();
  resize(kSize.boundedTo(free * kMostOfScreen));
  RememberSize(this, "study/size");
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 14);
  layout->setSpacing(16);
  layout->addWidget(MakeSettings());
  layout->addWidget(MakeTable(), 1);

  const Settings settings;
  const int pixels = settings.value(kPixelsSetting).toInt();
  pixels_->setCurrentIndex(std::max(0, pixels_->findData(pixels)));
  board_->SetPixels(pixels_->currentData().toInt());
  bool known = false;
  const double seconds = settings.value(kSecondsSetting).toDouble(&known);
  if (known && seconds > 0) board_->ExpectSeconds(seconds);

  ShowAxes();
  columns_->Choose("balance");
  rows_->Choose("style_scale");
  const QVariantMap rows = settings.value(kRowsSetting).toMap();
  columns_->Restore(settings.value(kColumnsSetting).toMap(), rows["axis"].toString());
  rows_->Restore(rows, columns_->key());
  Connect();
  ShowTable();
  grid_->setFocus();
  shelf_.Reload();
}

QWidget* StudyDialog::MakeSettings() {
  columns_ = new AxisEditor(
      "columns", {tr("Columns"), tr("What is another from column to column.")}, document_);
  rows_ =
      new AxisEditor("rows", {tr("Rows"), tr("What is another from row to row."), true}, document_);
  pixels_ = Describe(new QComboBox, tr("Size of a cell"),
                     tr("Pixels along the longest side. More show more, and take longer."));
  pixels_->setObjectName("study_pixels");
  for (const int pixels : kPixels) pixels_->addItem(tr("%1 px").arg(pixels), pixels);
  auto* size = new QLabel(tr("Size of a cell"));
  size->setProperty("role", "title");
  size->setBuddy(pixels_);

  auto* settings = new QWidget;
  auto* layout = new QVBoxLayout(settings);
  layout->setContentsMargins(0, 0, 6, 0);
  layout->setSpacing(14);
  layout->addWidget(columns_);
  layout->addWidget(rows_);
  auto* sizes = new QVBoxLayout;
  sizes->setSpacing(6);
  sizes->addWidget(size);
  sizes->addWidget(pixels_);
  layout->addLayout(sizes);
  layout->addStretch(1);
  new WheelGuard(settings);
  auto* area = new QScrollArea;
  area->setWidget(settings);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFixedWidth(kSettingsWidth);
  area->setFocusPolicy(Qt::NoFocus);
  return area;
}

QPushButton* StudyDialog::Button(const char* name, const QString& text, const QString& tooltip) {
  auto* button = Describe(new QPushButton(text), WithoutMnemonic(text), tooltip);
  button->setObjectName(name);
  button->setAutoDefault(false);
  return button;
}

QWidget* StudyDialog::MakeTable() {
  grid_ = new StudyGrid(board_);
  state_ = new QLabel;
  state_->setObjectName("study_state");
  saved_ = new QLabel;
  saved_->setObjectName("study_saved");
  for (QLabel* label : {state_, saved_}) {
    label->setProperty("role", "hint");
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    // Its line is there from the beginning, so that nothing jumps.
    label->setMinimumHeight(label->fontMetrics().lineSpacing());
  }
  state_->setMinimumHeight(2 * state_->fontMetrics().lineSpacing());
  progress_ = Describe(new QProgressBar, tr("Cells that are painted"), {});
  progress_->setObjectName("study_progress");
  progress_->setFormat(tr("%v of %m"));
  paint_ = new QToolButton;
  paint_->setObjectName("study_paint");
  paint_->setProperty("role", "primary");
  paint_->setFocusPolicy(Qt::StrongFocus);
  paint_->setMinimumWidth(paint_->fontMetrics().averageCharWidth() * 18);
  take_ = Button("study_take", tr("&Use these settings"),
                 tr("Set everything as in the cell that is marked (Enter). It can be undone."));
  enlarge_ = Button("study_enlarge", tr("&Enlarge"),
                    tr("Paint the cell that is marked larger, to look at (Space)."));
  save_ = Button("study_save", tr("&Save as a picture…"),
                 tr("Write the cells that are painted to one picture, with what each is."));
  QPushButton* close = Button("study_close", tr("&Close"),
                              tr("Close the study (Escape). What is painted is kept until the "
                                 "program ends."));
  connect(close, &QPushButton::clicked, this, &QDialog::close);

  auto* progress = new QHBoxLayout;
  progress->setSpacing(10);
  progress->addWidget(paint_);
  progress->addWidget(progress_, 1);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(take_);
  buttons->addWidget(enlarge_);
  buttons->addWidget(save_);
  buttons->addStretch();
  buttons->addWidget(close);
  auto* table = new QWidget;
  auto* layout = new QVBoxLayout(table);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(grid_, 1);
  layout->addWidget(state_);
  layout->addLayout(progress);
  layout->addWidget(saved_);
  layout->addLayout(buttons);
  return table;
}

void StudyDialog::Connect() {
  const auto keep_apart = [this](AxisEditor* changed, AxisEditor* other) {
    connect(changed, &AxisEditor::AxisChosen, this, [this, changed, other](const QString& before) {
      // A table has two sides: the other takes what this one had.
      if (changed->key() == other->key()) other->Choose(before);
      RememberAxes();
      ShowTable();
    });
    connect(changed, &AxisEditor::Edited, this, [this] {
      RememberAxes();
      ShowTable();
    });
  };
  keep_apart(columns_, rows_);
  keep_apart(rows_, columns_);
  connect(pixels_, &QComboBox::activated, this,
          [this] { board_->SetPixels(pixels_->currentData().toInt()); });
  connect(paint_, &QToolButton::clicked, this, &StudyDialog::PaintOrPause);
  connect(take_, &QPushButton::clicked, this, [this] { board_->Take(grid_->current_cell()); });
  connect(enlarge_, &QPushButton::clicked, this, [this] { Enlarge(grid_->current_cell()); });
  connect(save_, &QPushButton::clicked, this, &StudyDialog::BrowseForSheet);
  connect(grid_, &StudyGrid::Taken, board_, &StudyBoard::Take);
  connect(grid_, &StudyGrid::EnlargeWished, this, &StudyDialog::Enlarge);
  connect(grid_, &StudyGrid::CurrentChanged, this, &StudyDialog::ShowState);
  connect(board_, &StudyBoard::StateChanged, this, &StudyDialog::ShowState);
  connect(document_, &Document::AboutToLoad, this, [this] {
    if (enlarged_) enlarged_->close();
    Say({}, "hint");
  });
  connect(&shelf_, &PresetShelf::Changed, this, [this] {
    ShowAxes();
    ShowTable();
  });
  connect(&writer_, &ContactSheetWriter::Written, this, [this](const QString& path) {
    folders::Remember("export", path);
    Say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), "hint");
  });
  connect(&writer_, &ContactSheetWriter::Failed, this,
          [this](const QString& message) { Say(message, "error"); });
}

void StudyDialog::RememberAxes() const {
  Settings settings;
  settings.setValue(kColumnsSetting, columns_->state());
  settings.setValue(kRowsSetting, rows_->state());
}

void StudyDialog::ShowAxes() {
  const std::vector<StudyAxis> axes = StudyAxes(shelf_.presets());
  columns_->SetAxes(axes);
  rows_->SetAxes(axes);
}

void StudyDialog::ShowTable() {
  // While something is wrong the table stays as it was.
  if (!columns_->problem().isEmpty() || !rows_->problem().isEmpty()) return ShowState();
  const auto columns = columns_->side();
  board_->SetSides(columns.value_or(StudyBoard::Side()), rows_->side());
}

QString StudyDialog::Obstacle() const {
  const Artwork& artwork = document_->artwork();
  if (!artwork.photo || artwork.paintings.empty()) {
    return tr("Drop a photo and a painting on the window first.");
  }
  if (!columns_->problem().isEmpty()) return tr("Columns: %1").arg(columns_->problem());
  if (!rows_->problem().isEmpty()) return tr("Rows: %1").arg(rows_->problem());
  return {};
}

QString StudyDialog::StateText() const {
  const int all = static_cast<int>(board_->cells().size());
  const int open = board_->open();
  const int painted = board_->painted();
  const std::optional<double> left = board_->seconds_left();
  if (board_->waits()) return tr("Waits while the window paints, and goes on by itself.");
  if (board_->painting()) {
    const int place = std::min(all - open + 1, all);
    return left ? tr("Cell %1 of %2 · %3").arg(place).arg(all).arg(TimeLeftText(*left))
                : tr("Cell %1 of %2").arg(place).arg(all);
  }
  if (all > painted + open) {
    return tr("%1 of %2 cells cannot be painted; their tooltips say why.")
        .arg(all - painted - open)
        .arg(all);
  }
  if (open == 0) return tr("All are painted. A click on a cell takes its settings.");
  const bool old = std::any_of(
      board_->cells().begin(), board_->cells().end(),
      [](const StudyBoard::Cell& cell) { return !cell.fresh && !cell.picture.isNull(); });
  if (old) return tr("The artwork has changed: what is dimmed is of before.");
  if (!left) {
    return painted > 0 ? tr("%1 of %2 cells are painted.").arg(painted).arg(all)
                       : tr("Cells: %1.").arg(all);
  }
  const QString time = QString::fromStdString(DurationText(std::max(*left, 1.0)));
  if (painted == 0) return tr("Cells: %1. To paint them takes about %2.").arg(all).arg(time);
  return tr("%1 of %2 cells are painted; the others take about %3.")
      .arg(painted)
      .arg(all)
      .arg(time);
}

void StudyDialog::ShowState() {
  const QSize photo = document_->artwork().photo ? QSize(document_->artwork().photo->width(),
                                                         document_->artwork().photo->height())
                                                 : QSize();
  grid_->SetShape(photo);
  const QString obstacle = Obstacle();
  const int all = static_cast<int>(board_->cells().size());
  QString text = obstacle.isEmpty() ? StateText() : obstacle;
  if (obstacle.isEmpty() && !board_->painting() && board_->has_same_cells()) {
    text += '\n' + tr("Some cells are the same.");
  }
  state_->setText(text);
  progress_->setRange(0, std::max(all, 1));
  progress_->setValue(board_->painted());
  progress_->setTextVisible(all > 0);
  const bool painting = board_->painting();
  const bool begun = board_->painted() > 0 && board_->open() > 0;
  paint_->setText(painting ? tr("Pause") : begun ? tr("Go on") : tr("Paint"));
  Describe(paint_, paint_->text(),
           painting ? tr("Leave off for now; what is painted stays.")
                    : tr("Paint the cells that have no picture, or an old one."));
  EnableOrHandOn(paint_, painting || (obstacle.isEmpty() && board_->painted() < all), grid_);
  const bool marked = grid_->current_cell() >= 0;
  EnableOrHandOn(take_, marked, grid_);
  EnableOrHandOn(enlarge_, marked && obstacle.isEmpty(), grid_);
  EnableOrHandOn(save_, board_->painted() > 0, grid_);
}

void StudyDialog::PaintOrPause() {
  if (board_->painting()) {
    board_->Pause();
  } else {
    board_->Begin();
  }
}

void StudyDialog::Enlarge(int cell) {
  if (cell < 0) return;
  if (!enlarged_) enlarged_ = new EnlargedCell(board_, previews_, this);
  enlarged_->Show(cell);
}

StudyPicture StudyDialog::SheetNow() const {
  const Artwork& artwork = document_->artwork();
  StudyPicture sheet;
  sheet.rows = board_->row_names();
  sheet.columns = board_->column_names();
  const auto name = [&](const std::shared_ptr<const Image>& image) {
    const PicturePtr picture = document_->PictureOf(image);
    return picture ? picture->name.toStdString() : std::string();
  };
  sheet.title = tr("Study");
  std::vector<std::string> paintings;
  sheet.originals.emplace_back(tr("Photo"), artwork.photo);
  for (const Painting& painting : artwork.paintings) {
    paintings.push_back(name(painting.image));
    sheet.originals.emplace_back(tr("Painting"), painting.image);
  }
  sheet.lines = {Translated(SourcesText({name(artwork.photo)}, paintings))};
  for (const StudyBoard::Cell& cell : board_->cells()) {
    if (cell.fresh) sheet.cells.push_back({cell.row, cell.column, cell.picture});
  }
  return sheet;
}

StudyDialog::SheetFile StudyDialog::SheetToWrite() const {
  const PicturePtr photo = document_->photo();
  const QString stem =
      photo ? QFileInfo(photo->name).completeBaseName() + tr("-study") : tr("study");
  return {SheetNow(), stem, FilesInUse(*document_)};
}

void StudyDialog::WriteSheet(const SheetFile& sheet, const ChosenFile& file) {
  if (sheet.picture.cells.empty()) return;
  Say(tr("Saving…"), "hint");
  // Nor what is open by now.
  std::vector<NamedPath> reads = FilesInUse(*document_);
  reads.insert(reads.end(), sheet.reads.begin(), sheet.reads.end());
  writer_.Write(
      [picture = sheet.picture](const auto& /*soon done*/) { return ToContactSheet(picture); },
      font(), file, reads, [this, sheet] { AskForSheet(sheet); });
}

void StudyDialog::BrowseForSheet() { AskForSheet(SheetToWrite()); }

void StudyDialog::AskForSheet(const SheetFile& sheet) {
  AskForSheetFile(this, {tr("Save the study as a picture"), "study_file_dialog", sheet.stem},
                  [this, sheet](const ChosenFile& file) { WriteSheet(sheet, file); });
}

void StudyDialog::Say(const QString& message, const char* role) {
  saved_->setText(message);
  if (saved_->property("role") == QVariant(role)) return;
  saved_->setProperty("role", role);
  saved_->style()->polish(saved_);
}

void StudyDialog::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  ShowTable();
}

void StudyDialog::hideEvent(QHideEvent* event) {
  QDialog::hideEvent(event);
  if (event->spontaneous()) return;  // put aside, not closed
  board_->Pause();
  if (enlarged_) enlarged_->close();
  Settings settings;
  settings.setValue(kPixelsSetting, board_->pixels());
  if (board_->seconds_per_pixel()) {
    settings.setValue(kSecondsSetting, *board_->seconds_per_pixel());
  }
}

}  // namespace pastiche
