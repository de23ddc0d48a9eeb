#include "ui/study/study_board.h"

#include <algorithm>
#include <map>
#include <utility>

#include "ui/document/document.h"
#include "ui/run/preview_painter.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

constexpr std::chrono::milliseconds kRest{300};
/// Of the latest cell in the mean.
constexpr double kLatestShare = 0.4;

QStringList NamesOf(const std::optional<StudyBoard::Side>& side) {
  if (!side) return {QString()};
  QStringList names;
  for (const AxisValue& value : side->values) names.append(ValueName(side->axis, value));
  return names;
}

}  // namespace

StudyBoard::StudyBoard(Document* document, PreviewPainter* previews, QObject* parent)
    : QObject(parent), document_(document), previews_(previews) {
  rest_.setSingleShot(true);
  rest_.setInterval(kRest);
  connect(&rest_, &QTimer::timeout, this, &StudyBoard::PaintNext);
  connect(document_, &Document::Changed, this, &StudyBoard::ShowDocument);
  connect(document_, &Document::AboutToLoad, this, &StudyBoard::LetGo);
  connect(previews_, &PreviewPainter::Painted, this, &StudyBoard::OnPainted);
  connect(previews_, &PreviewPainter::Failed, this, &StudyBoard::OnFailed);
  connect(previews_, &PreviewPainter::PausedChanged, this, &StudyBoard::OnPausedChanged);
}

void StudyBoard::SetSides(const Side& columns, const std::optional<Side>& rows) {
  columns_ = columns;
  rows_ = rows;
  ShowDocument();
}

void StudyBoard::SetPixels(int pixels) {
  if (pixels == pixels_) return;
  pixels_ = pixels;
  ShowDocument();
}

Recipe StudyBoard::RecipeAt(const AxisValue& column, const AxisValue* row) const {
  Recipe recipe = document_->recipe();
  const bool row_first = rows_ && rows_->axis.sets_all;
  if (row && row_first) row->change(recipe);
  if (columns_->axis.sets_all) column.change(recipe);
  columns_->axis.prepare(recipe);
  if (rows_) rows_->axis.prepare(recipe);
  if (!columns_->axis.sets_all) column.change(recipe);
  if (row && !row_first) row->change(recipe);
  return recipe;
}

std::vector<StudyBoard::Cell> StudyBoard::MakeCells() const {
  std::vector<Cell> cells;
  if (!columns_) return cells;
  const auto add = [&](int row, int column) {
    Cell cell;
    const QString& row_name = row_names_[row];
    const QString& column_name = column_names_[column];
    cell.name = row_name.isEmpty() ? column_name : tr("%1, %2").arg(column_name, row_name);
    cell.row = row;
    cell.column = column;
    cell.recipe = RecipeAt(columns_->values[column], rows_ ? &rows_->values[row] : nullptr);
    Artwork artwork = document_->artwork();
    artwork.recipe = cell.recipe;
    cell.preview = PreviewOf(std::move(artwork), pixels_);
    cells.push_back(std::move(cell));
  };
  for (int row = 0; row < row_names_.size(); ++row) {
    for (int column = 0; column < column_names_.size(); ++column) add(row, column);
  }
  return cells;
}

void StudyBoard::ShowDocument() {
  std::map<QString, Cell> before;
  const QString painted_now = current_ >= 0 ? cells_[current_].name : QString();
  for (Cell& cell : cells_) before.emplace(cell.name, std::move(cell));
  column_names_ = columns_ ? NamesOf(columns_) : QStringList();
  row_names_ = NamesOf(rows_);
  cells_ = MakeCells();
  current_ = -1;
  for (std::size_t i = 0; i < cells_.size(); ++i) {
    Cell& cell = cells_[i];
    const auto earlier = before.find(cell.name);
    const bool same = earlier != before.end() && earlier->second.preview == cell.preview;
    if (same && cell.name == painted_now) current_ = static_cast<int>(i);
    if (earlier != before.end()) {
      cell.picture = earlier->second.picture;
      cell.fresh = same && earlier->second.fresh;
      if (same) cell.problem = earlier->second.problem;
    }
    if (cell.fresh) continue;
    const QImage known = previews_->Known(cell.preview, pixels_);
    if (known.isNull()) continue;
    cell.picture = known;
    cell.fresh = true;
  }
  if (current_ < 0) Forget();
  if (painting_ && current_ < 0) rest_.start();
  Q_EMIT TableChanged();
  Q_EMIT StateChanged();
}

void StudyBoard::LetGo() {
  Pause();
  // Another document is another study.
  for (Cell& cell : cells_) {
    cell.preview = {};
    cell.picture = {};
    cell.fresh = false;
    cell.problem.clear();
  }
}

bool StudyBoard::IsChosen(int cell) const { return cells_[cell].recipe == document_->recipe(); }

void StudyBoard::Begin() {
  for (Cell& cell : cells_) cell.problem.clear();
  painting_ = true;
  Q_EMIT TableChanged();
  PaintNext();
}

void StudyBoard::Pause() {
  painting_ = false;
  rest_.stop();
  const int left = std::exchange(current_, -1);
  Forget();
  if (left >= 0) Q_EMIT CellChanged(left);
  Q_EMIT StateChanged();
}

bool StudyBoard::waits() const { return painting_ && previews_->paused(); }

int StudyBoard::painted() const {
  return static_cast<int>(
      std::count_if(cells_.begin(), cells_.end(), [](const Cell& cell) { return cell.fresh; }));
}

int StudyBoard::open() const {
  return static_cast<int>(std::count_if(cells_.begin(), cells_.end(), [](const Cell& cell) {
    return !cell.fresh && cell.problem.isEmpty();
  }));
}

bool StudyBoard::has_same_cells() const {
  for (std::size_t i = 0; i < cells_.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (cells_[i].preview == cells_[j].preview) return true;
    }
  }
  return false;
}

void StudyBoard::Take(int cell) {
  if (cell < 0 || cell >= static_cast<int>(cells_.size())) return;
  Artwork next = document_->artwork();
  next.recipe = cells_[cell].recipe;
  document_->Apply(tr("Study: %1").arg(cells_[cell].name), next);
}

std::optional<double> StudyBoard::seconds_left() const {
  if (!seconds_per_pixel_) return std::nullopt;
  return *seconds_per_pixel_ * pixels_ * pixels_ * open();
}

void StudyBoard::PaintNext() {
  if (!painting_ || current_ >= 0) return;
  for (int i = 0; i < static_cast<int>(cells_.size()); ++i) {
    Cell& cell = cells_[i];
    if (cell.fresh || !cell.problem.isEmpty()) continue;
    const QImage known = previews_->Known(cell.preview, pixels_);
    if (!known.isNull()) {
      // It is the same as one that was painted meanwhile.
      cell.picture = known;
      cell.fresh = true;
    } else if (const Result<void> valid = Check(cell.preview); !valid) {
      cell.problem = Translated(valid.error().message);
    } else {
      return Paint(i);
    }
    Q_EMIT CellChanged(i);
  }
  painting_ = false;
  Q_EMIT StateChanged();
}

void StudyBoard::Paint(int cell) {
  current_ = cell;
  key_ = QStringLiteral("study:%1").arg(++asked_);
  if (previews_->paused()) {
    clock_.invalidate();
  } else {
    clock_.start();
  }
  previews_->Ask(key_, cells_[cell].preview, pixels_);
  Q_EMIT CellChanged(cell);
  Q_EMIT StateChanged();
}

void StudyBoard::OnPainted(const QString& key, const QImage& picture) {
  if (current_ < 0 || key != key_) return;
  if (clock_.isValid()) {
    const double seconds = 1e-3 * static_cast<double>(clock_.elapsed()) / (1.0 * pixels_ * pixels_);
    const double before = seconds_per_pixel_.value_or(seconds);
    seconds_per_pixel_ = before + kLatestShare * (seconds - before);
  }
  const int done = std::exchange(current_, -1);
  cells_[done].picture = picture;
  cells_[done].fresh = true;
  Q_EMIT CellChanged(done);
  Q_EMIT StateChanged();
  PaintNext();
}

void StudyBoard::OnFailed(const QString& key, const QString& message) {
  if (current_ < 0 || key != key_) return;
  const int failed = std::exchange(current_, -1);
  cells_[failed].problem = message;
  Q_EMIT CellChanged(failed);
  Q_EMIT StateChanged();
  PaintNext();
}

void StudyBoard::OnPausedChanged() {
  // A cell that was broken off is begun anew.
  if (previews_->paused()) {
    clock_.invalidate();
  } else {
    clock_.start();
  }
  if (current_ >= 0) Q_EMIT CellChanged(current_);
  if (painting_) Q_EMIT StateChanged();
}

void StudyBoard::Forget() {
  if (!key_.isEmpty()) previews_->Forget(std::exchange(key_, QString()));
}

}  // namespace pastiche
