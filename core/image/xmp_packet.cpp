#include "core/image/xmp_packet.h"

#include <exception>
#include <mutex>

#include <exiv2/exiv2.hpp>

namespace pastiche {
namespace {

constexpr char kNamespace[] = "urn:x-pastiche:1.0/";
constexpr char kPrefix[] = "pastiche";
constexpr char kKey[] = "Xmp.pastiche.PaintedFrom";

constexpr std::size_t kMostBytes = 1 << 20;
constexpr int kDeepest = 32;

/// Exiv2's XMP has one state for the whole program, and its callers are to take turns.
class Turn {
 public:
  Turn() : lock_(Mutex()) {
    static const bool kReady = [] {
      Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
      Exiv2::XmpParser::initialize();
      Exiv2::XmpProperties::registerNs(kNamespace, kPrefix);
      return true;
    }();
    static_cast<void>(kReady);
  }

 private:
  static std::mutex& Mutex() {
    static std::mutex mutex;
    return mutex;
  }

  std::lock_guard<std::mutex> lock_;
};

/// The '>' that ends the tag that begins at `begin`, past what stands in quotes.
std::size_t EndOfTag(std::string_view xml, std::size_t begin) {
  char quote = '\0';
  for (std::size_t i = begin; i < xml.size(); ++i) {
    if (quote != '\0') {
      if (xml[i] == quote) quote = '\0';
    } else if (xml[i] == '"' || xml[i] == '\'') {
      quote = xml[i];
    } else if (xml[i] == '>') {
      return i;
    }
  }
  return std::string_view::npos;
}

/// Whether elements are nested no deeper than kDeepest. Comments, document types and the like,
/// which no packet needs, count as too deep. The library's parser calls itself for each level.
bool IsShallow(std::string_view xml) {
  int depth = 0;
  for (std::size_t at = xml.find('<'); at != std::string_view::npos; at = xml.find('<', at)) {
    const std::string_view rest = xml.substr(at);
    if (rest.starts_with("<!")) return false;
    const std::size_t end = rest.starts_with("<?") ? xml.find("?>", at) : EndOfTag(xml, at);
    if (end == std::string_view::npos) return true;  // the parser says that it is none
    if (rest.starts_with("</")) {
      --depth;
    } else if (!rest.starts_with("<?") && xml[end - 1] != '/' && ++depth > kDeepest) {
      return false;
    }
    at = end;
  }
  return true;
}

tl::unexpected<Error> FailUnreadable() {
  return Fail("what its metadata say of how it was painted is damaged");
}

}  // namespace

Result<std::string> MakeXmp(const std::string& text) {
  std::string packet;
  try {
    const Turn turn;
    Exiv2::XmpData data;
    data[kKey] = text;
    const int failed = Exiv2::XmpParser::encode(
        packet, data, Exiv2::XmpParser::readOnlyPacket | Exiv2::XmpParser::useCompactFormat);
    if (failed == 0) return packet;
  } catch (const std::exception&) {
    // Said below.
  }
  return Fail("the settings could not be put into the file; export without them");
}

Result<std::string> TextOfXmp(std::string_view packet) {
  // Other programs' packets may be of any size and have comments: they are none of ours, and whole.
  if (packet.find(kNamespace) == std::string_view::npos) return std::string();
  if (packet.size() > kMostBytes || !IsShallow(packet)) return FailUnreadable();
  try {
    const Turn turn;
    Exiv2::XmpData data;
    if (Exiv2::XmpParser::decode(data, std::string(packet)) != 0) return FailUnreadable();
    const auto found = data.findKey(Exiv2::XmpKey(kKey));
    return found == data.end() ? std::string() : found->toString();
  } catch (const std::exception&) {
    return FailUnreadable();
  }
}

}  // namespace pastiche
