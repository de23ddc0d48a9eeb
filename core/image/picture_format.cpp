#include "core/image/picture_format.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>

namespace pastiche {
namespace {

using std::string_view_literals::operator""sv;

struct Signature {
  std::size_t offset;
  std::string_view bytes;
};

struct KnownFormat {
  Signature signature;
  PictureFormat format;
};

constexpr std::array kReadable = {
    KnownFormat{{0, "\xFF\xD8\xFF"sv}, PictureFormat::kJpeg},
    KnownFormat{{0, "\x89PNG\r\n\x1A\n"sv}, PictureFormat::kPng},
    KnownFormat{{0, "II*\0"sv}, PictureFormat::kTiff},
    KnownFormat{{0, "MM\0*"sv}, PictureFormat::kTiff},
    KnownFormat{{0, "II+\0"sv}, PictureFormat::kTiff},  // BigTIFF
    KnownFormat{{0, "MM\0+"sv}, PictureFormat::kTiff},
    KnownFormat{{0, "GIF87a"sv}, PictureFormat::kGif},
    KnownFormat{{0, "GIF89a"sv}, PictureFormat::kGif},
    KnownFormat{{0, "BM"sv}, PictureFormat::kBmp},
};

enum class Kind {
  kCameraRaw,
  kVideo,
  kPhotoshop,
  kPdf,
  kPostScript,
  kIcon,
  kGimp,
  kOpenExr,
  kRadiance,
  kJpeg2000,
  kJpegXl,
  kZip,
  kCompressed,
  kWebPage,
  kSvg,
  kText,
};

struct ForeignFormat {
  Signature signature;
  Kind kind;
};

// The first match counts.
constexpr std::array kForeign = {
    ForeignFormat{{4, "ftypcrx "sv}, Kind::kCameraRaw},
    ForeignFormat{{4, "ftyp"sv}, Kind::kVideo},
    ForeignFormat{{0, "8BPS"sv}, Kind::kPhotoshop},
    ForeignFormat{{0, "%PDF-"sv}, Kind::kPdf},
    ForeignFormat{{0, "%!PS"sv}, Kind::kPostScript},
    ForeignFormat{{0, "\0\0\1\0"sv}, Kind::kIcon},
    ForeignFormat{{0, "gimp xcf"sv}, Kind::kGimp},
    ForeignFormat{{0, "\x76\x2F\x31\x01"sv}, Kind::kOpenExr},
    ForeignFormat{{0, "#?RADIANCE"sv}, Kind::kRadiance},
    ForeignFormat{{4, "jP  \r\n\x87\n"sv}, Kind::kJpeg2000},
    ForeignFormat{{0, "\xFF\x4F\xFF\x51"sv}, Kind::kJpeg2000},
    ForeignFormat{{4, "JXL \r\n\x87\n"sv}, Kind::kJpegXl},
    ForeignFormat{{0, "\xFF\x0A"sv}, Kind::kJpegXl},
    ForeignFormat{{0, "FUJIFILMCCD-RAW"sv}, Kind::kCameraRaw},
    ForeignFormat{{0, "IIRO"sv}, Kind::kCameraRaw},
    ForeignFormat{{0, "IIU\0"sv}, Kind::kCameraRaw},
    ForeignFormat{{0, "PK\3\4"sv}, Kind::kZip},
    ForeignFormat{{0, "\x1F\x8B"sv}, Kind::kCompressed},
    ForeignFormat{{0, "\x1A\x45\xDF\xA3"sv}, Kind::kVideo},
    ForeignFormat{{8, "AVI "sv}, Kind::kVideo},
};

bool Matches(std::string_view file, const Signature& signature) {
  return file.size() >= signature.offset &&
         file.substr(signature.offset).starts_with(signature.bytes);
}

bool ContainsIgnoringCase(std::string_view text, std::string_view lower_case_word) {
  const auto equal = [](char a, char b) {
    return std::tolower(static_cast<unsigned char>(a)) == static_cast<unsigned char>(b);
  };
  return std::search(text.begin(), text.end(), lower_case_word.begin(), lower_case_word.end(),
                     equal) != text.end();
}

/// Whether a file type box (ISO/IEC 14496-12) names a still picture of HEIF, first or further on.
/// Camera raw files and films have such a box as well.
bool IsHeif(std::string_view file) {
  constexpr std::array kBrands = {"heic"sv, "heix"sv, "heim"sv, "heis"sv, "hevc"sv, "hevx"sv,
                                  "mif1"sv, "mif2"sv, "msf1"sv, "avif"sv, "avis"sv};
  const auto is_one = [&](std::string_view brand) {
    return std::find(kBrands.begin(), kBrands.end(), brand) != kBrands.end();
  };
  if (file.size() < 16 || file.substr(4, 4) != "ftyp" || Matches(file, {8, "crx "})) {
    return false;
  }
  if (is_one(file.substr(8, 4))) {
    return true;
  }
  const auto byte = [&](std::size_t i) { return std::size_t{static_cast<unsigned char>(file[i])}; };
  const std::size_t box = byte(0) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3);
  for (std::size_t i = 16; i + 4 <= std::min(file.size(), box); i += 4) {
    if (is_one(file.substr(i, 4))) {
      return true;
    }
  }
  return false;
}

/// What a file that begins like text is, or nothing when it is binary.
std::optional<Kind> KindOfText(std::string_view file) {
  const std::string_view start = file.substr(0, 1024);
  const auto is_control = [](char character) {
    const auto code = static_cast<unsigned char>(character);
    return code < 0x20 && (code < '\t' || code > '\r') && code != 0x1B;
  };
  if (std::any_of(start.begin(), start.end(), is_control)) {
    return std::nullopt;
  }
  if (ContainsIgnoringCase(start, "<!doctype html") || ContainsIgnoringCase(start, "<html")) {
    return Kind::kWebPage;
  }
  if (ContainsIgnoringCase(start, "<svg")) {
    return Kind::kSvg;
  }
  return Kind::kText;
}

Message NameOf(Kind kind) {
  switch (kind) {
    case Kind::kCameraRaw:
      return Text("a camera raw file");
    case Kind::kVideo:
      return Text("a video");
    case Kind::kPhotoshop:
      return Text("a Photoshop file");
    case Kind::kPdf:
      return Text("a PDF document");
    case Kind::kPostScript:
      return Text("a PostScript document");
    case Kind::kIcon:
      return Text("an icon");
    case Kind::kGimp:
      return Text("a GIMP file");
    case Kind::kOpenExr:
      return Text("an OpenEXR picture");
    case Kind::kRadiance:
      return Text("a Radiance HDR picture");
    case Kind::kJpeg2000:
      return Text("a JPEG 2000 picture");
    case Kind::kJpegXl:
      return Text("a JPEG XL picture");
    case Kind::kZip:
      return Text("a ZIP archive or a document");
    case Kind::kCompressed:
      return Text("a compressed archive");
    case Kind::kWebPage:
      return Text("a web page");
    case Kind::kSvg:
      return Text("an SVG drawing");
    case Kind::kText:
      break;
  }
  return Text("a text file");
}

/// With all formats that are read.
Message ChooseAnother() {
  return Text("choose a JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF or BMP file");
}

Message Advice(Kind kind) {
  switch (kind) {
    case Kind::kWebPage:
      return Text("save the picture itself instead of the page that shows it");
    case Kind::kVideo:
      return Text("export one frame as JPEG or PNG");
    case Kind::kText:
    case Kind::kZip:
    case Kind::kCompressed:
      return ChooseAnother();
    default:
      return Text("export it as JPEG or PNG");
  }
}

}  // namespace

Result<PictureFormat> RecognizeFormat(std::span<const std::byte> bytes, std::string_view name) {
  if (bytes.empty()) {
    return Fail("%1: the file is empty; save or download it again", name);
  }
  const std::string_view file(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  for (const KnownFormat& known : kReadable) {
    if (Matches(file, known.signature)) {
      return known.format;
    }
  }
  if (Matches(file, {0, "RIFF"}) && Matches(file, {8, "WEBP"})) {
    return PictureFormat::kWebp;
  }
  if (IsHeif(file)) {
    return PictureFormat::kHeif;
  }

  std::optional<Kind> kind;
  for (const ForeignFormat& foreign : kForeign) {
    if (Matches(file, foreign.signature)) {
      kind = foreign.kind;
      break;
    }
  }
  if (!kind.has_value()) {
    kind = KindOfText(file);
  }
  if (!kind.has_value()) {
    return Fail("%1: this is no picture that Pastiche knows; %2", name, ChooseAnother());
  }
  return Fail("%1: this is %2, which Pastiche does not read; %3", name, NameOf(*kind),
              Advice(*kind));
}

}  // namespace pastiche
