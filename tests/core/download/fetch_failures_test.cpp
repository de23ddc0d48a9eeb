#include <cstring>
#include <filesystem>
#include <limits>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/download/part_file.h"
#include "tests/core/download/fetch_test.h"
#include "tests/support/full_disk.h"

namespace pastiche {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

/// What servers and files can be that are of no use: each is named, and nothing is left of it.
class FetchFailures : public FetchTest {
 protected:
  void ExpectProblem(const ::testing::Matcher<const std::string&>& problem) {
    EXPECT_THAT(ProblemOfFetch(), problem);
    ExpectNothingLeft();
  }
  /// Answers the request of this number by itself, and the others well.
  void AnswerAt(int index, const Script& answer) {
    script_ = [=, this](int at, const auto& request, auto& connection) {
      if (at == index) {
        answer(at, request, connection);
      } else {
        served_.Answer(request, connection);
      }
    };
  }
  std::string Size() const { return std::to_string(served_.bytes.size()); }
};

TEST_F(FetchFailures, AStatus) {
  for (const int status : {404, 500}) {
    AnswerAt(0, [=](int, const auto&, auto& connection) { connection.SendEmpty(status); });
    next_ = 0;
    ExpectProblem(StartsWith("the server answers " + std::to_string(status) + ", "));
  }
}

TEST_F(FetchFailures, AnotherPartThanWasAskedFor) {
  AnswerAt(0, [this](int, const auto&, auto& connection) {
    connection.SendHead(206, {"Content-Length: 8", "Content-Range: bytes 8-15/" + Size()});
    connection.Send("12345678");
  });
  ExpectProblem(
      testing::Eq("the server sends bytes 8-15 where 0-7 were asked for; use another "
                  "address, or fetch the whole file instead"));
}

TEST_F(FetchFailures, APartOfWhichIsNotSaidWhich) {
  AnswerAt(0, [](int, const auto&, auto& connection) {
    connection.SendHead(206, {"Content-Length: 8"});
    connection.Send("12345678");
  });
  ExpectProblem(StartsWith("the server does not say which part of the file it sends; "));
}

TEST_F(FetchFailures, MoreThanWasAskedFor) {
  AnswerAt(0, [this](int, const auto&, auto& connection) {
    connection.SendHead(206, {"Content-Length: 9", "Content-Range: bytes 0-7/" + Size()});
    connection.Send("123456789");
  });
  ExpectProblem(StartsWith("the server sends more than was asked for; "));
}

TEST_F(FetchFailures, LessThanWasAskedFor) {
  AnswerAt(0, [this](int, const auto&, auto& connection) {
    connection.SendHead(206, {"Connection: close", "Content-Range: bytes 0-7/" + Size()});
    connection.Send("1234");
    connection.Close();
  });
  ExpectProblem(testing::Eq("the connection was cut off; try again"));
}

TEST_F(FetchFailures, AFileOfAFewBytes) {
  served_.bytes.resize(5);
  ExpectProblem(StartsWith("the server sends bytes 0-4 where 0-7 were asked for; "));
}

TEST_F(FetchFailures, AHeaderThatTheFileEndsIn) {
  served_.bytes.resize(100);
  ExpectProblem(HasSubstr("this is no safetensors file: its header would have"));
}

TEST_F(FetchFailures, AHeaderOfAnAbsurdLength) {
  for (const std::uint64_t length :
       {std::uint64_t{0}, std::uint64_t{1'000'001}, std::numeric_limits<std::uint64_t>::max()}) {
    // Long enough for the second of them to be inside the file.
    served_.bytes.resize(2'000'000);
    std::memcpy(served_.bytes.data(), &length, sizeof length);
    ExpectProblem(testing::Eq("this is no safetensors file: its header would have " +
                              std::to_string(length) +
                              " bytes of the file's 2000000; take the file from elsewhere"));
  }
}

TEST_F(FetchFailures, AWebPage) {
  served_.bytes = "<!DOCTYPE html><html><body>Please log in</body></html>";
  ExpectProblem(StartsWith("this is no safetensors file: "));
}

TEST_F(FetchFailures, AHeaderThatIsDamaged) {
  served_.bytes[9] = '}';
  ExpectProblem(StartsWith("this is no usable safetensors file: its header is no valid JSON"));
}

TEST_F(FetchFailures, AFileThatIsCutOff) {
  served_.bytes.resize(served_.bytes.size() - 1);
  ExpectProblem(HasSubstr("reaches beyond the end of the file: it is cut off or damaged"));
}

TEST_F(FetchFailures, AnotherNetwork) {
  served_.bytes = MakeTorchvisionFile({4, 6, 8, 8, 10}).bytes;
  ExpectProblem(StartsWith("tensor features.28.weight is 10 x 8 x 3 x 3, not 8 x 8 x 3 x 3; "));
}

TEST_F(FetchFailures, ValuesThatNoNetworkHas) {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  std::memcpy(served_.bytes.data() + file_.tensors.at("features.34.weight").begin, &nan,
              sizeof nan);
  ExpectProblem(
      StartsWith("tensor features.34.weight has values that are not finite numbers; what has "
                 "arrived is damaged and was deleted"));
}

TEST_F(FetchFailures, APieceThatIsMissing) {
  const ByteRange bytes = file_.tensors.at("features.30.weight");
  std::memset(served_.bytes.data() + bytes.begin, 0, bytes.length() * 2 / 3);
  ExpectProblem(StartsWith("tensor features.30.weight is mostly zeros; "));
}

TEST_F(FetchFailures, ADiskThatIsFull) {
  const auto fetched = WithoutRoom([&] { return Fetch(); }, 5000);
  ASSERT_FALSE(fetched);
  EXPECT_THAT(English(fetched.error().message),
              StartsWith(PartPath(target_).string() + ": cannot be written: File too large"));
  EXPECT_EQ(KeptBytes(target_), 5000u);
  ASSERT_TRUE(Fetch());
  ExpectFetched();
}

TEST_F(FetchFailures, AnAddressThatIsNone) {
  options_.url = "vgg19";
  const auto fetched = Fetch();
  ASSERT_FALSE(fetched);
  EXPECT_THAT(English(fetched.error().message), StartsWith("vgg19: this is no web address"));
  EXPECT_FALSE(std::filesystem::exists(target_.parent_path()));
}

TEST_F(FetchFailures, PlainHttpOnlyIfTheUserSaysSo) {
  network_.source->url = options_.url;
  options_.url = "";
  const auto fetched = Fetch();
  ASSERT_FALSE(fetched);
  EXPECT_THAT(English(fetched.error().message), HasSubstr("this address is not secured by https"));
  EXPECT_TRUE(Asked().empty());
}

}  // namespace
}  // namespace pastiche
