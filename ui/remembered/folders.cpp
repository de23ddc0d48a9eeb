#include "ui/remembered/folders.h"

#include <future>
#include <memory>
#include <thread>
#include <utility>

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/base/failure.h"
#include "ui/remembered/settings.h"

namespace pastiche::folders {

namespace {

/// What a person who asked for a dialog does not notice; a disk that is well needs less than one.
constexpr std::chrono::milliseconds kPatience{200};

}  // namespace

QString Last(const QString& kind) {
  return FoundInTime([candidates = Candidates(kind)] { return FirstThatIsThere(candidates); },
                     kPatience);
}

QString FoundInTime(std::function<QString()> ask, std::chrono::milliseconds time) {
  auto answer = std::make_shared<std::promise<QString>>();
  std::future<QString> found = answer->get_future();
  const auto asking = RunGuarded([&] {
    std::thread([answer = std::move(answer), ask = std::move(ask)] {
      RunGuarded([&] { answer->set_value(ask()); });
    }).detach();
  });
  if (!asking || found.wait_for(time) != std::future_status::ready) return QDir::homePath();
  // Where it failed there is none.
  return RunGuarded([&] { return found.get(); }).value_or(QDir::homePath());
}

QStringList Candidates(const QString& kind) {
  return {Settings().value("folders/" + kind).toString(),
          QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)};
}

QString FirstThatIsThere(const QStringList& candidates) {
  for (const QString& folder : candidates) {
    if (!folder.isEmpty() && QFileInfo(folder).isDir()) return folder;
  }
  return QDir::homePath();
}

void Remember(const QString& kind, const QString& file) {
  Settings().setValue("folders/" + kind, QFileInfo(file).absolutePath());
}

}  // namespace pastiche::folders
