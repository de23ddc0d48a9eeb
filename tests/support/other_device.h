#pragma once

#include <cstdint>
#include <functional>
#include <string>

/// A device that is not the processor, for tests on machines without a graphics card: LibTorch's
/// PrivateUse1 (Device::kOther), whose memory nobody but it may look into. Its arithmetic is the
/// processor's, on copies, so results can be compared, and every way from it to the processor is
/// counted. Who mixes up the two devices fails here as on a card.
namespace pastiche::other_device {

/// Makes LibTorch know it, once.
void Register();

/// Copies to the processor, of any size, since the process began: each is a wait on a card.
std::int64_t Fetches();
/// Copies from the processor that were not said to need no waiting for.
std::int64_t Sends();
/// Bytes of the tensors that are there.
std::int64_t Bytes();

/// From now on each use throws a c10::Error that says this; with an empty one it works again.
void Break(const std::string& message);
/// Tensors for which there is then no room throw as a card does that has no more memory; 0: any.
void SetRoom(std::int64_t bytes);

}  // namespace pastiche::other_device
