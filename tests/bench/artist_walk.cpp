#include "tests/bench/artist_walk.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include <QAction>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLabel>
#include <QMouseEvent>
#include <QTest>
#include <QTimer>

namespace pastiche {
namespace {

constexpr std::chrono::milliseconds kPoll{4};
/// Between two moves of a hand.
constexpr std::chrono::milliseconds kMove{8};
/// What comes after a step, such as a thumbnail, belongs to it.
constexpr qint64 kRestMs = 300;
constexpr qint64 kMostMs = 60'000;

}  // namespace

ArtistWalk::ArtistWalk(WalkFiles files, StallWatch* watch)
    : files_(std::move(files)), watch_(watch) {}

ArtistWalk::~ArtistWalk() = default;

std::vector<StepStall> ArtistWalk::Walk() {
  Step(
      "start the program", [this] { MakeWindow(); }, [this] { return window_->isVisible(); },
      /*judged=*/false);
  Step(
      "nothing", [] {}, [] { return true; });
  WalkPictures();
  WalkMasks();
  WalkFrame();
  WalkRun();
  WalkComparing();
  WalkDialogs();
  WalkDocuments();
  WalkClosing();
  return steps_;
}

void ArtistWalk::MakeWindow() {
  window_ = std::make_unique<MainWindow>();
  window_->show();
}

void ArtistWalk::Close(const std::string& name) {
  bool closed = false;
  QElapsedTimer clock;
  QObject::connect(window_.get(), &MainWindow::Closed, window_.get(), [&closed] { closed = true; });
  Step(
      name,
      [&] {
        clock.start();
        window_->close();
        std::printf("%s: off the screen after %lld ms\n", name.c_str(),
                    window_->isVisible() ? -1LL : static_cast<long long>(clock.elapsed()));
      },
      [&] { return closed; });
  std::printf("%s: all written after %lld ms\n", name.c_str(),
              static_cast<long long>(clock.elapsed() - kRestMs));
  window_.reset();
}

void ArtistWalk::Step(const std::string& name, const std::function<void()>& act,
                      const std::function<bool()>& until, bool judged) {
  watch_->Begin(name);
  bool acted = false;
  QTimer::singleShot(0, [&] {
    act();
    acted = true;
  });
  QElapsedTimer clock;
  clock.start();
  qint64 done_at = -1;
  QEventLoop loop;
  QTimer poll;
  QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
    if (done_at < 0 && acted && until()) done_at = clock.elapsed();
    if (done_at >= 0 && clock.elapsed() - done_at > kRestMs) loop.quit();
    if (clock.elapsed() > kMostMs) GiveUp(name);
  });
  poll.start(kPoll);
  loop.exec();
  const StepStall step{name, watch_->End(), judged};
  std::printf("%s\n", LineOf(step).c_str());
  std::fflush(stdout);
  steps_.push_back(step);
}

void ArtistWalk::GiveUp(const std::string& name) {
  std::string said = "\n    " + actions().start->toolTip().toStdString();
  for (const QLabel* label : window_->findChildren<QLabel*>()) {
    if (label->isVisible()) said += "\n    " + label->text().toStdString();
  }
  std::fprintf(stderr, "%s has not come to its end; the window says:%s\n", name.c_str(),
               said.c_str());
  std::exit(2);
}

void ArtistWalk::Gesture(const std::string& name, int count, const std::function<void(int)>& move,
                         const std::function<bool()>& until) {
  int made = 0;
  QTimer hand;
  hand.setTimerType(Qt::PreciseTimer);
  QObject::connect(&hand, &QTimer::timeout, &hand, [&] {
    if (made < count) move(made++);
  });
  Step(
      name, [&hand] { hand.start(kMove); }, [&] { return made == count && (!until || until()); });
}

QPoint ArtistWalk::On(double x, double y) const {
  const QRectF target = window_->canvas()->PictureRect();
  return QPointF(target.x() + x * target.width(), target.y() + y * target.height()).toPoint();
}

void ArtistWalk::Drag(int index, int count, double y) {
  Canvas* canvas = window_->canvas();
  const QPoint at = On(0.1 + 0.8 * index / count, y);
  if (index == 0) return QTest::mousePress(canvas, Qt::LeftButton, {}, at);
  if (index == count - 1) return QTest::mouseRelease(canvas, Qt::LeftButton, {}, at);
  QMouseEvent move(QEvent::MouseMove, QPointF(at), canvas->mapToGlobal(QPointF(at)), Qt::NoButton,
                   Qt::LeftButton, {});
  QCoreApplication::sendEvent(canvas, &move);
}

}  // namespace pastiche
