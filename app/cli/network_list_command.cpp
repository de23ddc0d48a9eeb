#include "app/cli/network_list_command.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>
#include <vector>

#include "app/cli/download_progress.h"
#include "app/cli/messages.h"
#include "core/base/quoted.h"
#include "core/download/part_file.h"
#include "core/weights/catalogue.h"

namespace pastiche::cli {
namespace {

using Row = std::array<std::string, 6>;

std::string StateOf(const KnownNetwork& network, const std::filesystem::path& path, bool there) {
  if (!network.source) return "shipped";
  if (there) return "fetched";
  return KeptBytes(path) > 0 ? "begun" : "not fetched";
}

Row RowOf(const KnownNetwork& network) {
  Row row = {std::string(network.name), "missing", "-", std::string(network.licence),
             English(network.purpose),  ""};
  const auto path = NetworkPath(network);
  if (!path) {
    row[5] = English(path.error().message);
    return row;
  }
  std::error_code error;
  const auto size = std::filesystem::file_size(*path, error);
  const bool there = !error;
  row[1] = StateOf(network, *path, there);
  if (there) row[2] = MegabytesText(size) + " MB";
  row[5] = Printable(path->string());
  return row;
}

}  // namespace

std::string NetworkTable() {
  std::vector<Row> rows = {{"NAME", "STATE", "SIZE", "LICENCE", "GOOD FOR", "FILE"}};
  for (const KnownNetwork& network : KnownNetworks()) rows.push_back(RowOf(network));
  std::string table;
  for (const Row& row : rows) {
    for (std::size_t column = 0; column + 1 < row.size(); ++column) {
      std::size_t width = 0;
      for (const Row& other : rows) width = std::max(width, other[column].size());
      table += row[column] + std::string(width + 2 - row[column].size(), ' ');
    }
    table += row.back() + "\n";
  }
  return table;
}

ExitCode ListNetworks() {
  return PrintResult(NetworkTable(), "the list could not be written to standard output");
}

}  // namespace pastiche::cli
