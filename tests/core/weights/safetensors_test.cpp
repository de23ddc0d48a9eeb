#include "core/weights/safetensors.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/resources.h"

namespace pastiche {
namespace {

/// A file with this header and `data_size` bytes after it.
std::vector<std::byte> FileWith(std::string_view header, std::size_t data_size) {
  std::vector<std::byte> file(8 + header.size() + data_size);
  for (std::size_t i = 0; i < 8; ++i) {
    file[i] = static_cast<std::byte>((header.size() >> (8 * i)) & 0xFF);
  }
  std::transform(header.begin(), header.end(), file.begin() + 8,
                 [](char character) { return static_cast<std::byte>(character); });
  return file;
}

std::string MessageFor(std::span<const std::byte> file) {
  const Result<SafetensorsHeader> parsed = ParseSafetensors(file, "net.safetensors");
  return parsed ? "parsed" : English(parsed.error().message);
}

/// {"t":{...}} with these fields.
std::string Tensor(const std::string& dtype, const std::string& shape, const std::string& offsets) {
  return R"({"t":{"dtype":)" + dtype + R"(,"shape":)" + shape + R"(,"data_offsets":)" + offsets +
         "}}";
}

/// What ParseSafetensors promises of every header that it returns.
void ExpectSound(const SafetensorsHeader& header, std::size_t file_size) {
  std::vector<std::pair<std::size_t, std::size_t>> ranges;
  for (const auto& [name, entry] : header.tensors) {
    ASSERT_LE(entry.begin, entry.end);
    ASSERT_LE(entry.end, file_size);
    ASSERT_LE(entry.shape.size(), 8u);
    ASSERT_TRUE(std::all_of(entry.shape.begin(), entry.shape.end(),
                            [](std::int64_t side) { return side >= 0; }));
    std::uint64_t bytes = ElementSize(entry.type);
    if (std::find(entry.shape.begin(), entry.shape.end(), 0) != entry.shape.end()) {
      bytes = 0;
    }
    for (std::size_t i = 0; bytes != 0 && i < entry.shape.size(); ++i) {
      // Far from overflowing, as long as each step stays within the file.
      ASSERT_LE(static_cast<std::uint64_t>(entry.shape[i]), file_size);
      bytes *= static_cast<std::uint64_t>(entry.shape[i]);
      ASSERT_LE(bytes, file_size);
    }
    ASSERT_EQ(bytes, entry.end - entry.begin);
    ranges.emplace_back(entry.begin, entry.end);
  }
  std::sort(ranges.begin(), ranges.end());
  for (std::size_t i = 1; i < ranges.size(); ++i) {
    ASSERT_EQ(ranges[i].first, ranges[i - 1].second);
  }
  if (!ranges.empty()) {
    ASSERT_GE(ranges.front().first, 8u);
    ASSERT_EQ(ranges.back().second, file_size);
  }
}

TEST(Safetensors, ReadsTensorsInAnyOrderWithMetadata) {
  const std::string header =
      R"( {"b":{"shape":[3],"dtype":"BF16","data_offsets":[32,38]},
          "__metadata__":{"pooling":"average","name":"caf\u00e9"},
          "empty":{"dtype":"F64","shape":[4,0,2],"data_offsets":[32,32]},
          "scalar":{"dtype":"F64","shape":[],"data_offsets":[0,8]},
          "a":{"dtype":"F32","shape":[2,3],"data_offsets":[8,32]}}   )";
  const auto file = FileWith(header, 38);
  const Result<SafetensorsHeader> parsed = ParseSafetensors(file, "x");
  ASSERT_TRUE(parsed) << parsed.error().message;
  ExpectSound(*parsed, file.size());
  const std::size_t data = 8 + header.size();
  ASSERT_EQ(parsed->tensors.size(), 4u);
  const TensorEntry& a = parsed->tensors.at("a");
  EXPECT_EQ(a.type, TensorType::kF32);
  EXPECT_EQ(a.shape, (std::vector<std::int64_t>{2, 3}));
  EXPECT_EQ(a.begin, data + 8);
  EXPECT_EQ(a.end, data + 32);
  EXPECT_EQ(parsed->tensors.at("b").type, TensorType::kBf16);
  EXPECT_EQ(parsed->tensors.at("b").end, file.size());
  EXPECT_EQ(parsed->tensors.at("empty").begin, parsed->tensors.at("empty").end);
  EXPECT_TRUE(parsed->tensors.at("scalar").shape.empty());
  EXPECT_EQ(parsed->metadata.size(), 2u);
  EXPECT_EQ(parsed->metadata.at("pooling"), "average");
  EXPECT_EQ(parsed->metadata.at("name"), "caf\xC3\xA9");
}

TEST(Safetensors, AnEmptyHeaderIsAFileWithoutTensors) {
  const Result<SafetensorsHeader> parsed = ParseSafetensors(FileWith("{}", 0), "x");
  ASSERT_TRUE(parsed);
  EXPECT_TRUE(parsed->tensors.empty());
}

TEST(Safetensors, ElementSizes) {
  EXPECT_EQ(ElementSize(TensorType::kF16), 2u);
  EXPECT_EQ(ElementSize(TensorType::kBf16), 2u);
  EXPECT_EQ(ElementSize(TensorType::kF32), 4u);
  EXPECT_EQ(ElementSize(TensorType::kF64), 8u);
}

TEST(Safetensors, EveryHostileHeaderIsNamed) {
  struct Row {
    std::string header;
    std::size_t data_size;
    std::string fragment;
  };
  const std::string good = R"("dtype":"F32","shape":[1],"data_offsets":[0,4])";
  const Row rows[] = {
      // JSON
      {"", 0, "no valid JSON at byte"},
      {"{", 0, "no valid JSON at byte"},
      {"{} {}", 0, "no valid JSON at byte"},
      {"{\"a\xFF\":{" + good + "}}", 4, "no valid JSON at byte"},
      {"{\"__metadata__\":{\"a\":\"\xC3(\"}}", 0, "no valid JSON at byte"},
      {"{\"t\":{" + good + "},}", 4, "no valid JSON at byte"},
      {R"({"t":NaN})", 0, "no valid JSON at byte"},
      {std::string("{}\0", 3), 0, "no valid JSON at byte"},
      // Not what the format has there
      {"[]", 0, "its header is an array, not an object"},
      {"7", 0, "its header is a number, not an object"},
      {"\"text\"", 0, "its header is a string, not an object"},
      {"null", 0, "its header is null, not an object"},
      {R"({"t":[1]})", 0, "\"t\" is an array, not an object"},
      {R"({"t":null})", 0, "\"t\" is null, not an object"},
      {R"({"t":true})", 0, "\"t\" is true or false, not an object"},
      {R"({"t":{"dtype":{}}})", 0, "tensor \"t\" has an object in dtype"},
      {R"({"t":{"shape":{}}})", 0, "tensor \"t\" has an object in shape"},
      {R"({"t":{"shape":"1"}})", 0, "tensor \"t\" has a string in shape"},
      {R"({"t":{"shape":[[1]]}})", 0, "tensor \"t\" has an array in shape"},
      {R"({"t":{"shape":[null]}})", 0, "tensor \"t\" has null in shape"},
      {R"({"t":{"dtype":4}})", 0, "tensor \"t\" has a number in dtype"},
      {R"({"t":{"dtype":["F32"]}})", 0, "tensor \"t\" has an array in dtype"},
      {R"({"t":{"data_offsets":4}})", 0, "tensor \"t\" has a number in data_offsets"},
      {R"({"t":{"extra":1}})", 0, "tensor \"t\" has an unknown field \"extra\""},
      {R"({"t":{"dtype":"F32","shape":[1]}})", 0, "lacks dtype, shape or data_offsets"},
      {R"({"t":{}})", 0, "lacks dtype, shape or data_offsets"},
      {"{\"t\":{" + good + ",\"dtype\":\"F32\"}}", 4, "tensor \"t\" has dtype twice"},
      {"{\"t\":{" + good + "},\"t\":{" + good + "}}", 4, "tensor \"t\" is there twice"},
      {R"({"__metadata__":[]})", 0, "\"__metadata__\" is an array, not an object"},
      {R"({"__metadata__":{"a":1}})", 0, "has a number for \"a\", not a string"},
      {R"({"__metadata__":{"a":{}}})", 0, "has an object for \"a\", not a string"},
      {R"({"__metadata__":{"a":"1","a":"2"}})", 0, "__metadata__ names \"a\" twice"},
      {R"({"__metadata__":{},"__metadata__":{}})", 0, "__metadata__ twice"},
      // Types
      {Tensor(R"("I64")", "[1]", "[0,8]"), 8, "holds I64 numbers; convert it to F16, BF16"},
      {Tensor(R"("BOOL")", "[1]", "[0,1]"), 1, "holds BOOL numbers"},
      {Tensor(R"("F8_E4M3")", "[1]", "[0,1]"), 1, "holds F8_E4M3 numbers"},
      {Tensor(R"("f32")", "[1]", "[0,4]"), 4, "holds \"f32\", which is no type"},
      {Tensor(R"("F32\n\u0007")", "[1]", "[0,4]"), 4, "holds \"F32??\", which is no type"},
      // Shapes
      {Tensor(R"("F32")", "[-1]", "[0,4]"), 4, "has a negative number in shape"},
      {Tensor(R"("F32")", "[1.0]", "[0,4]"), 4, "has a number that is not whole"},
      {Tensor(R"("F32")", "[1e2]", "[0,4]"), 4, "has a number that is not whole"},
      {Tensor(R"("F32")", "[99999999999999999999]", "[0,4]"), 4, "or too large in shape"},
      {Tensor(R"("F32")", "[9223372036854775808]", "[0,4]"), 4, "too large in shape"},
      {Tensor(R"("F32")", "[1,1,1,1,1,1,1,1,1]", "[0,4]"), 4, "more than 8 dimensions"},
      {Tensor(R"("F32")", "[4294967296,4294967296]", "[0,0]"), 0, "impossibly large shape"},
      {Tensor(R"("F32")", "[4611686018427387904]", "[0,0]"), 0, "impossibly large shape"},
      {Tensor(R"("F32")", "[3037000500,3037000500,3]", "[0,4]"), 4, "impossibly large shape"},
      // Places
      {Tensor(R"("F32")", "[1]", "[0]"), 4, "does not have two data_offsets"},
      {Tensor(R"("F32")", "[1]", "[]"), 4, "does not have two data_offsets"},
      {Tensor(R"("F32")", "[1]", "[0,4,4]"), 4, "does not have two data_offsets"},
      {Tensor(R"("F32")", "[1]", "[-4,0]"), 4, "has a negative number in data_offsets"},
      {Tensor(R"("F32")", "[1]", "[0,4.5]"), 4,
       "number that is not whole or too large in data_offsets"},
      {Tensor(R"("F32")", "[1]", "[4,0]"), 4, "ends before it begins"},
      {Tensor(R"("F32")", "[2]", "[0,8]"), 4, "reaches beyond the end of the file"},
      {Tensor(R"("F32")", "[1]", "[9223372036854775803,9223372036854775807]"), 4,
       "reaches beyond the end of the file"},
      {Tensor(R"("F32")", "[2]", "[0,4]"), 4, "has 4 bytes, but its shape and type need 8"},
      {Tensor(R"("F16")", "[0]", "[0,4]"), 4, "has 4 bytes, but its shape and type need 0"},
      {Tensor(R"("F32")", "[1]", "[4,8]"), 8, "leaves a gap before it"},
      {Tensor(R"("F32")", "[1]", "[0,4]"), 6, "has 2 bytes after the last tensor"},
      {"{}", 1, "has 1 byte after the last tensor"},
      {"{\"t\":{" + good + "},\"u\":{" + good + "}}", 4, "overlaps another"},
      {"{\"t\":{" + good + R"(},"u":{"dtype":"F16","shape":[2],"data_offsets":[2,6]}})", 6,
       "tensor \"u\" overlaps another"},
  };
  for (const Row& row : rows) {
    const std::string message = MessageFor(FileWith(row.header, row.data_size));
    EXPECT_TRUE(message.starts_with("net.safetensors: this is no usable safetensors file: "))
        << row.header << "\n"
        << message;
    EXPECT_NE(message.find(row.fragment), std::string::npos) << row.header << "\n" << message;
    EXPECT_EQ(message.find('\n'), std::string::npos) << message;
  }
}

TEST(Safetensors, RefusesLengthsThatCannotBe) {
  for (std::size_t size = 0; size < 8; ++size) {
    EXPECT_NE(MessageFor(std::vector<std::byte>(size)).find("it has only"), std::string::npos);
  }
  std::vector<std::byte> file = FileWith("{}", 0);
  file[0] = std::byte{3};
  EXPECT_NE(MessageFor(file).find("header reaches beyond the end"), std::string::npos);
  file[4] = std::byte{1};
  EXPECT_NE(MessageFor(file).find("claims more than 100 MB"), std::string::npos);
  std::fill_n(file.begin(), 8, std::byte{0xFF});
  EXPECT_NE(MessageFor(file).find("claims more than 100 MB"), std::string::npos);
}

TEST(Safetensors, TheHeaderIsEnough) {
  const std::vector<std::byte> file = FileWith(Tensor(R"("F32")", "[2]", "[0,8]"), 8);
  const auto head = std::span(file).first(file.size() - 8);
  const auto whole = ParseSafetensors(file, "net");
  const auto parsed = ParseSafetensorsHeader(head, file.size(), "net");
  ASSERT_TRUE(whole && parsed);
  EXPECT_EQ(parsed->tensors.at("t").begin, head.size());
  EXPECT_EQ(parsed->tensors.at("t").end, whole->tensors.at("t").end);
  // It must be all there, and the tensors must fill the file.
  EXPECT_FALSE(ParseSafetensorsHeader(head.first(head.size() - 1), file.size(), "net"));
  EXPECT_FALSE(ParseSafetensorsHeader(head.first(7), file.size(), "net"));
  EXPECT_FALSE(ParseSafetensorsHeader(head, file.size() - 1, "net"));
  EXPECT_FALSE(ParseSafetensorsHeader(head, file.size() + 1, "net"));
  EXPECT_FALSE(ParseSafetensorsHeader(head, 7, "net"));
}

TEST(Safetensors, NestingCostsNothing) {
  for (const std::string open : {"[", "{\"a\":"}) {
    std::string header;
    for (int depth = 0; depth < 1'000'000; ++depth) {
      header += open;
    }
    EXPECT_NE(MessageFor(FileWith(header, 0)), "parsed");
  }
}

TEST(Safetensors, AtMost4096Tensors) {
  const auto header = [](int count) {
    std::string text = "{";
    for (int i = 0; i < count; ++i) {
      text += (i > 0 ? ",\"t" : "\"t") + std::to_string(i) +
              R"(":{"dtype":"F32","shape":[0],"data_offsets":[0,0]})";
    }
    return text + "}";
  };
  EXPECT_EQ(MessageFor(FileWith(header(4096), 0)), "parsed");
  EXPECT_NE(MessageFor(FileWith(header(4097), 0)).find("more than 4096 tensors"),
            std::string::npos);
}

/// The built-in network's header, with its data left away but for their number.
class BuiltInNetwork : public testing::Test {
 protected:
  void SetUp() override {
    const auto path = FindResource("network/pastiche-19.safetensors");
    ASSERT_TRUE(path) << path.error().message;
    std::ifstream stream(*path, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(stream)), {});
    const auto bytes = std::as_bytes(std::span(text));
    file_.assign(bytes.begin(), bytes.end());
    header_end_ =
        8 + std::to_integer<std::size_t>(file_[0]) + 256 * std::to_integer<std::size_t>(file_[1]);
    ASSERT_LT(header_end_, file_.size());
  }

  std::vector<std::byte> file_;
  std::size_t header_end_ = 0;
};

TEST_F(BuiltInNetwork, IsRead) {
  const Result<SafetensorsHeader> parsed = ParseSafetensors(file_, "builtin");
  ASSERT_TRUE(parsed) << parsed.error().message;
  ExpectSound(*parsed, file_.size());
  EXPECT_EQ(parsed->tensors.size(), 32u);
  EXPECT_EQ(parsed->tensors.at("conv1_1.weight").shape, (std::vector<std::int64_t>{32, 3, 3, 3}));
  EXPECT_EQ(parsed->metadata.at("pooling"), "average");
}

TEST_F(BuiltInNetwork, TruncatedAnywhereIsRefused) {
  for (std::size_t size = 0; size <= header_end_ + 100; ++size) {
    ASSERT_NE(MessageFor(std::span(file_).first(size)), "parsed") << size;
  }
  EXPECT_NE(MessageFor(std::span(file_).first(file_.size() - 1)), "parsed");
}

TEST_F(BuiltInNetwork, MutatedEitherHoldsItsPromisesOrIsRefused) {
  std::mt19937 random(19);
  int parsed_count = 0;
  int refused_count = 0;
  const std::string_view tokens = "{}[]\":,0123456789-.eE\\nutfa \xFF";
  for (int round = 0; round < 20'000; ++round) {
    std::vector<std::byte> saved(file_.begin(), file_.begin() + static_cast<long>(header_end_));
    const int changes = 1 + static_cast<int>(random() % 3);
    for (int i = 0; i < changes; ++i) {
      // Digits are hit as often as everything else, since shapes and offsets matter most.
      const std::size_t at = random() % 50 == 0 ? random() % 8 : 8 + random() % (header_end_ - 8);
      file_[at] = random() % 2 == 0 ? static_cast<std::byte>(tokens[random() % tokens.size()])
                                    : file_[at] ^ static_cast<std::byte>(1U << (random() % 8));
    }
    const std::size_t size = random() % 20 == 0 ? random() % file_.size() : file_.size();
    const auto view = std::span<const std::byte>(file_).first(size);
    const Result<SafetensorsHeader> parsed = ParseSafetensors(view, "net.safetensors");
    if (parsed) {
      ++parsed_count;
      ExpectSound(*parsed, size);
    } else {
      ++refused_count;
      ASSERT_TRUE(English(parsed.error().message).starts_with("net.safetensors: "));
      ASSERT_EQ(English(parsed.error().message).find('\n'), std::string::npos);
    }
    std::copy(saved.begin(), saved.end(), file_.begin());
    if (HasFatalFailure()) {
      return;
    }
  }
  // Both happen often enough to mean something: changes within names and texts are harmless.
  EXPECT_GT(parsed_count, 500);
  EXPECT_GT(refused_count, 10'000);
}

}  // namespace
}  // namespace pastiche
