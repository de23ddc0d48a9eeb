#include "core/weights/weight_file.h"

#include <cstring>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/sha256.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/weight_files.h"

namespace pastiche {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const std::vector<FileTensor>& Tensors() {
  static const std::vector<FileTensor> tensors = {
      {"a.weight", {2, 3}, {1, 2, 3, 4, 5, 6}}, {"b", {4}, {7, 8, 9, 10}}, {"c", {1}, {-0.5F}}};
  return tensors;
}

std::vector<float> ValuesOf(const WeightFile& file, const std::string& name) {
  const StoredTensor& tensor = file.tensors().at(name);
  EXPECT_EQ(tensor.type, TensorType::kF32);
  std::vector<float> values(tensor.count());
  const Result<void> read = file.Read(tensor, std::as_writable_bytes(std::span(values)));
  EXPECT_TRUE(read) << read.error().message;
  return values;
}

std::string MessageFor(const std::filesystem::path& path) {
  const auto file = WeightFile::Open(path);
  return file ? "opened" : English(file.error().message);
}

class WeightFiles : public testing::Test {
 protected:
  /// The message for a file of these bytes.
  std::string MessageForBytes(const std::string& bytes) const {
    WriteBytes(folder_ / "net.pth", bytes);
    return MessageFor(folder_ / "net.pth");
  }

  const TemporaryFolder folder_;
};

TEST_F(WeightFiles, AreToldByTheirContentAndGiveTheSameNumbers) {
  // The name says nothing.
  const auto path = [&](int i) { return folder_ / ("weights" + std::to_string(i) + ".bin"); };
  WriteSafetensors(path(0), Tensors(), {{"pooling", "max"}});
  WriteZipPth(path(1), Tensors());
  WriteZipPth(path(2), Tensors(), {.protocol = 4}, /*compressed=*/true);
  WriteLegacyPth(path(3), Tensors());
  WriteLegacyPth(path(4), Tensors(), {.python2 = true});
  const char* formats[] = {"safetensors", "PyTorch (zip)", "PyTorch (zip)", "PyTorch (legacy)",
                           "PyTorch (legacy)"};
  for (int i = 0; i < 5; ++i) {
    SCOPED_TRACE(i);
    const auto file = WeightFile::Open(path(i));
    ASSERT_TRUE(file) << file.error().message;
    EXPECT_EQ((*file)->format(), formats[i]);
    ASSERT_EQ((*file)->tensors().size(), Tensors().size());
    for (const FileTensor& tensor : Tensors()) {
      EXPECT_EQ((*file)->tensors().at(tensor.name).shape, tensor.shape);
      EXPECT_EQ(ValuesOf(**file, tensor.name), tensor.values);
    }
    EXPECT_EQ((*file)->metadata().size(), i == 0 ? 1u : 0u);
  }
}

TEST_F(WeightFiles, ATensorThatWasTransposedComesInTheOrderOfItsShape) {
  // Stored column by column.
  const std::vector<FileTensor> transposed = {{"t", {2, 3}, {1, 4, 2, 5, 3, 6}, {1, 2}},
                                              // The stride of a side of length 1 means nothing.
                                              {"one", {1, 3}, {1, 2, 3}, {77, 1}}};
  WriteZipPth(folder_ / "zip", transposed);
  WriteLegacyPth(folder_ / "legacy", transposed);
  for (const char* name : {"zip", "legacy"}) {
    const auto file = WeightFile::Open(folder_ / name);
    ASSERT_TRUE(file) << file.error().message;
    EXPECT_EQ(ValuesOf(**file, "t"), (std::vector<float>{1, 2, 3, 4, 5, 6}));
    EXPECT_EQ(ValuesOf(**file, "one"), (std::vector<float>{1, 2, 3}));
  }
}

TEST_F(WeightFiles, ASparseViewIsRefusedWhenItIsRead) {
  WriteZipPth(folder_ / "zip", {{"t", {2}, std::vector<float>(100, 1.0F), {99}}});
  const auto file = WeightFile::Open(folder_ / "zip");
  ASSERT_TRUE(file) << file.error().message;
  std::vector<float> values(2);
  const auto read =
      (*file)->Read((*file)->tensors().at("t"), std::as_writable_bytes(std::span(values)));
  ASSERT_FALSE(read);
  EXPECT_THAT(English(read.error().message), HasSubstr("sparse view"));
}

TEST_F(WeightFiles, ATensorWithoutElementsMayHaveSidesOfAnyLength) {
  const std::int64_t huge = std::int64_t{1} << 62;
  WriteSafetensors(folder_ / "net", {{"t", {0, huge, huge, 3}, {}}, {"u", {huge, 0, 3}, {}}});
  const auto file = WeightFile::Open(folder_ / "net");
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_TRUE(ValuesOf(**file, "t").empty());
  EXPECT_TRUE(ValuesOf(**file, "u").empty());
  EXPECT_EQ((*file)->tensors().at("t").strides, (std::vector<std::int64_t>{1, 1, 1, 1}));
  EXPECT_EQ(ContiguousStrides({2, 3, 4}), (std::vector<std::int64_t>{12, 4, 1}));
}

TEST_F(WeightFiles, WhatIsNoWeightFileIsNamed) {
  EXPECT_THAT(MessageFor(folder_ / "none.pth"), HasSubstr("none.pth: there is no such file"));
  EXPECT_THAT(MessageFor(folder_.path()), HasSubstr("a folder"));
  EXPECT_THAT(MessageForBytes(""), HasSubstr("net.pth: this is no weight file"));
  EXPECT_THAT(MessageForBytes("\xff\xd8\xff\xe0 a photo"), HasSubstr("this is no weight file"));
  EXPECT_THAT(MessageForBytes("PK\x03\x04 and nothing else"), HasSubstr("cut off or damaged"));
  WriteBytes(folder_ / "short.safetensors", "abc");
  EXPECT_THAT(MessageFor(folder_ / "short.safetensors"), HasSubstr("only 3 bytes"));
}

TEST_F(WeightFiles, AnArchiveWithoutAStateDictIsNamed) {
  WriteZipPth(folder_ / "net.pth", Tensors());
  std::string bytes = FileBytes(folder_ / "net.pth");
  for (std::size_t at = 0; (at = bytes.find("data.pkl", at)) != std::string::npos;) {
    bytes.replace(at, 8, "data.txt");
  }
  EXPECT_THAT(MessageForBytes(bytes), HasSubstr("no data.pkl"));
}

TEST_F(WeightFiles, DamageOfAnArchiveIsNoticed) {
  for (const bool compressed : {false, true}) {
    WriteZipPth(folder_ / "net.pth", {{"t", {1000}, std::vector<float>(1000, 1.5F)}}, {},
                compressed);
    std::string bytes = FileBytes(folder_ / "net.pth");
    // In the middle of the last entry's data.
    const std::size_t data = bytes.rfind("PK\x03\x04");
    bytes[data + 50] = static_cast<char>(bytes[data + 50] ^ 0x10);
    WriteBytes(folder_ / "net.pth", bytes);
    const auto file = WeightFile::Open(folder_ / "net.pth");
    ASSERT_TRUE(file) << file.error().message;
    std::vector<float> values(1000);
    const auto read =
        (*file)->Read((*file)->tensors().at("t"), std::as_writable_bytes(std::span(values)));
    ASSERT_FALSE(read) << compressed;
    EXPECT_THAT(English(read.error().message), HasSubstr("net/data/0\" is damaged"));
  }
}

TEST_F(WeightFiles, ALegacyFileThatIsCutOffIsNamed) {
  WriteLegacyPth(folder_ / "net.pth", Tensors());
  const std::string whole = FileBytes(folder_ / "net.pth");
  for (std::size_t size = 15; size < whole.size(); ++size) {
    const std::string message = MessageForBytes(whole.substr(0, size));
    EXPECT_THAT(message, HasSubstr("net.pth: ")) << size;
    EXPECT_THAT(message, HasSubstr("cut off")) << size;
    EXPECT_THAT(message, Not(HasSubstr("\n")));
  }
}

TEST_F(WeightFiles, ALegacyFilesListsMustAgree) {
  WriteLegacyPth(folder_ / "net.pth", Tensors());
  const std::string whole = FileBytes(folder_ / "net.pth");
  std::string version = whole;
  version[whole.find("M\xe9\x03") + 1] = '\x01';
  EXPECT_THAT(MessageForBytes(version), HasSubstr("unknown version"));
  std::string big_endian = whole;
  big_endian[whole.find("\x88u.")] = '\x89';
  EXPECT_THAT(MessageForBytes(big_endian), HasSubstr("big-endian"));
  // The number of elements before the last storage, of one.
  std::string count = whole;
  count[whole.size() - 12] = 2;
  EXPECT_THAT(MessageForBytes(count), HasSubstr("another size than the state dict says"));
}

TEST_F(WeightFiles, NoDamageGoesFurtherThanAnError) {
  WriteLegacyPth(folder_ / "legacy", Tensors());
  WriteZipPth(folder_ / "zip", Tensors());
  std::mt19937 random(5);
  for (const char* name : {"legacy", "zip"}) {
    const std::string good = FileBytes(folder_ / name);
    for (int round = 0; round < 800; ++round) {
      std::string bad = good;
      for (std::size_t flip = random() % 6 + 1; flip > 0; --flip) {
        bad[random() % bad.size()] = static_cast<char>(random());
      }
      if (round % 3 == 0) bad.resize(random() % bad.size());
      WriteBytes(folder_ / "bad", bad);
      const auto file = WeightFile::Open(folder_ / "bad");
      if (!file) {
        ASSERT_THAT(English(file.error().message), Not(HasSubstr("\n")));
        continue;
      }
      for (const auto& [tensor_name, tensor] : (*file)->tensors()) {
        ASSERT_LE(tensor.count(), 1000u);
        std::vector<std::byte> bytes(tensor.count() * ElementSize(tensor.type));
        (void)(*file)->Read(tensor, bytes);
      }
    }
  }
}

TEST_F(WeightFiles, TheHashIsThatOfTheWholeFile) {
  // Several chunks and a rest.
  std::string text;
  for (int i = 0; i < 700'000; ++i) text += "abc ";
  WriteBytes(folder_ / "file", text);
  const auto file = InputFile::Open(folder_ / "file");
  ASSERT_TRUE(file);
  EXPECT_EQ(*Sha256OfFile(*file), Sha256(std::as_bytes(std::span(text))));
  WriteBytes(folder_ / "abc", "abc");
  // The example of FIPS 180-2.
  EXPECT_EQ(*Sha256OfFile(*InputFile::Open(folder_ / "abc")),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

}  // namespace
}  // namespace pastiche
