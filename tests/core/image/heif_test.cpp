// HEIC and AVIF files, written by libheif where its encoders are installed.

#include <array>
#include <cmath>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <libheif/heif.h>

#include "core/image/color_encoding.h"
#include "core/image/read_image.h"
#include "tests/core/image/file_parts.h"
#include "tests/core/image/picture_files.h"

namespace pastiche {
namespace {

struct HeifKind {
  heif_compression_format format = heif_compression_HEVC;
  int bits = 8;
  std::vector<std::uint8_t> icc_profile;
  std::optional<std::array<int, 2>> nclx;
  int orientation = 1;
  std::string exif;
};

std::vector<std::byte> HeifFile(const Image& picture, const HeifKind& kind) {
  heif_image* image = nullptr;
  const bool deep = kind.bits > 8;
  const bool alpha = picture.has_alpha();
  const heif_chroma chroma =
      deep ? (alpha ? heif_chroma_interleaved_RRGGBBAA_LE : heif_chroma_interleaved_RRGGBB_LE)
           : (alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB);
  heif_image_create(picture.width(), picture.height(), heif_colorspace_RGB, chroma, &image);
  heif_image_add_plane(image, heif_channel_interleaved, picture.width(), picture.height(),
                       kind.bits);
  int stride = 0;
  std::uint8_t* rows = heif_image_get_plane(image, heif_channel_interleaved, &stride);
  const double levels = std::pow(2.0, kind.bits) - 1;
  for (int y = 0; y < picture.height(); ++y) {
    std::uint8_t* target = rows + static_cast<std::ptrdiff_t>(y) * stride;
    for (int x = 0; x < picture.width(); ++x) {
      const std::size_t at = static_cast<std::size_t>(y * picture.width() + x);
      for (std::size_t channel = 0; channel < (alpha ? 4U : 3U); ++channel) {
        const float value = channel < 3 ? picture.rgb()[3 * at + channel] : picture.alpha()[at];
        const auto level = static_cast<unsigned>(std::lround(value * levels));
        *target++ = static_cast<std::uint8_t>(level & 0xFF);
        if (deep) *target++ = static_cast<std::uint8_t>(level >> 8);
      }
    }
  }
  if (!kind.icc_profile.empty()) {
    heif_image_set_raw_color_profile(image, "prof", kind.icc_profile.data(),
                                     kind.icc_profile.size());
  }
  if (kind.nclx) {
    heif_color_profile_nclx* nclx = heif_nclx_color_profile_alloc();
    heif_nclx_color_profile_set_color_primaries(nclx, static_cast<std::uint16_t>((*kind.nclx)[0]));
    heif_nclx_color_profile_set_transfer_characteristics(
        nclx, static_cast<std::uint16_t>((*kind.nclx)[1]));
    heif_nclx_color_profile_set_matrix_coefficients(nclx, heif_matrix_coefficients_ITU_R_BT_601_6);
    nclx->full_range_flag = 1;
    heif_image_set_nclx_color_profile(image, nclx);
    heif_nclx_color_profile_free(nclx);
  }
  heif_context* context = heif_context_alloc();
  heif_encoder* encoder = nullptr;
  heif_context_get_encoder_for_format(context, kind.format, &encoder);
  heif_encoder_set_lossy_quality(encoder, 95);
  heif_encoding_options* options = heif_encoding_options_alloc();
  // Otherwise HEIC has its nclx in the bitstream alone, where no camera leaves it.
  options->macOS_compatibility_workaround_no_nclx_profile = 0;
  options->image_orientation = static_cast<heif_orientation>(kind.orientation);
  heif_image_handle* handle = nullptr;
  const heif_error encoded = heif_context_encode_image(context, image, encoder, options, &handle);
  EXPECT_EQ(encoded.code, heif_error_Ok) << encoded.message;
  if (!kind.exif.empty()) {
    heif_context_add_exif_metadata(context, handle, kind.exif.data(),
                                   static_cast<int>(kind.exif.size()));
  }
  std::vector<std::byte> file;
  heif_writer writer;
  writer.writer_api_version = 1;
  writer.write = [](heif_context*, const void* data, std::size_t size, void* target) {
    const auto* bytes = static_cast<const std::byte*>(data);
    static_cast<std::vector<std::byte>*>(target)->assign(bytes, bytes + size);
    return heif_error{heif_error_Ok, heif_suberror_Unspecified, ""};
  };
  heif_context_write(context, &writer, &file);
  heif_image_handle_release(handle);
  heif_encoding_options_free(options);
  heif_encoder_release(encoder);
  heif_context_free(context);
  heif_image_release(image);
  return file;
}

class Heif : public testing::TestWithParam<heif_compression_format> {
 protected:
  void SetUp() override {
    if (heif_have_encoder_for_format(GetParam()) == 0 ||
        heif_have_decoder_for_format(GetParam()) == 0) {
      GTEST_SKIP() << "libheif cannot write or read this format here";
    }
  }
};

TEST_P(Heif, ALimitHoldsForThePicture) {
  HeifKind kind;
  kind.format = GetParam();
  // Whole coding blocks: what is coded beyond the picture is memory too, and counts.
  const std::vector<std::byte> file = HeifFile(SmoothImage({128, 64}), kind);
  const Result<Image> whole = DecodeImage(file, "a.heic", {8192, Text("too much")});
  EXPECT_TRUE(whole) << English(whole.error().message);
  const Result<Image> read = DecodeImage(file, "a.heic", {8191, Text("too much")});
  ASSERT_FALSE(read);
  EXPECT_EQ(English(read.error().message), "a.heic: too much");
}

constexpr float kLoss = 0.04f;

TEST_P(Heif, EachDepthIsReadWithAndWithoutAlpha) {
  for (const int bits : {8, 10, 12}) {
    // Debian's x265 has 8 and 10.
    if (bits == 12 && GetParam() == heif_compression_HEVC) continue;
    // Libheif 1.15 gives libaom's encoder settings for 10 bits at which it aborts.
    if (bits == 10 && GetParam() == heif_compression_AV1) continue;
    for (const bool alpha : {false, true}) {
      const Image image = SmoothImage({70, 50}, alpha);
      HeifKind kind;
      kind.format = GetParam();
      kind.bits = bits;
      const Result<Image> read = DecodeImage(HeifFile(image, kind), "a.heic");
      ASSERT_TRUE(read) << bits << " bits: " << read.error().message;
      ASSERT_EQ(read->size(), image.size());
      ASSERT_EQ(read->has_alpha(), alpha);
      EXPECT_LT(MaxDifference(read->rgb(), image.rgb()), kLoss) << bits;
      EXPECT_LT(MaxDifference(read->alpha(), image.alpha()), kLoss) << bits;
    }
  }
}

TEST_P(Heif, ItIsTurnedOnceWhateverItsExifRepeats) {
  const Image stored = SmoothImage({70, 50});
  for (int orientation = 1; orientation <= 8; ++orientation) {
    const auto set = [&](Exiv2::ExifData& exif) {
      exif["Exif.Image.Orientation"] = static_cast<std::uint16_t>(orientation);
    };
    // Another format that says it in EXIF alone.
    const Image expected = *DecodeImage(WithExif(EncodeFile(stored, "png"), set), "a.png");
    HeifKind kind;
    kind.format = GetParam();
    kind.orientation = orientation;
    for (const bool repeated : {false, true}) {
      kind.exif = repeated ? ExifBlock(set) : "";
      const Result<Image> read = DecodeImage(HeifFile(stored, kind), "a.heic");
      ASSERT_TRUE(read) << read.error().message;
      ASSERT_EQ(read->size(), expected.size()) << orientation;
      EXPECT_LT(MaxDifference(read->rgb(), expected.rgb()), kLoss) << orientation;
    }
  }
}

Image Uniform(const std::array<float, 3>& color) {
  Image image({64, 64});
  for (std::size_t i = 0; i < image.rgb().size(); ++i) image.rgb()[i] = color[i % 3];
  return image;
}

void ExpectColor(const std::vector<std::byte>& file, const std::array<double, 3>& expected) {
  const Result<Image> read = DecodeImage(file, "a.heic");
  ASSERT_TRUE(read) << read.error().message;
  for (std::size_t channel = 0; channel < 3; ++channel) {
    EXPECT_NEAR(read->rgb()[channel], expected[channel], 0.02) << channel;
  }
}

TEST_P(Heif, ItsColorsAreConverted) {
  HeifKind kind;
  kind.format = GetParam();
  kind.icc_profile = AdobeRgbProfile();
  // 153, 102 and 51 in Adobe RGB (1998), by its curve and matrix.
  ExpectColor(HeifFile(Uniform({0.6f, 0.4f, 0.2f}), kind), {0.66638, 0.40062, 0.17014});
  kind.icc_profile.clear();
  kind.nclx = {12, 13};
  // The same in Display P3.
  ExpectColor(HeifFile(Uniform({0.6f, 0.4f, 0.2f}), kind), {0.63450, 0.38866, 0.15020});
  kind.nclx = {1, 13};
  ExpectColor(HeifFile(Uniform({0.6f, 0.4f, 0.2f}), kind), {0.6, 0.4, 0.2});
}

TEST_P(Heif, ACutFileIsRefusedInPlainWords) {
  HeifKind kind;
  kind.format = GetParam();
  const std::vector<std::byte> file = HeifFile(RandomImage({64, 64}, 8, false), kind);
  for (std::size_t size = 32; size + 64 < file.size(); size += 61) {
    const Result<Image> read = DecodeImage(std::span(file).first(size), "a.heic");
    ASSERT_FALSE(read) << "cut to " << size << " of " << file.size();
    ASSERT_TRUE(English(read.error().message).starts_with("a.heic: "));
  }
}

INSTANTIATE_TEST_SUITE_P(Formats, Heif,
                         testing::Values(heif_compression_HEVC, heif_compression_AV1),
                         [](const auto& info) {
                           return info.param == heif_compression_HEVC ? "Heic" : "Avif";
                         });

}  // namespace
}  // namespace pastiche
