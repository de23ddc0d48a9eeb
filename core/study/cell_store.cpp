#include "core/study/cell_store.h"

#include <fstream>
#include <iterator>
#include <span>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/image/read_image.h"
#include "core/image/resample.h"
#include "core/image/write_image.h"

namespace pastiche {

namespace {

using Json = nlohmann::ordered_json;

std::optional<std::string> ReadWhole(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  std::string text{std::istreambuf_iterator<char>(file), {}};
  if (file.bad()) return std::nullopt;
  return text;
}

std::string HashOf(const std::string& bytes) { return Sha256(std::as_bytes(std::span(bytes))); }

}  // namespace

CellStore::CellStore(std::filesystem::path folder, StudySources sources)
    : folder_(std::move(folder)), sources_(std::move(sources)) {}

std::optional<FinishedCell> CellStore::Load(int index, const StudyCell& cell) const {
  const std::string name = NameOf(index, cell);
  const std::optional<std::string> text = ReadWhole(folder_ / (name + ".json"));
  const std::optional<std::string> bytes = ReadWhole(folder_ / (name + ".png"));
  if (!text || !bytes) return std::nullopt;
  try {
    const Json json = Json::parse(*text);
    const bool same =
        json.at("fingerprint").get<std::string>() == Fingerprint(cell.recipe, sources_) &&
        json.at("picture_sha256").get<std::string>() == HashOf(*bytes);
    if (!same) return std::nullopt;
    FinishedCell finished = CellFromJson(json);
    Result<Image> picture = DecodeImage(std::as_bytes(std::span(*bytes)), name + ".png");
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
  const std::optional<std::string> bytes = ReadWhole(picture);
  if (!bytes) return Fail("%1: the file that was just written cannot be read", picture.string());
  Json json = {{"label", cell.label},
               {"fingerprint", Fingerprint(cell.recipe, sources_)},
               {"picture", name + ".png"},
               {"picture_sha256", HashOf(*bytes)}};
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
