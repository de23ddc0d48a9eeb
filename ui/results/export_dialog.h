#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <vector>

#include <QDialog>
#include <QString>
#include <QVariant>

#include "core/base/written_paths.h"
#include "core/image/image.h"
#include "core/image/write_image.h"
#include "ui/results/export_target.h"

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSlider;
class QSpinBox;

namespace pastiche {

/// Asks for file, format, and what the format leaves open: the quality of JPEG and WebP, the bits
/// of PNG and TIFF, and what the file is to say besides. The format and the file's ending always
/// agree. Proposes a name that is free; refuses what would replace a picture in use or a kept
/// result, and asks before any other file is replaced. Looks at the disk on other threads: Export
/// pressed before the answer waits for it.
class ExportDialog : public QDialog {
  Q_OBJECT
 public:
  struct Subject {
    /// Of the picture, for show.
    ImageSize size;
    /// The proposed name without its ending.
    QString stem;
    /// What must not be replaced.
    std::vector<NamedPath> reads = {};
    /// Where files are being written to that are not there yet.
    std::set<std::filesystem::path> under_way = {};
    /// ResultInfo::detail.
    ImageSize detail = {};
  };
  explicit ExportDialog(Subject subject, QWidget* parent = nullptr);

  QString path() const;
  /// Says also whether a file of that name may be replaced: only if the user has agreed to it.
  WriteOptions options() const;
  /// Whether the file is to say how it was painted.
  bool keeps_settings() const;
  /// Whether it keeps what the photo's file says.
  bool keeps_metadata() const;

  void accept() override;

 protected:
  /// For dialogs that ask for more than that, or for something that is written later.
  void SetTexts(const QString& title, const QString& button, const QString& button_tip);
  /// In place of the picture's size; Tab goes to its fields in that order, after the colours.
  void SetSizeEditor(QWidget* editor, const std::vector<QWidget*>& fields);

 private:
  void BuildLayout();
  /// Format, quality and depth are as they were at the export before.
  void Recall();
  void Remember() const;
  void Browse();
  /// The format's ending replaces the name's.
  void FormatChosen();
  /// The name's ending chooses the format.
  void PathEdited();
  /// Finds a free name, in `folder` or else where the user last exported to.
  void Propose(const QString& folder);
  /// Asks the disk about the path that stands there.
  void Look();
  void OnTargetKnown(const ExportTarget& target);
  void AskToReplace();
  /// Why the name itself cannot be, or empty.
  QString NameProblem() const;
  void ShowState();

  const Subject subject_;
  /// What is remembered for each format by itself.
  struct OfFormat {
    QVariant depth;
    QVariant colors;
  };
  /// Puts what was chosen for the format in place of what was for the one before.
  void RecallFormat();

  QLineEdit* path_;
  QComboBox* format_;
  QLabel* quality_label_;
  QSlider* quality_slider_;
  QSpinBox* quality_;
  QLabel* depth_label_;
  QComboBox* depth_;
  QSpinBox* dpi_;
  QComboBox* colors_;
  QCheckBox* settings_;
  QCheckBox* metadata_;
  QLabel* notice_;
  QDialogButtonBox* buttons_;
  QLabel* size_ = nullptr;

  QString shown_format_;
  std::map<QString, OfFormat> chosen_;
  /// The name that the dialog wrote there itself; another ending finds another one as long as the
  /// user has left it.
  QString proposal_;
  /// Answers to questions before this one are out of date.
  std::uint64_t question_ = 0;
  bool known_ = false;
  ExportTarget target_;
  /// Export was pressed before the answer was there, and nothing was edited since.
  bool accept_wanted_ = false;
  /// The path that the user has agreed to replace.
  QString replace_;
};

}  // namespace pastiche
