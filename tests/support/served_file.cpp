#include "tests/support/served_file.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace pastiche {

std::string_view ServedFile::SendHead(const LoopbackRequest& request,
                                      LoopbackConnection& connection) const {
  std::vector<std::string> headers;
  if (!etag.empty()) headers.push_back("ETag: " + etag);
  const std::optional<ByteRange> range = ranges ? request.Range() : std::nullopt;
  const std::string size = std::to_string(bytes.size());
  if (!range) {
    headers.push_back("Content-Length: " + size);
    connection.SendHead(200, headers);
    return bytes;
  }
  if (range->begin >= bytes.size()) {
    headers.push_back("Content-Range: bytes */" + size);
    connection.SendEmpty(416, headers);
    return {};
  }
  const std::size_t end = std::min<std::uint64_t>(range->end, bytes.size());
  const std::string_view part = std::string_view(bytes).substr(range->begin, end - range->begin);
  headers.push_back("Content-Range: bytes " + std::to_string(range->begin) + "-" +
                    std::to_string(end - 1) + "/" + size);
  headers.push_back("Content-Length: " + std::to_string(part.size()));
  connection.SendHead(206, headers);
  return part;
}

void ServedFile::Answer(const LoopbackRequest& request, LoopbackConnection& connection) const {
  connection.Send(SendHead(request, connection));
}

void ServedFile::AnswerCut(const LoopbackRequest& request, LoopbackConnection& connection,
                           std::size_t count) const {
  connection.Send(SendHead(request, connection).substr(0, count));
  connection.Close();
}

void ServedFile::AnswerAndFallSilent(const LoopbackRequest& request, LoopbackConnection& connection,
                                     std::size_t count) const {
  connection.Send(SendHead(request, connection).substr(0, count));
  connection.WaitUntilClientGoes();
}

}  // namespace pastiche
