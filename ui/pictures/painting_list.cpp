#include "ui/pictures/painting_list.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/document/document_files.h"
#include "ui/document/qt_image.h"
#include "ui/document/show_in_folder.h"
#include "ui/pictures/card_contents.h"
#include "ui/pictures/drop_zones.h"
#include "ui/pictures/painting_card.h"
#include "ui/remembered/folders.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/thumbnail_button.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

constexpr int kSpacing = 6;

std::vector<PictureSource> SourcesOf(const QList<QUrl>& files) {
  std::vector<PictureSource> sources;
  for (const QUrl& file : files) sources.push_back(PictureSource::File(ToPath(file)));
  return sources;
}

QString Filter() {
  return PaintingList::tr("Pictures (%1);;Artworks (*.pastiche);;All files (*)")
      .arg(PicturePatterns());
}

}  // namespace

PaintingList::PaintingList(Document* document, QWidget* parent)
    : QFrame(parent),
      document_(document),
      loads_(document),
      cards_layout_(new QVBoxLayout),
      face_(new ThumbnailButton(theme::Icon(":/icons/painting.svg"),
                                tr("Drop a painting here,\nor click to open one"))),
      add_(new QToolButton) {
  setObjectName("painting_list");
  SetSpokenRole(this, QAccessible::List);
  setAccessibleName(tr("Paintings"));
  setAcceptDrops(true);
  BuildLayout();
  connect(face_, &QAbstractButton::clicked, this, &PaintingList::BrowseMore);
  connect(add_, &QAbstractButton::clicked, this, &PaintingList::BrowseMore);
  connect(document_, &Document::Changed, this, &PaintingList::ShowState);
  connect(&loads_, &PaintingLoads::Changed, this, [this] {
    ShowState();
    Q_EMIT Changed();
  });
  connect(&loads_, &PaintingLoads::NotReopened, this, &PaintingList::NotReopened);
  ShowState();
}

void PaintingList::BuildLayout() {
  auto* title = new QLabel(tr("Paintings"));
  title->setProperty("role", "title");
  auto* paste = Describe(new QToolButton, tr("Paintings: paste"),
                         tr("Add a picture that was copied as a painting (Ctrl+V in this list)"));
  paste->setObjectName("painting_paste");
  paste->setIcon(theme::Icon(":/icons/paste.svg"));
  paste->setAutoRaise(true);
  connect(paste, &QAbstractButton::clicked, this, &PaintingList::PasteMore);
  const QString formats = tr("JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF or BMP.");
  Describe(face_, tr("Painting"),
           tr("Drop paintings here, or click to open some.") + '\n' + formats);
  face_->setObjectName("painting_face");
  Describe(add_, tr("Add a painting"),
           tr("Mix in another painting: drop some here, or click to open them.") + '\n' + formats);
  add_->setObjectName("painting_add");
  add_->setProperty("role", "add");
  add_->setIcon(theme::Icon(":/icons/add.svg"));
  add_->setText(tr("Add a painting"));
  add_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  add_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

  auto* heading = new QHBoxLayout;
  heading->setSpacing(2);
  heading->addWidget(title, 1);
  heading->addWidget(paste);
  cards_layout_->setContentsMargins(0, 0, 0, 0);
  cards_layout_->setSpacing(kSpacing);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(kSpacing);
  layout->addLayout(heading);
  layout->addLayout(cards_layout_);
  layout->addWidget(face_);
  layout->addWidget(add_);
}

PaintingCard* PaintingList::MakeCard() {
  auto* card = new PaintingCard;
  connect(card, &PaintingCard::Chosen, this, [this, card] { Choose(IndexOf(card)); });
  connect(card, &PaintingCard::RemoveWanted, this, [this, card] { Remove(IndexOf(card)); });
  connect(card, &PaintingCard::ReplaceWanted, this, [this, card] {
    if (IsPainting(IndexOf(card))) Browse();
  });
  connect(card, &PaintingCard::MenuWanted, this,
          [this, card](const QPoint& at) { ShowMenu(IndexOf(card), at); });
  connect(card, &PaintingCard::MoveWanted, this, [this, card](int by) {
    const int from = IndexOf(card);
    if (IsPainting(from) && IsPainting(from + by)) Move(from, from + by);
  });
  connect(card, &PaintingCard::StepWanted, this, [this, card](int by) { Step(IndexOf(card), by); });
  connect(card, &PaintingCard::Dragged, this, [this](const QPoint& to) {
    gap_ = GapAt(to);
    update();
  });
  connect(card, &PaintingCard::Dropped, this, [this, card](const QPoint& at, bool there) {
    gap_ = -1;
    update();
    const int from = IndexOf(card);
    if (!there || !IsPainting(from)) return;
    const int gap = GapAt(at);
    Move(from, gap > from ? gap - 1 : gap);
  });
  connect(card, &PaintingCard::ShareChosen, this, [this, card](double part) {
    if (IsPainting(IndexOf(card))) document_->SetShare(IndexOf(card), part);
  });
  connect(card, &PaintingCard::Held, document_, &Document::BeginGesture);
  connect(card, &PaintingCard::LetGo, document_, &Document::EndGesture);
  return card;
}

int PaintingList::IndexOf(const PaintingCard* card) const {
  return static_cast<int>(std::find(cards_.begin(), cards_.end(), card) - cards_.begin());
}

bool PaintingList::IsPainting(int card) const { return card >= 0 && card < PaintingCount(); }

void PaintingList::ShowState() {
  const CardContents shown = ContentsOf(*document_, loads_, roomy_);
  load_ids_ = shown.loads;

  const auto focused = [this] {
    return std::any_of(cards_.begin(), cards_.end(),
                       [](const PaintingCard* card) { return card->hasFocus(); });
  };
  const bool had_focus = focused();
  while (cards_.size() < shown.cards.size()) {
    QWidget* const before = cards_.empty() ? static_cast<QWidget*>(face_) : cards_.back();
    cards_.push_back(MakeCard());
    cards_layout_->addWidget(cards_.back());
    // What is made later would be the last stop of the whole window.
    setTabOrder(before, cards_.back());
  }
  while (cards_.size() > shown.cards.size()) {
    // It may be this card that says what it wants.
    PaintingCard* last = cards_.back();
    cards_.pop_back();
    cards_layout_->removeWidget(last);
    last->hide();
    last->deleteLater();
  }
  for (std::size_t i = 0; i < cards_.size(); ++i) cards_[i]->Show(shown.cards[i]);
  face_->setVisible(cards_.empty());
  add_->setVisible(!cards_.empty());

  const int count = PaintingCount();
  const int place = PlaceOfCurrent();
  int current = place >= 0 ? place : std::min(current_, count - 1);
  if (count > known_count_ && known_count_ > 0) current = count - 1;  // the one that came last
  if (current < 0 && count > 0) current = 0;
  known_count_ = count;
  current_image_ = current >= 0 ? document_->artwork().paintings[current].image : nullptr;
  if (current != current_) {
    current_ = current;
    chosen_ = current;
    ShowCurrent();
    Q_EMIT CurrentChanged(current_);
  }
  chosen_ = std::clamp(chosen_, cards_.empty() ? -1 : 0, static_cast<int>(cards_.size()) - 1);
  ShowCurrent();
  if (had_focus && !focused()) {
    (cards_.empty() ? static_cast<QWidget*>(face_) : cards_[chosen_])->setFocus();
  }
}

int PaintingList::PlaceOfCurrent() const {
  const std::vector<Painting>& paintings = document_->artwork().paintings;
  const auto found =
      std::find_if(paintings.begin(), paintings.end(),
                   [&](const Painting& painting) { return painting.image == current_image_; });
  return found == paintings.end() ? -1 : static_cast<int>(found - paintings.begin());
}

void PaintingList::SetRoomy(bool roomy) {
  if (roomy == roomy_) return;
  roomy_ = roomy;
  ShowState();
}

void PaintingList::ShowCurrent() {
  for (int i = 0; i < static_cast<int>(cards_.size()); ++i) cards_[i]->SetCurrent(i == chosen_);
}

void PaintingList::SetCurrent(int painting) {
  if (IsPainting(painting)) Choose(painting);
}

void PaintingList::Choose(int card) {
  if (card < 0 || card >= static_cast<int>(cards_.size())) return;
  chosen_ = card;
  ShowCurrent();
  if (!IsPainting(card) || card == current_) return;
  current_ = card;
  current_image_ = document_->artwork().paintings[card].image;
  Q_EMIT CurrentChanged(current_);
}

void PaintingList::Step(int card, int by) {
  const int to = std::clamp(card + by, 0, static_cast<int>(cards_.size()) - 1);
  Choose(to);
  cards_[to]->setFocus(Qt::TabFocusReason);
  for (QWidget* parent = parentWidget(); parent; parent = parent->parentWidget()) {
    if (auto* area = qobject_cast<QScrollArea*>(parent))
      area->ensureWidgetVisible(cards_[to], 0, 8);
  }
}

void PaintingList::Move(int card, int to) {
  // A menu may have been open while the paintings became fewer.
  if (!IsPainting(card) || !IsPainting(to)) return;
  const bool focused = cards_[card]->hasFocus();
  document_->MovePainting(card, to);
  Choose(to);
  if (focused) cards_[to]->setFocus();
}

void PaintingList::Remove(int card) {
  if (!IsPainting(card)) {
    const auto load = static_cast<std::size_t>(card - PaintingCount());
    if (card >= PaintingCount() && load < load_ids_.size()) loads_.Dismiss(load_ids_[load]);
    return;
  }
  const PaintingLoads::Load* load = loads_.Replacing(document_->artwork().paintings[card].image);
  if (load) loads_.Dismiss(load->id);
  document_->RemovePainting(card);
}

PaintingList::Subject PaintingList::SubjectOf(int card) const {
  if (IsPainting(card)) return {document_->artwork().paintings[card].image, 0};
  const auto load = static_cast<std::size_t>(card - PaintingCount());
  return {nullptr, card >= 0 && load < load_ids_.size() ? load_ids_[load] : 0};
}

int PaintingList::CardOf(const Subject& subject) const {
  for (int card = 0; card < static_cast<int>(cards_.size()); ++card) {
    if (SubjectOf(card) == subject) return card;
  }
  return -1;
}

void PaintingList::ShowMenu(int card, const QPoint& at) {
  auto* menu = new QMenu(this);
  menu->setObjectName("painting_menu");
  menu->setAttribute(Qt::WA_DeleteOnClose);
  // Paintings may come and go while it is open.
  const Subject subject = SubjectOf(card);
  const auto move = [this, subject](int by) {
    const int from = CardOf(subject);
    if (from >= 0) Move(from, from + by);
  };
  if (IsPainting(card)) {
    menu->addAction(tr("&Replace…"), this, [this, subject] { BrowseFor(subject.painting); });
    menu->addAction(tr("Move &up"), this, [move] { move(-1); })->setEnabled(IsPainting(card - 1));
    menu->addAction(tr("Move &down"), this, [move] { move(1); })->setEnabled(IsPainting(card + 1));
    // The window's own actions are about the current one.
    connect(menu, &QMenu::aboutToHide, this, [this, subject] { Choose(CardOf(subject)); });
    if (!actions().isEmpty()) {
      menu->addSeparator();
      menu->addActions(actions());
    }
    const PicturePtr picture = document_->PictureOf(document_->artwork().paintings[card].image);
    if (picture) AddShowInFolder(menu, picture->path);
    menu->addSeparator();
  }
  menu->addAction(theme::Icon(":/icons/clear.svg"), tr("Take &out"), this,
                  [this, subject] { Remove(CardOf(subject)); });
  menu->popup(at);
}

int PaintingList::GapAt(const QPoint& global) const {
  const int y = mapFromGlobal(global).y();
  int gap = 0;
  while (gap < PaintingCount() && y > cards_[gap]->geometry().center().y()) ++gap;
  return gap;
}

void PaintingList::OpenFile(const std::filesystem::path& path) {
  const std::vector<Painting>& paintings = document_->artwork().paintings;
  Replace(paintings.empty() ? nullptr : paintings.front().image, PictureSource::File(path));
}

void PaintingList::OpenFile(const QString& path) { OpenFile(ToPath(path)); }

void PaintingList::Try(const std::filesystem::path& path) {
  Replace(CurrentPainting(), PictureSource::File(path));
}

void PaintingList::Add(const std::filesystem::path& path) {
  loads_.Add({PictureSource::File(path)});
}

void PaintingList::OpenAll(const QList<QUrl>& files) {
  loads_.ReplaceAll(PicturesAmong(SourcesOf(files)));
}

void PaintingList::AddFiles(const QList<QUrl>& files) {
  loads_.Add(PicturesAmong(SourcesOf(files)));
}

std::shared_ptr<const Image> PaintingList::CurrentPainting() const {
  return IsPainting(current_) ? document_->artwork().paintings[current_].image : nullptr;
}

void PaintingList::Replace(const std::shared_ptr<const Image>& painting,
                           const PictureSource& source) {
  for (const PictureSource& picture : PicturesAmong({source})) loads_.Replace(painting, picture);
}

std::vector<PictureSource> PaintingList::PicturesAmong(const std::vector<PictureSource>& sources) {
  std::vector<PictureSource> pictures;
  for (const PictureSource& source : sources) {
    const auto* file = std::get_if<std::filesystem::path>(&source.data);
    if (!file || !IsArtworkName(*file)) {
      pictures.push_back(source);
      continue;
    }
    Q_EMIT ArtworkChosen(*file);
    return {};
  }
  return pictures;
}

void PaintingList::OpenData(const QMimeData& mime) {
  const Result<PictureSource> source = PictureSourceFrom(mime);
  if (source) return Replace(CurrentPainting(), *source);
  loads_.Refuse(tr("Painting"), Translated(source.error().message));
}

void PaintingList::AddData(const QMimeData& mime) {
  if (const QList<QUrl> files = LocalFiles(mime); !files.isEmpty()) return AddFiles(files);
  const Result<PictureSource> source = PictureSourceFrom(mime);
  if (source) return loads_.Add({*source});
  loads_.Refuse(tr("Painting"), Translated(source.error().message));
}

void PaintingList::Browse() { BrowseFor(CurrentPainting()); }

void PaintingList::BrowseFor(const std::shared_ptr<const Image>& painting) {
  // As a URL: the desktop's own dialogs then also hand over names that are not UTF-8.
  const QUrl file = QFileDialog::getOpenFileUrl(this, tr("Open: Painting"),
                                                QUrl::fromLocalFile(folders::Last("painting")),
                                                Filter(), nullptr, {}, {"file"});
  if (file.isEmpty()) return;
  folders::Remember("painting", file.toLocalFile());
  Replace(painting, PictureSource::File(ToPath(file)));
}

void PaintingList::BrowseMore() {
  const QList<QUrl> files = QFileDialog::getOpenFileUrls(
      this, tr("Add paintings"), QUrl::fromLocalFile(folders::Last("painting")), Filter(), nullptr,
      {}, {"file"});
  if (files.isEmpty()) return;
  folders::Remember("painting", files.front().toLocalFile());
  AddFiles(files);
}

void PaintingList::Paste() { OpenData(ClipboardData()); }

void PaintingList::PasteMore() { AddData(ClipboardData()); }

bool PaintingList::event(QEvent* event) {
  // Here it is not the photo that is pasted.
  if (event->type() == QEvent::ShortcutOverride &&
      static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
    event->accept();
    return true;
  }
  return QFrame::event(event);
}

void PaintingList::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Paste)) return PasteMore();
  QFrame::keyPressEvent(event);
}

void PaintingList::paintEvent(QPaintEvent* /*event*/) {
  if (gap_ < 0 && !lit_) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme::kFocus.color(), 2));
  if (lit_) painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
  if (gap_ < 0 || gap_ > PaintingCount() || PaintingCount() == 0) return;
  const double y = gap_ < PaintingCount() ? cards_[gap_]->geometry().top() - kSpacing / 2.0
                                          : cards_[gap_ - 1]->geometry().bottom() + kSpacing / 2.0;
  painter.drawLine(QPointF(2, y), QPointF(width() - 2, y));
}

void PaintingList::dragEnterEvent(QDragEnterEvent* event) {
  if (!MayHoldPicture(*event->mimeData())) return;
  event->acceptProposedAction();
  lit_ = true;
  face_->SetHighlighted(true);
  update();
}

void PaintingList::dragLeaveEvent(QDragLeaveEvent* /*event*/) {
  lit_ = false;
  face_->SetHighlighted(false);
  update();
}

void PaintingList::dropEvent(QDropEvent* event) {
  lit_ = false;
  face_->SetHighlighted(false);
  update();
  event->acceptProposedAction();
  AddData(*event->mimeData());
}

}  // namespace pastiche
