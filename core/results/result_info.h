#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/image/image.h"
#include "core/image/picture_metadata.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// A picture that a result was made from, as it is told of later.
struct SourcePicture {
  /// UTF-8, as the window showed it; empty for none.
  std::string name;
  /// Absolute; empty where the picture did not come from a file.
  std::filesystem::path path;
  /// What its file said of it; kept of the photo.
  PictureMetadata metadata = {};
  /// Of a painting.
  double share = 1;
  bool operator==(const SourcePicture&) const = default;
};

/// How far the run had come that made a result.
enum class ResultStage {
  /// The picture was saved while it was painted, and the run was never heard of again.
  kUnderWay,
  kFinished,
  kStopped,
  /// Another run was started before it had ended.
  kRestarted,
  kFailed,
};

/// What is known of a result besides its picture: enough to tell what it is and to paint it again.
struct ResultInfo {
  Recipe recipe;
  SourcePicture photo;
  std::vector<SourcePicture> paintings;
  SourcePicture start;
  ImageSize size;
  /// That it was painted at, where it was stopped at a coarser scale and enlarged from there; 0 x 0
  /// where that is its size.
  ImageSize detail;
  int iterations = 0;
  /// Seconds of painting, without pauses.
  double seconds = 0;
  /// When the picture was as it is: seconds since 1970, UTC.
  std::int64_t time = 0;
  ResultStage stage = ResultStage::kUnderWay;
  bool operator==(const ResultInfo&) const = default;
};

/// As an indented JSON object; "recipe" in it is a recipe's own JSON.
std::string ResultInfoToJson(const ResultInfo& info);

/// The inverse. Anything that is not what ResultInfoToJson writes is an Error; what is longer than
/// a megabyte is not looked at. `name` stands for the file in messages.
Result<ResultInfo> ResultInfoFromJson(std::string_view text, std::string_view name);

}  // namespace pastiche
