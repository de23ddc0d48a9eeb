#include "core/weights/safetensors.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/base/input_file.h"
#include "core/base/quoted.h"

namespace pastiche {
namespace {

constexpr std::uint64_t kLengthBytes = 8;
constexpr std::uint64_t kMaxHeaderBytes = 100'000'000;
constexpr std::size_t kMaxTensors = 4096;
constexpr std::size_t kMaxRank = 8;

/// The types of the format that Pastiche has no use for.
constexpr std::array<std::string_view, 13> kUnusedTypes = {
    "BOOL", "U8",  "I8",  "U16",     "I16",     "U32",    "I32",
    "U64",  "I64", "C64", "F8_E4M3", "F8_E5M2", "F8_E8M0"};

std::optional<TensorType> TypeFromName(std::string_view name) {
  if (name == "F16") {
    return TensorType::kF16;
  }
  if (name == "BF16") {
    return TensorType::kBf16;
  }
  if (name == "F32") {
    return TensorType::kF32;
  }
  if (name == "F64") {
    return TensorType::kF64;
  }
  return std::nullopt;
}

/// Builds a SafetensorsHeader from the events of the JSON parser. No tree is built and nothing here
/// or in the parser recurses, so that neither deep nesting nor a huge array costs anything: every
/// event has one place where it is allowed, and the first one elsewhere ends the parse.
class HeaderBuilder : public nlohmann::json_sax<nlohmann::json> {
 public:
  explicit HeaderBuilder(SafetensorsHeader& header) : header_(header) {}

  const Message& problem() const { return problem_; }

  bool start_object(std::size_t /*count*/) override {
    switch (place_) {
      case Place::kStart:
        place_ = Place::kTop;
        return true;
      case Place::kTop:
        return StartTensorOrMetadata();
      default:
        return Unexpected(Text("an object"));
    }
  }

  bool key(std::string& name) override {
    switch (place_) {
      case Place::kTop:
        key_ = name;
        return true;
      case Place::kMetadata:
        metadata_key_ = name;
        return !header_.metadata.contains(name) ||
               Problem(Text("its __metadata__ names %1 twice", Quoted(name)));
      default:
        return StartField(name);
    }
  }

  bool string(std::string& value) override {
    if (place_ == Place::kMetadata) {
      header_.metadata.emplace(metadata_key_, value);
      return true;
    }
    if (place_ != Place::kTensor || field_ != Field::kType) {
      return Unexpected(Text("a string"));
    }
    field_ = Field::kNone;
    const std::optional<TensorType> type = TypeFromName(value);
    if (type.has_value()) {
      entry_.type = *type;
      return true;
    }
    const bool known =
        std::find(kUnusedTypes.begin(), kUnusedTypes.end(), value) != kUnusedTypes.end();
    return Problem(known ? Text("tensor %1 holds %2 numbers; convert it to F16, BF16, F32 or F64",
                                Quoted(key_), value)
                         : Text("tensor %1 holds %2, which is no type of the format", Quoted(key_),
                                Quoted(value)));
  }

  bool number_unsigned(std::uint64_t value) override {
    if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
      return Unexpected(Text("a number that is too large"));
    }
    if (place_ == Place::kShape) {
      if (entry_.shape.size() == kMaxRank) {
        return Problem(Text("tensor %1 has more than 8 dimensions", Quoted(key_)));
      }
      entry_.shape.push_back(static_cast<std::int64_t>(value));
      return true;
    }
    if (place_ == Place::kOffsets) {
      if (offset_count_ == 2) {
        return Problem(Text("tensor %1 does not have two data_offsets", Quoted(key_)));
      }
      (offset_count_++ == 0 ? entry_.begin : entry_.end) = static_cast<std::size_t>(value);
      return true;
    }
    return Unexpected(Text("a number"));
  }

  bool start_array(std::size_t /*count*/) override {
    if (place_ == Place::kTensor && field_ == Field::kShape) {
      place_ = Place::kShape;
      return true;
    }
    if (place_ == Place::kTensor && field_ == Field::kOffsets) {
      place_ = Place::kOffsets;
      return true;
    }
    return Unexpected(Text("an array"));
  }

  bool end_array() override {
    if (place_ == Place::kOffsets && offset_count_ != 2) {
      return Problem(Text("tensor %1 does not have two data_offsets", Quoted(key_)));
    }
    place_ = Place::kTensor;
    field_ = Field::kNone;
    return true;
  }

  bool end_object() override {
    switch (place_) {
      case Place::kTop:
        place_ = Place::kEnd;
        return true;
      case Place::kMetadata:
        place_ = Place::kTop;
        return true;
      default:
        return EndTensor();
    }
  }

  bool null() override { return Unexpected(Verbatim("null")); }
  bool boolean(bool /*value*/) override { return Unexpected(Text("true or false")); }
  bool number_integer(std::int64_t /*value*/) override {
    return Unexpected(Text("a negative number"));
  }
  bool number_float(double /*value*/, const std::string& /*text*/) override {
    return Unexpected(Text("a number that is not whole or too large"));
  }
  bool binary(nlohmann::json::binary_t& /*value*/) override {
    return Unexpected(Text("binary data"));
  }

  bool parse_error(std::size_t position, const std::string& /*token*/,
                   const nlohmann::json::exception& /*error*/) override {
    return Problem(Text("its header is no valid JSON at byte %1", kLengthBytes + position));
  }

 private:
  enum class Place { kStart, kTop, kMetadata, kTensor, kShape, kOffsets, kEnd };
  enum class Field { kNone, kType, kShape, kOffsets };

  bool Problem(Message problem) {
    problem_ = std::move(problem);
    return false;
  }

  bool Unexpected(const Message& what) {
    switch (place_) {
      case Place::kStart:
      case Place::kEnd:
        return Problem(Text("its header is %1, not an object", what));
      case Place::kTop:
        return Problem(Text("%1 is %2, not an object", Quoted(key_), what));
      case Place::kMetadata:
        return Problem(
            Text("its __metadata__ has %1 for %2, not a string", what, Quoted(metadata_key_)));
      default:
        return Problem(Text("tensor %1 has %2 in %3", Quoted(key_), what, field_name_));
    }
  }

  bool StartTensorOrMetadata() {
    if (key_ == "__metadata__") {
      if (std::exchange(has_metadata_, true)) {
        return Problem(Text("it has __metadata__ twice"));
      }
      place_ = Place::kMetadata;
      return true;
    }
    if (header_.tensors.contains(key_)) {
      return Problem(Text("tensor %1 is there twice", Quoted(key_)));
    }
    if (header_.tensors.size() == kMaxTensors) {
      return Problem(Text("it has more than %1 tensors", kMaxTensors));
    }
    place_ = Place::kTensor;
    entry_ = {};
    seen_ = {};
    offset_count_ = 0;
    field_name_ = Text("its description");
    return true;
  }

  bool StartField(const std::string& name) {
    constexpr std::array<std::string_view, 3> kFields = {"dtype", "shape", "data_offsets"};
    const auto found = std::find(kFields.begin(), kFields.end(), name);
    if (found == kFields.end()) {
      return Problem(Text("tensor %1 has an unknown field %2", Quoted(key_), Quoted(name)));
    }
    const auto index = static_cast<std::size_t>(found - kFields.begin());
    if (std::exchange(seen_[index], true)) {
      return Problem(Text("tensor %1 has %2 twice", Quoted(key_), name));
    }
    field_ = static_cast<Field>(index + 1);
    field_name_ = Verbatim(name);
    return true;
  }

  bool EndTensor() {
    if (!seen_[0] || !seen_[1] || !seen_[2]) {
      return Problem(Text("tensor %1 lacks dtype, shape or data_offsets", Quoted(key_)));
    }
    header_.tensors.emplace(key_, std::move(entry_));
    place_ = Place::kTop;
    return true;
  }

  SafetensorsHeader& header_;
  Message problem_;
  Place place_ = Place::kStart;
  Field field_ = Field::kNone;
  /// The tensor that is being read, and what its next value stands in.
  std::string key_;
  Message field_name_;
  std::string metadata_key_;
  TensorEntry entry_;
  std::array<bool, 3> seen_{};
  int offset_count_ = 0;
  bool has_metadata_ = false;
};

/// Bytes that the shape and type need, or nothing when that is no 64-bit number.
std::optional<std::uint64_t> ByteCount(const TensorEntry& entry) {
  // A zero anywhere makes the product 0, whatever the other sides are.
  if (std::find(entry.shape.begin(), entry.shape.end(), 0) != entry.shape.end()) {
    return 0;
  }
  std::uint64_t count = ElementSize(entry.type);
  for (const std::int64_t side : entry.shape) {
    if (count > std::numeric_limits<std::uint64_t>::max() / static_cast<std::uint64_t>(side)) {
      return std::nullopt;
    }
    count *= static_cast<std::uint64_t>(side);
  }
  return count;
}

/// What is wrong with where the tensors lie in the `data_size` bytes after the header, or nothing.
Message ProblemOfLayout(const SafetensorsHeader& header, std::uint64_t data_size) {
  std::vector<std::pair<const std::string*, const TensorEntry*>> in_order;
  in_order.reserve(header.tensors.size());
  for (const auto& [name, entry] : header.tensors) {
    const std::string tensor = Quoted(name);
    if (entry.begin > entry.end) {
      return Text("tensor %1 ends before it begins", tensor);
    }
    if (entry.end > data_size) {
      return Text("tensor %1 reaches beyond the end of the file: it is cut off or damaged", tensor);
    }
    const std::optional<std::uint64_t> needed = ByteCount(entry);
    if (!needed.has_value()) {
      return Text("tensor %1 has an impossibly large shape", tensor);
    }
    if (*needed != entry.end - entry.begin) {
      return Text("tensor %1 has %2 bytes, but its shape and type need %3", tensor,
                  entry.end - entry.begin, *needed);
    }
    in_order.emplace_back(&name, &entry);
  }

  std::sort(in_order.begin(), in_order.end(), [](const auto& a, const auto& b) {
    return std::pair(a.second->begin, a.second->end) < std::pair(b.second->begin, b.second->end);
  });
  std::size_t reached = 0;
  for (const auto& [name, entry] : in_order) {
    if (entry->begin != reached) {
      const std::string tensor = Quoted(*name);
      return entry->begin < reached ? Text("tensor %1 overlaps another", tensor)
                                    : Text("tensor %1 leaves a gap before it", tensor);
    }
    reached = entry->end;
  }
  if (reached != data_size) {
    return Counted("it has %n bytes after the last tensor", "it has 1 byte after the last tensor",
                   data_size - reached);
  }
  return {};
}

Error Unusable(std::string_view name, const Message& problem) {
  return {Text("%1: this is no usable safetensors file: %2", name, problem)};
}

}  // namespace

Result<std::size_t> SafetensorsHeaderEnd(std::span<const std::byte> begin, std::uint64_t file_size,
                                         std::string_view name) {
  const auto fail = [&](const Message& problem) {
    return tl::unexpected<Error>(Unusable(name, problem));
  };
  if (file_size < kLengthBytes || begin.size() < kLengthBytes) {
    return fail(Counted("it has only %n bytes", "it has only 1 byte", file_size));
  }
  std::uint64_t header_size = 0;
  for (std::size_t i = kLengthBytes; i-- > 0;) {
    header_size = (header_size << 8) | std::to_integer<std::uint64_t>(begin[i]);
  }
  if (header_size > kMaxHeaderBytes) {
    return fail(Text("its header claims more than 100 MB"));
  }
  if (header_size > file_size - kLengthBytes) {
    return fail(Text("its header reaches beyond the end of the file: it is cut off or damaged"));
  }
  return static_cast<std::size_t>(kLengthBytes + header_size);
}

Result<SafetensorsHeader> ParseSafetensorsHeader(std::span<const std::byte> header_bytes,
                                                 std::uint64_t file_size, std::string_view name) {
  const auto fail = [&](const Message& problem) {
    return tl::unexpected<Error>(Unusable(name, problem));
  };
  const Result<std::size_t> end = SafetensorsHeaderEnd(header_bytes, file_size, name);
  if (!end) return tl::unexpected(end.error());
  if (*end > header_bytes.size()) return fail(Text("its header is cut off"));
  const std::string_view text(reinterpret_cast<const char*>(header_bytes.data()) + kLengthBytes,
                              *end - kLengthBytes);
  // The JSON parser takes a zero byte for the end of its input.
  if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos) {
    return fail(Text("its header is no valid JSON at byte %1", kLengthBytes + zero + 1));
  }
  SafetensorsHeader header;
  HeaderBuilder builder(header);
  if (!nlohmann::json::sax_parse(text, &builder)) {
    return fail(builder.problem());
  }
  if (const Message problem = ProblemOfLayout(header, file_size - *end); !problem.empty()) {
    return fail(problem);
  }
  for (auto& [tensor, entry] : header.tensors) {
    entry.begin += *end;
    entry.end += *end;
  }
  return header;
}

Result<SafetensorsHeader> ReadSafetensorsHeader(const InputFile& file, std::string_view name) {
  std::vector<std::byte> bytes(std::min<std::uint64_t>(8, file.size()));
  Result<void> read = file.ReadAt(0, bytes);
  if (!read) return tl::unexpected(read.error());
  const Result<std::size_t> end = SafetensorsHeaderEnd(bytes, file.size(), name);
  if (!end) return tl::unexpected(end.error());
  bytes.resize(*end);
  read = file.ReadAt(0, bytes);
  if (!read) return tl::unexpected(read.error());
  return ParseSafetensorsHeader(bytes, file.size(), name);
}

Result<SafetensorsHeader> ParseSafetensors(std::span<const std::byte> file, std::string_view name) {
  return ParseSafetensorsHeader(file, file.size(), name);
}

}  // namespace pastiche
