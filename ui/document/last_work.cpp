#include "ui/document/last_work.h"

#include <memory>
#include <system_error>

#include "core/base/user_folders.h"
#include "ui/document/document_files.h"
#include "ui/document/qt_image.h"
#include "ui/remembered/settings.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

constexpr const char* kIsKept = "work/kept";

bool IsToBeKept(const Document& document) {
  if (!document.path().empty()) return false;
  return document.artwork().photo || !document.artwork().paintings.empty() ||
         !document.history().snapshots().empty();
}

}  // namespace

LastWork::LastWork(Document* document, QObject* parent) : QObject(parent), document_(document) {
  pool_.setMaxThreadCount(1);
}

LastWork::~LastWork() { pool_.waitForDone(); }

std::filesystem::path LastWork::Path() {
  const Result<std::filesystem::path> data = DataFolder();
  return data ? *data / "last-work.pastiche" : std::filesystem::path();
}

bool LastWork::IsKept() { return Settings().value(kIsKept).toBool(); }

void LastWork::Keep() {
  const std::filesystem::path path = Path();
  const bool keep = IsToBeKept(*document_);
  if (path.empty()) {
    if (keep) Q_EMIT NotKept(Translated(DataFolder().error().message));
    return;
  }
  if (!keep && !IsKept()) return;
  ++jobs_;
  Settings().setValue(kIsKept, keep);
  const std::uint64_t load = document_->load_count();
  const auto file = keep ? std::make_shared<const ArtworkFile>(SnapshotOf(*document_)) : nullptr;
  RunInBackground(
      pool_, this,
      [this, path, file, is_ours = load_ == load]() -> Result<void> {
        std::error_code failed;
        // Nobody else has a copy of it.
        if (std::filesystem::is_regular_file(path, failed) && (!is_ours || TimeOf(path) != seen_)) {
          if (PutWorkAside(path).empty()) {
            return Fail("the earlier work cannot be put aside in %1", path.parent_path());
          }
        }
        if (!file) {
          std::filesystem::remove(path, failed);
          return {};
        }
        std::filesystem::create_directories(path.parent_path(), failed);
        const Result<void> written = WriteArtworkFile(path, *file);
        if (written) seen_ = TimeOf(path);
        return written;
      },
      [this, keep, load](const Outcome<Result<void>>& written) {
        WithEnd(
            [&] {
              if (written && *written) {
                Settings().setValue(kIsKept, keep);
                load_ = load;
              } else {
                // What is there is older.
                Settings().setValue(kIsKept, false);
                const Message& reason =
                    written ? written->error().message : written.error().message;
                Q_EMIT NotKept(Translated(reason));
              }
            },
            [this] { End(); });
      });
}

void LastWork::BringBack(const std::function<bool()>& wanted) {
  ++jobs_;
  RunInBackground(
      pool_, this,
      [this, path = Path()] {
        seen_ = TimeOf(path);  // before it is read: what comes meanwhile is another's
        return OpenDocument(path);
      },
      [this, wanted](const Outcome<OpenedDocument>& opened) {
        WithEnd(
            [&] {
              if (!opened || !opened->error.isEmpty()) {
                Q_EMIT NotBrought();
              } else if (!wanted()) {
                Q_EMIT NotWanted();
              } else {
                document_->Load(opened->artwork, opened->pictures, opened->painted, {},
                                opened->history);
                load_ = document_->load_count();
                Q_EMIT Brought();
              }
            },
            [this] { End(); });
      });
}

void LastWork::PutAside() {
  if (!IsKept()) return;
  ++jobs_;
  RunInBackground(
      pool_, this, [path = Path()] { return PutWorkAside(path); },
      [this](const Outcome<std::filesystem::path>& aside) {
        WithEnd(
            [&] {
              if (aside && !aside->empty()) {
                Settings().setValue(kIsKept, false);
                Q_EMIT IsAside(ToText(*aside));
              }
              LookForEarlier();
            },
            [this] { End(); });
      });
}

void LastWork::LookForEarlier() {
  ++jobs_;
  RunInBackground(
      pool_, this,
      [folder = Path().parent_path()] {
        ForgetEarlierWork(folder);
        return FindEarlierWork(folder);
      },
      [this](const Outcome<std::vector<EarlierWork>>& found) {
        WithEnd(
            [&] {
              if (found) earlier_ = *found;
            },
            [this] { End(); });
      });
}

void LastWork::End() {
  if (--jobs_ == 0) Q_EMIT Idle();
}

}  // namespace pastiche
