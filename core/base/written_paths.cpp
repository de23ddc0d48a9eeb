#include "core/base/written_paths.h"

#include <system_error>
#include <utility>

#include "core/base/file_identity.h"

namespace pastiche {
namespace fs = std::filesystem;
namespace {

struct Identified {
  NamedPath named;
  FileIdentity identity;
};

std::vector<Identified> Identify(const std::vector<NamedPath>& paths) {
  std::vector<Identified> identified;
  for (const NamedPath& path : paths) identified.push_back({path, IdentityOf(path.path)});
  return identified;
}

/// The files of that folder that are there and may be written; the folder itself while it is not,
/// since no file can be where it is made.
std::vector<NamedPath> FilesOf(const WrittenFolder& folder) {
  std::error_code error;
  std::vector<NamedPath> files;
  fs::directory_iterator entry(folder.folder, error);
  if (error) return {{folder.name, folder.folder}};
  for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
    if (folder.writes(entry->path().filename().string())) {
      files.push_back({folder.name, entry->path()});
    }
  }
  return files;
}

/// Whether a file that is not there yet would be one of those that the folder is to get.
bool WouldBeIn(const WrittenFolder& folder, const FileIdentity& home, const Identified& file) {
  const FileIdentity& identity = file.identity;
  if (identity.missing.empty() || !folder.writes(identity.missing.filename().string())) {
    return false;
  }
  const fs::path above = identity.missing.parent_path();
  return home == FileIdentity{identity.device, identity.inode, above};
}

std::optional<PathClash> FindIn(const std::vector<Identified>& writes,
                                const std::vector<Identified>& others) {
  for (const Identified& written : writes) {
    for (const Identified& other : others) {
      if (written.identity == other.identity) return PathClash{written.named, other.named};
    }
  }
  return std::nullopt;
}

std::optional<PathClash> FindAmong(const std::vector<Identified>& writes) {
  for (std::size_t i = 0; i < writes.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (writes[i].identity == writes[j].identity) {
        return PathClash{writes[i].named, writes[j].named};
      }
    }
  }
  return std::nullopt;
}

std::optional<PathClash> FindInFolder(const WrittenFolder& folder,
                                      const std::vector<Identified>& others) {
  const FileIdentity home = IdentityOf(folder.folder);
  for (const Identified& other : others) {
    if (WouldBeIn(folder, home, other)) {
      return PathClash{{folder.name, folder.folder / other.identity.missing.filename()},
                       other.named};
    }
  }
  return FindIn(Identify(FilesOf(folder)), others);
}

}  // namespace

std::optional<PathClash> FindClash(const RunFiles& files) {
  const std::vector<Identified> reads = Identify(files.reads);
  const std::vector<Identified> writes = Identify(files.writes);
  std::optional<PathClash> clash = FindIn(writes, reads);
  for (const WrittenFolder& folder : files.folders) {
    if (!clash) clash = FindInFolder(folder, reads);
  }
  if (!clash) clash = FindAmong(writes);
  for (const WrittenFolder& folder : files.folders) {
    if (!clash) clash = FindInFolder(folder, writes);
  }
  return clash;
}

Result<void> CheckNothingIsReplaced(const RunFiles& files) {
  const std::optional<PathClash> clash = FindClash(files);
  if (!clash) return {};
  return Fail("%1 %2: this is the same file as %3 %4; choose another name", clash->written.name,
              clash->written.path, clash->other.name, clash->other.path);
}

}  // namespace pastiche
