#include "core/weights/pickle.h"

#include <filesystem>
#include <random>
#include <span>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/weight_files.h"

namespace pastiche {
namespace {

using ::testing::HasSubstr;

Result<Pickle> Parse(const std::string& text) {
  return ParsePickle(std::as_bytes(std::span(text)), "net.pth");
}

/// The message for a pickle of protocol 2 with these instructions; "parsed" if there is none.
std::string MessageFor(const std::string& instructions) {
  const Result<Pickle> pickle = Parse("\x80\x02" + instructions);
  return pickle ? "parsed" : English(pickle.error().message);
}

std::vector<FileTensor> TwoTensors() {
  return {{"conv1_1.weight", {2, 3}, {1, 2, 3, 4, 5, 6}}, {"conv1_1.bias", {2}, {7, 8}}};
}

/// ("storage", FloatStorage, KEY, "cpu", COUNT) as a storage; both below 256.
std::string Storage(const std::string& key, char count) {
  return std::string("(U\x07storagectorch\nFloatStorage\nU\x01") + key + "U\x03" + "cpuK" + count +
         "tQ";
}

/// A tensor of that storage from element `first` on; shape and strides as instructions that make
/// tuples.
std::string Tensor(const std::string& storage, char first, const std::string& shape,
                   const std::string& strides) {
  return "ctorch._utils\n_rebuild_tensor\n(" + storage + "K" + first + shape + strides + "tR";
}

class EveryStyle : public testing::TestWithParam<PickleStyle> {};

TEST_P(EveryStyle, DescribesTheTensors) {
  const PickleStyle style = GetParam();
  const std::string text = PickleOf(TwoTensors(), style, /*legacy=*/style.protocol == 2);
  const Result<Pickle> pickle = Parse(text + "what follows");
  ASSERT_TRUE(pickle) << pickle.error().message;
  EXPECT_EQ(pickle->size, text.size());
  const auto names = TensorsByName(*pickle, "net.pth");
  ASSERT_TRUE(names) << names.error().message;
  const std::string prefix = style.inside.empty() ? "" : style.inside + ".";
  ASSERT_EQ(names->size(), 2u);
  const TensorDescription& weight = pickle->tensors.at(names->at(prefix + "conv1_1.weight"));
  EXPECT_EQ(weight.shape, (std::vector<std::int64_t>{2, 3}));
  EXPECT_EQ(weight.strides, (std::vector<std::int64_t>{3, 1}));
  EXPECT_EQ(weight.first, 0u);
  const StorageDescription& storage = pickle->storages.at(weight.storage);
  EXPECT_EQ(storage.key, "0");
  EXPECT_EQ(storage.count, 6u);
  EXPECT_EQ(storage.type, TensorType::kF32);
  const TensorDescription& bias = pickle->tensors.at(names->at(prefix + "conv1_1.bias"));
  EXPECT_EQ(pickle->storages.at(bias.storage).key, "1");
}

INSTANTIATE_TEST_SUITE_P(Pickle, EveryStyle,
                         testing::Values(PickleStyle{}, PickleStyle{.protocol = 4},
                                         PickleStyle{.python2 = true},
                                         PickleStyle{.parameters = true},
                                         PickleStyle{.protocol = 4, .inside = "state_dict"},
                                         PickleStyle{.inside = "model"}));

TEST(Pickle, RunsNothingAndNamesWhatItRefuses) {
  // os.system("true"), as an attacker would write it.
  EXPECT_EQ(MessageFor("cposix\nsystem\n(U\x04trueatR."),
            "net.pth: this is no usable PyTorch file: it asks for \"posix.system\", which no state "
            "dict needs: it is refused, and nothing of it was run");
  EXPECT_THAT(MessageFor("U\x05posixU\x06system\x93."), HasSubstr("\"posix.system\""));
  EXPECT_THAT(MessageFor("cbuiltins\neval\n."), HasSubstr("\"builtins.eval\""));
  EXPECT_THAT(MessageFor("ccollections\nOrderedDict\n)\x81."), HasSubstr("instruction NEWOBJ"));
  EXPECT_THAT(MessageFor("(iposix\nsystem\n."), HasSubstr("instruction INST"));
  EXPECT_THAT(MessageFor("(o."), HasSubstr("instruction OBJ"));
  EXPECT_THAT(MessageFor("\x82\x01."), HasSubstr("instruction EXT1"));
  EXPECT_THAT(MessageFor("Pkey\n."), HasSubstr("instruction PERSID"));
  EXPECT_THAT(MessageFor("\x01."), HasSubstr("instruction 0x01"));
}

TEST(Pickle, EveryBadPickleIsNamed) {
  struct Row {
    std::string instructions;
    const char* fragment;
  };
  const std::string two = "K\x02\x85";
  const std::string one = "K\x01\x85";
  const Row rows[] = {
      {"", "cut off"},
      {"X\xff\xff\xff\x7f"
       "abc",
       "cut off"},
      {".", "empty stack"},
      {"NN.", "leaves values behind"},
      {"\x80\x06N.", "newer pickle protocol"},
      {"h\x05.", "has not kept"},
      {"t.", "a mark that is not there"},
      {"(N0.", "instruction POP"},
      {"]N(ue.", "where a dict belongs"},
      {"}(Nu.", "sets items"},
      {"NNa.", "where a list belongs"},
      {"N(NNu.", "where a dict belongs"},
      {"(NNs.", "sets items"},
      {"\x8a\x09"
       "123456789.",
       "more than 64 bits"},
      {"NNR.", "where the arguments of a call belongs"},
      {"N)R.", "where the function of a call belongs"},
      {"ctorch\nFloatStorage\n)R.", "calls \"torch.FloatStorage\""},
      {"ctorch._utils\n_rebuild_parameter\n)R.", "_rebuild_parameter"},
      {"ctorch._utils\n_rebuild_tensor\n)R.", "with 0 arguments"},
      {"ctorch._utils\n_rebuild_tensor\n(NNNNNNNNtR.", "too many arguments"},
      {"ccollections\nOrderedDict\n(]Nat\x85R.", "where a list of items belongs"},
      {"ccollections\nOrderedDict\n]Na\x85R.", "no pair"},
      {"N}b.", "where an OrderedDict"},
      {"}Nb.", "where the attributes"},
      {"NQ.", "where the description of a storage"},
      {"(U\x06moduleNNNNtQ.", "\"module\""},
      {"(U\x07storageccollections\nOrderedDict\nU\x01"
       "0U\x03"
       "cpuK\x01tQ.",
       "for a class of storages"},
      {"(U\x07storagectorch\nFloatStorage\nU\x01"
       "0U\x03"
       "cpuJ\xff\xff\xff\xfftQ.",
       "negative size"},
      {"(U\x07storagectorch\nFloatStorage\nU\x01"
       "0U\x03"
       "cpuK\x01)tQ.",
       "views of storages"},
      {"(" + Storage("0", 4) + Storage("0", 5) + "t.", "in two ways"},
      {Tensor(Storage("0", 4), 1, "K\x04\x85", one) + ".", "does not fit"},
      {Tensor(Storage("0", 4), 0, "K\x03\x85", two) + ".", "does not fit"},
      {Tensor(Storage("0", 4), 0, two, ")") + ".", "a stride too few"},
      {Tensor(Storage("0", 4), 0, "J\xff\xff\xff\xff\x85", one) + ".", "negative side"},
      {Tensor(Storage("0", 4), 0,
              "(\x8a\x08\xff\xff\xff\xff\xff\xff\xff\x7f\x8a\x08\xff\xff\xff\xff\xff\xff\xff\x7ft",
              "(K\x01K\x01t") +
           ".",
       "impossibly large"},
      {Tensor(Storage("0", 4), 0, "(NNNNNNNNNt", one) + ".", "more than 8 dimensions"},
      {Tensor("N", 0, two, one) + ".", "where the storage of a tensor"},
  };
  for (const Row& row : rows) {
    const std::string message = MessageFor(row.instructions);
    EXPECT_THAT(message, HasSubstr(row.fragment)) << testing::PrintToString(row.instructions);
    EXPECT_EQ(message.find('\n'), std::string::npos) << message;
  }
}

TEST(Pickle, AStateDictIsNeeded) {
  const Result<Pickle> pickle = Parse("\x80\x02]N\x61.");
  ASSERT_TRUE(pickle);
  const auto names = TensorsByName(*pickle, "net.pth");
  ASSERT_FALSE(names);
  EXPECT_THAT(English(names.error().message), HasSubstr("something else than a state dict"));
}

TEST(Pickle, DictsThatHoldThemselvesEnd) {
  // d = {}; d["a"] = d
  const Result<Pickle> pickle =
      Parse(std::string("\x80\x02}q\x00U\x01"
                        "ah\x00s.",
                        13));
  ASSERT_TRUE(pickle) << pickle.error().message;
  const auto names = TensorsByName(*pickle, "net.pth");
  ASSERT_TRUE(names) << names.error().message;
  EXPECT_TRUE(names->empty());
}

TEST(Pickle, GrowsNoFasterThanItsBytes) {
  // A list that holds one pair a hundred thousand times, made into a dict again and again.
  std::string bomb =
      "]q\x01(U\x01"
      "aN\x86q\x02";
  for (int i = 0; i < 100'000; ++i) bomb += "h\x02";
  bomb += "e";
  for (int i = 0; i < 100; ++i) bomb += "ccollections\nOrderedDict\nh\x01\x85R";
  EXPECT_THAT(MessageFor(bomb), HasSubstr("too many items"));
  EXPECT_THAT(MessageFor(std::string(300'000, ')')), HasSubstr("more than 200000 values"));
  EXPECT_THAT(MessageFor(std::string(300'000, '(')), HasSubstr("nested too deeply"));
}

/// What ParsePickle promises of every pickle that it returns.
void ExpectSound(const Pickle& pickle) {
  ASSERT_LT(pickle.root, pickle.values.size());
  for (const PickleValue& value : pickle.values) {
    if (const auto* tensor = std::get_if<PickleTensor>(&value)) {
      ASSERT_LT(tensor->index, pickle.tensors.size());
    } else if (const auto* dict = std::get_if<PickleDict>(&value)) {
      for (const auto& [key, item] : dict->items) {
        ASSERT_LT(key, pickle.values.size());
        ASSERT_LT(item, pickle.values.size());
      }
    }
  }
  for (const TensorDescription& tensor : pickle.tensors) {
    ASSERT_LT(tensor.storage, pickle.storages.size());
    std::uint64_t last = tensor.first;
    for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
      ASSERT_GT(tensor.shape[i], 0);
      last += static_cast<std::uint64_t>((tensor.shape[i] - 1) * tensor.strides.at(i));
    }
    ASSERT_LT(last, pickle.storages[tensor.storage].count);
  }
}

/// Parses many damaged versions of a pickle: each must end in a sound value or a one-line Error.
void ExpectTotal(const std::string& good, int rounds) {
  std::mt19937 random(3);
  int parsed = 0;
  for (int round = 0; round < rounds; ++round) {
    std::string bad = good;
    const std::size_t flips = 1 + random() % 8;
    for (std::size_t flip = 0; flip < flips; ++flip) {
      const std::size_t at = random() % bad.size();
      if (random() % 4 == 0) {
        bad[at] = good[random() % good.size()];
      } else {
        bad[at] = static_cast<char>(bad[at] ^ (1 << random() % 8));
      }
    }
    if (random() % 4 == 0) bad.resize(random() % bad.size());
    const Result<Pickle> pickle = Parse(bad);
    if (pickle) {
      ++parsed;
      ExpectSound(*pickle);
      (void)TensorsByName(*pickle, "net.pth");
    } else {
      ASSERT_EQ(English(pickle.error().message).find('\n'), std::string::npos);
    }
  }
  EXPECT_LT(parsed, rounds) << "nothing was damaged";
  EXPECT_GT(parsed, 0) << "all was damaged beyond reading";
}

TEST(Pickle, NoDamageGoesFurtherThanAnError) {
  for (const int protocol : {2, 4}) {
    const PickleStyle style{.protocol = protocol, .inside = "state_dict"};
    ExpectTotal(PickleOf(RandomLayers({2, 2, 2, 2, 2}, 5, TorchvisionName), style, true), 20'000);
  }
}

TEST(Pickle, NoDamageToARealFileGoesFurtherThanAnError) {
  const std::filesystem::path path =
      std::filesystem::path(PASTICHE_SHARED_DIR) / "network" / "vgg19-to-conv3_1.pth";
  if (!std::filesystem::exists(path)) GTEST_SKIP() << path << " is not there";
  const std::string file = FileBytes(path);
  // Behind the magic number, the version and the facts of the machine: the state dict.
  std::string rest = file.substr(15, 8000);
  for (int skipped = 0; skipped < 2; ++skipped) {
    const Result<Pickle> pickle = Parse(rest);
    ASSERT_TRUE(pickle) << pickle.error().message;
    rest = rest.substr(pickle->size);
  }
  const Result<Pickle> state = Parse(rest);
  ASSERT_TRUE(state) << state.error().message;
  EXPECT_EQ(state->tensors.size(), 12u);
  ExpectTotal(rest.substr(0, state->size), 20'000);
}

}  // namespace
}  // namespace pastiche
