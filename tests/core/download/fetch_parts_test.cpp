#include <filesystem>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/cancelled.h"
#include "core/base/sha256.h"
#include "core/download/part_file.h"
#include "tests/core/download/fetch_test.h"

namespace pastiche {
namespace {

using ::testing::ElementsAre;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr std::size_t kCut = 1000;
const std::string kKept = " (what has arrived is kept: the next fetch goes on from there)";

/// The convolutions alone, by byte ranges.
class FetchParts : public FetchTest {
 protected:
  /// The convolutions' ranges come after the two of the header.
  void CutOff(int index, std::size_t count) {
    script_ = [=, this](int at, const auto& request, auto& connection) {
      if (at == index) {
        served_.AnswerCut(request, connection, count);
      } else {
        served_.Answer(request, connection);
      }
    };
  }
  void AnswerWell() { CutOff(-1, 0); }
  /// The header's ranges and then these.
  std::vector<ByteRange> HeaderAnd(const std::vector<ByteRange>& more) const {
    std::vector<ByteRange> ranges = HeaderRanges();
    ranges.insert(ranges.end(), more.begin(), more.end());
    return ranges;
  }
};

TEST_F(FetchParts, AsksForTheConvolutionsAlone) {
  const auto fetched = Fetch();
  ASSERT_TRUE(fetched) << fetched.error().message;
  EXPECT_FALSE(fetched->whole_checked);
  EXPECT_EQ(fetched->bytes, std::filesystem::file_size(target_));
  ExpectFetched();
  EXPECT_EQ(Asked(), HeaderAnd(ConvolutionRanges()));
  EXPECT_THAT(notices_, IsEmpty());
}

TEST_F(FetchParts, ReportsHowFarItIs) {
  ASSERT_TRUE(Fetch());
  const std::uint64_t total = ConvolutionRanges()[0].length() + ConvolutionRanges()[1].length();
  ASSERT_GE(progress_.size(), 3u);
  EXPECT_EQ(progress_.front().done, 0u);
  EXPECT_EQ(progress_.back().done, total);
  for (std::size_t i = 0; i < progress_.size(); ++i) {
    EXPECT_EQ(progress_[i].total, total);
    EXPECT_TRUE(i == 0 || progress_[i].done > progress_[i - 1].done);
  }
}

TEST_F(FetchParts, FollowsARedirect) {
  script_ = [this](int, const auto& request, auto& connection) {
    if (request.target == "/file") {
      connection.SendEmpty(302, {"Location: /elsewhere"});
    } else {
      served_.Answer(request, connection);
    }
  };
  ASSERT_TRUE(Fetch());
  ExpectFetched();
}

TEST_F(FetchParts, AnotherAttemptAsksOnlyForTheRest) {
  CutOff(2, kCut);
  EXPECT_EQ(ProblemOfFetch(), "the connection was cut off; try again" + kKept);
  EXPECT_EQ(KeptBytes(target_), kCut);
  EXPECT_FALSE(std::filesystem::exists(target_));

  Forget();
  AnswerWell();
  ASSERT_TRUE(Fetch());
  ExpectFetched();
  std::vector<ByteRange> rest = ConvolutionRanges();
  rest[0].begin += kCut;
  EXPECT_EQ(Asked(), HeaderAnd(rest));
  EXPECT_EQ(progress_.front().done, kCut);
  EXPECT_THAT(notices_, ElementsAre("going on where the last fetch ended"));
}

TEST_F(FetchParts, AndOnlyForTheRestOfTheSecondRange) {
  CutOff(3, kCut);
  EXPECT_THAT(ProblemOfFetch(), EndsWith(kKept));
  const std::vector<ByteRange> ranges = ConvolutionRanges();
  EXPECT_EQ(KeptBytes(target_), ranges[0].length() + kCut);

  Forget();
  AnswerWell();
  ASSERT_TRUE(Fetch());
  ExpectFetched();
  EXPECT_EQ(Asked(), HeaderAnd({{ranges[1].begin + kCut, ranges[1].end}}));
}

TEST_F(FetchParts, AStopKeepsWhatHasArrived) {
  script_ = [this](int index, const auto& request, auto& connection) {
    if (index == 2) {
      served_.AnswerAndFallSilent(request, connection, kCut);
    } else {
      served_.Answer(request, connection);
    }
  };
  std::stop_source stop;
  options_.observer.progress = [&](const DownloadProgress& at) {
    if (at.done == kCut) stop.request_stop();
  };
  EXPECT_THROW(static_cast<void>(Fetch(stop.get_token())), Cancelled);
  EXPECT_EQ(KeptBytes(target_), kCut);

  Forget();
  AnswerWell();
  options_.observer.progress = {};
  ASSERT_TRUE(Fetch());
  ExpectFetched();
  EXPECT_EQ(Asked()[2].begin, ConvolutionRanges()[0].begin + kCut);
}

TEST_F(FetchParts, ASlowServerLosesNothing) {
  options_.http.patience = std::chrono::seconds(1);
  script_ = [this](int index, const auto& request, auto& connection) {
    if (index == 2) {
      served_.AnswerAndFallSilent(request, connection, kCut);
    } else {
      served_.Answer(request, connection);
    }
  };
  EXPECT_EQ(
      ProblemOfFetch(),
      "the server is too slow: less than 1024 bytes per second for 1 s; try again later" + kKept);
  EXPECT_EQ(KeptBytes(target_), kCut);
}

TEST_F(FetchParts, HalvesOfTwoVersionsAreNotPutTogether) {
  CutOff(2, kCut);
  EXPECT_THAT(ProblemOfFetch(), EndsWith(kKept));
  Forget();
  AnswerWell();
  ChangeFile();
  ASSERT_TRUE(Fetch());
  ExpectFetched();
  EXPECT_EQ(Asked(), HeaderAnd(ConvolutionRanges()));
  EXPECT_THAT(notices_, ElementsAre("the file on the server has changed: beginning anew"));
}

TEST_F(FetchParts, NorWhereItChangesMeanwhile) {
  script_ = [this](int index, const auto& request, auto& connection) {
    if (index == 3) ChangeFile();
    served_.Answer(request, connection);
  };
  EXPECT_THAT(ProblemOfFetch(),
              HasSubstr("the file on the server has just changed; fetch it again"));
  EXPECT_FALSE(std::filesystem::exists(target_));
  Forget();
  AnswerWell();
  ASSERT_TRUE(Fetch());
  ExpectFetched();
}

TEST_F(FetchParts, NorWhereVersionsCannotBeToldApart) {
  served_.etag = "";
  CutOff(2, kCut);
  EXPECT_EQ(ProblemOfFetch(), "the connection was cut off; try again");
  ExpectNothingLeft();
  Forget();
  AnswerWell();
  ASSERT_TRUE(Fetch());
  ExpectFetched();
  EXPECT_EQ(Asked(), HeaderAnd(ConvolutionRanges()));
}

TEST_F(FetchParts, NorThoseOfTwoAddresses) {
  CutOff(2, kCut);
  EXPECT_THAT(ProblemOfFetch(), EndsWith(kKept));
  Forget();
  AnswerWell();
  options_.url = server_.Url("/other");
  ASSERT_TRUE(Fetch());
  ExpectFetched();
  EXPECT_EQ(Asked(), HeaderAnd(ConvolutionRanges()));
  EXPECT_THAT(notices_, IsEmpty());
}

TEST_F(FetchParts, WhatCouldNotBeWrittenIsNotFetchedAgain) {
  // A folder comes into the way of the finished file.
  const Script well = script_;
  script_ = [=, this](int index, const auto& request, auto& connection) {
    std::filesystem::create_directories(target_);
    well(index, request, connection);
  };
  const auto fetched = Fetch();
  ASSERT_FALSE(fetched);
  EXPECT_EQ(English(fetched.error().message),
            "tiny.safetensors: this is a folder; give the name of a file" + kKept);
  script_ = well;
  std::filesystem::remove(target_);
  Forget();
  ASSERT_TRUE(Fetch());
  ExpectFetched();
  EXPECT_EQ(Asked(), HeaderRanges());
}

TEST_F(FetchParts, WhatCannotBeWrittenIsNotFetched) {
  std::filesystem::create_directories(target_);
  const auto fetched = Fetch();
  ASSERT_FALSE(fetched);
  EXPECT_EQ(English(fetched.error().message),
            target_.string() + ": this is a folder; give the name of a file");
  EXPECT_THAT(Asked(), IsEmpty());
}

TEST_F(FetchParts, ADamagedTensorIsSeenByItsDigest) {
  const ByteRange bytes = file_.tensors.at("features.5.weight");
  network_.source->tensor_sha256["features.5.weight"] =
      Sha256(std::as_bytes(std::span(file_.bytes)).subspan(bytes.begin, bytes.length()));
  ASSERT_TRUE(Fetch());
  std::filesystem::remove(target_);
  served_.bytes[bytes.begin] ^= 1;
  EXPECT_THAT(ProblemOfFetch(),
              HasSubstr("tensor features.5.weight has not the SHA-256 that it should have"));
  ExpectNothingLeft();
}

TEST_F(FetchParts, AServerWithoutPartsSendsAll) {
  served_.ranges = false;
  const auto fetched = Fetch();
  ASSERT_TRUE(fetched) << fetched.error().message;
  EXPECT_TRUE(fetched->whole_checked);
  ExpectFetched();
  EXPECT_EQ(Asked(), (std::vector<ByteRange>{{0, 8}, {0, ByteRange::kToTheEnd}}));
  EXPECT_THAT(notices_, ElementsAre("the server does not give parts of files: fetching all of it"));
}

TEST_F(FetchParts, SaysThatThereAreNoMoreParts) {
  script_ = [this](int index, const auto& request, auto& connection) {
    served_.ranges = index < 3;
    served_.Answer(request, connection);
  };
  EXPECT_EQ(ProblemOfFetch(),
            "the server gives no more parts of the file; fetch the whole file instead" + kKept);
}

}  // namespace
}  // namespace pastiche
