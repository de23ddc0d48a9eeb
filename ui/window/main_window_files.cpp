// Documents in the window: new, open, save, and what a crash left.

#include <algorithm>
#include <utility>
#include <vector>

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

#include "ui/document/qt_image.h"
#include "ui/document/save_file_dialog.h"
#include "ui/remembered/folders.h"
#include "ui/results/export_target.h"
#include "ui/widgets/main_button.h"
#include "ui/window/main_window.h"

namespace pastiche {

namespace {

/// Pictures and settings are chosen again in a moment; masks and a history are not.
bool IsWork(const Document& document) {
  const Artwork& artwork = document.artwork();
  return !document.history().snapshots().empty() || artwork.protect ||
         std::any_of(artwork.paintings.begin(), artwork.paintings.end(),
                     [](const Painting& painting) { return painting.mask != nullptr; });
}

}  // namespace

void MainWindow::ConnectFiles() {
  connect(actions_.new_artwork, &QAction::triggered, this,
          [this] { UnlessUnsaved([this] { NewArtwork(); }); });
  connect(actions_.open_artwork, &QAction::triggered, this,
          [this] { UnlessUnsaved([this] { BrowseArtwork(); }); });
  connect(actions_.save, &QAction::triggered, this, &MainWindow::SaveArtwork);
  connect(actions_.save_as, &QAction::triggered, this, &MainWindow::SaveArtworkAs);
  connect(actions_.recent(), &QMenu::aboutToShow, this, &MainWindow::FillRecent);
  connect(actions_.earlier_work(), &QMenu::aboutToShow, this, &MainWindow::FillEarlierWork);
  connect(&document_, &Document::TitleChanged, this, &MainWindow::ShowTitle);
  for (DocumentReplacer* replacer : {&files_.replacer(), &recovery_.replacer()}) {
    replacer->SetAsk(
        [this](const std::function<void()>& replace) {
          statusBar()->clearMessage();
          UnlessUnsaved(replace);
        },
        [this] { return HasUnsaved(); }, [this] { return IsSavingOrAsking(); });
  }
  connect(&files_, &DocumentFiles::Opened, this, [this] {
    restoring_ = false;
    ShowOpened();
  });
  connect(&files_, &DocumentFiles::Superseded, this, [this] {
    if (closing_) return;
    restoring_ = false;
    if (!files_.saving()) statusBar()->clearMessage();  // it says that something is opened
  });
  connect(&files_, &DocumentFiles::Saved, this, [this](const QString& path) {
    problems_->Clear(Problem::kDocument);
    Note(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    // One that was asked for before may have ended; the answer is about what is open now.
    if (!saving_to_.empty() || files_.saving()) return;
    const auto then = std::exchange(after_saving_, nullptr);
    if (!then) return;
    // What was done while it was written was not part of the answer.
    const bool another_run =
        controller_.active() && controller_.generation() != after_saving_generation_;
    if (another_run || AgreedNow(document_) != std::exchange(after_saving_of_, {})) {
      return UnlessUnsaved(then);
    }
    then();
  });
  connect(&files_, &DocumentFiles::Failed, this, [this](const QString& message, bool saving) {
    if (restoring_ && std::exchange(restoring_file_, false)) {
      restoring_ = false;
      SayNotRestored(message);
      return RestorePictures(true, true, true);
    }
    if (!saving) {
      // A save that goes on is another matter, and what waits for it.
      if (!files_.saving()) statusBar()->clearMessage();
      return problems_->Show(Problem::kDocument, message);
    }
    after_saving_ = nullptr;
    statusBar()->clearMessage();
    problems_->Show(
        Problem::kDocument, message,
        {tr("Save as…"), tr("Choose another file for the artwork."), [this] { SaveArtworkAs(); }});
  });
  connect(&files_, &DocumentFiles::Idle, this, &MainWindow::CloseWhenIdle);
  // What is painted belongs to the document.
  connect(
      &controller_, &SessionController::PictureArrived, this,
      [this](const std::shared_ptr<const Image>& picture) {
        if (run_is_documents_) {
          document_.SetPainted({picture, controller_.resume_point(), controller_.run_artwork()});
        }
        WritePending();
        recovery_.Keep();
      });
  connect(&controller_, &SessionController::RunEnded, this, [this](const RunSummary& summary) {
    if (!run_is_documents_) {
      // Of the document before, whose picture is kept among the results.
      ShowResult();
    } else if (summary.picture) {
      document_.SetPainted(
          {summary.picture, controller_.resume_point(), controller_.run_artwork()});
    } else if (summary.termination == Termination::kFailed) {
      document_.ForgetResumePoint();
    }
    WritePending();
    recovery_.Keep();
  });
  connect(&controller_, &SessionController::StateChanged, this, [this](RunState state) {
    if (state == RunState::kPaused) controller_.RequestResumePoint();
  });
  connect(&recovery_, &Recovery::Found, this, &MainWindow::OfferLost);
  connect(&recovery_, &Recovery::Recovered, this, [this](const UsersFile& file) {
    if (!file.path.empty()) files_.Know(file);
    ShowOpened();
  });
  connect(&recovery_, &Recovery::NotRecovered, this, [this] {
    if (!closing_ && !files_.saving()) statusBar()->clearMessage();
  });
  connect(&recovery_, &Recovery::Failed, problems_,
          [this](const QString& message) { problems_->Show(Problem::kDocument, message); });
}

void MainWindow::OpenArtwork(const std::filesystem::path& path) {
  UnlessUnsaved([this, path] {
    NoteWhile(tr("Opening…"));
    files_.Open(path);
  });
}

void MainWindow::NewArtwork() {
  Artwork artwork;
  artwork.recipe = document_.recipe();
  document_.Load(artwork, {}, {}, {});
  ShowOpened();
}

void MainWindow::BrowseArtwork() {
  const QUrl file = QFileDialog::getOpenFileUrl(
      this, tr("Open artwork"), QUrl::fromLocalFile(folders::Last("artwork")),
      tr("Artworks (*.pastiche);;All files (*)"), nullptr, {}, {"file"});
  if (file.isEmpty()) return;
  folders::Remember("artwork", file.toLocalFile());
  NoteWhile(tr("Opening…"));
  files_.Open(ToPath(file));
}

void MainWindow::FillRecent() {
  actions_.recent()->clear();
  for (const std::filesystem::path& path : DocumentFiles::Recent()) {
    // A menu takes an & for a mark.
    QAction* action = actions_.recent()->addAction(ToText(path.filename()).replace("&", "&&"));
    action->setToolTip(ToText(path));
    connect(action, &QAction::triggered, this, [this, path] { OpenArtwork(path); });
  }
  if (actions_.recent()->isEmpty()) {
    actions_.recent()->addAction(tr("Nothing was saved yet"))->setEnabled(false);
  }
}

void MainWindow::FillEarlierWork() {
  QMenu* const menu = actions_.earlier_work();
  menu->clear();
  for (const EarlierWork& work : last_work_.earlier()) {
    const QString when = QLocale().toString(work.time, QLocale::ShortFormat);
    QAction* action = menu->addAction(tr("Put aside: %1").arg(when));
    action->setToolTip(ToText(work.path));
    connect(action, &QAction::triggered, this, [this, path = work.path] {
      UnlessUnsaved([this, path] {
        NoteWhile(tr("Opening…"));
        files_.OpenCopy(path);
      });
    });
  }
  if (menu->isEmpty()) {
    menu->addAction(tr("There is no earlier work"))->setEnabled(false);
  }
}

void MainWindow::SaveArtwork() {
  if (document_.path().empty()) return SaveArtworkAs();
  WriteArtwork({document_.path(), Existing::kReplace});
}

void MainWindow::SaveArtworkAs() {
  QString stem =
      document_.photo() ? QFileInfo(document_.photo()->name).completeBaseName() : QString();
  stem.replace(QChar::ReplacementCharacter, '_');
  if (stem.isEmpty()) stem = tr("artwork");
  // The name was to be this document's.
  AskForSaveFile(
      this,
      {tr("Save artwork"),
       "save_artwork",
       folders::Last("artwork"),
       document_.path().empty() ? stem + ".pastiche" : ToText(document_.path()),
       {tr("Artworks (*.pastiche)")},
       &document_},
      [this](const ChosenFile& file) {
        folders::Remember("artwork", ToText(file.path));
        WriteArtwork(file);
      },
      [this] { after_saving_ = nullptr; });
}

void MainWindow::WriteArtwork(const ChosenFile& file) {
  NoteWhile(tr("Saving…"));
  saving_to_.push_back(file);
  const RunState state = controller_.state();
  if (run_is_documents_ &&
      (state == RunState::kRunning || state == RunState::kPaused || state == RunState::kStopping)) {
    controller_.RequestResumePoint();  // WritePending, when it has come
  } else {
    WritePending();
  }
}

void MainWindow::WritePending() {
  std::vector<NamedPath> reads = FilesInUse();
  for (const ChosenFile& file : std::exchange(saving_to_, {})) {
    files_.Save(file, [path = file.path, reads] {
      if (!IsArtworkName(path)) {
        return tr("An artwork's name ends in .pastiche. Choose another name.");
      }
      const ExportTarget target = LookAtTarget(path, reads);
      return target.state == ExportTarget::State::kRefused ? target.reason : QString();
    });
  }
}

void MainWindow::LetGoOfDocument() {
  after_run_ = nullptr;
  canvas_start_of_ = 0;
  // What comes is looked at whole first.
  canvas_->Fit();
  start_browsed_over_.reset();
  // While what it paints is still there: it must not go on with the pictures of another.
  controller_.Stop();
  // As it is now, without the picture that was waited for: later it is another document.
  WritePending();
  snapshots_.Cancel();
  handed_.Cancel();
  seen_ = 0;
  problems_->TakeBack(std::exchange(offered_back_, 0));
  for (PictureWell* well : {photo_, start_picture()}) well->LetGo();
  run_is_documents_ = false;
  recorder_.LetGo();
  keeper_.LetGo();
  film_recorder_.LetGo();
}

void MainWindow::ShowOpened() {
  // Another document's snapshots are not compared with this one's picture.
  if (canvas_->has_other()) canvas_->SetCompareMode(CompareMode::kOff);
  statusBar()->clearMessage();
  problems_->Clear(Problem::kDocument);
  ShowResult();
  ShowState();
}

void MainWindow::EndInOrder() {
  // Nobody is there to answer: what is not saved is offered at the next start.
  ending_ = true;
  close();
}

void MainWindow::ShowTitle() {
  const QString name = document_.path().empty() ? QString() : ToText(document_.path().filename());
  setWindowTitle(name.isEmpty() ? tr("Pastiche") : name + "[*]" + tr(" — Pastiche"));
  setWindowModified(!name.isEmpty() && document_.modified());
}

bool MainWindow::HasUnsaved() const {
  // What a run has made so far is in no file.
  if (controller_.active() && run_is_documents_) return true;
  return document_.path().empty() ? IsWork(document_) : document_.modified();
}

bool MainWindow::IsSavingOrAsking() const {
  // One that was answered may still be there.
  const auto is_open = [this](const QString& name) {
    const auto dialogs = findChildren<QDialog*>(name);
    return std::any_of(dialogs.begin(), dialogs.end(),
                       [](const QDialog* dialog) { return dialog->isVisible(); });
  };
  return closing_ || after_saving_ || is_open("unsaved_question") ||
         (HasUnsaved() && (is_open("save_artwork") || is_open("save_artwork_replace")));
}

void MainWindow::UnlessUnsaved(const std::function<void()>& then) {
  if (!HasUnsaved()) return then();
  const bool has_no_file = document_.path().empty();
  // One question at a time: the latest wish counts.
  if (auto* asked = findChild<QMessageBox*>("unsaved_question")) asked->reject();
  auto* question = new QMessageBox(
      QMessageBox::Question, tr("Pastiche"),
      has_no_file
          ? tr("This artwork is not saved in a file.")
          : tr("%1 has changes that are not saved.").arg(ToText(document_.path().filename())),
      QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
  question->setObjectName("unsaved_question");
  question->setTextFormat(Qt::PlainText);  // a file's name is somebody's words
  question->setAttribute(Qt::WA_DeleteOnClose);
  question->setDefaultButton(
      MakeMainButton(qobject_cast<QPushButton*>(question->button(QMessageBox::Save))));
  connect(question, &QDialog::finished, this, [this, then](int button) {
    if (button == QMessageBox::Discard) return then();
    if (button != QMessageBox::Save) return;
    after_saving_ = then;
    after_saving_of_ = AgreedNow(document_);
    after_saving_generation_ = controller_.generation();
    SaveArtwork();
  });
  question->open();
}

void MainWindow::OfferLost(const QList<LostWork>& work) {
  const LostWork latest = work.front();
  const QString time = QLocale().toString(latest.time, QLocale::ShortFormat);
  const QString name = ToText(latest.file.path.filename());
  auto* question = new QMessageBox(
      QMessageBox::Question, tr("Pastiche"),
      name.isEmpty()
          ? tr("Pastiche was not closed properly. What was open can be brought back as it was: %1.")
                .arg(time)
          : tr("Pastiche was not closed properly. The changes of %1 can be brought back as they "
               "were: %2. The file itself stays as it is until you save.")
                .arg(name, time),
      QMessageBox::NoButton, this);
  question->setTextFormat(Qt::PlainText);
  question->setObjectName("lost_question");
  question->setAttribute(Qt::WA_DeleteOnClose);
  QPushButton* recover = question->addButton(tr("Bring &back"), QMessageBox::AcceptRole);
  QAbstractButton* discard = question->addButton(tr("&Delete it"), QMessageBox::DestructiveRole);
  question->addButton(tr("&Later"), QMessageBox::RejectRole);
  question->setDefaultButton(MakeMainButton(recover));
  connect(question, &QMessageBox::buttonClicked, this, [=, this](QAbstractButton* pressed) {
    if (pressed == recover) {
      NoteWhile(tr("Opening…"));
      recovery_.Recover(latest);
    }
    if (pressed == discard) recovery_.Discard(latest);
  });
  question->open();
}

}  // namespace pastiche
