#include "ui/results/pooled_work_folder.h"

#include <utility>

#include "ui/widgets/background.h"

namespace pastiche {

PooledWorkFolder::~PooledWorkFolder() {
  if (folder_) LetGoInBackground(std::move(folder_));
}

const std::filesystem::path& PooledWorkFolder::path() {
  std::call_once(made_, [this] { folder_ = std::make_shared<WorkFolder>(purpose_); });
  return folder_->path();
}

}  // namespace pastiche
