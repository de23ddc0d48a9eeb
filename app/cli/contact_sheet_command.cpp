#include "app/cli/contact_sheet_command.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/input_picture.h"
#include "app/cli/messages.h"
#include "app/cli/output_check.h"
#include "app/cli/sheet_typeface.h"
#include "app/cli/standard_streams.h"
#include "app/cli/write_or_rescue.h"
#include "core/artwork/artwork_file.h"
#include "core/base/quoted.h"
#include "core/study/history_sheet.h"

namespace pastiche::cli {
namespace {

/// "2026-11-27 14:03", where the user is.
std::string LocalTime(std::int64_t seconds) {
  const std::time_t time = seconds;
  std::tm parts{};
  char text[32] = "";
  if (localtime_r(&time, &parts) != nullptr) {
    std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &parts);
  }
  return text;
}

std::vector<std::string> CaptionsOf(const Snapshot& snapshot) {
  const std::string size =
      std::to_string(snapshot.size.width) + " x " + std::to_string(snapshot.size.height);
  return {snapshot.name.empty() ? English(OccasionText(snapshot)) : Printable(snapshot.name),
          LocalTime(snapshot.time) + ", " + size};
}

ContactSheet HeadOf(const std::filesystem::path& document, const ArtworkFile& file) {
  ContactSheet sheet;
  sheet.title = Printable(document.stem().string());
  std::vector<std::string> photos;
  std::vector<std::string> paintings;
  const auto add = [&](const char* caption, const std::shared_ptr<const Image>& picture,
                       std::vector<std::string>* names) {
    sheet.originals.push_back({caption, picture});
    const auto origin = file.origins.find(picture);
    if (origin != file.origins.end()) names->push_back(Printable(origin->second.name));
  };
  const SheetSources sources = SheetSourcesOf(file.history);
  for (const auto& photo : sources.photos) add("photo", photo, &photos);
  for (const auto& painting : sources.paintings) add("painting", painting, &paintings);
  const std::string line = English(SourcesText(photos, paintings));
  if (!line.empty()) sheet.lines = {line};
  return sheet;
}

Result<ContactSheet> MakeSheet(const ContactSheetOptions& options) {
  Result<void> checked = CheckOutputPicture(options.output, "--output");
  if (checked) {
    checked =
        CheckRunFiles({{{"the document", options.document}}, {{"--output", options.output}}, {}});
  }
  if (!checked) return tl::unexpected(checked.error());
  ArtworkLimits limits;
  const PixelLimit before = LimitIn(0);
  limits.pixels = std::min(limits.pixels, before.pixels);
  limits.too_many_pixels = before.problem;
  const Result<ArtworkFile> file = ReadArtworkFile(options.document, limits);
  if (!file) return tl::unexpected(file.error());
  if (file->history.empty()) {
    return Fail("%1: the document has no history; keep a snapshot in the window first",
                std::filesystem::path(options.document));
  }
  std::vector<SheetSnapshot> snapshots;
  // They are decoded one after another.
  const PixelLimit beside = LimitIn(0);
  for (const SnapshotPtr& snapshot : file->history) {
    if (static_cast<long long>(snapshot->size.width) * snapshot->size.height > beside.pixels) {
      return Fail("%1: %2", std::filesystem::path(options.document), beside.problem);
    }
    snapshots.push_back({snapshot, CaptionsOf(*snapshot)});
  }
  Result<ContactSheet> sheet = WithSnapshots(HeadOf(options.document, *file), snapshots);
  // The error names the snapshot.
  if (!sheet) {
    return Fail("%1: %2", std::filesystem::path(options.document), sheet.error().message);
  }
  return sheet;
}

}  // namespace

void ContactSheetOptions::AddTo(CLI::App& app) {
  app.add_option("DOCUMENT", document, "A document of the window, NAME.pastiche")
      ->required()
      ->type_name("");
  app.add_option("-o,--output", output, "The picture to write: .png, .jpg, .tif or .webp")
      ->required()
      ->type_name("FILE")
      ->group("Pictures");
  app.add_flag("--quiet", quiet, "Print nothing but errors")->group("Program");
}

ExitCode WriteContactSheet(const ContactSheetOptions& options) {
  const Result<ContactSheet> sheet = MakeSheet(options);
  if (!sheet) return Complain(kBadInput, sheet.error().message);
  const Image image = DrawContactSheet(*sheet, *FindSheetTypeface(options.quiet));
  if (!WritePictureOrRescue(image, options.output, "the sheet")) return kFailedWhileRunning;
  if (!options.quiet) {
    const Message text =
        Counted("%1: %n snapshots, %2 x %3 pixels", "%1: 1 snapshot, %2 x %3 pixels",
                sheet->cells.size(), options.output, image.width(), image.height());
    Print(stdout, Printable(English(text)) + "\n");
  }
  return kDone;
}

}  // namespace pastiche::cli
