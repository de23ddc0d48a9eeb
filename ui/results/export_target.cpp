#include "ui/results/export_target.h"

#include <system_error>
#include <utility>

#include <QCoreApplication>

#include "core/base/file_identity.h"
#include "core/results/result_store.h"
#include "ui/document/qt_image.h"

namespace pastiche {
namespace fs = std::filesystem;
namespace {

QString Tr(const char* text) { return QCoreApplication::translate("ExportTarget", text); }

ExportTarget Refuse(const QString& reason) { return {ExportTarget::State::kRefused, reason}; }

/// Whether a file of that path lies, or would lie, directly in the folder.
bool IsIn(const fs::path& folder, const fs::path& path) {
  const FileIdentity home = IdentityOf(folder);
  const FileIdentity file = IdentityOf(ThroughLinks(path).parent_path());
  return file == home;
}

/// Every kept picture, by which it is found through hard links too.
void AddResults(const ResultStore& results, std::vector<NamedPath>& reads) {
  const std::string name = Tr(QT_TRANSLATE_NOOP("ExportTarget", "an earlier result")).toStdString();
  for (const std::filesystem::path& picture : results.Pictures()) reads.push_back({name, picture});
}

}  // namespace

ExportTarget LookAtTarget(const fs::path& path, std::vector<NamedPath> reads) {
  std::error_code ignored;
  const fs::path folder = path.parent_path();
  if (!fs::is_directory(folder, ignored)) {
    return Refuse(Tr(QT_TRANSLATE_NOOP("ExportTarget", "The folder does not exist.")));
  }
  if (const Result<ResultStore> results = UsersResults()) {
    // What an export put there would be taken for a result.
    if (IsIn(results->folder(), path)) {
      return Refuse(Tr(QT_TRANSLATE_NOOP(
          "ExportTarget", "This is the folder of the earlier results. Choose another folder.")));
    }
    AddResults(*results, reads);
  }
  if (const auto clash = FindClash({std::move(reads), {{"", path}}, {}})) {
    return Refuse(
        Tr(QT_TRANSLATE_NOOP("ExportTarget", "This would replace %1. Choose another name."))
            .arg(QString::fromStdString(clash->other.name)));
  }
  const fs::file_status status = fs::symlink_status(path, ignored);
  if (!fs::exists(status)) return {};
  const fs::file_status target = fs::status(path, ignored);
  if (fs::is_directory(target)) {
    return Refuse(Tr(QT_TRANSLATE_NOOP("ExportTarget", "This is a folder. Give the file a name.")));
  }
  if (fs::exists(target) && !fs::is_regular_file(target)) {
    return Refuse(
        Tr(QT_TRANSLATE_NOOP("ExportTarget", "This is no ordinary file. Choose another name.")));
  }
  return {ExportTarget::State::kTaken};
}

QString RefusalOf(const ChosenFile& file, std::vector<NamedPath> reads) {
  const ExportTarget target = LookAtTarget(file.path, std::move(reads));
  const QString name = ToText(file.path.filename());
  if (target.state == ExportTarget::State::kRefused) return name + ": " + target.reason;
  if (target.state == ExportTarget::State::kFree || file.existing == Existing::kReplace) return {};
  return QCoreApplication::translate(
             "pastiche::Queue", "%1: there is a file of this name already. Choose another file.")
      .arg(name);
}

fs::path FreeName(const fs::path& folder, const QString& stem, const QString& ending,
                  const std::set<fs::path>& taken) {
  constexpr int kMostTries = 100'000;
  fs::path path;
  for (int number = 1; number <= kMostTries; ++number) {
    const QString counter = number == 1 ? QString() : "-" + QString::number(number);
    path = folder / ToPath(stem + counter + "." + ending);
    std::error_code error;
    const fs::file_status status = fs::symlink_status(path, error);
    if (status.type() == fs::file_type::not_found && !taken.contains(path)) break;
    // Where nothing can be looked at, one name is as good as another.
    if (status.type() == fs::file_type::none) break;
  }
  return path;
}

}  // namespace pastiche
