#pragma once

#include <cstdint>
#include <optional>

#include "core/base/result.h"
#include "core/network/precision.h"
#include "core/objective/objective.h"

namespace pastiche {

struct StyleTransferOptions;

/// How this machine is used: what does not belong to a picture, so is no part of its recipe. A
/// value, handed to whatever computes.
struct Machine {
  /// Threads that each computation uses; 0: one per physical core.
  int threads = 0;
  /// Bytes that the process may have in memory; 0: what it has when a run begins, and three
  /// quarters of what the system could still give it.
  std::int64_t memory = 0;
  /// Nothing: the faster one, measured once.
  std::optional<Precision> precision = {};
  /// Nothing: the faster one, measured once where there are several.
  std::optional<Device> device = {};
  bool operator==(const Machine&) const = default;
};

/// An Error where LibTorch cannot use the device that is asked for, or that has no such precision.
Result<void> CheckMachine(const Machine& machine);

/// Whether nothing but the processor will compute, whatever is chosen for it.
bool UsesProcessorAlone(const Machine& machine);

int ThreadCount(const Machine& machine);
/// Whether this processor computes bf16 in hardware; without it, bf16 is never worth choosing.
bool HasFastBf16();
/// Makes LibTorch use so many threads for work that the calling thread starts, or as many as the
/// system lets the process have, and says how many those are; Debian's build would otherwise use
/// one. An Error where there is no room for what even one takes.
Result<int> UseThreads(const Machine& machine);
/// What is to be said where those are fewer.
Message FewerThreads(int threads, const Machine& machine);

/// What the machine means for an objective.
StyleTransferOptions TransferOptions(const Machine& machine);

/// What a run goes on with when the card gives out: the same on the processor, in fp32 where that
/// has no hardware for the precision.
Machine WithoutCard(const Machine& machine);

/// StyleTransferFactory of that; none where it is the processor that computes anyway.
ObjectiveFactory ProcessorFactory(const Machine& machine);

/// Makes style-transfer objectives on this machine. `keep_targets`: as StyleTransferOptions.
ObjectiveFactory StyleTransferFactory(const Machine& machine, bool keep_targets = false);

}  // namespace pastiche
