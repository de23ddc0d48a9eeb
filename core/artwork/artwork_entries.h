#pragma once

#include <cstdint>
#include <utility>

#include "core/artwork/snapshot.h"

/// What the reader and the writer of documents both know: how the entries of the archive are
/// called, and how much there may be of each. What is written can be read again.
namespace pastiche::artwork_entries {

inline constexpr const char* kDescription = "artwork.json";
inline constexpr const char* kResult = "result.png";
inline constexpr const char* kRunState = "run.safetensors";
inline constexpr const char* kHistory = "history.json";

inline constexpr std::uint64_t kMaxDescription = 4 << 20;
inline constexpr std::uint64_t kMaxHistoryDescription = 32 << 20;
/// Of all pictures of a history together.
inline constexpr std::uint64_t kMaxHistory = std::uint64_t{2} << 30;
inline constexpr std::uint64_t kMaxThumbnail = 4 << 20;

inline constexpr std::pair<Occasion, const char*> kOccasions[] = {
    {Occasion::kByHand, "by-hand"},    {Occasion::kScale, "scale"},
    {Occasion::kFinished, "finished"}, {Occasion::kStopped, "stopped"},
    {Occasion::kFailed, "failed"},     {Occasion::kRestart, "restart"}};

}  // namespace pastiche::artwork_entries
