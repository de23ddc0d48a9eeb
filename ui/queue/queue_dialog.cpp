#include "ui/queue/queue_dialog.h"

#include <algorithm>
#include <vector>

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/document/qt_image.h"
#include "ui/queue/add_to_queue_dialog.h"
#include "ui/queue/queue.h"
#include "ui/queue/queue_view.h"
#include "ui/queue/queue_words.h"
#include "ui/remembered/window_geometry.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/enable.h"
#include "ui/widgets/without_mnemonic.h"

namespace pastiche {

QueueDialog::QueueDialog(Queue* queue, QWidget* parent)
    : QDialog(parent),
      queue_(queue),
      how_(new QLabel),
      empty_(new QLabel(tr("The queue is empty. \"Add to the queue\" in the menu Run puts the "
                           "artwork of the window here, to be painted later."))),
      pages_(new QStackedWidget),
      view_(new QueueView(queue)),
      details_(new QLabel),
      start_(new QToolButton) {
  setWindowTitle(tr("Queue"));
  setObjectName("queue_dialog");
  BuildLayout();
  connect(queue_, &Queue::Changed, this, &QueueDialog::ShowState);
  connect(queue_, &Queue::Progressed, this, &QueueDialog::ShowState);
  connect(view_, &QueueView::CurrentChanged, this, &QueueDialog::ShowState);
  connect(view_, &QueueView::OpenWished, this, &QueueDialog::OpenWished);
  connect(view_, &QueueView::FileWished, this, &QueueDialog::ChooseFile);
  connect(view_, &QueueView::ShowFileWished, this, &QueueDialog::ShowFile);
  connect(start_, &QToolButton::clicked, this, &QueueDialog::StartOrPause);
  connect(open_, &QPushButton::clicked, this, [this] { Q_EMIT OpenWished(view_->current()); });
  connect(file_, &QPushButton::clicked, this, [this] {
    const QueueEntry* entry = Selected();
    if (!entry) return;
    if (entry->state == QueueState::kDone) return ShowFile(entry->id);
    ChooseFile(entry->id);
  });
  connect(stop_, &QPushButton::clicked, this, &QueueDialog::StopOrTryAgain);
  connect(remove_, &QPushButton::clicked, this, [this] { queue_->Remove(view_->current()); });
  connect(bring_back_, &QPushButton::clicked, queue_, &Queue::BringBack);
  connect(close_, &QPushButton::clicked, this, &QDialog::close);
  queue_->Read();
  ShowState();
  const std::vector<QueueEntry>& entries = queue_->entries();
  const auto next = std::find_if(entries.begin(), entries.end(), [](const QueueEntry& entry) {
    return entry.state != QueueState::kDone;
  });
  if (!entries.empty()) view_->SetCurrent(next == entries.end() ? entries.front().id : next->id);
}

QueueDialog::~QueueDialog() {
  if (queue_) queue_->ForgetRemoved();
}

QPushButton* QueueDialog::AddButton(const QString& key, const QString& text,
                                    const QString& tooltip) {
  auto* button = Describe(new QPushButton(text), WithoutMnemonic(text), tooltip);
  button->setObjectName("queue_" + key);
  button->setAutoDefault(false);
  return button;
}

void QueueDialog::BuildLayout() {
  how_->setObjectName("queue_how");
  empty_->setObjectName("queue_empty");
  empty_->setAlignment(Qt::AlignCenter);
  empty_->setWordWrap(true);
  empty_->setMargin(40);
  empty_->setProperty("role", "hint");
  details_->setObjectName("queue_details");
  details_->setTextFormat(Qt::PlainText);
  details_->setWordWrap(true);
  details_->setProperty("role", "hint");
  details_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  details_->setMinimumHeight(2 * details_->fontMetrics().lineSpacing());
  pages_->addWidget(empty_);
  pages_->addWidget(view_);
  start_->setObjectName("queue_start");
  start_->setProperty("role", "primary");
  start_->setFocusPolicy(Qt::StrongFocus);

  open_ = AddButton("open", tr("&Open"),
                    tr("Put the artwork, and its picture if there is one, into the window."));
  file_ = AddButton("file", tr("&File…"), tr("Say anew where the picture goes, and as what."));
  stop_ = AddButton("stop", tr("S&top"), tr("Do not paint it, or no further; the others go on."));
  remove_ = AddButton("remove", tr("&Remove"),
                      tr("Take it out of the queue. A picture that is in its file stays there."));
  bring_back_ = AddButton("bring_back", tr("&Bring back"), tr("Bring back what was removed last."));
  close_ = AddButton("close", tr("&Close"), tr("Close this window; the queue goes on."));

  auto* top = new QHBoxLayout;
  top->addWidget(how_, 1);
  top->addWidget(start_);
  auto* buttons = new QHBoxLayout;
  for (QPushButton* button : {open_, file_, stop_, remove_, bring_back_}) {
    buttons->addWidget(button);
  }
  buttons->addStretch(1);
  buttons->addWidget(close_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 14);
  layout->setSpacing(10);
  layout->addLayout(top);
  layout->addWidget(pages_, 1);
  layout->addWidget(details_);
  layout->addLayout(buttons);
  resize(640, 520);
  RememberSize(this, "queue/size");
}

const QueueEntry* QueueDialog::Selected() const { return queue_->Find(view_->current()); }

void QueueDialog::StartOrPause() {
  if (queue_->going()) {
    queue_->Pause();
  } else {
    queue_->Start();
  }
}

void QueueDialog::StopOrTryAgain() {
  const QueueEntry* entry = Selected();
  if (!entry) return;
  if (entry->state == QueueState::kWaiting || entry->state == QueueState::kPainting) {
    queue_->StopEntry(entry->id);
  } else {
    queue_->TryAgain(entry->id);
  }
}

void QueueDialog::ChooseFile(const std::string& id) {
  const QueueEntry* entry = queue_->Find(id);
  if (!entry) return;
  ExportDialog::Subject subject;
  subject.size = entry->size;
  subject.stem = QFileInfo(ToText(entry->output.path)).completeBaseName();
  if (subject.stem.isEmpty()) subject.stem = tr("pastiche");
  subject.reads = entry->output.reads;
  for (const QueueEntry& other : queue_->entries()) {
    if (other.id != id && !other.output.path.empty()) {
      subject.under_way.insert(other.output.path);
    }
  }
  auto* dialog = new QueueFileDialog(subject, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, id, reads = subject.reads] {
    QueueOutput output = AddToQueueDialog::OutputOf(*dialog);
    output.reads = reads;
    queue_->SetOutput(id, output);
  });
  dialog->open();
}

void QueueDialog::ShowFile(const std::string& id) {
  const QueueEntry* entry = queue_->Find(id);
  if (!entry || entry->state != QueueState::kDone) return;
  QDesktopServices::openUrl(QUrl::fromLocalFile(ToText(entry->output.path)));
}

void QueueDialog::ShowState() {
  how_->setText(QueueText(*queue_));
  const bool going = queue_->going();
  const QString text = going ? tr("Pause") : tr("Start the queue");
  start_->setText(text);
  Describe(start_, text,
           going ? tr("Stop painting; what is painted so far is kept, to go on from.")
                 : tr("Paint what waits, one after another."));
  EnableOrHandOn(start_, going || (queue_->unfinished() > 0 && queue_->obstacle().isEmpty()),
                 view_);
  const bool empty = queue_->entries().empty();
  QWidget* page = empty ? static_cast<QWidget*>(empty_) : view_;
  if (pages_->currentWidget() != page) {
    pages_->setCurrentWidget(page);
    if (!empty) view_->setFocus();
  }

  const QueueEntry* selected = Selected();
  const bool done = selected && selected->state == QueueState::kDone;
  const bool may_stop = selected && (selected->state == QueueState::kWaiting ||
                                     selected->state == QueueState::kPainting);
  const bool painting = selected && selected->state == QueueState::kPainting;
  QString details;
  if (selected) {
    details = selected->title;
    if (!selected->output.path.empty()) {
      details += "\n" + tr("%1, %2 pixels")
                            .arg(QDir::toNativeSeparators(ToText(selected->output.path)),
                                 SizeText(selected->size));
    }
    if (!selected->message.isEmpty()) details += "\n" + selected->message;
  }
  // Long paths may be broken at their folders.
  details.replace('/', QStringLiteral("/\u200b"));
  if (details_->text() != details) details_->setText(details);
  EnableOrHandOn(open_, selected, view_);
  open_->setToolTip(selected && !selected->has_document
                        ? tr("Put the picture and its settings into the window. Its photo and "
                             "paintings are not kept any more.")
                        : tr("Put the artwork, and its picture if there is one, into the window."));
  EnableOrHandOn(file_, selected && !painting, view_);
  file_->setText(done ? tr("Show the &file") : tr("&File…"));
  Describe(file_, done ? tr("Show the file") : tr("File"),
           done ? tr("Open the finished picture in the desktop's own viewer.")
                : tr("Say anew where the picture goes, and as what."));
  EnableOrHandOn(stop_, selected && !done, view_);
  stop_->setText(!selected || may_stop || done ? tr("S&top") : tr("&Try again"));
  Describe(stop_, WithoutMnemonic(stop_->text()),
           !selected || may_stop || done ? tr("Do not paint it, or no further; the others go on.")
                                         : tr("Let it wait for its turn once more."));
  EnableOrHandOn(remove_, selected, view_);
  bring_back_->setVisible(queue_->can_bring_back());
}

}  // namespace pastiche
