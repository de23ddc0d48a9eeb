#include "ui/settings/network_list.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include <QByteArray>
#include <QStringList>
#include <QUrl>

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

ListedNetwork Listed(const fs::path& file) {
  ListedNetwork listed;
  listed.network = file.string();
  listed.path = ToText(file);
  std::error_code error;
  const std::uintmax_t size = fs::file_size(file, error);
  listed.state = error ? State::kMissing : State::kAdded;
  if (!error) listed.bytes = size;
  return listed;
}

}  // namespace

std::vector<ListedNetwork> ListNetworks(const std::vector<fs::path>& added) {
  std::vector<ListedNetwork> networks;
  for (const KnownNetwork& known : KnownNetworks()) networks.push_back(Listed(known));
  for (const fs::path& file : added) networks.push_back(Listed(file));
  return networks;
}

namespace added_networks {
namespace {

void Write(const std::vector<fs::path>& all) {
  QStringList texts;
  for (const fs::path& path : all) {
    texts.append("file://" + QString::fromLatin1(QByteArray(path.c_str()).toPercentEncoding("/")));
  }
  Settings().setValue(kAdded, texts);
}

}  // namespace

std::vector<fs::path> All() {
  std::vector<fs::path> all;
  for (const QString& text : Settings().value(kAdded).toStringList()) {
    // As a URL, which has all bytes. Older versions wrote a path that is Unicode.
    all.push_back(text.startsWith('/') ? ToPath(text) : ToPath(QUrl(text)));
  }
  return all;
}

void Add(const fs::path& path) {
  std::vector<fs::path> all = All();
  if (std::find(all.begin(), all.end(), path) != all.end()) return;
  all.push_back(path);
  Write(all);
}

void Remove(const fs::path& path) {
  std::vector<fs::path> all = All();
  std::erase(all, path);
  Write(all);
}

}  // namespace added_networks

}  // namespace pastiche
