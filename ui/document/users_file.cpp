#include "ui/document/users_file.h"

#include <span>
#include <string>
#include <system_error>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/atomic_file.h"
#include "core/base/file_uri.h"
#include "ui/document/document_files.h"

namespace pastiche {

std::filesystem::path NoteOf(std::filesystem::path kept) { return kept += ".file"; }

bool NoteUsersFile(const std::filesystem::path& kept, const std::filesystem::path& file) {
  if (file.empty()) {
    std::error_code failed;
    std::filesystem::remove(NoteOf(kept), failed);
    return !failed;
  }
  QJsonObject note{{"file", QString::fromStdString(FileUri(file))}};
  if (const auto time = TimeOf(file)) {
    // As text: JSON's numbers have no 64 bits.
    note["time"] = QString::number(time->time_since_epoch().count());
  }
  const QByteArray bytes = QJsonDocument(note).toJson();
  return WriteFileAtomically(
             NoteOf(kept),
             std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))))
      .has_value();
}

UsersFile NotedUsersFile(const std::filesystem::path& kept) {
  QFile note(NoteOf(kept));
  if (!note.open(QIODevice::ReadOnly)) return {};
  const QJsonObject json = QJsonDocument::fromJson(note.read(1 << 16)).object();
  UsersFile file;
  file.path = PathOfFileUri(json["file"].toString().toStdString()).value_or("");
  bool is_number = false;
  const qlonglong ticks = json["time"].toString().toLongLong(&is_number);
  if (is_number) {
    file.time = std::filesystem::file_time_type(std::filesystem::file_time_type::duration(ticks));
  }
  return file;
}

}  // namespace pastiche
