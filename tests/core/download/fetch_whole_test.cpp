#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/cancelled.h"
#include "core/download/part_file.h"
#include "tests/core/download/fetch_test.h"

namespace pastiche {
namespace {

using ::testing::ElementsAre;
using ::testing::EndsWith;
using ::testing::HasSubstr;

constexpr std::size_t kCut = 5000;
constexpr ByteRange kAll = {0, ByteRange::kToTheEnd};
constexpr ByteRange kRest = {kCut, ByteRange::kToTheEnd};

class FetchWhole : public FetchTest {
 protected:
  FetchWhole() { options_.whole = true; }

  /// An attempt of which `kCut` bytes are kept; the next requests are answered well.
  void FetchTheBeginning() {
    const Script good = script_;
    script_ = [this](int, const auto& request, auto& connection) {
      served_.AnswerCut(request, connection, kCut);
    };
    EXPECT_THAT(ProblemOfFetch(), EndsWith("the next fetch goes on from there)"));
    EXPECT_EQ(KeptBytes(target_), kCut);
    Forget();
    script_ = good;
  }
};

TEST_F(FetchWhole, ChecksAllAndKeepsTheConvolutions) {
  const auto fetched = Fetch();
  ASSERT_TRUE(fetched) << fetched.error().message;
  EXPECT_TRUE(fetched->whole_checked);
  ExpectFetched();
  EXPECT_THAT(Asked(), ElementsAre(kAll));
  EXPECT_EQ(progress_.back().done, file_.bytes.size());
  EXPECT_EQ(progress_.back().total, file_.bytes.size());
}

TEST_F(FetchWhole, AnotherAttemptAsksOnlyForTheRest) {
  FetchTheBeginning();
  const auto fetched = Fetch();
  ASSERT_TRUE(fetched) << fetched.error().message;
  ExpectFetched();
  EXPECT_THAT(Asked(), ElementsAre(kRest));
  EXPECT_GT(progress_.front().done, kCut);
  EXPECT_THAT(notices_, ElementsAre("going on where the last fetch ended"));
}

TEST_F(FetchWhole, ButTakesAllFromAServerWithoutParts) {
  FetchTheBeginning();
  served_.ranges = false;
  ASSERT_TRUE(Fetch());
  ExpectFetched();
  EXPECT_THAT(Asked(), ElementsAre(kRest));
}

TEST_F(FetchWhole, AStopKeepsWhatHasArrived) {
  const Script good = script_;
  script_ = [this](int, const auto& request, auto& connection) {
    served_.AnswerAndFallSilent(request, connection, kCut);
  };
  std::stop_source stop;
  options_.observer.progress = [&](const DownloadProgress& at) {
    if (at.done == kCut) stop.request_stop();
  };
  EXPECT_THROW(static_cast<void>(Fetch(stop.get_token())), Cancelled);
  Forget();
  script_ = good;
  ASSERT_TRUE(Fetch());
  ExpectFetched();
  EXPECT_THAT(Asked(), ElementsAre(kRest));
}

TEST_F(FetchWhole, HalvesOfTwoVersionsAreNotPutTogether) {
  FetchTheBeginning();
  // The same bytes: only the version tells.
  served_.etag = "\"v2\"";
  ASSERT_TRUE(Fetch());
  ExpectFetched();
  EXPECT_THAT(Asked(), ElementsAre(kRest, kAll));
  EXPECT_THAT(notices_, ElementsAre("the file on the server has changed: beginning anew"));
}

TEST_F(FetchWhole, NorIsTheRestOfAFileThatIsShorterNow) {
  FetchTheBeginning();
  served_.bytes.resize(kCut);
  EXPECT_THAT(ProblemOfFetch(), HasSubstr("it is damaged or another file and was deleted"));
  EXPECT_THAT(Asked(), ElementsAre(kRest, kAll));
  ExpectNothingLeft();
}

TEST_F(FetchWhole, ARestThatBeginsElsewhereIsNotTaken) {
  FetchTheBeginning();
  script_ = [this](int index, const auto& request, auto& connection) {
    if (index == 0) {
      const std::string size = std::to_string(served_.bytes.size());
      connection.SendHead(206, {"ETag: " + served_.etag, "Content-Length: 1",
                                "Content-Range: bytes 4999-4999/" + size});
      connection.Send("x");
    } else {
      served_.Answer(request, connection);
    }
  };
  ASSERT_TRUE(Fetch());
  ExpectFetched();
  EXPECT_THAT(Asked(), ElementsAre(kRest, kAll));
}

TEST_F(FetchWhole, PartsOfTheConvolutionsAreNotTheBeginning) {
  options_.whole = false;
  const Script good = script_;
  script_ = [&](int index, const auto& request, auto& connection) {
    if (index == 2) {
      served_.AnswerCut(request, connection, kCut);
    } else {
      good(index, request, connection);
    }
  };
  EXPECT_THAT(ProblemOfFetch(), EndsWith("the next fetch goes on from there)"));
  Forget();
  script_ = good;
  options_.whole = true;
  ASSERT_TRUE(Fetch());
  ExpectFetched();
  EXPECT_THAT(Asked(), ElementsAre(kAll));
}

TEST_F(FetchWhole, DamageIsSeen) {
  std::filesystem::create_directories(target_.parent_path());
  std::ofstream(target_) << "of before";
  served_.bytes[served_.bytes.size() - 1] ^= 1;
  EXPECT_THAT(ProblemOfFetch(),
              HasSubstr(", not " + network_.source->sha256 +
                        "; it is damaged or another file and was deleted: fetch it again, or from "
                        "elsewhere"));
  std::ifstream before(target_);
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(before), {}), "of before");
  std::filesystem::remove(target_);
  ExpectNothingLeft();
}

TEST_F(FetchWhole, ALengthNeedNotBeKnown) {
  std::string body = served_.bytes;
  script_ = [&](int, const auto& /*request*/, auto& connection) {
    connection.SendHead(200, {"Connection: close"});
    connection.Send(body);
    connection.Close();
  };
  const auto fetched = Fetch();
  ASSERT_TRUE(fetched) << fetched.error().message;
  ExpectFetched();
  EXPECT_EQ(progress_.back().total, 0u);
  std::filesystem::remove(target_);
  body.resize(kCut);
  EXPECT_THAT(ProblemOfFetch(), HasSubstr("it is damaged or another file"));
  ExpectNothingLeft();
}

TEST_F(FetchWhole, StatusesAreTold) {
  script_ = [](int, const auto& /*request*/, auto& connection) { connection.SendEmpty(404); };
  EXPECT_EQ(ProblemOfFetch(),
            "the server answers 404, there is no such file; take the file from elsewhere");
  ExpectNothingLeft();
}

TEST_F(FetchWhole, AStatusDoesNotCostWhatHasArrived) {
  FetchTheBeginning();
  script_ = [](int, const auto& /*request*/, auto& connection) { connection.SendEmpty(503); };
  EXPECT_THAT(ProblemOfFetch(), EndsWith("the next fetch goes on from there)"));
  EXPECT_EQ(KeptBytes(target_), kCut);
}

}  // namespace
}  // namespace pastiche
