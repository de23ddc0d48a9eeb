#include "ui/document/earlier_work.h"

#include <algorithm>
#include <string>
#include <system_error>

#include <QDir>
#include <QFileInfo>

#include "ui/document/qt_image.h"

namespace pastiche {
namespace fs = std::filesystem;
namespace {

constexpr const char* kStem = "work-before";

/// What was put aside before stays.
fs::path FreeNameBeside(const fs::path& path) {
  for (int number = 1;; ++number) {
    std::string name = kStem;
    if (number > 1) name.append("-").append(std::to_string(number));
    fs::path aside = path;
    aside.replace_filename(name + ".pastiche");
    std::error_code unknown;
    if (!fs::exists(aside, unknown)) return aside;
  }
}

}  // namespace

std::vector<EarlierWork> FindEarlierWork(const fs::path& folder) {
  std::vector<EarlierWork> found;
  if (folder.empty()) return found;
  const QDir dir(ToText(folder));
  const QStringList patterns = {QString(kStem) + ".pastiche", QString(kStem) + "-*.pastiche"};
  for (const QFileInfo& file : dir.entryInfoList(patterns, QDir::Files, QDir::Time)) {
    found.push_back({ToPath(file.filePath()), file.lastModified()});
  }
  return found;
}

fs::path PutWorkAside(const fs::path& last_work) {
  std::error_code failed;
  const fs::path aside = FreeNameBeside(last_work);
  fs::rename(last_work, aside, failed);
  if (failed) return {};
  // Its month begins now.
  fs::last_write_time(aside, fs::file_time_type::clock::now(), failed);
  return aside;
}

void ForgetEarlierWork(const fs::path& folder) {
  const QDateTime limit = QDateTime::currentDateTime().addSecs(
      -std::chrono::duration_cast<std::chrono::seconds>(kKeepEarlierWork).count());
  const std::vector<EarlierWork> all = FindEarlierWork(folder);
  for (std::size_t i = std::min(kLeastEarlierWork, all.size()); i < all.size(); ++i) {
    std::error_code ignored;
    if (all[i].time < limit) fs::remove(all[i].path, ignored);
  }
}

}  // namespace pastiche
