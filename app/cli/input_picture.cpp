#include "app/cli/input_picture.h"

#include "app/cli/input_stream.h"
#include "app/cli/messages.h"
#include "core/base/input_file.h"
#include "core/base/sha256.h"
#include "core/image/picture_format.h"

namespace pastiche::cli {
namespace {

/// More than the largest picture that is read has, with 16 bits and opacity.
constexpr std::size_t kMostBytes = std::size_t{4} << 30;

Result<PictureFile> ReadStreamedPicture(const std::filesystem::path& path, std::string* sha256) {
  const std::string name = ShownName(path);
  const auto bytes = ReadStream(path, kMostBytes, [&](std::span<const std::byte> beginning) {
    return RecognizeFormat(beginning, name).map([](PictureFormat) {});
  });
  if (!bytes) return tl::unexpected(bytes.error());
  if (sha256 != nullptr) *sha256 = Sha256(*bytes);
  return DecodePictureFile(*bytes, name);
}

Result<PictureFile> ReadStoredPicture(const std::filesystem::path& path, std::string* sha256) {
  Result<PictureFile> picture = ReadPictureFile(path);
  if (!picture || sha256 == nullptr) return picture;
  const Result<InputFile> file = InputFile::Open(path);
  if (!file) return tl::unexpected(file.error());
  Result<std::string> hash = Sha256OfFile(*file);
  if (!hash) return tl::unexpected(hash.error());
  *sha256 = std::move(*hash);
  return picture;
}

}  // namespace

Result<PictureFile> ReadInputPicture(const std::filesystem::path& path, std::string* sha256) {
  if (path.empty()) return Fail("the name of a picture is empty; name a file");
  Result<PictureFile> picture =
      IsStream(path) ? ReadStreamedPicture(path, sha256) : ReadStoredPicture(path, sha256);
  if (picture && !picture->notice.empty()) SayNotice(picture->notice);
  return picture;
}

}  // namespace pastiche::cli
