#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "tests/support/loopback_server.h"

namespace pastiche {

/// A file as a web server answers requests for it, whole or in parts, well or badly.
struct ServedFile {
  std::string bytes;
  /// Without it the server does not tell versions apart.
  std::string etag = "\"v1\"";
  /// Whether parts are given.
  bool ranges = true;

  void Answer(const LoopbackRequest& request, LoopbackConnection& connection) const;
  /// Promises all of the answer, sends its first `count` bytes, and ends the connection.
  void AnswerCut(const LoopbackRequest& request, LoopbackConnection& connection,
                 std::size_t count) const;
  /// The same, but then says nothing more until the client has gone.
  void AnswerAndFallSilent(const LoopbackRequest& request, LoopbackConnection& connection,
                           std::size_t count) const;

 private:
  /// Sends the head of the answer; its body.
  std::string_view SendHead(const LoopbackRequest& request, LoopbackConnection& connection) const;
};

}  // namespace pastiche
