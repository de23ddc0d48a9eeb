#include "core/session/network_check.h"

#include <filesystem>
#include <memory>

#include "core/network/topology.h"
#include "core/weights/catalogue.h"
#include "core/weights/weight_file.h"

namespace pastiche {

Result<void> CheckNetwork(const std::string& name_or_path) {
  const Result<std::filesystem::path> path = FindNetworkFile(name_or_path);
  if (!path) return tl::unexpected(path.error());
  const Result<std::unique_ptr<WeightFile>> file = WeightFile::Open(*path);
  if (!file) return tl::unexpected(file.error());
  const Result<Topology> topology = FindTopology((*file)->tensors(), (*file)->name());
  if (!topology) return tl::unexpected(topology.error());
  return {};
}

}  // namespace pastiche
