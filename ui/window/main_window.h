#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <QLabel>
#include <QMainWindow>
#include <QSplitter>
#include <QStackedWidget>
#include <QStringList>

#include "core/session/session.h"
#include "core/session/session_types.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/frame_transparency.h"
#include "ui/document/document.h"
#include "ui/document/document_files.h"
#include "ui/document/last_work.h"
#include "ui/document/recovery.h"
#include "ui/pictures/drop_zones.h"
#include "ui/pictures/painting_list.h"
#include "ui/pictures/picture_well.h"
#include "ui/remembered/machine_choice.h"
#include "ui/results/contact_sheet_writer.h"
#include "ui/results/film_recorder.h"
#include "ui/results/film_writer.h"
#include "ui/results/picture_keeper.h"
#include "ui/results/picture_sharing.h"
#include "ui/results/snapshot_reader.h"
#include "ui/results/snapshot_sheet.h"
#include "ui/run/history_recorder.h"
#include "ui/run/preview_painter.h"
#include "ui/run/run_estimator.h"
#include "ui/run/session_controller.h"
#include "ui/settings/settings_panel.h"
#include "ui/window/main_actions.h"
#include "ui/window/sample_card.h"
#include "ui/window/toasts.h"

namespace pastiche {

class NetworkDialog;
class Palette;
class PanelFolding;
class Queue;
class CanvasTools;
class ExportDialog;
class Filmstrip;
class RegionFocus;
class RunBar;
class UndoOffer;

/// The window: the pictures on the left, the canvas in the middle, the settings on the right. It
/// owns the parts and connects them; each part decides for itself.
class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  /// `make_objective` as in Session.
  explicit MainWindow(ObjectiveFactory make_objective = {}, QWidget* parent = nullptr);
  ~MainWindow() override;

  void OpenPhoto(const std::filesystem::path& path) { photo_->OpenFile(path); }
  void OpenPhoto(const QString& path) { photo_->OpenFile(path); }
  void OpenPainting(const std::filesystem::path& path) { painting_->OpenFile(path); }
  void OpenPainting(const QString& path) { painting_->OpenFile(path); }
  /// The first in place of the first painting, the others as further ones.
  void OpenPaintings(const std::vector<std::filesystem::path>& paths);

  /// Puts a document in place of the present one.
  void OpenArtwork(const std::filesystem::path& path);

  /// Begins with what the command line names, a photo or an artwork (empty where it names none) and
  /// paintings, and with what was in the window last where that has its place.
  void Begin(const std::filesystem::path& named,
             const std::vector<std::filesystem::path>& paintings);

  /// Brings back what was in the window when it was closed last, but no photo, painting or start
  /// picture where that is not wanted.
  void RestoreWork(bool photo, bool painting, bool start = true);

  SessionController& controller() { return controller_; }
  Document& document() { return document_; }
  Canvas* canvas() const { return canvas_; }
  CanvasTools* tools() const { return tools_; }
  PictureWell* photo() const { return photo_; }
  PaintingList* painting() const { return painting_; }
  PictureWell* start_picture() const;
  PictureKeeper& keeper() { return keeper_; }
  DocumentFiles& files() { return files_; }
  Recovery& recovery() { return recovery_; }
  LastWork& last_work() { return last_work_; }
  PreviewPainter& previews() { return previews_; }
  Queue& queue() { return *queue_; }
  MachineChoice& machine() { return machine_; }
  const MainActions& actions() const { return actions_; }

  /// Closes without a question: the system ends the session.
  void EndInOrder();

  /// Says one line over the canvas about a fault of the program's own.
  void ShowProblem(const QString& message);

 Q_SIGNALS:
  /// The window was closed, the run has ended and everything is written: the program may end.
  void Closed();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragMoveEvent(QDragMoveEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  QWidget* MakePicturesPanel();
  QWidget* MakeCenter();
  QWidget* MakeGrip();
  /// What F6 goes through.
  void AddRegions(QWidget* view_bar, QWidget* offer);
  void BuildLayout();
  void ConnectFileActions();
  void ConnectDocument();
  void ConnectFiles();
  void NewArtwork();
  void BrowseArtwork();
  void FillRecent();
  void FillEarlierWork();
  void SaveArtwork();
  void SaveArtworkAs();
  /// Writes the document, with the picture as it is now.
  void WriteArtwork(const ChosenFile& file);
  void WritePending();
  /// What nothing that is written may replace: the files of the pictures and of the network.
  std::vector<NamedPath> FilesInUse() const;
  /// The same for what is made of snapshots: also the document's file, and theirs.
  std::vector<NamedPath> FilesInUse(const std::vector<SnapshotPtr>& snapshots) const;
  /// And what the window reads now, which may be more than when something was begun.
  std::vector<NamedPath> WithFilesInUse(std::vector<NamedPath> reads) const;
  /// The window will not be there any more; what is open is forgotten if its file has it all.
  void ForgetRecovery();
  /// Before the document becomes another.
  void LetGoOfDocument();
  /// After the document has become another.
  void ShowOpened();
  void ShowTitle();
  /// Whether something would be lost with the document.
  bool HasUnsaved() const;
  /// Whether a later wish than that for a file is being met, or asked about.
  bool IsSavingOrAsking() const;
  /// Puts the document's result on the screen, as what an export would write.
  void ShowResult();
  /// An earlier result in the place of the document's, as a step.
  void UseResult(const std::shared_ptr<const Image>& picture, const ResultInfo& info);
  /// Asks what is to become of changes that the document's file does not have; `then` is done
  /// unless the answer is to go back.
  void UnlessUnsaved(const std::function<void()>& then);
  void OfferLost(const QList<LostWork>& work);
  void ConnectRun();
  void ConnectPaintings();
  void ConnectStartPicture();
  /// Starts from what is on the canvas, as a step that can be undone; a run that goes on is asked
  /// for its picture first.
  void StartFromCanvas();
  /// Asks for a picture to start from; only with one is it what is started from.
  void BrowseStart();
  /// Whether a start picture that was opened so is to be what is started from, and that is
  /// otherwise still as it was.
  bool IsStartBrowsed() const { return start_browsed_over_ == document_.recipe().start; }
  void TakeStartPicture(const PicturePtr& picture, bool again);
  /// Whether there is something on the canvas to start from.
  bool CanStartFromCanvas() const;
  void UseAsStart(const std::shared_ptr<const Image>& picture);
  /// A run's picture has come: it is started from, if that was wished of this run.
  void UseAsStartIfWished(std::uint64_t run, const std::shared_ptr<const Image>& picture);
  void ConnectView();
  void ConnectCompare();
  /// What can be done with the picture that is seen.
  void ShowCanvasMenu(const QPoint& global);
  void ConnectTools();
  void ConnectLook();
  /// Previews are for when nobody wants the processor.
  void PausePreviews();
  void RestoreLayout();
  void SaveLayout() const;
  void ConnectRemembered();
  /// Changes the settings to remembered ones.
  void BringBackRecipe(const std::function<void(Recipe&)>& change);
  /// Reads the remembered pictures' files again.
  void RestorePictures(bool photo, bool painting, bool start);
  /// Whether a picture is on its way into the document.
  bool IsReadingPictures() const;
  void SaveWork() const;
  /// Whether what is open is kept for the next start; asks for it the first time.
  bool LastWorkIsKept();
  /// A quiet note about something remembered that is gone.
  void SayNotRestored(const QString& message);

  /// Why Start cannot be pressed now, or empty.
  QString StartObstacle() const;
  /// What the run bar says of it; in a run, that what is chosen now is not taken up.
  QString ShownObstacle(const QString& obstacle) const;
  void StartRun();
  /// Where the last run stood or, where that is not known, from its picture.
  void GoOn();
  /// The same at twice the size.
  void GoOnLarger();
  void BeginRun(const Artwork& artwork, const std::function<void()>& begin);
  void TogglePause();
  /// Shows what the document holds.
  void ShowDocument();
  void OnRunEnded(const RunSummary& summary);
  /// Brings actions, hints and notices up to date with everything that they depend on.
  void ShowState();
  /// What the run bar offers next; `start_waits`: something waits for another start.
  void ShowNext(bool start_waits);
  void ShowHint();
  /// Takes away what is no longer wrong.
  void ShowProblems();
  /// What a place for a picture refuses, or nothing; once, and where that does not say it itself.
  /// `choose` asks for another file.
  void ShowRefusal(Problem cause, const QString& error, bool well_says_it,
                   const std::function<void()>& choose);
  /// Masks that do not fit the photo; once, until they fit again.
  void ShowMisfits();
  /// A run that failed, or a change that it refused.
  void ShowRunProblem(const QString& message);
  void ShowNetworkProblem(const QString& message);
  /// One line below the window about something that has happened: it goes by itself.
  void Note(const QString& message);
  /// About something that is being done: it stays until that has an end.
  void NoteWhile(const QString& message);
  /// About an export that begins: one that failed before is answered by it.
  void NoteExport(const QString& message);
  /// Says over the canvas what is being done, for as long as it is, with a button that calls it
  /// off; `work` is 0, or what was said of it before.
  void ShowWork(int& work, const QString& message, const std::function<void()>& cancel);
  void EndWork(int& work);
  void SayCancelled();
  /// What was exported, with a way to its folder.
  void SayExported(const QString& path);
  static WayOut AnotherFile(const std::function<void()>& choose);
  /// Which of the zones a drag is over, or -1 where it cannot be dropped.
  int DropZoneAt(const QDropEvent& event) const;
  void OpenDropped(DropTarget target, const QMimeData& mime);
  /// Two pictures or more: the photo and its paintings.
  void OpenPair(const QList<QUrl>& files);
  void SayLeftOut(const QList<QUrl>& files);
  void OpenSamples(const SamplePair& pair);
  void SwapPictures();
  /// What an artwork is made from, for its result.
  ResultInfo SourcesOf(const Artwork& artwork) const;
  void ConnectResults();
  void ConnectSharing();
  void ConnectHistory();
  void TakeSnapshot();
  /// On the canvas, alone or beside the picture.
  void SeeSnapshot(std::uint64_t id, CompareMode mode);
  /// Two of them on the canvas, in place of photo and picture.
  void CompareSnapshots(std::uint64_t older, std::uint64_t newer);
  /// Calls `then`, as long as `receiver` is there, with the picture that is seen: the snapshot that
  /// is looked at, or what the keeper has.
  void HandOver(QObject* receiver, std::function<void(const HandedPicture&)> then);
  /// A run that goes on is stopped first. `then` is done when it is restored; may be empty.
  void RestoreSnapshot(std::uint64_t id, const std::function<void()>& then);
  /// Says that another start took the place of a picture, which is this snapshot now, with a way
  /// back to it.
  void OfferBack(std::uint64_t id);
  void ExportSnapshot(std::uint64_t id);
  void ConnectSheet();
  /// Asks for a file for the contact sheet of the history, or of the two that are chosen in it.
  void SaveSheet();
  void SaveSheetOf(const std::vector<SnapshotPtr>& snapshots);
  /// A contact sheet, with all that is needed to write it whatever the window holds by then.
  struct SheetToSave {
    SnapshotSheet sheet;
    QString stem;
    std::vector<NamedPath> reads;
  };
  void AskForSheet(const SheetToSave& saved);
  /// So many of its pictures are ready.
  void ShowSheetWork(int pictures, int of);
  void ConnectFilm();
  void ExportFilm();
  /// A film, with all that is needed to write it whatever the window holds by then.
  struct FilmToWrite {
    FilmFrames frames;
    std::vector<NamedPath> reads;
  };
  FilmToWrite FilmNow() const;
  void WriteFilm(const FilmToWrite& film, const ChosenFile& file);
  /// `of`: what it is asked for as long as that is open; null: it does not matter.
  void AskForFilmFile(const QString& stem, Document* of,
                      const std::function<void(const ChosenFile&)>& then);
  /// A picture is nowhere but in memory.
  void ShowKeepingProblem(const QString& message);
  /// The problem of keeping is gone once there is nothing left to keep.
  void ClearKeepingProblem();
  void ExportPicture();
  /// A picture that need not be the one on the screen.
  struct PictureToExport {
    std::shared_ptr<const Image> picture;
    /// That it is resampled to.
    ImageSize size;
    QString stem;
    ResultInfo info;
    std::vector<NamedPath> reads;
    /// What it is called on the canvas; empty for the picture itself.
    QString title = {};
  };
  void ExportThis(const PictureToExport& exported);
  /// What an accepted dialog asks for, which begins.
  ExportRequest RequestOf(const ExportDialog& dialog, const ResultInfo& info,
                          const std::vector<NamedPath>& reads,
                          const std::function<void(const std::shared_ptr<const Image>&)>& again);
  void ShowResults();
  void ConnectQueue();
  /// Says what an earlier start has left in the queue.
  void OfferQueue();
  void AddToQueue();
  void ShowQueue();
  void ConnectNetworks();
  void ConnectMachine();
  void ShowNetworks();
  void ConnectStudy();
  void ShowStudy();
  /// Goes on closing once the run has ended and the files are written.
  void CloseWhenIdle();
  /// Something is being painted, read or written that closing waits for.
  bool Busy() const;
  /// After all the window does not close: something went wrong that nobody would see.
  void ComeBack();
  /// A file that was asked for could not be written; `again` asks for another.
  void SayNotExported(const QString& message, const std::function<void()>& again);

  Document document_;
  MachineChoice machine_;
  SessionController controller_;
  PictureKeeper keeper_;
  PictureSharing sharing_;
  HistoryRecorder recorder_;
  SnapshotReader snapshots_;
  /// Of those that are exported or given to other programs: looking at others does not call it off.
  SnapshotReader handed_;
  FilmRecorder film_recorder_;
  FilmWriter film_writer_;
  ContactSheetWriter sheet_writer_;
  DocumentFiles files_;
  Recovery recovery_;
  LastWork last_work_;
  RunEstimator estimator_;
  std::unique_ptr<Queue> queue_;
  PreviewPainter previews_;
  MainActions actions_;
  PictureWell* photo_ = nullptr;
  PaintingList* painting_ = nullptr;
  Palette* palette_ = nullptr;
  /// The photo on the canvas.
  PicturePtr shown_photo_;
  FrameTransparency frame_transparency_;
  QLabel* pictures_waiting_ = nullptr;
  Canvas* canvas_ = nullptr;
  CanvasTools* tools_ = nullptr;
  QStackedWidget* stack_ = nullptr;
  DropZones* drop_zones_ = nullptr;
  /// What is said of a film and of a contact sheet that are being written; 0: nothing.
  int film_work_ = 0;
  int sheet_work_ = 0;
  /// The snapshot that is looked at, on the whole canvas; 0 for none.
  std::uint64_t seen_ = 0;
  /// When the window was told to close.
  bool queue_was_going_ = false;
  /// What offers to bring a picture back; 0 for nothing.
  int offered_back_ = 0;
  /// Over the canvas: what went wrong, and what went well.
  Toasts* problems_ = nullptr;
  UndoOffer* undo_offer_ = nullptr;
  QWidget* grip_ = nullptr;
  NetworkDialog* networks_ = nullptr;
  Filmstrip* filmstrip_ = nullptr;
  RunBar* run_bar_ = nullptr;
  SettingsPanel* settings_ = nullptr;
  QWidget* pictures_panel_ = nullptr;
  QWidget* settings_scroll_ = nullptr;
  RegionFocus* regions_ = nullptr;
  QSplitter* splitter_ = nullptr;
  PanelFolding* folding_ = nullptr;
  QString shown_pause_icon_;
  /// The run whose picture, when it has come, is to be started from; 0: none.
  std::uint64_t canvas_start_of_ = 0;
  /// What was started from when BrowseStart was given a file that is not in the document yet.
  std::optional<Start> start_browsed_over_;
  /// The run paints the document that there is, and not one that was there before.
  bool run_is_documents_ = false;
  /// Files to be written as soon as the run's picture has come.
  std::vector<ChosenFile> saving_to_;
  /// To be done once the run has ended.
  std::function<void()> after_run_;
  /// To be done once the document is saved.
  std::function<void()> after_saving_;
  /// What the answer to save was about.
  Agreed after_saving_of_;
  std::uint64_t after_saving_generation_ = 0;
  /// What the run's problem is about: it is gone with any of these.
  std::optional<Artwork> run_problem_of_;
  /// What wells out of sight refuse, as it was said last: what was closed does not come back.
  std::map<Problem, QString> refusals_said_;
  /// That masks do not fit was said.
  bool misfit_said_ = false;
  QStringList not_restored_;
  /// What was open last is being read.
  bool restoring_ = false;
  /// And it is its own file that is read.
  bool restoring_file_ = false;
  /// While closing: what is open is being kept, or is.
  bool last_work_asked_ = false;
  /// Why it could not be; empty where it could.
  QString not_kept_;
  bool closing_ = false;
  /// By the system's wish.
  bool ending_ = false;
  /// What the document's file does not have may be lost.
  bool unsaved_may_go_ = false;
  /// Closing was refused once, for a picture that could not be written.
  bool close_anyway_ = false;
};

}  // namespace pastiche
