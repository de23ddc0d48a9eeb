#include "core/download/remote_file.h"

#include <utility>

#include "core/download/web_address.h"

namespace pastiche {

/// The answer to the request for one range: checks that it is that range of that version.
class RemoteFile::Piece : public HttpBody {
 public:
  Piece(RemoteFile& file, const ByteRange& range, const ByteSink& sink)
      : file_(file), range_(range), sink_(sink) {}

  Result<bool> Begin(const HttpResponse& response) override {
    if (response.status != 206) {
      ignored_ = true;
      return false;
    }
    if (!response.range || !response.file_size) {
      return Problem(Text("the server does not say which part of the file it sends"));
    }
    if (*response.range != range_) {
      return Problem(Text("the server sends bytes %1 where %2 were asked for",
                          Numbers(*response.range), Numbers(range_)));
    }
    if (!file_.size_) {
      file_.size_ = response.file_size;
      file_.version_ = response.version;
    }
    if (*response.file_size != *file_.size_ || response.version != file_.version_) {
      return Fail("%1: the file on the server has just changed; fetch it again",
                  PublicAddress(file_.url_));
    }
    return true;
  }

  Result<void> Append(std::span<const std::byte> bytes) override {
    if (bytes.size() > range_.length() - received_) {
      return Problem(Text("the server sends more than was asked for"));
    }
    received_ += bytes.size();
    return sink_(bytes);
  }

  bool ignored() const { return ignored_; }
  bool complete() const { return received_ == range_.length(); }

 private:
  tl::unexpected<Error> Problem(const Message& what) const {
    return Fail("%1: %2; use another address, or fetch the whole file instead",
                PublicAddress(file_.url_), what);
  }
  static std::string Numbers(const ByteRange& range) {
    return std::to_string(range.begin) + "-" + std::to_string(range.end - 1);
  }

  RemoteFile& file_;
  const ByteRange range_;
  const ByteSink& sink_;
  std::uint64_t received_ = 0;
  bool ignored_ = false;
};

RemoteFile::RemoteFile(HttpClient& client, std::string url, std::stop_token stop)
    : client_(client), url_(std::move(url)), stop_(std::move(stop)) {}

Result<bool> RemoteFile::Read(const ByteRange& range, const ByteSink& sink) {
  Piece piece(*this, range, sink);
  const Result<HttpResponse> response = client_.Get({url_, range}, piece, stop_);
  if (!response) return tl::unexpected(response.error());
  if (response->status / 100 != 2) return Fail(StatusProblem(url_, response->status));
  if (piece.ignored()) return false;
  if (!piece.complete())
    return Fail("%1: the connection was cut off; try again", PublicAddress(url_));
  return true;
}

}  // namespace pastiche
