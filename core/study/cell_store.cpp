#include "core/study/cell_store.h"

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/base/atomic_file.h"
#include "core/base/input_file.h"
#include "core/base/sha256.h"
#include "core/image/read_image.h"
#include "core/image/resample.h"
#include "core/image/write_image.h"

namespace pastiche {

namespace {

using Json = nlohmann::ordered_json;

/// Nothing where it cannot be read.
std::optional<std::vector<std::byte>> ReadWhole(const std::filesystem::path& path) {
  const Result<InputFile> file = InputFile::Open(path);
  if (!file) return std::nullopt;
  Result<std::vector<std::byte>> bytes = file->ReadAll();
  if (!bytes) return std::nullopt;
  return std::move(*bytes);
}

}  // namespace

CellStore::CellStore(std::filesystem::path folder, StudySources sources)
    : folder_(std::move(folder)), sources_(std::move(sources)) {}

std::optional<FinishedCell> CellStore::Load(int index, const StudyCell& cell) const {
  const std::string name = NameOf(index, cell);
  const std::optional<std::vector<std::byte>> text = ReadWhole(folder_ / (name + ".json"));
  const std::optional<std::vector<std::byte>> bytes = ReadWhole(folder_ / (name + ".png"));
  if (!text || !bytes) return std::nullopt;
  try {
    const auto* first = reinterpret_cast<const char*>(text->data());
    const Json json = Json::parse(first, first + text->size());
    const bool same =
        json.at("fingerprint").get<std::string>() == Fingerprint(cell.recipe, sources_) &&
        json.at("picture_sha256").get<std::string>() == Sha256(*bytes);
    if (!same) return std::nullopt;
    FinishedCell finished = CellFromJson(json);
    Result<Image> picture = DecodeImage(*bytes, name + ".png");
    if (!picture) return std::nullopt;
    finished.picture = ForSheet(std::make_shared<const Image>(std::move(*picture)));
    finished.taken_over = true;
    return finished;
  } catch (const Json::exception&) {
    return std::nullopt;
  }
}

Result<void> CellStore::Save(int index, const StudyCell& cell, const FinishedCell& finished) const {
  const std::string name = NameOf(index, cell);
  const std::filesystem::path picture = folder_ / (name + ".png");
  if (const Result<void> written = WriteImage(*finished.picture, picture); !written) {
    return written;
  }
  const std::optional<std::vector<std::byte>> bytes = ReadWhole(picture);
  if (!bytes) return Fail("%1: the file that was just written cannot be read", picture.string());
  Json json = {{"label", cell.label},
               {"fingerprint", Fingerprint(cell.recipe, sources_)},
               {"picture", name + ".png"},
               {"picture_sha256", Sha256(*bytes)}};
  json.update(SourcesToJson(sources_));
  json.update(CellToJson(cell, finished));
  const std::string text = JsonText(json);
  return WriteFileAtomically(folder_ / (name + ".json"), std::as_bytes(std::span(text)));
}

std::vector<CellFiles> FilesOfCells(const std::filesystem::path& folder, const StudyTable& table) {
  std::vector<CellFiles> files;
  for (std::size_t i = 0; i < table.cells.size(); ++i) {
    const std::string name = CellStore::NameOf(static_cast<int>(i), table.cells[i]);
    files.push_back({folder / (name + ".png"), folder / (name + ".json")});
  }
  return files;
}

std::string CellStore::NameOf(int index, const StudyCell& cell) {
  std::string name = std::to_string(index + 1);
  if (name.size() < 2) name.insert(0, "0");
  for (const char c : "-" + cell.label) {
    const bool kept = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                      c == '_' || c == '.';
    if (kept || name.back() != '-') name += kept ? c : '-';
  }
  return name;
}

std::shared_ptr<const Image> ForSheet(std::shared_ptr<const Image> picture) {
  const ImageSize size = FitLongestSide(picture->size(), kMostShown, false);
  if (size == picture->size()) return picture;
  return std::make_shared<const Image>(Resample(*picture, size));
}

}  // namespace pastiche
