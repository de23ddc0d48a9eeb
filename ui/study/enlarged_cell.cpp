#include "ui/study/enlarged_cell.h"

#include <utility>

#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/document/qt_image.h"
#include "ui/run/preview_painter.h"
#include "ui/study/fitted_picture.h"
#include "ui/study/study_board.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

/// Of its longest side.
constexpr int kPixels = 512;

}  // namespace

EnlargedCell::EnlargedCell(StudyBoard* board, PreviewPainter* previews, QWidget* parent)
    : QDialog(parent),
      board_(board),
      previews_(previews),
      view_(new FittedPicture),
      status_(new QLabel) {
  setObjectName("enlarged_cell");
  setWindowFlag(Qt::WindowMaximizeButtonHint);
  view_->setObjectName("enlarged_picture");
  status_->setObjectName("enlarged_status");
  status_->setProperty("role", "hint");
  status_->setWordWrap(true);
  status_->setTextFormat(Qt::PlainText);
  auto* take = Describe(new QPushButton(tr("&Use these settings")), tr("Use these settings"),
                        tr("Set everything as in this cell. It can be undone."));
  take->setObjectName("enlarged_take");
  MakeMainButton(take);
  auto* close =
      Describe(new QPushButton(tr("&Close")), tr("Close"), tr("Close the picture (Escape)."));
  close->setAutoDefault(false);
  auto* foot = new QHBoxLayout;
  foot->addWidget(status_, 1);
  foot->addWidget(take);
  foot->addWidget(close);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(12, 12, 12, 12);
  layout->setSpacing(10);
  layout->addWidget(view_, 1);
  layout->addLayout(foot);
  connect(take, &QPushButton::clicked, this, [this] { board_->Take(Find()); });
  connect(close, &QPushButton::clicked, this, &QDialog::close);
  connect(board_, &StudyBoard::TableChanged, this, &EnlargedCell::Follow);
  connect(previews_, &PreviewPainter::PausedChanged, this, &EnlargedCell::ShowState);
  connect(previews_, &PreviewPainter::Painted, this,
          [this](const QString& key, const QImage& picture) {
            if (key_.isEmpty() || key != key_) return;
            key_.clear();
            picture_ = picture;
            view_->SetPicture(picture);
            ShowState();
          });
  connect(previews_, &PreviewPainter::Failed, this,
          [this](const QString& key, const QString& message) {
            if (key_.isEmpty() || key != key_) return;
            key_.clear();
            problem_ = message;
            ShowState();
          });
}

int EnlargedCell::Find() const {
  for (std::size_t i = 0; i < board_->cells().size(); ++i) {
    if (board_->cells()[i].name == name_) return static_cast<int>(i);
  }
  return -1;
}

void EnlargedCell::Show(int cell) {
  name_ = board_->cells()[cell].name;
  setWindowTitle(name_);
  view_->setAccessibleName(name_);
  picture_ = {};
  Ask();
  show();
  raise();
  activateWindow();
}

void EnlargedCell::Follow() {
  if (!isVisible()) return;
  const int cell = Find();
  if (cell < 0) {
    close();
  } else if (board_->cells()[cell].preview != wanted_) {
    Ask();
  }
}

void EnlargedCell::Ask() {
  Forget();
  const StudyBoard::Cell& cell = board_->cells()[Find()];
  wanted_ = cell.preview;
  problem_.clear();
  view_->SetPicture(cell.picture.isNull() ? picture_ : cell.picture);
  if (const Result<void> valid = Check(wanted_); !valid) {
    problem_ = Translated(valid.error().message);
  } else {
    key_ = QStringLiteral("study enlarged:%1").arg(++asked_);
    previews_->Ask(key_, wanted_, kPixels);
  }
  ShowState();
}

void EnlargedCell::Forget() {
  wanted_ = {};
  if (!key_.isEmpty()) previews_->Forget(std::exchange(key_, QString()));
}

void EnlargedCell::ShowState() {
  if (!problem_.isEmpty()) {
    status_->setText(tr("Cannot be painted: %1").arg(problem_));
  } else if (key_.isEmpty()) {
    status_->setText(
        tr("Painted at %1 pixels.").arg(SizeText({picture_.width(), picture_.height()})));
  } else if (previews_->paused()) {
    status_->setText(tr("Waits while the window paints, and goes on by itself."));
  } else {
    status_->setText(tr("Painting it larger…"));
  }
}

void EnlargedCell::hideEvent(QHideEvent* event) {
  QDialog::hideEvent(event);
  if (event->spontaneous()) return;  // put aside, not closed
  Forget();
}

}  // namespace pastiche
