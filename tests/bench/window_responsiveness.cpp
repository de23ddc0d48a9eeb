// How quickly the window answers while a network of VGG-19's size works beside it. Prints
//   - from a click on Stop to the window's acknowledgement on the screen, and to the run's end,
//   - how many changes of the recipe 1000 slider events send to the run,
//   - the event loop's longest stall while a run is on at 1024 pixels,
//   - with `--only walk`, the longest stall in each step of an artist's walk through the window
//     (artist_walk.h), and exits with 1 where one is over the limit.
// Runs offscreen unless QT_QPA_PLATFORM says otherwise.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QProcess>
#include <QProgressBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "core/session/memory.h"
#include "tests/bench/artist_walk.h"
#include "tests/bench/stall_table.h"
#include "tests/bench/stall_watch.h"
#include "tests/bench/walk_files.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"
#include "tests/support/temporary_folder.h"
#include "ui/document/qt_image.h"
#include "ui/widgets/decade_slider.h"
#include "ui/widgets/theme.h"
#include "ui/window/main_window.h"

namespace pastiche {
namespace {

constexpr int kStopRuns = 5;
constexpr int kStopSize = 1024;
constexpr int kSliderEvents = 1000;
constexpr int kStallSize = 1024;

bool WaitFor(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 600'000); }

PicturePtr MakePicture(const char* name, std::uint64_t seed) {
  auto picture = std::make_shared<Picture>();
  picture->name = name;
  picture->image = MakeBlobPicture({1280, 960}, seed);
  picture->preview = ToQImage(*picture->image);
  picture->thumbnail = picture->preview.scaled(kThumbnailSide, kThumbnailSide, Qt::KeepAspectRatio);
  return picture;
}

/// Notes when the progress bar has been painted with a text.
class PaintWatch : public QObject {
 public:
  explicit PaintWatch(QProgressBar* bar) : bar_(bar) { bar->installEventFilter(this); }
  void Await(const QString& text) {
    text_ = text;
    painted_ = false;
  }
  bool painted() const { return painted_; }

  bool eventFilter(QObject* /*watched*/, QEvent* event) override {
    if (event->type() == QEvent::Paint && bar_->format() == text_) painted_ = true;
    return false;
  }

 private:
  QProgressBar* bar_;
  QString text_;
  bool painted_ = false;
};

void Start(MainWindow& window, int size) {
  window.document().Set(&Recipe::size, size);
  // At its full size from the start, and until it is stopped.
  window.document().Set(&Recipe::scales, Scales::Kind::kFlat);
  window.actions().start->trigger();
  if (!WaitFor([&] {
        return window.canvas()->has_picture() && window.controller().state() == RunState::kRunning;
      })) {
    qFatal("the run did not begin");
  }
}

void StopAndWait(MainWindow& window) {
  window.actions().stop->trigger();
  WaitFor([&] { return !window.controller().active(); });
}

/// How long an iteration takes.
qint64 IterationMs(MainWindow& window) {
  Start(window, kStopSize);
  std::vector<double> seconds;
  QObject scope;
  QObject::connect(
      &window.controller(), &SessionController::IterationDone, &scope,
      [&seconds](const IterationReport& report) { seconds.push_back(report.seconds); });
  WaitFor([&] { return seconds.size() >= 2; });
  StopAndWait(window);
  return static_cast<qint64>(1000 * (seconds[1] - seconds[0]));
}

void MeasureStop(MainWindow& window) {
  auto* button = window.findChild<QToolButton*>("stop_button");
  PaintWatch watch(window.findChild<QProgressBar*>("progress"));
  std::vector<double> shown;
  std::vector<double> ended;
  const qint64 iteration = IterationMs(window);
  for (int run = 0; run < kStopRuns; ++run) {
    Start(window, kStopSize);
    // Into the middle of an evaluation, at another place every time.
    QElapsedTimer since_start;
    since_start.start();
    WaitFor([&] { return since_start.elapsed() >= iteration * (2 * run + 1) / (2 * kStopRuns); });
    // A run that ends before the paint counts as acknowledged with its end.
    watch.Await(QCoreApplication::translate("pastiche::RunBar", "Stopping…"));
    QElapsedTimer clock;
    clock.start();
    QTest::mouseClick(button, Qt::LeftButton);
    WaitFor([&] { return watch.painted() || !window.controller().active(); });
    shown.push_back(1e-6 * static_cast<double>(clock.nsecsElapsed()));
    WaitFor([&] { return !window.controller().active(); });
    ended.push_back(1e-6 * static_cast<double>(clock.nsecsElapsed()));
  }
  std::printf(
      "stop, VGG-19 widths at %d px, %d clicks: acknowledged on the screen after at most "
      "%.1f ms, run ended after at most %.1f ms\n",
      kStopSize, kStopRuns, *std::max_element(shown.begin(), shown.end()),
      *std::max_element(ended.begin(), ended.end()));
}

void MeasureSlider(MainWindow& window) {
  Start(window, kStallSize);
  auto* slider = window.findChild<DecadeSlider*>("ratio_slider");
  const int before = window.controller().live_updates();
  QElapsedTimer clock;
  clock.start();
  for (int event = 0; event < kSliderEvents; ++event) {
    slider->setValue(event % 500);
    QCoreApplication::processEvents();
  }
  const double seconds = 1e-3 * static_cast<double>(clock.elapsed());
  // Events that came close together are sent as one. One more, and what was held back has gone.
  const int sent = window.controller().live_updates();
  slider->setValue(slider->value() + 1);
  WaitFor([&] { return window.controller().live_updates() > sent; });
  std::printf("slider: %d events in %.2f s sent %d recipe updates\n", kSliderEvents, seconds,
              window.controller().live_updates() - before);
  StopAndWait(window);
}

/// While so many frames are shown.
void MeasureStall(MainWindow& window, const char* network, int most_frames) {
  Start(window, kStallSize);
  int frames = 0;
  QObject scope;
  QObject::connect(&window.controller(), &SessionController::FrameArrived, &scope,
                   [&frames] { ++frames; });
  QElapsedTimer gap;
  double longest = 0;
  QTimer beat;
  beat.setTimerType(Qt::PreciseTimer);
  QObject::connect(&beat, &QTimer::timeout, &window, [&] {
    if (gap.isValid()) longest = std::max(longest, 1e-6 * static_cast<double>(gap.nsecsElapsed()));
    gap.start();
  });
  beat.start(1);
  WaitFor([&] { return frames >= most_frames; });
  beat.stop();
  std::printf("event loop, %s at %d px, %d frames shown: longest stall %.1f ms\n", network,
              kStallSize, frames, longest);
  StopAndWait(window);
}

std::unique_ptr<MainWindow> MakeWindow(ObjectiveFactory factory) {
  auto window = std::make_unique<MainWindow>(std::move(factory));
  window->document().SetPhoto(MakePicture("photo", 1));
  window->document().SetPainting(MakePicture("painting", 2));
  window->show();
  return window;
}

void MeasureUnderLoad() {
  {
    const auto window = MakeWindow(MakeRandomNetworkObjective(kVgg19Widths, 1));
    MeasureStop(*window);
    MeasureSlider(*window);
    MeasureStall(*window, "VGG-19 widths", 8);
  }
  {
    const auto window = MakeWindow({});
    MeasureStall(*window, "built-in network", 80);
  }
}

struct WalkOptions {
  double limit_ms = 50;
  int megapixels = 48;
  int paintings = 40;
  int repetitions = 3;
  bool stacks = false;
  /// Where one repetition finds its files; empty for the program that starts the repetitions.
  std::string folder;
};

/// One repetition, in a process and a home folder of its own: what is opened first is opened first.
void WalkOnce(const WalkOptions& options) {
  StallWatch watch(options.limit_ms, options.stacks);
  ArtistWalk({options.folder}, &watch).Walk();
}

/// The program's exit code.
int WalkRepeatedly(const WalkOptions& options) {
  const TemporaryFolder folder;
  MakeWalkFiles({folder.path()}, options.megapixels, options.paintings);
  StallTable table;
  for (int repetition = 0; repetition < options.repetitions; ++repetition) {
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_CONFIG_HOME", home.filePath("config"));
    environment.insert("XDG_CACHE_HOME", home.filePath("cache"));
    environment.insert("XDG_DATA_HOME", home.filePath("data"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments = {"--only",  "walk",
                             "--limit", QString::number(options.limit_ms),
                             "--in",    QString::fromStdString(folder.path().string())};
    if (options.stacks) arguments << "--stacks";
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    const std::string lines = process.readAllStandardOutput().toStdString();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
      std::fprintf(stderr, "%sthe walk was broken off\n", lines.c_str());
      return 2;
    }
    for (const QString& line : QString::fromStdString(lines).split('\n', Qt::SkipEmptyParts)) {
      if (StepsIn(line.toStdString()).empty()) std::printf("%s\n", qPrintable(line));
    }
    table.Add(StepsIn(lines));
    double load[3] = {};
    getloadavg(load, 3);
    std::printf("repetition %d of %d, load of the machine %.1f\n", repetition + 1,
                options.repetitions, load[0]);
    std::fflush(stdout);
  }
  table.Print(options.limit_ms);
  return table.Holds(options.limit_ms) ? 0 : 1;
}

}  // namespace
}  // namespace pastiche

int main(int argc, char** argv) {
  CLI::App options("Measures how quickly the window answers.");
  std::string only;
  pastiche::WalkOptions walk;
  options.add_option("--only", only, "What is measured alone")
      ->check(CLI::IsMember({"load", "walk"}));
  options.add_option("--limit", walk.limit_ms, "Milliseconds that the event loop may stall");
  options.add_option("--megapixels", walk.megapixels, "Of the walk's photo");
  options.add_option("--paintings", walk.paintings, "In the walk's palette");
  options.add_option("--repeat", walk.repetitions, "How often the walk is gone");
  options.add_flag("--stacks", walk.stacks, "Prints what the window is at while it stalls");
  options.add_option("--in", walk.folder)->group("");
  CLI11_PARSE(options, argc, argv);

  pastiche::ReturnLargeBlocks();  // as the program does
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  const bool walks = only == "walk";
  if (!walks)
    QStandardPaths::setTestModeEnabled(true);  // the user's own last picture stays as it is
  int own_name = 1;
  if (walks && walk.folder.empty()) {
    const QCoreApplication application(own_name, argv);
    return pastiche::WalkRepeatedly(walk);
  }
  QApplication application(own_name, argv);
  QApplication::setApplicationName("pastiche-bench");
  QApplication::setQuitOnLastWindowClosed(false);
  pastiche::theme::Apply(application);
  if (walks) {
    pastiche::WalkOnce(walk);
  } else {
    pastiche::MeasureUnderLoad();
  }
  return 0;
}
