#include "core/image/codecs/webp_codec.h"

#include <cstring>

#include <webp/decode.h>
#include <webp/demux.h>
#include <webp/encode.h>
#include <webp/mux.h>

#include "core/image/exif_orientation.h"

namespace pastiche {
namespace {

using Demuxer = std::unique_ptr<WebPDemuxer, decltype(&WebPDemuxDelete)>;
using Mux = std::unique_ptr<WebPMux, decltype(&WebPMuxDelete)>;

WebPData AsWebPData(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
}

/// The bytes of the first chunk of that name ("ICCP", "EXIF"), or none.
std::vector<std::uint8_t> Chunk(const WebPDemuxer* demuxer, const char* fourcc) {
  WebPChunkIterator iterator;
  if (WebPDemuxGetChunk(demuxer, fourcc, 1, &iterator) == 0) {
    return {};
  }
  const std::vector<std::uint8_t> bytes(iterator.chunk.bytes,
                                        iterator.chunk.bytes + iterator.chunk.size);
  WebPDemuxReleaseChunkIterator(&iterator);
  return bytes;
}

bool DecodeStill(const WebPData& file, RawPicture& picture) {
  const auto decode = picture.has_alpha() ? WebPDecodeRGBAInto : WebPDecodeRGBInto;
  const std::size_t stride = picture.row_bytes();
  return decode(file.bytes, file.size, picture.row(0),
                stride * static_cast<std::size_t>(picture.size.height),
                static_cast<int>(stride)) != nullptr;
}

/// The first frame of an animation, laid on its whole canvas. Not by libwebp's animation decoder,
/// which keeps several canvases.
bool DecodeFirstFrame(const WebPDemuxer* demuxer, RawPicture& picture) {
  WebPIterator frame;
  if (WebPDemuxGetFrame(demuxer, 1, &frame) == 0) {
    return false;
  }
  const std::unique_ptr<WebPIterator, decltype(&WebPDemuxReleaseIterator)> owner(
      &frame, &WebPDemuxReleaseIterator);
  const ImageSize canvas = picture.size;
  if (frame.x_offset < 0 || frame.y_offset < 0 || frame.width <= 0 || frame.height <= 0 ||
      frame.width > canvas.width - frame.x_offset ||
      frame.height > canvas.height - frame.y_offset) {
    return false;
  }
  const std::size_t stride = picture.row_bytes();
  const std::size_t all = stride * static_cast<std::size_t>(canvas.height);
  if (frame.width != canvas.width || frame.height != canvas.height) {
    std::memset(picture.row(0), 0, all);
  }
  const std::size_t first =
      static_cast<std::size_t>(frame.y_offset) * stride +
      static_cast<std::size_t>(frame.x_offset) * static_cast<std::size_t>(picture.channels);
  return WebPDecodeRGBAInto(frame.fragment.bytes, frame.fragment.size, picture.row(0) + first,
                            all - first, static_cast<int>(stride)) != nullptr;
}

/// WebP's own buffer, freed on every way out.
struct MemoryWriter {
  MemoryWriter() { WebPMemoryWriterInit(&writer); }
  ~MemoryWriter() { WebPMemoryWriterClear(&writer); }
  MemoryWriter(const MemoryWriter&) = delete;
  MemoryWriter& operator=(const MemoryWriter&) = delete;
  WebPMemoryWriter writer;
};

struct PictureBuffer {
  PictureBuffer() { valid = WebPPictureInit(&picture) != 0; }
  ~PictureBuffer() { WebPPictureFree(&picture); }
  PictureBuffer(const PictureBuffer&) = delete;
  PictureBuffer& operator=(const PictureBuffer&) = delete;
  WebPPicture picture;
  bool valid = false;
};

/// Compresses the pixels, without metadata.
bool Compress(const RawPicture& picture, int quality, WebPMemoryWriter& target) {
  WebPConfig config;
  PictureBuffer buffer;
  if (!buffer.valid || WebPConfigInit(&config) == 0) {
    return false;
  }
  config.quality = static_cast<float>(quality);
  // Slower, but keeps the chroma of thin saturated strokes from bleeding.
  config.use_sharp_yuv = 1;
  buffer.picture.width = picture.size.width;
  buffer.picture.height = picture.size.height;
  buffer.picture.use_argb = 1;
  buffer.picture.writer = WebPMemoryWrite;
  buffer.picture.custom_ptr = &target;
  const auto import = picture.has_alpha() ? WebPPictureImportRGBA : WebPPictureImportRGB;
  return import(&buffer.picture, picture.row(0), static_cast<int>(picture.row_bytes())) != 0 &&
         WebPEncode(&config, &buffer.picture) != 0;
}

}  // namespace

Result<RawPicture> DecodeWebp(std::span<const std::byte> bytes, const PixelLimit& limit) {
  const WebPData file = AsWebPData(bytes);
  // Refuses files that are not there to the last chunk.
  const Demuxer demuxer(WebPDemux(&file), &WebPDemuxDelete);
  if (demuxer == nullptr) {
    return FailDamaged();
  }
  const std::uint32_t flags = WebPDemuxGetI(demuxer.get(), WEBP_FF_FORMAT_FLAGS);
  const bool animated = (flags & ANIMATION_FLAG) != 0;
  WebPBitstreamFeatures features;
  if (WebPGetFeatures(file.bytes, file.size, &features) != VP8_STATUS_OK) {
    return FailDamaged();
  }
  RawPicture picture;
  const std::uint32_t canvas_width = WebPDemuxGetI(demuxer.get(), WEBP_FF_CANVAS_WIDTH);
  const std::uint32_t canvas_height = WebPDemuxGetI(demuxer.get(), WEBP_FF_CANVAS_HEIGHT);
  // No frame has longer sides, so no program writes such a canvas.
  constexpr std::uint32_t kLongestSide = 16'384;
  if (canvas_width > kLongestSide || canvas_height > kLongestSide) {
    return FailDamaged();
  }
  const Result<void> room = animated ? picture.Allocate(canvas_width, canvas_height, 4, 8, limit)
                                     : picture.Allocate(features.width, features.height,
                                                        features.has_alpha ? 4 : 3, 8, limit);
  if (!room) {
    return tl::unexpected(room.error());
  }
  if (!(animated ? DecodeFirstFrame(demuxer.get(), picture) : DecodeStill(file, picture))) {
    return FailDamaged();
  }
  picture.icc_profile = Chunk(demuxer.get(), "ICCP");
  picture.exif = Chunk(demuxer.get(), "EXIF");
  picture.orientation = ExifOrientation(std::as_bytes(std::span(picture.exif)));
  return picture;
}

Result<void> CheckWebpSize(ImageSize size) {
  if (size.width <= WEBP_MAX_DIMENSION && size.height <= WEBP_MAX_DIMENSION) return {};
  return Fail("a WebP picture has at most 16,383 pixels a side; export as PNG or TIFF instead");
}

Result<std::vector<std::uint8_t>> EncodeWebp(const RawPicture& picture, int quality) {
  if (const Result<void> fits = CheckWebpSize(picture.size); !fits) {
    return tl::unexpected(fits.error());
  }
  MemoryWriter compressed;
  if (!Compress(picture, quality, compressed.writer)) {
    return Fail("the picture could not be encoded as WebP; export as PNG instead");
  }
  const Mux mux(WebPMuxNew(), &WebPMuxDelete);
  const WebPData pixels = {compressed.writer.mem, compressed.writer.size};
  const WebPData profile = {picture.icc_profile.data(), picture.icc_profile.size()};
  const WebPData exif = {picture.exif.data(), picture.exif.size()};
  const WebPData xmp = {reinterpret_cast<const std::uint8_t*>(picture.xmp.data()),
                        picture.xmp.size()};
  WebPData assembled = {nullptr, 0};
  const bool done =
      mux != nullptr && WebPMuxSetImage(mux.get(), &pixels, 0) == WEBP_MUX_OK &&
      (profile.size == 0 || WebPMuxSetChunk(mux.get(), "ICCP", &profile, 0) == WEBP_MUX_OK) &&
      (exif.size == 0 || WebPMuxSetChunk(mux.get(), "EXIF", &exif, 0) == WEBP_MUX_OK) &&
      (xmp.size == 0 || WebPMuxSetChunk(mux.get(), "XMP ", &xmp, 0) == WEBP_MUX_OK) &&
      WebPMuxAssemble(mux.get(), &assembled) == WEBP_MUX_OK;
  const std::vector<std::uint8_t> bytes(assembled.bytes, assembled.bytes + assembled.size);
  WebPDataClear(&assembled);
  if (!done) {
    return Fail("the picture could not be encoded as WebP; export as PNG instead");
  }
  return bytes;
}

}  // namespace pastiche
