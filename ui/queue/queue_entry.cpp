#include "ui/queue/queue_entry.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/file_uri.h"

namespace pastiche {
namespace {

constexpr int kVersion = 1;
constexpr std::size_t kLongestId = 100;
constexpr int kMostSide = 1 << 16;

constexpr std::pair<QueueState, const char*> kStates[] = {
    {QueueState::kWaiting, "waiting"}, {QueueState::kPainting, "painting"},
    {QueueState::kDone, "done"},       {QueueState::kStopped, "stopped"},
    {QueueState::kFailed, "failed"},
};

/// Empty for none.
QString Uri(const std::filesystem::path& path) {
  return path.is_absolute() ? QString::fromStdString(FileUri(path)) : QString();
}

QJsonObject ToJson(const QueueOutput& output) {
  QJsonArray reads;
  for (const NamedPath& read : output.reads) {
    if (!read.path.is_absolute()) continue;
    reads.append(
        QJsonObject{{"name", QString::fromStdString(read.name)}, {"file", Uri(read.path)}});
  }
  return {{"file", Uri(output.path)},
          {"quality", output.options.quality},
          {"bit_depth", output.options.bit_depth},
          {"dpi", output.options.dpi},
          {"colors", static_cast<int>(output.options.colors)},
          {"replace", output.options.existing == Existing::kReplace},
          {"chosen", static_cast<qint64>(output.chosen)},
          {"keeps_settings", output.keeps_settings},
          {"keeps_metadata", output.keeps_metadata},
          {"reads", reads}};
}

QJsonObject ToJson(const QueueEntry& entry) {
  QJsonObject json = {{"id", QString::fromStdString(entry.id)},
                      {"title", entry.title},
                      {"size", QJsonArray{entry.size.width, entry.size.height}},
                      {"output", ToJson(entry.output)},
                      {"done", entry.done},
                      {"seconds", entry.seconds},
                      {"finished", static_cast<qint64>(entry.finished)},
                      {"has_document", entry.has_document}};
  for (const auto& [state, name] : kStates) {
    if (state == entry.state) json["state"] = name;
  }
  if (!entry.message.isEmpty()) json["message"] = entry.message;
  return json;
}

/// A whole number within the range, or nothing.
std::optional<int> NumberIn(const QJsonValue& json, int least, int most) {
  const int number = json.toInt(std::numeric_limits<int>::min());
  return number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<std::filesystem::path> PathFrom(const QJsonValue& json) {
  return PathOfFileUri(json.toString().toStdString());
}

std::optional<QueueOutput> OutputFrom(const QJsonObject& json) {
  QueueOutput output;
  const auto path = PathFrom(json["file"]);
  const auto quality = NumberIn(json["quality"], 1, 100);
  const auto bit_depth = NumberIn(json["bit_depth"], 8, 16);
  const auto dpi = NumberIn(json["dpi"], 1, kMostDpi);
  const auto colors = NumberIn(json["colors"], 0, static_cast<int>(OutputColors::kAdobeRgb));
  if (!path || !CanWriteImage(*path) || !quality || !bit_depth || !dpi || !colors) return {};
  output.path = *path;
  output.options.quality = *quality;
  output.options.bit_depth = *bit_depth > 8 ? 16 : 8;
  output.options.dpi = *dpi;
  output.options.colors = static_cast<OutputColors>(*colors);
  output.options.existing = json["replace"].toBool() ? Existing::kReplace : Existing::kKeep;
  output.chosen = json["chosen"].toInteger();
  output.keeps_settings = json["keeps_settings"].toBool(true);
  output.keeps_metadata = json["keeps_metadata"].toBool(true);
  for (const QJsonValue& read : json["reads"].toArray()) {
    if (const auto file = PathFrom(read["file"])) {
      output.reads.push_back({read["name"].toString().toStdString(), *file});
    }
  }
  return output;
}

double AtLeastZero(const QJsonValue& json) {
  const double number = json.toDouble();
  return std::isfinite(number) ? std::max(0.0, number) : 0;
}

std::optional<QueueEntry> EntryFrom(const QJsonObject& json) {
  QueueEntry entry;
  entry.id = json["id"].toString().toStdString();
  const auto* const state =
      std::find_if(std::begin(kStates), std::end(kStates),
                   [&](const auto& known) { return json["state"].toString() == known.second; });
  const auto width = NumberIn(json["size"][0], 0, kMostSide);
  const auto height = NumberIn(json["size"][1], 0, kMostSide);
  auto output = OutputFrom(json["output"].toObject());
  if (!IsQueueId(entry.id) || state == std::end(kStates) || !width || !height || !output) return {};
  entry.state = state->first;
  entry.title = json["title"].toString();
  entry.size = {*width, *height};
  entry.output = std::move(*output);
  entry.done = std::min(1.0, AtLeastZero(json["done"]));
  entry.seconds = AtLeastZero(json["seconds"]);
  entry.message = json["message"].toString();
  entry.finished = std::max<qint64>(0, json["finished"].toInteger());
  // Nothing but a picture that is in its file can stand for an artwork.
  entry.has_document = json["has_document"].toBool(true) || entry.state != QueueState::kDone;
  return entry;
}

}  // namespace

bool IsQueueId(std::string_view id) {
  return !id.empty() && id.size() <= kLongestId && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
  });
}

QByteArray QueueToJson(const QueueList& list) {
  QJsonArray entries;
  for (const QueueEntry& entry : list.entries) entries.append(ToJson(entry));
  QJsonArray removed;
  for (const std::string& id : list.removed) removed.append(QString::fromStdString(id));
  return QJsonDocument(
             QJsonObject{{"version", kVersion}, {"entries", entries}, {"removed", removed}})
      .toJson();
}

std::optional<QueueList> QueueFromJson(const QByteArray& json) {
  if (json.size() > kMostQueueBytes) return {};
  const QJsonObject root = QJsonDocument::fromJson(json).object();
  if (root["version"].toInt() != kVersion || !root["entries"].isArray()) return {};
  QueueList list;
  std::set<std::string> known;
  for (const QJsonValue& value : root["entries"].toArray()) {
    std::optional<QueueEntry> entry = EntryFrom(value.toObject());
    if (entry && known.insert(entry->id).second) list.entries.push_back(std::move(*entry));
  }
  for (const QJsonValue& value : root["removed"].toArray()) {
    const std::string id = value.toString().toStdString();
    if (IsQueueId(id)) list.removed.push_back(id);
  }
  return list;
}

}  // namespace pastiche
