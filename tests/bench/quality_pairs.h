#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/image/image.h"

namespace pastiche {

/// A photo and a painting that picture_quality judges results on.
struct QualityPair {
  /// "golden_gate x the_scream".
  std::string name;
  std::filesystem::path photo;
  std::filesystem::path painting;
};

/// The pairs of `from`, those whose name contains `only`: a folder, in which the pairs that
/// picture_quality knows are looked for by their files' names, or a text file with a photo and a
/// painting on each line, relative to its folder (blanks between, none in names; # begins a
/// comment). Empty: the samples that are shipped. An Error where there are none.
Result<std::vector<QualityPair>> FindQualityPairs(const std::filesystem::path& from,
                                                  const std::string& only);

/// A picture of any format that the program reads.
Result<std::shared_ptr<const Image>> ReadShared(const std::filesystem::path& path);

}  // namespace pastiche
