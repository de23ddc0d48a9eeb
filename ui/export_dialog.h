#pragma once

#include <QDialog>
#include <QString>

#include "core/image/image.h"
#include "core/image/write_image.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSlider;
class QSpinBox;

namespace pastiche {

/// Asks for file, format, and what the format leaves open: the quality of JPEG and WebP, the bits
/// of PNG and TIFF. The format and the file's ending always agree.
class ExportDialog : public QDialog {
  Q_OBJECT
 public:
  /// `suggestion` is a file name with or without an ending.
  ExportDialog(ImageSize size, const QString& suggestion, QWidget* parent = nullptr);

  QString path() const;
  WriteOptions options() const;

 private:
  void BuildLayout(ImageSize size);
  void Browse();
  /// The format's ending replaces the name's.
  void FormatChosen();
  /// The name's ending chooses the format.
  void PathEdited();
  void ShowState();

  QLineEdit* path_;
  QComboBox* format_;
  QLabel* quality_label_;
  QSlider* quality_slider_;
  QSpinBox* quality_;
  QLabel* depth_label_;
  QComboBox* depth_;
  QLabel* notice_;
  QDialogButtonBox* buttons_;
};

}  // namespace pastiche
