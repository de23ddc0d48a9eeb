#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include <QString>

#include "core/base/message.h"

namespace pastiche {

/// A network that can be chosen, as the disk is now.
struct ListedNetwork {
  enum class State {
    /// Comes with the program.
    kShipped,
    kFetched,
    /// A part of it has arrived.
    kBegun,
    kNotFetched,
    /// A file of the user's.
    kAdded,
    /// It is not where it was.
    kMissing,
  };
  /// What Recipe::network says: of a file the bytes of its path.
  std::string network;
  State state = State::kShipped;
  /// Of the file, or of what has arrived.
  std::uint64_t bytes = 0;
  /// Of a known network.
  QString licence;
  Message purpose;
  QString source;
  /// What a fetch of the convolutions alone, and of the whole file, brings.
  std::uint64_t fetch_bytes = 0;
  std::uint64_t whole_bytes = 0;
  /// Where it lies, or would, for people to read.
  QString path;

  bool usable() const {
    return state == State::kShipped || state == State::kFetched || state == State::kAdded;
  }
};

/// The known networks, and the files that were added. Looks at the disk: for worker threads.
std::vector<ListedNetwork> ListNetworks(const std::vector<std::filesystem::path>& added);

/// The files that the user has added, in their order; and how they are added and taken off.
namespace added_networks {
std::vector<std::filesystem::path> All();
void Add(const std::filesystem::path& path);
void Remove(const std::filesystem::path& path);
}  // namespace added_networks

}  // namespace pastiche
