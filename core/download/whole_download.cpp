#include "core/download/whole_download.h"

#include "core/download/web_address.h"

namespace pastiche {
namespace {

/// The answer to the request for the file, or for what is missing of it.
class WholeBody : public HttpBody {
 public:
  WholeBody(const std::string& address, PartFile& part, const DownloadObserver& observer)
      : address_(address), part_(part), observer_(observer) {}

  Result<bool> Begin(const HttpResponse& response) override {
    if (response.status == 206) {
      // The rest of something else than the part is the beginning of is not wanted.
      const bool fits = response.range && part_.identity() &&
                        response.range->begin == part_.size() &&
                        response.version == part_.identity()->version &&
                        response.file_size == part_.identity()->file_size;
      total_ = fits ? *response.file_size : 0;
      continued_ = fits;
      if (fits) observer_.Say(GoingOn());
      return fits;
    }
    total_ = response.length.value_or(0);
    const PartIdentity identity{address_, response.version, total_, {{0, ByteRange::kToTheEnd}}};
    const Result<void> restarted = part_.Restart(identity);
    if (!restarted) return tl::unexpected(restarted.error());
    return true;
  }

  Result<void> Append(std::span<const std::byte> bytes) override {
    const Result<void> appended = part_.Append(bytes);
    if (appended) observer_.Report(part_.size(), total_);
    return appended;
  }

  /// Whether what has arrived goes on from what was there.
  bool continued() const { return continued_; }

 private:
  const std::string address_;
  PartFile& part_;
  const DownloadObserver& observer_;
  std::uint64_t total_ = 0;
  bool continued_ = false;
};

/// Whether the part is the beginning of the whole file at the address, as far as is known here.
bool CanGoOn(const PartFile& part, const std::string& address) {
  const std::optional<PartIdentity>& identity = part.identity();
  return identity && part.size() > 0 && identity->address == address &&
         identity->file_size >= part.size() &&
         identity->ranges == std::vector<ByteRange>{{0, ByteRange::kToTheEnd}};
}

bool IsComplete(const PartFile& part) {
  return part.identity() && part.size() == part.identity()->file_size;
}

}  // namespace

Result<void> DownloadWhole(HttpClient& client, const std::string& url, PartFile& part,
                           const DownloadObserver& observer, const std::stop_token& stop) {
  const std::string address = PublicAddress(url);
  WholeBody body(address, part, observer);
  if (CanGoOn(part, address)) {
    if (IsComplete(part)) return {};
    const ByteRange rest{part.size(), ByteRange::kToTheEnd};
    const Result<HttpResponse> response = client.Get({url, rest}, body, stop);
    if (!response) return tl::unexpected(response.error());
    // A server that does not give parts has sent it all.
    if (response->status == 200) return {};
    if (body.continued()) {
      if (IsComplete(part)) return {};
      return Fail("%1: the connection was cut off; try again", address);
    }
    const bool outdated = response->status == 206 || response->status == 416;
    if (!outdated) return Fail(StatusProblem(url, response->status));
    observer.Say(BeginningAnew());
  }
  const Result<HttpResponse> response = client.Get({url, std::nullopt}, body, stop);
  if (!response) return tl::unexpected(response.error());
  if (response->status != 200) return Fail(StatusProblem(url, response->status));
  return {};
}

}  // namespace pastiche
