#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include "core/artwork/artwork.h"
#include "ui/study/study_axes.h"

namespace pastiche {

class Document;
class PreviewPainter;

/// A study of the document: a table of small pictures of what it would become, where each column
/// has one value of a setting and each row one of another. All else is as the document has it: when
/// that changes, so do the cells, and their pictures are out of date until they are painted again.
/// Painted is one cell after the other, and only while the previews may (PreviewPainter).
class StudyBoard : public QObject {
  Q_OBJECT
 public:
  /// One side: what varies, and how.
  struct Side {
    StudyAxis axis;
    std::vector<AxisValue> values;
  };
  struct Cell {
    /// "Balance 0.003, Brush size 0.5".
    QString name;
    int row = 0;
    int column = 0;
    /// What taking it sets.
    Recipe recipe = {};
    /// What its picture is painted from.
    Artwork preview = {};
    /// Null while there is none.
    QImage picture = {};
    /// The picture is of `preview`.
    bool fresh = false;
    /// Why there is none; empty where nothing is wrong.
    QString problem = {};
  };

  /// Both must outlive the board.
  StudyBoard(Document* document, PreviewPainter* previews, QObject* parent = nullptr);

  /// Without `rows` there is one. A side without values makes an empty table.
  void SetSides(const Side& columns, const std::optional<Side>& rows);
  /// Of a picture's longest side.
  void SetPixels(int pixels);
  int pixels() const { return pixels_; }
  /// How long the document must have rested before another cell is begun.
  void SetRest(std::chrono::milliseconds rest) { rest_.setInterval(rest); }

  /// Row by row.
  const std::vector<Cell>& cells() const { return cells_; }
  const QStringList& row_names() const { return row_names_; }
  const QStringList& column_names() const { return column_names_; }
  /// The cell that is being painted, or -1.
  int current() const { return current_; }
  /// Whether the document has a cell's settings.
  bool IsChosen(int cell) const;

  /// Goes on until no cell is left that has no picture, or an old one. What failed is tried again.
  void Begin();
  /// Leaves off; what is painted stays.
  void Pause();
  bool painting() const { return painting_; }
  /// It would paint, but may not now.
  bool waits() const;
  int painted() const;
  /// How many are still to be painted.
  int open() const;
  /// Some cells will look like others: a setting has no part in them.
  bool has_same_cells() const;

  /// A cell's settings become the document's, as one step.
  void Take(int cell);

  /// How long a cell took lately for each of its pixels; nothing while that is not known.
  std::optional<double> seconds_per_pixel() const { return seconds_per_pixel_; }
  /// Known from another time.
  void ExpectSeconds(std::optional<double> per_pixel) { seconds_per_pixel_ = per_pixel; }
  /// Until all cells are painted.
  std::optional<double> seconds_left() const;

 Q_SIGNALS:
  /// Other cells, or another document.
  void TableChanged();
  void CellChanged(int cell);
  /// Anything that is said of the whole.
  void StateChanged();

 private:
  void ShowDocument();
  void LetGo();
  void PaintNext();
  void Paint(int cell);
  void OnPainted(const QString& key, const QImage& picture);
  void OnFailed(const QString& key, const QString& message);
  void OnPausedChanged();
  void Forget();
  /// A table without pictures.
  std::vector<Cell> MakeCells() const;
  Recipe RecipeAt(const AxisValue& column, const AxisValue* row) const;

  Document* document_;
  PreviewPainter* previews_;
  std::optional<Side> columns_;
  std::optional<Side> rows_;
  int pixels_ = 128;
  std::vector<Cell> cells_;
  QStringList row_names_;
  QStringList column_names_;
  bool painting_ = false;
  int current_ = -1;
  /// Of what was asked for last.
  QString key_;
  std::uint64_t asked_ = 0;
  QTimer rest_;
  /// Since the current cell was begun; invalid where it had to wait.
  QElapsedTimer clock_;
  std::optional<double> seconds_per_pixel_;
};

}  // namespace pastiche
