#include "app/cli/write_options.h"

#include <utility>

#include <CLI/CLI.hpp>

#include "app/cli/parse_value.h"

namespace pastiche::cli {

void PictureWriteOptions::AddTo(CLI::App& app) {
  const WriteOptions standard;
  app.add_option("--quality", quality_,
                 "Quality of JPEG and WebP, 1 to 100 (" + std::to_string(standard.quality) + ")")
      ->type_name("N")
      ->group("Pictures");
  app.add_option(
         "--depth", depth_,
         "Bits per channel of PNG and TIFF, 8 or 16 (" + std::to_string(standard.bit_depth) + ")")
      ->type_name("N")
      ->group("Pictures");
  app.add_option(
         "--dpi", dpi_,
         "Pixels per inch that the file names, for print (" + std::to_string(standard.dpi) + ")")
      ->type_name("N")
      ->group("Pictures");
  app.add_option("--profile", profile_, "Colors of the file: srgb, display-p3 or adobe-rgb (srgb)")
      ->type_name("NAME")
      ->group("Pictures");
  app.add_flag("--no-settings", no_settings_,
               "Do not write into the picture how it was painted (see --recipe)")
      ->group("Pictures");
  app.add_flag("--no-metadata", no_metadata_,
               "Do not write the photo's date, artist and copyright into the picture")
      ->group("Pictures");
}

Result<WriteOptions> PictureWriteOptions::Make() const {
  WriteOptions options;
  const auto take = [](const std::optional<std::string>& given, const char* option,
                       Range<int> range, int& target) -> Result<void> {
    if (!given) return {};
    const Result<int> value = ParseInteger(*given, option, range);
    if (!value) return tl::unexpected(value.error());
    target = *value;
    return {};
  };
  Result<void> taken = take(quality_, "--quality", {1, 100}, options.quality);
  if (taken) taken = take(dpi_, "--dpi", {1, kMostDpi}, options.dpi);
  if (!taken) return tl::unexpected(taken.error());
  if (depth_ && *depth_ != "8" && *depth_ != "16") {
    return Fail("--depth must be 8 or 16, not %1", *depth_);
  }
  if (depth_) options.bit_depth = *depth_ == "16" ? 16 : 8;
  constexpr std::pair<const char*, OutputColors> kProfiles[] = {
      {"srgb", OutputColors::kSrgb},
      {"display-p3", OutputColors::kDisplayP3},
      {"adobe-rgb", OutputColors::kAdobeRgb}};
  bool known = !profile_;
  for (const auto& [name, colors] : kProfiles) {
    if (profile_ != name) continue;
    options.colors = colors;
    known = true;
  }
  if (!known) return Fail("--profile must be srgb, display-p3 or adobe-rgb, not %1", *profile_);
  return options;
}

}  // namespace pastiche::cli
