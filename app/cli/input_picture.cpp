#include "app/cli/input_picture.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "app/cli/input_stream.h"
#include "app/cli/messages.h"
#include "core/base/sha256.h"
#include "core/image/picture_format.h"
#include "core/session/memory.h"
#include "core/session/memory_plan.h"

namespace pastiche::cli {
namespace {

/// More than the largest picture that is read has, with 16 bits and opacity.
constexpr std::size_t kMostBytes = std::size_t{4} << 30;

/// What a pixel takes in memory, at the most.
constexpr std::int64_t kPixelBytes = 16;

Result<std::vector<std::byte>> ReadBytes(const std::filesystem::path& path) {
  if (!IsStream(path)) return ReadPictureBytes(path);
  return ReadStream(path, kMostBytes, [&](std::span<const std::byte> beginning) {
    return RecognizeFormat(beginning, ShownName(path)).map([](PictureFormat) {});
  });
}

}  // namespace

PixelLimit LimitIn(std::int64_t memory) {
  const std::int64_t most = MemoryLimit(memory);
  PixelLimit limit;
  limit.pixels = std::clamp<long long>((most - ResidentMemory()) / kPixelBytes, 0, kMaxImagePixels);
  limit.problem = Text(
      "opened it does not fit into the %1 of memory that the program may take: make the picture "
      "itself smaller, or give more memory",
      BytesText(most));
  return limit;
}

Result<PictureFile> ReadInputPicture(const std::filesystem::path& path, std::int64_t memory,
                                     std::string* sha256) {
  if (path.empty()) return Fail("the name of a picture is empty; name a file");
  const PixelLimit limit = LimitIn(memory);
  Result<std::vector<std::byte>> bytes = ReadBytes(path);
  if (!bytes) return tl::unexpected(bytes.error());
  // Of the very bytes that are decoded: a file may be another a moment later.
  if (sha256 != nullptr) *sha256 = Sha256(*bytes);
  Result<PictureFile> picture = DecodePictureFile(std::move(*bytes), ShownName(path), limit);
  if (picture && !picture->notice.empty()) SayNotice(picture->notice);
  return picture;
}

}  // namespace pastiche::cli
