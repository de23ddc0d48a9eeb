#include "core/image/codecs/inflate.h"

#include <zlib.h>

namespace pastiche {

std::optional<std::string> Inflate(std::string_view packed, std::size_t most) {
  std::string text;
  z_stream stream{};
  if (inflateInit(&stream) != Z_OK) return std::nullopt;
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  int state = Z_OK;
  while (state == Z_OK && text.size() <= most) {
    constexpr std::size_t kBlock = 16'384;
    const std::size_t done = text.size();
    text.resize(done + kBlock);
    stream.next_out = reinterpret_cast<Bytef*>(text.data() + done);
    stream.avail_out = kBlock;
    state = inflate(&stream, Z_NO_FLUSH);
    text.resize(text.size() - stream.avail_out);
  }
  inflateEnd(&stream);
  if (state != Z_STREAM_END || text.size() > most) return std::nullopt;
  return text;
}

}  // namespace pastiche
