#include <chrono>
#include <csignal>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/app/program_test.h"
#include "tests/support/environment.h"
#include "tests/support/served_file.h"
#include "tests/support/torchvision_file.h"

namespace pastiche {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

constexpr std::size_t kCut = 10'000'000;

/// Fetches a file with VGG-19's own shapes from a server on loopback.
class ProgramFetch : public ProgramTest {
 protected:
  ProgramResult Fetch(const std::vector<std::string>& more = {}) const {
    ProgramResult result = RunProgram(FetchArguments(more));
    server_.WaitUntilIdle();
    return result;
  }
  std::vector<std::string> FetchArguments(const std::vector<std::string>& more = {}) const {
    std::vector<std::string> arguments = {"network", "fetch", "vgg19", "--from",
                                          server_.Url("/model.safetensors")};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
  }
  /// Blocks until the part has this size, for a minute at the most; false if it has not.
  bool WaitForPart(std::size_t size) const {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::minutes(1);
    std::error_code error;
    while (std::filesystem::file_size(part_, error) != size) {
      if (std::chrono::steady_clock::now() > deadline) return false;
      std::this_thread::yield();
    }
    return true;
  }
  ProgramResult List() const { return RunProgram({"network", "list"}); }

  const NoProxies no_proxies_;
  const ScopedEnvironment data_{"XDG_DATA_HOME", folder_.path().string()};
  const std::filesystem::path target_ = folder_ / "pastiche/networks/vgg19.safetensors";
  const std::filesystem::path part_ = folder_ / "pastiche/networks/vgg19.safetensors.part";
  ServedFile served_{MakeTorchvisionFile({64, 128, 256, 512, 512}).bytes};
  /// The number of the request after which nothing more is sent; none.
  int silent_at_ = -1;
  int next_ = 0;
  const LoopbackServer server_{[this](const auto& request, auto& connection) {
    if (next_++ == silent_at_) {
      served_.AnswerAndFallSilent(request, connection, kCut);
    } else {
      served_.Answer(request, connection);
    }
  }};
};

TEST_F(ProgramFetch, TheNetworkCanBeUsedAfterwards) {
  const std::vector<std::string> evaluate = {
      "evaluate", "--image",        photo_,      "--content", photo_,
      "--style",  painting_,        "--network", "vgg19",     "--content-layers",
      "conv2_2",  "--style-layers", "conv1_1"};
  const ProgramResult before = RunProgram(evaluate);
  EXPECT_EQ(before.exit_code, 2);
  EXPECT_EQ(before.err,
            "pastiche-cli: vgg19: this network is not on this computer yet; get it under Networks "
            "in the window's File menu, or with pastiche-cli network fetch vgg19\n");
  EXPECT_THAT(List().out, HasSubstr("not fetched"));
  EXPECT_TRUE(server_.requests().empty());

  const ProgramResult fetched = Fetch();
  EXPECT_EQ(fetched.exit_code, 0) << fetched.err;
  EXPECT_EQ(fetched.out, "");
  EXPECT_THAT(fetched.err, AllOf(HasSubstr("0.0 of 80.1 MB\n"), HasSubstr("80.1 of 80.1 MB, "),
                                 HasSubstr("checked: length, layout, shapes, finite and plausible "
                                           "values; not the file's SHA-256"),
                                 HasSubstr("vgg19: 80.1 MB in " + target_.string() + "\n")));
  const ProgramResult list = List();
  EXPECT_EQ(list.exit_code, 0);
  EXPECT_THAT(list.out, AllOf(HasSubstr("vgg19    fetched"), HasSubstr("80.1 MB"),
                              HasSubstr("BSD-3-Clause"), HasSubstr(target_.string())));
  const std::size_t requests = server_.requests().size();

  const ProgramResult after = RunProgram(evaluate);
  EXPECT_EQ(after.exit_code, 0) << after.err;
  EXPECT_THAT(after.out, HasSubstr("\"conv1_1\""));

  const ProgramResult again = Fetch();
  EXPECT_EQ(again.exit_code, 0);
  EXPECT_EQ(again.err,
            "vgg19 is there already: " + target_.string() + " (--again fetches it anew)\n");
  EXPECT_EQ(server_.requests().size(), requests);
  const ProgramResult quiet = Fetch({"--again", "--quiet"});
  EXPECT_EQ(quiet.exit_code, 0);
  EXPECT_EQ(quiet.err, "");
  EXPECT_GT(server_.requests().size(), requests);
}

TEST_F(ProgramFetch, CtrlCKeepsWhatHasArrived) {
  // After the header's two requests.
  silent_at_ = 2;
  RunningProgram program(FetchArguments());
  ASSERT_TRUE(WaitForPart(kCut));
  program.Signal(SIGINT);
  const ProgramResult result = program.Wait();
  EXPECT_EQ(result.exit_code, 130);
  EXPECT_THAT(result.err, HasSubstr("pastiche-cli: interrupted; what has arrived is kept, and the "
                                    "next fetch goes on from there\n"));
  EXPECT_EQ(std::filesystem::file_size(part_), kCut);
  EXPECT_THAT(List().out, HasSubstr("vgg19    begun"));
  server_.WaitUntilIdle();

  silent_at_ = -1;
  const std::uint64_t begin = server_.requests().at(2).Range()->begin;
  const ProgramResult resumed = Fetch();
  EXPECT_EQ(resumed.exit_code, 0) << resumed.err;
  EXPECT_THAT(resumed.err, StartsWith("going on where the last fetch ended\n10.0 of 80.1 MB\n"));
  EXPECT_EQ(server_.requests().at(5).Range()->begin, begin + kCut);
  EXPECT_TRUE(std::filesystem::exists(target_));
  EXPECT_FALSE(std::filesystem::exists(part_));
}

TEST_F(ProgramFetch, AWholeFileMustBeTheRightOne) {
  const ProgramResult result = Fetch({"--whole", "--quiet"});
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_THAT(
      result.err,
      AllOf(StartsWith("pastiche-cli: " + server_.Url("/model.safetensors") +
                       ": the file has the SHA-256 "),
            HasSubstr("not 11aea017b543ff59233749d8f1cf544cda749378f5790d2fedab841fb86b7669")));
  EXPECT_FALSE(std::filesystem::exists(target_));
  EXPECT_FALSE(std::filesystem::exists(part_));
}

TEST_F(ProgramFetch, RefusesWhatItCannotFetch) {
  const auto refusal = [](const std::vector<std::string>& arguments) {
    const ProgramResult result = RunProgram(arguments);
    EXPECT_EQ(result.exit_code, 2);
    return result.err;
  };
  EXPECT_EQ(refusal({"network"}), "pastiche-cli: A subcommand is required (see --help)\n");
  EXPECT_EQ(refusal({"network", "fetch"}), "pastiche-cli: NAME is required (see --help)\n");
  EXPECT_EQ(
      refusal({"network", "fetch", "vgg16"}),
      "pastiche-cli: vgg16: no network of this name is known; see pastiche-cli network list\n");
  EXPECT_EQ(refusal({"network", "fetch", "builtin"}),
            "pastiche-cli: builtin: this network comes with the program; there is nothing to "
            "fetch\n");
  EXPECT_EQ(refusal({"network", "fetch", "vgg19", "--from", "file:///tmp/weights"}),
            "pastiche-cli: --from file:///tmp/weights: this is no web address; give one that "
            "begins with https:// or http://\n");
  EXPECT_EQ(refusal({"network", "fetch", "vgg19", "--from", ""}),
            "pastiche-cli: --from is empty: give the address of the file, or leave --from out\n");
  EXPECT_FALSE(std::filesystem::exists(folder_ / "pastiche"));
}

}  // namespace
}  // namespace pastiche
