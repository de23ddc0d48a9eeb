#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/image/image.h"
#include "core/results/result_info.h"

namespace pastiche {

/// A result as it lies on the disk.
struct StoredResult {
  std::string id;
  std::filesystem::path picture;
  /// When the picture was last written: seconds since 1970, UTC, and the nanoseconds in them.
  std::int64_t time = 0;
  std::int64_t nanoseconds = 0;
  std::uint64_t bytes = 0;
  /// Nothing where the description is missing or cannot be read.
  std::optional<ResultInfo> info;
};

/// How much is kept: the newest `count` whatever they take, and of those before them as many as fit
/// into `bytes` together with them, up to `most`.
struct ResultLimits {
  std::size_t count = 20;
  std::size_t most = 200;
  std::uint64_t bytes = std::uint64_t{2} << 30;
};

/// A folder of results: a picture ID.png of 16 bits, its description ID.json, and a thumbnail
/// thumbnails/ID.png. The picture is written last and in one step, so that whatever has one is
/// whole; a picture without a description is a result all the same. Several programs may use one
/// folder at once: no two results have one ID. Holds nothing but the folder's path; every call
/// reads or writes the disk, and may be made from any thread.
class ResultStore {
 public:
  /// The folder need not exist; it is made by the first Write.
  explicit ResultStore(std::filesystem::path folder);

  const std::filesystem::path& folder() const { return folder_; }

  /// "2026-11-26T08-14-05Z-5f31c09a": the time, so that a file manager sorts them, and a random
  /// part.
  static std::string NewId();

  /// Writes the result, over one of the same ID. `info.size` is the picture's. An Error names the
  /// folder and the system's reason; an older picture of that ID is then untouched.
  Result<void> Write(const std::string& id, const Image& picture, ResultInfo info) const;

  /// All results, the newest first. What cannot be read is left out.
  std::vector<StoredResult> List() const;

  /// Where all results' pictures lie, in no order.
  std::vector<std::filesystem::path> Pictures() const;

  Result<Image> Read(const std::string& id) const;
  Result<ResultInfo> ReadInfo(const std::string& id) const;
  /// At most kThumbnailSide pixels long. One that is missing is made from the picture.
  Result<Image> ReadThumbnail(const std::string& id) const;
  static constexpr int kThumbnailSide = 256;

  /// Deletes the result's files; the picture first, so that it is gone or whole. Returns whether
  /// there was one.
  bool Remove(const std::string& id) const;

  /// Removes the oldest results that the limits do not keep, and what a crash left of writing one a
  /// day or longer ago. Those in `in_use` stay.
  void Prune(const ResultLimits& limits, const std::set<std::string>& in_use) const;

  /// Makes a picture that an earlier version of the program kept one of the results, by moving it.
  /// Does nothing where there is none.
  void TakeOver(const std::filesystem::path& picture) const;

 private:
  std::filesystem::path PictureOf(const std::string& id) const;
  std::filesystem::path InfoOf(const std::string& id) const;
  std::filesystem::path ThumbnailOf(const std::string& id) const;
  void RemoveLeftovers() const;

  std::filesystem::path folder_;
};

/// The results of the user's own window: "results" in DataFolder(), with the last picture of
/// earlier versions in it.
Result<ResultStore> UsersResults();

}  // namespace pastiche
