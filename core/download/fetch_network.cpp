#include "core/download/fetch_network.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "core/base/atomic_file.h"
#include "core/base/input_file.h"
#include "core/base/sha256.h"
#include "core/download/convolution_file.h"
#include "core/download/convolution_plan.h"
#include "core/download/part_file.h"
#include "core/download/range_download.h"
#include "core/download/remote_file.h"
#include "core/download/web_address.h"
#include "core/download/whole_download.h"

namespace pastiche {
namespace {

constexpr std::uint64_t kLengthBytes = 8;
/// VGG-19's header takes 4 KB.
constexpr std::uint64_t kMaxHeaderBytes = 1'000'000;

/// One fetch, from the first request to the finished file.
class Fetch {
 public:
  Fetch(const KnownNetwork& network, std::filesystem::path target, const FetchOptions& options,
        const std::stop_token& stop)
      : network_(network),
        source_(*network.source),
        target_(std::move(target)),
        options_(options),
        stop_(stop),
        url_(options.url.empty() ? source_.url : options.url),
        address_(PublicAddress(url_)),
        client_(options.http) {}

  Result<FetchSummary> Run() {
    Result<std::unique_ptr<PartFile>> part = PartFile::Open(target_);
    if (!part) return tl::unexpected(part.error());
    part_ = std::move(*part);
    const Result<void> place = CheckCanBeWritten(target_);
    if (!place) return Fail(About(target_.string(), place.error().message));
    Result<bool> parts = options_.whole ? Result<bool>(false) : FetchParts();
    if (!parts) return tl::unexpected(parts.error());
    if (!*parts) {
      const Result<void> whole = FetchWhole();
      if (!whole) return tl::unexpected(whole.error());
    }
    return Write();
  }

 private:
  using Bytes = std::span<const std::byte>;

  /// Fetches the convolutions' bytes. False if the server does not give parts of files.
  Result<bool> FetchParts() {
    RemoteFile file(client_, url_, stop_);
    Result<std::optional<SafetensorsHeader>> header = ReadHeader(file);
    if (!header) return tl::unexpected(header.error());
    if (!*header) {
      options_.observer.Say(Text("the server does not give parts of files: fetching all of it"));
      return false;
    }
    auto tensors = PlanConvolutions(**header, source_.widths, address_);
    if (!tensors) return tl::unexpected(tensors.error());
    tensors_ = std::move(*tensors);
    const PartIdentity wanted{address_, file.version(), file.size(), RangesOf(tensors_)};
    const Result<void> fetched = DownloadRanges(file, wanted, *part_, options_.observer);
    if (!fetched) return Resumable(fetched.error());
    return true;
  }

  /// Nothing if the server does not give parts of files.
  Result<std::optional<SafetensorsHeader>> ReadHeader(RemoteFile& file) {
    std::vector<std::byte> head;
    const ByteSink append = [&](Bytes bytes) {
      head.insert(head.end(), bytes.begin(), bytes.end());
      return Result<void>();
    };
    Result<bool> read = file.Read({0, kLengthBytes}, append);
    if (!read) return tl::unexpected(read.error());
    if (!*read) return std::nullopt;
    std::uint64_t length = 0;
    for (std::size_t i = kLengthBytes; i-- > 0;) {
      length = (length << 8) | std::to_integer<std::uint64_t>(head[i]);
    }
    if (length == 0 || length > kMaxHeaderBytes || length > file.size() - kLengthBytes) {
      return Fail(
          "%1: this is no safetensors file: its header would have %2 bytes of the file's %3; take "
          "the file from elsewhere",
          address_, length, file.size());
    }
    read = file.Read({kLengthBytes, kLengthBytes + length}, append);
    if (!read) return tl::unexpected(read.error());
    if (!*read) return std::nullopt;
    Result<SafetensorsHeader> header = ParseSafetensorsHeader(head, file.size(), address_);
    if (!header) return tl::unexpected(header.error());
    return std::move(*header);
  }

  /// Fetches the whole file and checks it.
  Result<void> FetchWhole() {
    const Result<void> fetched = DownloadWhole(client_, url_, *part_, options_.observer, stop_);
    if (!fetched) return Resumable(fetched.error());
    const Result<InputFile> file = InputFile::Open(part_->path());
    if (!file) return tl::unexpected(file.error());
    const Result<std::string> sha256 = Sha256OfFile(*file);
    if (!sha256) return tl::unexpected(sha256.error());
    if (*sha256 != source_.sha256) {
      part_->Remove();
      return Fail(
          "%1: the file has the SHA-256 %2, not %3; it is damaged or another file and was deleted: "
          "fetch it again, or from elsewhere",
          address_, *sha256, source_.sha256);
    }
    const Result<SafetensorsHeader> header = ReadSafetensorsHeader(*file, address_);
    if (!header) return tl::unexpected(header.error());
    auto tensors = PlanConvolutions(*header, source_.widths, address_);
    if (!tensors) return tl::unexpected(tensors.error());
    tensors_ = std::move(*tensors);
    whole_checked_ = true;
    return {};
  }

  /// Checks the tensors in the part and makes the target of them.
  Result<FetchSummary> Write() {
    const Result<InputFile> file = InputFile::Open(part_->path());
    if (!file) return tl::unexpected(file.error());
    std::vector<std::vector<std::byte>> contents;
    std::vector<Bytes> data;
    std::size_t offset = 0;
    for (const ConvolutionTensor& tensor : tensors_) {
      // The whole file has the tensors where they are; parts have them one after the other.
      const std::size_t begin = whole_checked_ ? tensor.bytes.begin : offset;
      offset += tensor.bytes.length();
      contents.emplace_back(tensor.bytes.length());
      const Result<void> read = file->ReadAt(begin, contents.back());
      if (!read) return tl::unexpected(read.error());
      data.emplace_back(contents.back());
      const Result<void> sound = CheckTensor(tensor, data.back(), source_, address_);
      if (!sound) {
        part_->Remove();
        return tl::unexpected(sound.error());
      }
    }
    const std::vector<std::byte> made = MakeConvolutionFile(tensors_, data, Metadata());
    const Result<void> written = WriteFileAtomically(target_, made);
    if (!written) return Resumable(written.error());
    part_->Remove();
    return FetchSummary{made.size(), whole_checked_};
  }

  std::map<std::string, std::string> Metadata() const {
    return {{"format", "pt"},
            {"name", std::string(network_.name)},
            {"origin", address_},
            {"checked", whole_checked_ ? "SHA-256 of the whole file: " + source_.sha256
                                       : "layout and plausibility of each tensor"},
            {"licence", std::string(network_.licence)},
            {"topology", "vgg19"},
            {"pooling", "max"},
            {"preprocessing", "torch"}};
  }

  /// The same error, which says that little is lost if that is so.
  tl::unexpected<Error> Resumable(const Error& error) const {
    if (part_->size() == 0 || !part_->identity()) return tl::unexpected(error);
    return Fail("%1 (what has arrived is kept: the next fetch goes on from there)", error.message);
  }

  const KnownNetwork& network_;
  const NetworkSource& source_;
  const std::filesystem::path target_;
  const FetchOptions& options_;
  const std::stop_token& stop_;
  const std::string url_;
  /// The URL as it may be shown and written.
  const std::string address_;
  HttpClient client_;
  std::unique_ptr<PartFile> part_;
  std::vector<ConvolutionTensor> tensors_;
  bool whole_checked_ = false;
};

}  // namespace

Result<FetchSummary> FetchNetwork(const KnownNetwork& network, const std::filesystem::path& target,
                                  const FetchOptions& options, const std::stop_token& stop) {
  const std::string& url = options.url.empty() ? network.source->url : options.url;
  const Result<void> address = CheckWebAddress(url);
  if (!address) return tl::unexpected(address.error());
  if (options.url.empty() && SchemeOf(url) != "https") {
    return Fail("%1: this address is not secured by https; take the file from elsewhere",
                PublicAddress(url));
  }
  return Fetch(network, target, options, stop).Run();
}

}  // namespace pastiche
