#include "app/cli/download_progress.h"

#include <gtest/gtest.h>

namespace pastiche::cli {
namespace {

TEST(DownloadProgressText, SaysWhatIsKnown) {
  EXPECT_EQ(DownloadText({34'200'000, 80'100'000}, 5.1e6),
            "34.2 of 80.1 MB, 5.1 MB/s, 0:09 remaining");
  EXPECT_EQ(DownloadText({34'200'000, 80'100'000}, 0), "34.2 of 80.1 MB");
  EXPECT_EQ(DownloadText({34'200'000, 0}, 5e6), "34.2 MB, 5.0 MB/s");
  EXPECT_EQ(DownloadText({80'100'000, 80'100'000}, 5e6), "80.1 of 80.1 MB, 5.0 MB/s");
}

TEST(DownloadProgressText, TheBarFitsTheTerminal) {
  const DownloadProgress half = {40'000'000, 80'000'000};
  const std::string whole = "[##########----------] 40.0 of 80.0 MB, 5.0 MB/s, 0:08 remaining";
  EXPECT_EQ(DownloadBar(half, 5e6, 80), whole);
  EXPECT_EQ(DownloadBar(half, 5e6, static_cast<int>(whole.size())), whole);
  EXPECT_EQ(DownloadBar(half, 5e6, static_cast<int>(whole.size()) - 1),
            "[##########----------] 40.0 of 80.0 MB, 5.0 MB/s");
  EXPECT_EQ(DownloadBar(half, 5e6, 30), "[##########----------]");
  EXPECT_EQ(DownloadBar({1'000'000, 0}, 0, 80), "[--------------------] 1.0 MB");
  EXPECT_EQ(DownloadBar({80'000'000, 80'000'000}, 0, 80), "[####################] 80.0 of 80.0 MB");
}

}  // namespace
}  // namespace pastiche::cli
