#pragma once

namespace pastiche {

/// Whether the program was started with SIGHUP ignored, as nohup does, so that it outlives its
/// terminal. Noted before any library begins: LibTorch 2.6 and what it brings along put a handler
/// of their own in that place.
bool HangUpWasIgnored() noexcept;

}  // namespace pastiche
