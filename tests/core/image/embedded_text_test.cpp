// The text of the program's own in a picture's file: written and found again in each format,
// wherever other programs move it, and in damaged files one clear line.

#include "core/image/embedded_text.h"

#include <random>
#include <string>
#include <vector>

#include <exiv2/exiv2.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zlib.h>

#include "core/image/read_image.h"
#include "core/image/write_image.h"
#include "core/image/xmp_packet.h"
#include "tests/core/image/file_parts.h"
#include "tests/core/image/picture_files.h"
#include "tests/core/image/tiff_files.h"

namespace pastiche {
namespace {

using ::testing::StartsWith;

const std::string kText = R"({"photo":"L\u00f6we & <b>.jpg","shares":[1,0.5],"recipe":{"a":'x'}})";

class EmbeddedText : public testing::TestWithParam<std::string> {
 protected:
  std::string name() const { return "painted." + GetParam(); }
  std::vector<std::byte> FileWith(const std::string& text, ImageSize size = {9, 7}) const {
    const TemporaryFolder folder;
    WriteOptions options;
    options.text = text;
    const Result<void> written = WriteImage(SmoothImage(size), folder / name(), options);
    EXPECT_TRUE(written) << written.error().message;
    return ReadBytes(folder / name());
  }
};

TEST_P(EmbeddedText, IsFoundAgain) {
  const std::vector<std::byte> file = FileWith(kText);
  const Result<std::string> text = ReadEmbeddedText(file, name());
  ASSERT_TRUE(text) << text.error().message;
  EXPECT_EQ(*text, kText);
  // And the picture is the one that it is without.
  const Result<PictureFile> with = DecodePictureFile(file, name());
  const Result<PictureFile> without = DecodePictureFile(FileWith(""), name());
  ASSERT_TRUE(with && without);
  EXPECT_EQ(MaxDifference(with->image.rgb(), without->image.rgb()), 0);
  EXPECT_TRUE(with->notice.empty());
}

TEST_P(EmbeddedText, OfAFileWithoutOneIsEmpty) {
  const Result<std::string> text = ReadEmbeddedText(FileWith(""), name());
  ASSERT_TRUE(text) << text.error().message;
  EXPECT_EQ(*text, "");
}

TEST_P(EmbeddedText, IsReadByOtherPrograms) {
  const std::vector<std::byte> file = FileWith(kText);
  const auto image =
      Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte*>(file.data()), file.size());
  image->readMetadata();
  if (GetParam() == "png") {
    // As a text chunk, which Exiv2 has no name for.
    const std::string bytes(reinterpret_cast<const char*>(file.data()), file.size());
    EXPECT_NE(bytes.find("iTXtpastiche"), std::string::npos);
    return;
  }
  const auto found = image->xmpData().findKey(Exiv2::XmpKey("Xmp.pastiche.PaintedFrom"));
  ASSERT_NE(found, image->xmpData().end());
  EXPECT_EQ(found->toString(), kText);
}

TEST_P(EmbeddedText, SurvivesAProgramThatAddsKeywords) {
  const std::vector<std::byte> file = FileWith(kText);
  const auto image =
      Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte*>(file.data()), file.size());
  image->readMetadata();
  image->xmpData()["Xmp.dc.subject"] = "castle";
  image->xmpData()["Xmp.xmp.Rating"] = "5";
  image->writeMetadata();
  Exiv2::BasicIo& io = image->io();
  io.open();
  const auto changed =
      AsBytes(std::span<const std::uint8_t>(io.mmap(), static_cast<std::size_t>(io.size())));
  const Result<std::string> text = ReadEmbeddedText(changed, name());
  ASSERT_TRUE(text) << text.error().message;
  EXPECT_EQ(*text, kText);
}

TEST_P(EmbeddedText, OfADamagedFileIsATextOrOneClearLine) {
  const std::vector<std::byte> file = FileWith(kText);
  std::mt19937 random(5);
  int refused = 0;
  int changed = 0;
  for (int round = 0; round < 3000; ++round) {
    std::vector<std::byte> damaged = file;
    const int flips = 1 + static_cast<int>(random() % 6);
    for (int i = 0; i < flips; ++i) {
      damaged[random() % damaged.size()] = static_cast<std::byte>(random());
    }
    if (round % 5 == 0) damaged.resize(random() % damaged.size());
    const Result<std::string> text = ReadEmbeddedText(damaged, name());
    if (text) {
      changed += *text != kText;
      continue;
    }
    ++refused;
    ASSERT_THAT(English(text.error().message), StartsWith(name() + ": "));
    ASSERT_EQ(English(text.error().message).find('\n'), std::string::npos);
  }
  EXPECT_GT(refused, 200);
  EXPECT_LT(changed, 1500);
}

TEST_P(EmbeddedText, OfAFileThatEndsWithinItIsRefused) {
  const std::vector<std::byte> file = FileWith(kText);
  const std::string bytes(reinterpret_cast<const char*>(file.data()), file.size());
  const std::size_t at = bytes.find("shares");
  ASSERT_NE(at, std::string::npos);
  const Result<std::string> text = ReadEmbeddedText(std::span(file).first(at), name());
  ASSERT_FALSE(text);
  EXPECT_THAT(English(text.error().message), StartsWith(name() + ": the file is cut off"));
}

TEST_P(EmbeddedText, TheSameIsTheSameFile) { EXPECT_EQ(FileWith(kText), FileWith(kText)); }

INSTANTIATE_TEST_SUITE_P(Formats, EmbeddedText, testing::Values("png", "jpg", "tif", "webp"),
                         [](const auto& info) { return info.param; });

Result<std::string> TextInPng(const std::string& type, const std::string& data) {
  return ReadEmbeddedText(WithPngChunk(EncodeFile(SmoothImage({9, 7}), "png"), type, data),
                          "a.png");
}

std::string Packed(const std::string& text) {
  std::string packed(compressBound(text.size()), '\0');
  uLongf size = packed.size();
  compress(reinterpret_cast<Bytef*>(packed.data()), &size,
           reinterpret_cast<const Bytef*>(text.data()), text.size());
  packed.resize(size);
  return packed;
}

TEST(EmbeddedTextOfPng, IsFoundInEachKindOfChunk) {
  const std::string key("pastiche\0", 9);
  EXPECT_EQ(TextInPng("tEXt", key + kText).value(), kText);
  EXPECT_EQ(TextInPng("zTXt", key + '\0' + Packed(kText)).value(), kText);
  EXPECT_EQ(TextInPng("iTXt", key + std::string("\0\0en\0x\0", 7) + kText).value(), kText);
  EXPECT_EQ(TextInPng("iTXt", key + std::string("\1\0\0\0", 4) + Packed(kText)).value(), kText);
  EXPECT_EQ(TextInPng("tEXt", std::string("Pastiche\0", 9) + kText).value(), "");
  const std::string xmp = MakeXmp(kText).value();
  EXPECT_EQ(TextInPng("iTXt", std::string("XML:com.adobe.xmp\0\0\0\0\0", 22) + xmp).value(), kText);
}

TEST(EmbeddedTextOfPng, ThatIsNoneIsRefused) {
  const std::string key("pastiche\0", 9);
  for (const std::string& bad : {key, key + "\1", key + std::string("\0\1", 2) + Packed(kText),
                                 key + std::string("\0x", 2), key + std::string("\0\0no end", 8)}) {
    const std::string type = "zTXt";
    const Result<std::string> text = TextInPng(type, bad);
    EXPECT_FALSE(text) << *text;
  }
}

TEST(EmbeddedTextOfPng, ThatUnpacksToTooMuchIsRefused) {
  const std::string key("pastiche\0\0", 10);
  const std::string bomb = Packed(std::string(50'000'000, ' '));
  EXPECT_LT(bomb.size(), 60'000U);
  const Result<std::string> text = TextInPng("zTXt", key + bomb);
  ASSERT_FALSE(text);
  EXPECT_THAT(English(text.error().message), StartsWith("a.png: "));
}

TEST(EmbeddedTextOfJpeg, ThatDoesNotFitIsRefusedWhenItIsWritten) {
  const TemporaryFolder folder;
  WriteOptions options;
  options.text = std::string(70'000, 'x');
  const Result<void> written = WriteImage(SmoothImage({9, 7}), folder / "a.jpg", options);
  ASSERT_FALSE(written);
  EXPECT_EQ(English(written.error().message),
            "a.jpg: the settings do not fit into a JPEG; export without them, or as PNG or TIFF");
  EXPECT_FALSE(std::filesystem::exists(folder / "a.jpg"));
}

TEST(EmbeddedTextOfOtherFiles, IsNoneOrARefusal) {
  EXPECT_FALSE(ReadEmbeddedText({}, "a"));
  EXPECT_FALSE(ReadEmbeddedText(AsBytes(std::string_view("{}")), "a"));
}

/// The name that makes a packet one of this program's.
const std::string kOurs = "<a xmlns:pastiche='urn:x-pastiche:1.0/'/>";

TEST(Xmp, ThatIsNestedTooDeeplyIsRefused) {
  std::string deep = kOurs;
  for (int i = 0; i < 200'000; ++i) deep += "<a>";
  EXPECT_FALSE(TextOfXmp(deep));
  // What would hide the depth from a look at the brackets.
  std::string hidden = kOurs;
  for (int i = 0; i < 100'000; ++i) hidden += "<a b='/>'>";
  EXPECT_FALSE(TextOfXmp(hidden));
  EXPECT_FALSE(TextOfXmp(kOurs + "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"));
}

/// A packet of another program, with a comment; as long as that is.
std::string ForeignXmp(std::size_t comment) {
  return "<x:xmpmeta xmlns:x='adobe:ns:meta/'><!--" + std::string(comment, 'c') +
         "--><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></x:xmpmeta>";
}

TEST(Xmp, OfAnotherProgramIsNotDamaged) {
  for (const std::size_t comment : {std::size_t{9}, std::size_t{2} << 20}) {
    const Result<std::string> text = TextOfXmp(ForeignXmp(comment));
    ASSERT_TRUE(text) << text.error().message;
    EXPECT_EQ(*text, "");
    const Result<std::string> in_png =
        TextInPng("iTXt", std::string("XML:com.adobe.xmp\0\0\0\0\0", 22) + ForeignXmp(comment));
    ASSERT_TRUE(in_png) << in_png.error().message;
    EXPECT_EQ(*in_png, "");
    const auto tiff = TiffFile([&](TIFF* file) {
      SetTiffFields(file, 1, 1, 8, 1, PHOTOMETRIC_MINISBLACK);
      TIFFSetField(file, TIFFTAG_XMLPACKET, static_cast<std::uint32_t>(ForeignXmp(comment).size()),
                   ForeignXmp(comment).data());
      std::uint8_t row = 0;
      TIFFWriteScanline(file, &row, 0, 0);
    });
    const Result<std::string> in_tiff = ReadEmbeddedText(tiff, "a.tif");
    ASSERT_TRUE(in_tiff) << in_tiff.error().message;
    EXPECT_EQ(*in_tiff, "");
  }
}

TEST(Xmp, OfOtherThingsHasNoText) {
  const std::string packet = MakeXmp(kText).value();
  std::string other = packet;
  for (std::size_t at; (at = other.find("PaintedFrom")) != std::string::npos;) {
    other.replace(at, 11, "SomethingEl");
  }
  EXPECT_EQ(TextOfXmp(other).value(), "");
  EXPECT_EQ(TextOfXmp(packet).value(), kText);
}

TEST(Xmp, WhateverIsDoneToItIsATextOrARefusal) {
  std::mt19937 random(9);
  const std::string packet = MakeXmp(kText).value();
  int refused = 0;
  for (int round = 0; round < 5000; ++round) {
    std::string damaged = packet;
    for (int i = 0; i < 1 + round % 3; ++i) {
      const std::size_t at = random() % damaged.size();
      switch (random() % 3) {
        case 0:
          damaged[at] = static_cast<char>(random());
          break;
        case 1:
          damaged.erase(at, 1 + random() % 20);
          break;
        default:
          damaged.insert(at, damaged.substr(random() % damaged.size(), 1 + random() % 60));
      }
      if (damaged.empty()) damaged = "<";
    }
    const Result<std::string> text = TextOfXmp(damaged);
    if (text) continue;
    ++refused;
    ASSERT_EQ(English(text.error().message),
              "what its metadata say of how it was painted is damaged");
  }
  EXPECT_GT(refused, 1000);
}

}  // namespace
}  // namespace pastiche
