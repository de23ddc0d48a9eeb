#pragma once

#include <cstdint>
#include <stop_token>
#include <string>

#include <QObject>
#include <QString>
#include <QThreadPool>

namespace pastiche {

/// Fetches a known network over the internet on a thread of its own: the one place of the window
/// that reaches it, and only when somebody asks for it. What has arrived of one that was cancelled,
/// or that ended with the program, is kept, and the next goes on from there.
class NetworkFetch : public QObject {
  Q_OBJECT
 public:
  explicit NetworkFetch(QObject* parent = nullptr);
  /// Cancels what is under way and waits for it to have put away what has arrived.
  ~NetworkFetch() override;

  /// One at a time: nothing while one is under way. `whole`: all of the file, to check its SHA-256.
  /// `url` in place of the network's own address.
  void Start(const std::string& network, bool whole, const std::string& url = {});
  void Cancel();
  /// The network that is being fetched; empty for none.
  const std::string& network() const { return network_; }

 Q_SIGNALS:
  /// Bytes; `total` is 0 while it is not known. Several times a second at the most.
  void Progress(std::uint64_t done, std::uint64_t total);
  /// Something that took another course than the straight one.
  void Notice(const QString& message);
  /// It is there. `whole_checked`: the SHA-256 of the whole file was the right one.
  void Fetched(const QString& network, bool whole_checked);
  void Cancelled();
  /// One line: what is wrong, and what to do.
  void Failed(const QString& message);

 private:
  std::string network_;
  std::stop_source stop_;
  QThreadPool pool_;
};

}  // namespace pastiche
