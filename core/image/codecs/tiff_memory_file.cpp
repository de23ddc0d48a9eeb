#include "core/image/codecs/tiff_memory_file.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <exception>

namespace pastiche {
namespace {

using OpenOptions = std::unique_ptr<TIFFOpenOptions, decltype(&TIFFOpenOptionsFree)>;

tmsize_t Read(thandle_t handle, void* target, tmsize_t count) {
  auto* file = static_cast<TiffMemoryFile*>(handle);
  const bool writing = file->input.data() == nullptr;
  const std::uint64_t size = writing ? file->output.size() : file->input.size();
  const std::uint64_t left = file->position < size ? size - file->position : 0;
  const auto wanted = static_cast<std::uint64_t>(std::max<tmsize_t>(count, 0));
  const std::uint64_t available = std::min(wanted, left);
  file->ended_early = file->ended_early || available < wanted;
  if (available == 0) {
    return 0;
  }
  const void* source = writing ? static_cast<const void*>(file->output.data() + file->position)
                               : static_cast<const void*>(file->input.data() + file->position);
  std::memcpy(target, source, available);
  file->position += available;
  return static_cast<tmsize_t>(available);
}

tmsize_t Write(thandle_t handle, void* source, tmsize_t count) {
  auto* file = static_cast<TiffMemoryFile*>(handle);
  if (file->input.data() != nullptr || count <= 0) {
    return 0;
  }
  // An exception must not fly through libtiff's frames.
  try {
    const std::uint64_t end = file->position + static_cast<std::uint64_t>(count);
    file->output.resize(std::max<std::uint64_t>(file->output.size(), end));
  } catch (const std::exception&) {
    return 0;
  }
  std::memcpy(file->output.data() + file->position, source, static_cast<std::size_t>(count));
  file->position += static_cast<std::uint64_t>(count);
  return count;
}

std::uint64_t Size(thandle_t handle) {
  const auto* file = static_cast<TiffMemoryFile*>(handle);
  return std::max<std::uint64_t>(file->input.size(), file->output.size());
}

std::uint64_t Seek(thandle_t handle, std::uint64_t offset, int origin) {
  auto* file = static_cast<TiffMemoryFile*>(handle);
  const std::uint64_t base = origin == SEEK_CUR   ? file->position
                             : origin == SEEK_END ? Size(handle)
                                                  : 0;
  file->position = base + offset;
  return file->position;
}

int Close(thandle_t /*handle*/) { return 0; }

/// Takes libtiff's messages, which would go to stderr: what matters comes back as return values.
int Silence(TIFF* /*file*/, void* /*user*/, const char* /*module*/, const char* /*format*/,
            va_list /*arguments*/) {
  return 1;
}

}  // namespace

TiffHandle OpenTiff(TiffMemoryFile& file, const char* mode) {
  const OpenOptions options(TIFFOpenOptionsAlloc(), &TIFFOpenOptionsFree);
  if (options == nullptr) {
    return {nullptr, &TIFFClose};
  }
  TIFFOpenOptionsSetErrorHandlerExtR(options.get(), Silence, nullptr);
  TIFFOpenOptionsSetWarningHandlerExtR(options.get(), Silence, nullptr);
  return {TIFFClientOpenExt("", mode, &file, Read, Write, Seek, Close, Size, nullptr, nullptr,
                            options.get()),
          &TIFFClose};
}

}  // namespace pastiche
