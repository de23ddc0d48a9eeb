#include "ui/settings/network_fetch.h"

#include <chrono>
#include <optional>
#include <utility>

#include "core/download/fetch_network.h"
#include "core/weights/catalogue.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

/// Lets a report through a few times a second, and the last.
class Pace {
 public:
  bool Lets(const DownloadProgress& progress) {
    constexpr std::chrono::milliseconds kBetween{100};
    const auto now = std::chrono::steady_clock::now();
    if (progress.done != progress.total && last_ && now - *last_ < kBetween) return false;
    last_ = now;
    return true;
  }

 private:
  std::optional<std::chrono::steady_clock::time_point> last_;
};

struct Ended {
  QString error;
  bool whole_checked = false;
};

Ended FetchNow(const KnownNetwork& network, const FetchOptions& options,
               const std::stop_token& stop) {
  const Result<std::filesystem::path> path = NetworkPath(network);
  if (!path) return {Translated(path.error().message), false};
  const Result<FetchSummary> fetched = FetchNetwork(network, *path, options, stop);
  if (!fetched) return {Translated(fetched.error().message), false};
  return {{}, fetched->whole_checked};
}

}  // namespace

NetworkFetch::NetworkFetch(QObject* parent) : QObject(parent) { pool_.setMaxThreadCount(1); }

NetworkFetch::~NetworkFetch() {
  stop_.request_stop();
  pool_.waitForDone();
}

void NetworkFetch::Start(const std::string& network, bool whole, const std::string& url) {
  const KnownNetwork* known = FindKnownNetwork(network);
  if (!network_.empty() || known == nullptr || !known->source) return;
  network_ = network;
  stop_ = std::stop_source();
  FetchOptions options;
  options.url = url;
  options.whole = whole;
  // The observer runs on the pool's thread, which ends before this object does.
  options.observer.progress = [this, pace = Pace()](const DownloadProgress& progress) mutable {
    if (!pace.Lets(progress)) return;
    QMetaObject::invokeMethod(
        this, [this, progress] { Q_EMIT Progress(progress.done, progress.total); },
        Qt::QueuedConnection);
  };
  options.observer.notice = [this](const Message& notice) {
    QMetaObject::invokeMethod(
        this, [this, notice] { Q_EMIT Notice(Translated(notice)); }, Qt::QueuedConnection);
  };
  RunInBackground(
      pool_, this,
      [known, options, stop = stop_.get_token()] { return FetchNow(*known, options, stop); },
      [this, network](const Outcome<Ended>& ended) {
        network_.clear();
        if (!ended && ended.error().cancelled) {
          Q_EMIT Cancelled();
        } else if (!ended) {
          Q_EMIT Failed(Translated(ended.error().message));
        } else if (!ended->error.isEmpty()) {
          Q_EMIT Failed(ended->error);
        } else {
          Q_EMIT Fetched(QString::fromStdString(network), ended->whole_checked);
        }
      });
}

void NetworkFetch::Cancel() { stop_.request_stop(); }

}  // namespace pastiche
