#include "ui/results/results_dialog.h"

#include <algorithm>
#include <ctime>
#include <utility>

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPixmap>
#include <QPushButton>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

#include "core/base/duration_text.h"
#include "ui/document/document.h"
#include "ui/document/qt_image.h"
#include "ui/document/show_in_folder.h"
#include "ui/results/picture_keeper.h"
#include "ui/run/session_controller.h"
#include "ui/widgets/background.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/enable.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/row_menu.h"
#include "ui/widgets/translated.h"
#include "ui/widgets/transparency_ground.h"
#include "ui/widgets/without_mnemonic.h"

namespace pastiche {
namespace {

constexpr QSize kIconSize(176, 132);
constexpr QSize kGridSize(196, 186);

QString Tr(const char* text, int count = -1) {
  return QCoreApplication::translate("Results", text, nullptr, count);
}

QString StageText(const ResultInfo& info) {
  switch (info.stage) {
    case ResultStage::kFinished:
      return Tr(QT_TRANSLATE_N_NOOP("Results", "finished after %n steps"), info.iterations);
    case ResultStage::kStopped:
      return Tr(QT_TRANSLATE_N_NOOP("Results", "stopped after %n steps"), info.iterations);
    case ResultStage::kRestarted:
      return Tr(QT_TRANSLATE_N_NOOP("Results", "another run was started after %n steps"),
                info.iterations);
    case ResultStage::kFailed:
      return Tr(QT_TRANSLATE_N_NOOP("Results", "failed after %n steps"), info.iterations);
    case ResultStage::kUnderWay:
      break;
  }
  return Tr(QT_TRANSLATE_N_NOOP("Results", "saved while it was painted, after %n steps"),
            info.iterations);
}

QString SizeOf(const StoredResult& result) {
  return result.info ? SizeText(result.info->size) : QString();
}

/// What the list's thread found.
struct Listing {
  std::vector<StoredResult> results;
  QString error;
};

Listing ListResults() {
  const Result<ResultStore> store = UsersResults();
  if (!store) return {{}, Translated(store.error().message)};
  return {store->List(), {}};
}

QImage ReadThumbnail(const std::string& id) {
  const Result<ResultStore> store = UsersResults();
  if (!store) return {};
  const Result<Image> thumbnail = store->ReadThumbnail(id);
  return thumbnail ? OnTransparencyGround(ToQImage(*thumbnail)) : QImage();
}

}  // namespace

QString WhenText(std::int64_t time, std::int64_t now) {
  const QDateTime when = QDateTime::fromSecsSinceEpoch(time);
  const QString clock = QLocale().toString(when.time(), QLocale::ShortFormat);
  const qint64 days = when.date().daysTo(QDateTime::fromSecsSinceEpoch(now).date());
  if (days == 0) return Tr(QT_TRANSLATE_NOOP("Results", "Today, %1")).arg(clock);
  if (days == 1) return Tr(QT_TRANSLATE_NOOP("Results", "Yesterday, %1")).arg(clock);
  return Tr(QT_TRANSLATE_NOOP("Results", "%1, %2"))
      .arg(QLocale().toString(when.date(), QLocale::ShortFormat), clock);
}

QString DescribeResult(const StoredResult& result) {
  if (!result.info) {
    return Tr(QT_TRANSLATE_NOOP("Results", "What it was made from is not known."));
  }
  const ResultInfo& info = *result.info;
  QString text;
  const auto add = [&](const QString& sentence, const std::string& name) {
    if (!name.empty()) text += sentence.arg(QString::fromStdString(name)) + " ";
  };
  add(Tr(QT_TRANSLATE_NOOP("Results", "Photo: %1.")), info.photo.name);
  for (const SourcePicture& painting : info.paintings) {
    add(Tr(QT_TRANSLATE_NOOP("Results", "Painting: %1.")), painting.name);
  }
  add(Tr(QT_TRANSLATE_NOOP("Results", "Started from: %1.")), info.start.name);
  text += Tr(QT_TRANSLATE_NOOP("Results", "%1 pixels, %2 in %3."))
              .arg(SizeText(info.size), StageText(info),
                   QString::fromStdString(DurationText(info.seconds)));
  if (info.detail == ImageSize{}) return text;
  return text + " " +
         Tr(QT_TRANSLATE_NOOP("Results", "Painted at %1 pixels, and enlarged from there."))
             .arg(SizeText(info.detail));
}

ResultsDialog::ResultsDialog(PictureKeeper* keeper, SessionController* controller,
                             Document* document, QWidget* parent)
    : QDialog(parent),
      keeper_(keeper),
      controller_(controller),
      document_(document),
      pages_(new QStackedWidget),
      message_(new QLabel(tr("Looking for results…"))),
      list_(new QListWidget),
      details_(new QLabel),
      obstacle_(new QLabel) {
  setWindowTitle(tr("Earlier results"));
  setObjectName("results_dialog");
  BuildLayout();
  connect(list_, &QListWidget::itemSelectionChanged, this, &ResultsDialog::ShowState);
  connect(list_, &QListWidget::itemActivated, this, &ResultsDialog::ShowSelected);
  connect(show_, &QPushButton::clicked, this, &ResultsDialog::ShowSelected);
  connect(use_, &QPushButton::clicked, this, &ResultsDialog::UseSettings);
  connect(delete_, &QPushButton::clicked, this, &ResultsDialog::DeleteSelected);
  connect(undo_, &QPushButton::clicked, this, &ResultsDialog::UndoDelete);
  connect(close_, &QPushButton::clicked, this, &QDialog::close);
  connect(controller_, &SessionController::StateChanged, this, &ResultsDialog::ShowState);
  connect(keeper_, &PictureKeeper::ResultsChanged, this, &ResultsDialog::Reload);
  ShowState();
  Reload();
}

ResultsDialog::~ResultsDialog() {
  if (deleted_.empty()) return;
  // The pool outlives the dialog, and the program waits for it.
  BackgroundPool().start([deleted = deleted_] {
    static_cast<void>(RunGuarded([&] {
      const Result<ResultStore> store = UsersResults();
      if (!store) return;
      for (const QString& id : deleted) store->Remove(id.toStdString());
    }));
  });
}

QPushButton* ResultsDialog::AddButton(const QString& key, const QString& text,
                                      const QString& tooltip) {
  auto* button = Describe(new QPushButton(text), WithoutMnemonic(text), tooltip);
  button->setObjectName("results_" + key);
  button->setAutoDefault(false);
  return button;
}

void ResultsDialog::BuildLayout() {
  Describe(list_, tr("Earlier results"),
           tr("The pictures that were painted, the newest first. Enter shows one."));
  list_->setObjectName("results_list");
  list_->setProperty("role", "rows");
  list_->setViewMode(QListView::IconMode);
  list_->setIconSize(kIconSize);
  list_->setGridSize(kGridSize);
  list_->setMovement(QListView::Static);
  list_->setResizeMode(QListView::Adjust);
  list_->setUniformItemSizes(true);
  list_->setWordWrap(true);
  list_->installEventFilter(this);
  GiveRowMenu(list_, "results_menu", [this](QMenu* menu) { FillMenu(menu); });
  message_->setObjectName("results_message");
  message_->setAlignment(Qt::AlignCenter);
  message_->setWordWrap(true);
  message_->setProperty("role", "hint");
  details_->setObjectName("results_details");
  details_->setWordWrap(true);
  details_->setTextFormat(Qt::PlainText);
  details_->setProperty("role", "hint");
  details_->setMinimumHeight(details_->fontMetrics().lineSpacing() * 2);
  details_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  obstacle_->setObjectName("results_obstacle");
  obstacle_->setWordWrap(true);
  obstacle_->setProperty("role", "notice");
  obstacle_->setText(
      tr("A picture is being painted. Stop it to show an earlier one or to use its settings."));
  pages_->addWidget(message_);
  pages_->addWidget(list_);

  show_ =
      AddButton("show", tr("&Show"), tr("Put the picture on the canvas, to look at or export."));
  use_ = AddButton("use", tr("&Use its settings"),
                   tr("Set everything as it was when this picture was painted."));
  delete_ = AddButton("delete", tr("&Delete"), tr("Take the picture out of the results (Delete)."));
  undo_ = AddButton("undo", tr("U&ndo delete"), tr("Bring back what was deleted last."));
  close_ = AddButton("close", tr("&Close"), tr("Close the results (Escape)."));
  MakeMainButton(show_);

  auto* buttons = new QHBoxLayout;
  for (QPushButton* button : {show_, use_, delete_, undo_}) buttons->addWidget(button);
  buttons->addStretch(1);
  buttons->addWidget(close_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 14);
  layout->setSpacing(10);
  layout->addWidget(pages_, 1);
  layout->addWidget(details_);
  layout->addWidget(obstacle_);
  layout->addLayout(buttons);
  resize(856, 560);
}

void ResultsDialog::FillMenu(QMenu* menu) {
  const auto add = [this, menu](const QPushButton* button, void (ResultsDialog::*then)()) {
    QAction* action = menu->addAction(button->text(), this, then);
    action->setToolTip(button->toolTip());
    action->setEnabled(button->isEnabled());
  };
  add(show_, &ResultsDialog::ShowSelected);
  add(use_, &ResultsDialog::UseSettings);
  if (const StoredResult* selected = Selected()) AddShowInFolder(menu, selected->picture);
  menu->addSeparator();
  add(delete_, &ResultsDialog::DeleteSelected);
}

void ResultsDialog::Reload() {
  const std::uint64_t number = ++newest_list_;
  RunInBackground(
      BackgroundPool(), this, [] { return ListResults(); },
      [this, number](const Outcome<Listing>& listing) {
        if (number != newest_list_) return;
        const QString error = listing ? listing->error : Translated(listing.error().message);
        message_->setText(
            !error.isEmpty() ? error
                             : tr("There are no results yet.\nEvery picture that you paint is kept "
                                  "here by itself, with its settings."));
        ShowResults(listing ? listing->results : std::vector<StoredResult>());
      });
}

void ResultsDialog::ShowResults(std::vector<StoredResult> results) {
  const StoredResult* before = Selected();
  const QString selected = before ? QString::fromStdString(before->id) : QString();
  results_ = std::move(results);
  std::erase_if(results_, [this](const StoredResult& result) {
    const QString id = QString::fromStdString(result.id);
    return std::find(deleted_.begin(), deleted_.end(), id) != deleted_.end();
  });
  list_->clear();
  for (const StoredResult& result : results_) {
    AddItem(result);
    if (QString::fromStdString(result.id) == selected) list_->setCurrentRow(list_->count() - 1);
  }
  if (list_->count() > 0 && !list_->currentItem()) list_->setCurrentRow(0);
  const bool focus_moves = pages_->currentWidget() != list_ && list_->count() > 0;
  pages_->setCurrentWidget(list_->count() > 0 ? static_cast<QWidget*>(list_) : message_);
  if (focus_moves) list_->setFocus();
  LoadNextThumbnail();
  ShowState();
}

void ResultsDialog::AddItem(const StoredResult& result) {
  const QString id = QString::fromStdString(result.id);
  const bool being_painted = id == keeper_->painting_id();
  const QString when =
      being_painted ? tr("Being painted") : WhenText(result.time, std::time(nullptr));
  auto* item = new QListWidgetItem(when + "\n" + SizeOf(result), list_);
  item->setToolTip(DescribeResult(result));
  item->setData(Qt::AccessibleTextRole, when + ". " + DescribeResult(result));
  item->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
  item->setSizeHint(kGridSize);
  const auto known = thumbnails_.constFind(id);
  if (known != thumbnails_.constEnd()) item->setIcon(known->icon);
}

void ResultsDialog::LoadNextThumbnail() {
  if (loading_thumbnail_) return;
  const auto wanting =
      std::find_if(results_.begin(), results_.end(), [this](const StoredResult& result) {
        const auto known = thumbnails_.constFind(QString::fromStdString(result.id));
        return known == thumbnails_.constEnd() || known->time != result.time;
      });
  if (wanting == results_.end()) return;
  loading_thumbnail_ = true;
  RunInBackground(
      BackgroundPool(), this, [id = wanting->id] { return ReadThumbnail(id); },
      [this, id = wanting->id, time = wanting->time](const Outcome<QImage>& thumbnail) {
        loading_thumbnail_ = false;
        // One that cannot be read stays empty, and is not asked for again.
        const QIcon icon(thumbnail ? QPixmap::fromImage(*thumbnail) : QPixmap());
        thumbnails_[QString::fromStdString(id)] = {time, icon};
        const auto shown = std::find_if(results_.begin(), results_.end(),
                                        [&](const StoredResult& r) { return r.id == id; });
        if (shown != results_.end()) {
          list_->item(static_cast<int>(shown - results_.begin()))->setIcon(icon);
        }
        LoadNextThumbnail();
      });
}

const StoredResult* ResultsDialog::Selected() const {
  const int row = list_->currentRow();
  if (row < 0 || static_cast<std::size_t>(row) >= results_.size()) return nullptr;
  return &results_[static_cast<std::size_t>(row)];
}

void ResultsDialog::ShowSelected() {
  const StoredResult* selected = Selected();
  if (!selected || controller_->active()) return;
  // It is for the document that is open now.
  keeper_->ReadEarlier(QString::fromStdString(selected->id),
                       [document = document_, load = document_->load_count()] {
                         return document->load_count() == load;
                       });
}

void ResultsDialog::UseSettings() {
  const StoredResult* selected = Selected();
  if (!selected || !selected->info || controller_->active()) return;
  document_->ChooseRecipe(selected->info->recipe);
}

void ResultsDialog::DeleteSelected() {
  const StoredResult* selected = Selected();
  if (!selected || !delete_->isEnabled()) return;
  deleted_.push_back(QString::fromStdString(selected->id));
  const int row = list_->currentRow();
  ShowResults(results_);
  list_->setCurrentRow(std::min(row, list_->count() - 1));
}

void ResultsDialog::UndoDelete() {
  if (deleted_.empty()) return;
  deleted_.pop_back();
  Reload();
}

void ResultsDialog::ShowState() {
  const StoredResult* selected = Selected();
  const bool active = controller_->active();
  const bool being_painted =
      selected && QString::fromStdString(selected->id) == keeper_->painting_id();
  details_->setText(selected ? DescribeResult(*selected) : QString());
  obstacle_->setVisible(active);
  EnableOrHandOn(show_, selected && !active, list_);
  EnableOrHandOn(use_, selected && selected->info && !active, list_);
  EnableOrHandOn(delete_, selected && !being_painted, list_);
  undo_->setVisible(!deleted_.empty());
}

bool ResultsDialog::eventFilter(QObject* object, QEvent* event) {
  if (object == list_ && event->type() == QEvent::KeyPress &&
      static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete)) {
    DeleteSelected();
    return true;
  }
  return QDialog::eventFilter(object, event);
}

}  // namespace pastiche
