#pragma once

#include <filesystem>
#include <vector>

#include <QDialog>

#include "core/base/written_paths.h"
#include "ui/results/contact_sheet_writer.h"
#include "ui/settings/preset_shelf.h"
#include "ui/study/study_board.h"
#include "ui/study/study_picture.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace pastiche {

class AxisEditor;
class Document;
class EnlargedCell;
class PreviewPainter;
class StudyGrid;

/// A study of the artwork: two settings are chosen with the values of each, the cells fill in one
/// after another, a click takes one, and the table can be saved as a picture. The window can be
/// worked in meanwhile; closing it leaves off, and what is painted is there again the next time.
class StudyDialog : public QDialog {
  Q_OBJECT
 public:
  /// Both must outlive the dialog.
  StudyDialog(Document* document, PreviewPainter* previews, QWidget* parent = nullptr);

  StudyBoard* board() const { return board_; }

  /// The table as it is drawn on a contact sheet: the cells that are painted.
  StudyPicture SheetNow() const;
  /// Writes it; what it is made from is not replaced.
  void SaveSheet(const ChosenFile& file) { WriteSheet(SheetToWrite(), file); }
  /// Asks for a file, and writes it there.
  void BrowseForSheet();
  /// What writes it, which goes on where the dialog is closed meanwhile.
  const ContactSheetWriter& sheet_writer() const { return writer_; }

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  /// A sheet as it was when it was asked for: until there is a file, the document may be another.
  struct SheetFile {
    StudyPicture picture;
    /// The proposed name without its ending.
    QString stem;
    /// What must not be replaced.
    std::vector<NamedPath> reads;
  };
  SheetFile SheetToWrite() const;
  void AskForSheet(const SheetFile& sheet);
  void WriteSheet(const SheetFile& sheet, const ChosenFile& file);
  QWidget* MakeSettings();
  QWidget* MakeTable();
  QPushButton* Button(const char* name, const QString& text, const QString& tooltip);
  void Connect();
  void RememberAxes() const;
  void ShowAxes();
  /// What is chosen becomes the table.
  void ShowTable();
  void ShowState();
  QString StateText() const;
  /// Why nothing can be painted, or empty.
  QString Obstacle() const;
  void PaintOrPause();
  void Enlarge(int cell);
  void Say(const QString& message, const char* role);

  Document* document_;
  PreviewPainter* previews_;
  StudyBoard* board_;
  PresetShelf shelf_;
  ContactSheetWriter writer_;
  AxisEditor* columns_ = nullptr;
  AxisEditor* rows_ = nullptr;
  QComboBox* pixels_ = nullptr;
  StudyGrid* grid_ = nullptr;
  QLabel* state_ = nullptr;
  QLabel* saved_ = nullptr;
  QProgressBar* progress_ = nullptr;
  QToolButton* paint_ = nullptr;
  QPushButton* take_ = nullptr;
  QPushButton* enlarge_ = nullptr;
  QPushButton* save_ = nullptr;
  EnlargedCell* enlarged_ = nullptr;
};

}  // namespace pastiche
