#include "core/image/codecs/gif_codec.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <vector>

#include <gif_lib.h>

namespace pastiche {
namespace {

struct CloseGif {
  void operator()(GifFileType* gif) const { DGifCloseFile(gif, nullptr); }
};
using Gif = std::unique_ptr<GifFileType, CloseGif>;

/// Hands out what is left of the file.
int Fetch(GifFileType* gif, GifByteType* target, int wanted) {
  auto* rest = static_cast<std::span<const std::byte>*>(gif->UserData);
  const std::size_t count = std::min(rest->size(), static_cast<std::size_t>(std::max(wanted, 0)));
  std::memcpy(target, rest->data(), count);
  *rest = rest->subspan(count);
  return static_cast<int>(count);
}

/// Goes on to the first frame; `transparent` becomes the palette index of its transparent colour.
bool FindFrame(GifFileType* gif, int& transparent) {
  for (;;) {
    GifRecordType record = UNDEFINED_RECORD_TYPE;
    if (DGifGetRecordType(gif, &record) == GIF_ERROR) {
      return false;
    }
    if (record == IMAGE_DESC_RECORD_TYPE) {
      return DGifGetImageDesc(gif) != GIF_ERROR;
    }
    if (record != EXTENSION_RECORD_TYPE) {
      return false;
    }
    int code = 0;
    GifByteType* block = nullptr;
    if (DGifGetExtension(gif, &code, &block) == GIF_ERROR) {
      return false;
    }
    while (block != nullptr) {
      GraphicsControlBlock control;
      if (code == GRAPHICS_EXT_FUNC_CODE &&
          DGifExtensionToGCB(block[0], block + 1, &control) != GIF_ERROR) {
        transparent = control.TransparentColor;
      }
      if (DGifGetExtensionNext(gif, &block) == GIF_ERROR) {
        return false;
      }
    }
  }
}

/// The frame's rows in the order in which they are stored.
std::vector<int> StoredRows(const GifImageDesc& frame) {
  std::vector<int> rows;
  rows.reserve(static_cast<std::size_t>(frame.Height));
  const auto take = [&](int first, int step) {
    for (int y = first; y < frame.Height; y += step) rows.push_back(y);
  };
  if (!frame.Interlace) {
    take(0, 1);
    return rows;
  }
  // GIF89a, appendix E.
  constexpr std::array<std::array<int, 2>, 4> kPasses = {{{0, 8}, {4, 8}, {2, 4}, {1, 2}}};
  for (const auto& [first, step] : kPasses) take(first, step);
  return rows;
}

bool ReadFrame(GifFileType* gif, const ColorMapObject& colors, int transparent,
               RawPicture& picture) {
  const GifImageDesc& frame = gif->Image;
  std::vector<GifPixelType> indices(static_cast<std::size_t>(frame.Width));
  for (const int y : StoredRows(frame)) {
    if (DGifGetLine(gif, indices.data(), frame.Width) == GIF_ERROR) {
      return false;
    }
    std::uint8_t* target =
        picture.row(frame.Top + y) +
        static_cast<std::size_t>(frame.Left) * static_cast<std::size_t>(picture.channels);
    for (const GifPixelType index : indices) {
      // A colour that the palette lacks is black.
      const GifColorType color =
          index < colors.ColorCount ? colors.Colors[index] : GifColorType{0, 0, 0};
      target[0] = color.Red;
      target[1] = color.Green;
      target[2] = color.Blue;
      if (picture.has_alpha()) {
        target[3] = index == transparent ? 0 : 255;
      }
      target += picture.channels;
    }
  }
  return true;
}

}  // namespace

Result<RawPicture> DecodeGif(std::span<const std::byte> file, const PixelLimit& limit) {
  std::span<const std::byte> rest = file;
  const Gif gif(DGifOpen(&rest, Fetch, nullptr));
  int transparent = NO_TRANSPARENT_COLOR;
  if (gif == nullptr || !FindFrame(gif.get(), transparent)) {
    return FailDamaged();
  }
  const GifImageDesc& frame = gif->Image;
  const ColorMapObject* colors = frame.ColorMap != nullptr ? frame.ColorMap : gif->SColorMap;
  if (colors == nullptr || frame.Width <= 0 || frame.Height <= 0) {
    return FailDamaged();
  }
  // Some files have a screen that is smaller than their frame.
  const long long width = std::max(gif->SWidth, frame.Left + frame.Width);
  const long long height = std::max(gif->SHeight, frame.Top + frame.Height);
  const bool covers = frame.Width == width && frame.Height == height;
  const bool alpha = transparent != NO_TRANSPARENT_COLOR || !covers;
  RawPicture picture;
  if (const Result<void> room = picture.Allocate(width, height, alpha ? 4 : 3, 8, limit); !room) {
    return tl::unexpected(room.error());
  }
  if (!covers) {
    std::memset(picture.row(0), 0, picture.row_bytes() * static_cast<std::size_t>(height));
  }
  if (!ReadFrame(gif.get(), *colors, transparent, picture)) {
    return FailDamaged();
  }
  return picture;
}

}  // namespace pastiche
