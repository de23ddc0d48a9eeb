#pragma once

#include <cstdint>
#include <functional>

#include "core/base/message.h"

namespace pastiche {

/// How far a download is, in bytes.
struct DownloadProgress {
  /// What has arrived, in earlier attempts too.
  std::uint64_t done = 0;
  /// What is wanted; 0 if the server does not say.
  std::uint64_t total = 0;
};

/// What a download says that goes on from an earlier one.
inline Message GoingOn() { return Text("going on where the last fetch ended"); }
/// And one that cannot.
inline Message BeginningAnew() {
  return Text("the file on the server has changed: beginning anew");
}

/// Told what happens, on the thread that downloads. Either may be empty.
struct DownloadObserver {
  /// Called often: for each piece that arrives.
  std::function<void(const DownloadProgress&)> progress;
  /// A line for the user about something that took another course than the straight one.
  std::function<void(const Message&)> notice;

  void Report(std::uint64_t done, std::uint64_t total) const {
    if (progress) progress({done, total});
  }
  void Say(const Message& line) const {
    if (notice) notice(line);
  }
};

}  // namespace pastiche
