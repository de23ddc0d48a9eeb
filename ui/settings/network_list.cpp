#include "ui/settings/network_list.h"

#include <filesystem>
#include <system_error>

#include "core/download/part_file.h"
#include "core/weights/catalogue.h"
#include "ui/document/qt_image.h"
#include "ui/remembered/settings.h"

namespace pastiche {
namespace {

namespace fs = std::filesystem;
using State = ListedNetwork::State;

constexpr const char* kAdded = "networks/added";

ListedNetwork Listed(const KnownNetwork& known) {
  ListedNetwork listed;
  listed.network = std::string(known.name);
  listed.licence = QString::fromUtf8(known.licence.data(), static_cast<int>(known.licence.size()));
  listed.purpose = known.purpose;
  if (known.source) {
    listed.source = QString::fromStdString(known.source->url);
    listed.fetch_bytes = ConvolutionBytes(*known.source);
    listed.whole_bytes = known.source->whole_bytes;
  }
  const Result<fs::path> path = NetworkPath(known);
  if (!path) {
    listed.state = State::kMissing;
    return listed;
  }
  listed.path = ToText(*path);
  std::error_code error;
  const std::uintmax_t size = fs::file_size(*path, error);
  if (!error) {
    listed.bytes = size;
    listed.state = known.source ? State::kFetched : State::kShipped;
    return listed;
  }
  listed.bytes = known.source ? KeptBytes(*path) : 0;
  listed.state = !known.source      ? State::kMissing
                 : listed.bytes > 0 ? State::kBegun
                                    : State::kNotFetched;
  return listed;
}

ListedNetwork Listed(const QString& file) {
  ListedNetwork listed;
  listed.network = file.toStdString();
  listed.path = file;
  std::error_code error;
  const std::uintmax_t size = fs::file_size(ToPath(file), error);
  listed.state = error ? State::kMissing : State::kAdded;
  if (!error) listed.bytes = size;
  return listed;
}

}  // namespace

std::vector<ListedNetwork> ListNetworks(const QStringList& added) {
  std::vector<ListedNetwork> networks;
  for (const KnownNetwork& known : KnownNetworks()) networks.push_back(Listed(known));
  for (const QString& file : added) networks.push_back(Listed(file));
  return networks;
}

namespace added_networks {

QStringList All() { return Settings().value(kAdded).toStringList(); }

void Add(const QString& path) {
  QStringList all = All();
  if (all.contains(path)) return;
  Settings().setValue(kAdded, all << path);
}

void Remove(const QString& path) {
  QStringList all = All();
  all.removeAll(path);
  Settings().setValue(kAdded, all);
}

}  // namespace added_networks

}  // namespace pastiche
