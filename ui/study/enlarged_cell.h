#pragma once

#include <QDialog>
#include <QImage>
#include <QString>

#include "core/artwork/artwork.h"

class QLabel;

namespace pastiche {

class FittedPicture;
class PreviewPainter;
class StudyBoard;

/// One cell of a study, painted larger: at first as small as it is, then with more pixels. It
/// follows the cell as the document changes, and closes where the study has it no more.
class EnlargedCell : public QDialog {
  Q_OBJECT
 public:
  /// Both must outlive it.
  EnlargedCell(StudyBoard* board, PreviewPainter* previews, QWidget* parent);

  void Show(int cell);
  /// What is painted of it.
  const QImage& picture() const { return picture_; }

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  /// Of the cell of this name; -1 where there is none any more.
  int Find() const;
  void Follow();
  void Ask();
  void Forget();
  void ShowState();

  StudyBoard* board_;
  PreviewPainter* previews_;
  QString name_;
  /// What the picture that is wished for is painted from.
  Artwork wanted_;
  QString key_;
  int asked_ = 0;
  QImage picture_;
  QString problem_;
  FittedPicture* view_;
  QLabel* status_;
};

}  // namespace pastiche
