#include "ui/pictures/picture_well.h"

#include <utility>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/document/document_files.h"
#include "ui/document/qt_image.h"
#include "ui/document/show_in_folder.h"
#include "ui/pictures/drop_zones.h"
#include "ui/remembered/folders.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/roving_focus.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/thumbnail_button.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

/// As tall whatever is said below the picture: the picture gives way to it, and nothing below the
/// well moves.
class WellBody : public QWidget {
 public:
  explicit WellBody(const ThumbnailButton* face) : face_(face) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
  }

  QSize sizeHint() const override { return face_->sizeHint() + Words(); }
  QSize minimumSizeHint() const override { return face_->minimumSizeHint() + Words(); }
  bool hasHeightForWidth() const override { return false; }

  static constexpr int kSpacing = 6;

 private:
  /// A name and a size.
  QSize Words() const { return {0, kSpacing + 2 * fontMetrics().lineSpacing()}; }

  const ThumbnailButton* face_;
};

}  // namespace

PictureWell::PictureWell(Texts texts, QWidget* parent)
    : QFrame(parent),
      texts_(std::move(texts)),
      face_(new ThumbnailButton(theme::Icon(texts_.icon), texts_.invitation)),
      caption_(new QLabel),
      error_(new QLabel) {
  setObjectName(texts_.key + "_well");
  setAcceptDrops(true);
  SetSpokenRole(this, QAccessible::Grouping);
  setAccessibleName(texts_.title);
  BuildLayout();
  connect(face_, &QAbstractButton::clicked, this, &PictureWell::Browse);
  connect(&loader_, &PictureLoader::Loaded, this, &PictureWell::Choose);
  connect(&loader_, &PictureLoader::Refused, this, &PictureWell::Refuse);
  ShowState();
}

void PictureWell::BuildLayout() {
  auto* title = new QLabel(texts_.title);
  title->setProperty("role", "title");
  Describe(face_, texts_.title, QString());
  face_->setObjectName(texts_.key + "_face");
  caption_->setProperty("role", "hint");
  caption_->setObjectName(texts_.key + "_caption");
  caption_->setWordWrap(true);
  error_->setProperty("role", "error");
  error_->setObjectName(texts_.key + "_error");
  error_->setWordWrap(true);
  error_->setTextFormat(Qt::PlainText);
  caption_->setTextFormat(Qt::PlainText);

  auto* open = MakeButton("open", tr("Open"), tr("Open a picture file"));
  auto* paste = MakeButton("paste", tr("Paste"), tr("Paste a picture that was copied"));
  clear_ = MakeButton("clear", tr("Clear"), tr("Take the picture out (Delete)"));
  connect(open, &QToolButton::clicked, this, &PictureWell::Browse);
  connect(paste, &QToolButton::clicked, this, &PictureWell::Paste);
  connect(clear_, &QToolButton::clicked, this, &PictureWell::Clear);

  RoveInRow(this, {open, paste, clear_});

  auto* heading = new QHBoxLayout;
  heading->setSpacing(2);
  heading->addWidget(title, 1);
  heading->addWidget(open);
  heading->addWidget(paste);
  heading->addWidget(clear_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  layout->addLayout(heading);
  auto* body = new WellBody(face_);
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(WellBody::kSpacing);
  face_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  column->addWidget(face_, 1);
  column->addWidget(caption_);
  column->addWidget(error_);
  layout->addWidget(body, 1);
}

QToolButton* PictureWell::MakeButton(const QString& key, const QString& name,
                                     const QString& tooltip) {
  auto* button = Describe(new QToolButton, tr("%1: %2").arg(texts_.title, name), tooltip);
  button->setIcon(theme::Icon(":/icons/" + key + ".svg"));
  button->setAutoRaise(true);
  button->setObjectName(texts_.key + "_" + key);
  return button;
}

std::filesystem::path PictureWell::file() const {
  if (loading()) return loading_file_;
  return picture_ ? picture_->path : std::filesystem::path();
}

QString PictureWell::error() const { return error_->text(); }

void PictureWell::OpenFile(const std::filesystem::path& path) { Load(PictureSource::File(path)); }

void PictureWell::OpenFile(const QString& path) { OpenFile(ToPath(path)); }

void PictureWell::Reopen(const std::filesystem::path& path) {
  Load(PictureSource::File(path), /*again=*/true);
}

void PictureWell::OpenData(const QMimeData& mime) {
  const Result<PictureSource> source = PictureSourceFrom(mime);
  if (source) {
    Load(*source);
  } else {
    Refuse(Translated(source.error().message));
  }
}

bool PictureWell::Browse() {
  // As a URL: the desktop's own dialogs then also hand over names that are not UTF-8.
  const QUrl file = QFileDialog::getOpenFileUrl(
      this, tr("Open: %1").arg(texts_.title), QUrl::fromLocalFile(folders::Last(texts_.key)),
      tr("Pictures (%1);;Artworks (*.pastiche);;All files (*)").arg(PicturePatterns()), nullptr, {},
      {"file"});
  if (file.isEmpty()) return false;
  folders::Remember(texts_.key, file.toLocalFile());
  OpenFile(ToPath(file));
  return loading();
}

void PictureWell::Paste() {
  const QMimeData& mime = ClipboardData();
  const QList<QUrl> files = LocalFiles(mime);
  OpenData(mime);
  if (files.size() > 1) Q_EMIT LeftOut(files.mid(1));
}

void PictureWell::Clear() {
  reopening_ = false;
  Choose(nullptr);
}

void PictureWell::CancelLoad() {
  loader_.Cancel();
  ShowState();
  Q_EMIT Changed();
}

void PictureWell::LetGo() {
  error_->clear();
  CancelLoad();
}

void PictureWell::Choose(const PicturePtr& picture) {
  loader_.Cancel();
  error_->clear();
  Q_EMIT Chosen(picture, std::exchange(reopening_, false));
  ShowState();
  Q_EMIT Changed();
}

void PictureWell::Show(const PicturePtr& picture) {
  if (picture == picture_) return;
  picture_ = picture;
  error_->clear();
  ShowState();
}

void PictureWell::ShowMask(const QString& words) {
  if (words == mask_) return;
  mask_ = words;
  ShowState();
}

void PictureWell::Load(const PictureSource& source, bool again) {
  const auto* file = std::get_if<std::filesystem::path>(&source.data);
  if (file && IsArtworkName(*file)) {
    Q_EMIT ArtworkChosen(*file);
    return;
  }
  reopening_ = again;
  loading_file_ = file ? *file : std::filesystem::path();
  loader_.Load(source);
  error_->clear();
  ShowState();
  Q_EMIT Changed();
}

void PictureWell::Refuse(const QString& message) {
  loader_.Cancel();
  if (std::exchange(reopening_, false)) {
    Q_EMIT NotReopened(message);
  } else {
    error_->setText(message);
  }
  ShowState();
  Q_EMIT Changed();
}

void PictureWell::ShowState() {
  face_->SetThumbnail(picture_ ? picture_->thumbnail : QImage());
  face_->SetBusy(loader_.loading());
  face_->SetMasked(!mask_.isEmpty());
  const QString name = picture_ ? picture_->name : texts_.invitation;
  const QString origin = !picture_ || picture_->path.empty() ? name : ToText(picture_->path);
  face_->setToolTip(
      picture_ ? origin + '\n' +
                     tr("Drop another one here, or click to open it. Delete takes this one out.")
               : tr("Drop a picture here, or click to open one.\nJPEG, PNG, TIFF, WebP, HEIC, "
                    "AVIF, GIF or BMP."));
  face_->setAccessibleDescription(mask_.isEmpty() ? name : tr("%1. %2").arg(name, mask_));
  clear_->setEnabled(picture_ != nullptr || loader_.loading());
  caption_->setVisible(picture_ != nullptr);
  if (picture_) {
    QString text = tr("%1\n%2 pixels").arg(picture_->name, SizeText(picture_->image->size()));
    if (!picture_->notice.isEmpty()) text += '\n' + picture_->notice;
    caption_->setText(text);
    caption_->setToolTip(mask_.isEmpty() ? origin : origin + '\n' + mask_);
  }
  error_->setVisible(!error_->text().isEmpty());
}

void PictureWell::dragEnterEvent(QDragEnterEvent* event) {
  if (!MayHoldPicture(*event->mimeData())) return;
  event->acceptProposedAction();
  face_->SetHighlighted(true);
}

void PictureWell::dragLeaveEvent(QDragLeaveEvent* /*event*/) { face_->SetHighlighted(false); }

void PictureWell::dropEvent(QDropEvent* event) {
  face_->SetHighlighted(false);
  event->acceptProposedAction();
  const QList<QUrl> files = LocalFiles(*event->mimeData());
  if (files.size() > 1) {
    Q_EMIT SeveralDropped(files);
  } else {
    OpenData(*event->mimeData());
  }
}

bool PictureWell::event(QEvent* event) {
  // Here it is this picture that is pasted, and not the photo.
  if (event->type() == QEvent::ShortcutOverride &&
      static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
    event->accept();
    return true;
  }
  return QFrame::event(event);
}

void PictureWell::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Paste)) return Paste();
  if (event->matches(QKeySequence::Delete)) return Clear();
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && !(event->modifiers() & ~Qt::KeypadModifier)) {
    Browse();
    return;
  }
  QFrame::keyPressEvent(event);
}

void PictureWell::contextMenuEvent(QContextMenuEvent* event) {
  auto* menu = new QMenu(this);
  menu->setObjectName(texts_.key + "_menu");
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(theme::Icon(":/icons/open.svg"), tr("&Open…"), this, &PictureWell::Browse);
  menu->addAction(theme::Icon(":/icons/paste.svg"), tr("&Paste"), this, &PictureWell::Paste)
      ->setEnabled(MayHoldPicture(ClipboardData()));
  if (picture_) AddShowInFolder(menu, picture_->path);
  menu->addSeparator();
  menu->addAction(theme::Icon(":/icons/clear.svg"), tr("&Take out"), this, &PictureWell::Clear)
      ->setEnabled(clear_->isEnabled());
  menu->popup(event->globalPos());
}

}  // namespace pastiche
